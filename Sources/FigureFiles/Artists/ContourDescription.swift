internal import Charts
internal import Colors
internal import Expressions
internal import YAMLTree

/// Lines of equal values over a plane.
struct ContourDescription: ArtistDescription {
  static let name = "contour"
  static let summary = "Lines of equal values over a plane."
  static var fields: [Field<ContourDescription>] {
    (ContourOptions.fields + ContourOptions.lineFields).map { $0.lifted(\.options) }
  }

  private var options: ContourOptions

  init(position: SourcePosition) { options = ContourOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    checker.addContour(options, isFilled: false, to: &axes, context.scope)
  }
}

/// The areas between lines of equal values over a plane.
struct ContourfDescription: ArtistDescription {
  static let name = "contourf"
  static let summary = "The areas between lines of equal values over a plane."
  static var fields: [Field<ContourfDescription>] {
    (ContourOptions.fields + ContourOptions.areaFields).map { $0.lifted(\.options) }
  }

  private var options: ContourOptions

  init(position: SourcePosition) { options = ContourOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    checker.addContour(options, isFilled: true, to: &axes, context.scope)
  }
}

/// What lines of equal values and the areas between them share.
struct ContourOptions: Sendable {
  let position: SourcePosition
  var plane = PlaneDescription()
  /// The values, or how many; without them the locator decides.
  var levels: DataSource?
  var colors: [ColorSpecification]?
  var linewidths: [Double]?
  var linestyles: [LineStyle]?
  var extend = ContourExtend.neither
  var labels: [ContourLabelDescription] = []
}

extension ContourOptions {
  /// What lines and areas share.
  static var fields: [Field<ContourOptions>] {
    PlaneDescription.fields(values: "z").map { $0.lifted(\.plane) } + [
      Field("levels", .data, \.levels, "The values of the lines, or how many there should be."),
      Field(
        "colors", .oneOrMore(of: .color, single: .spelledColor), \.colors,
        "Colours of the levels in turn, in place of a colour map."
      ),
    ]
  }

  /// Keys of lines.
  static var lineFields: [Field<ContourOptions>] {
    [
      Field("linewidths", .oneOrMore(of: .points), \.linewidths, "Widths of the lines in turn, in points."),
      Field("linestyles", .oneOrMore(of: .linestyle), \.linestyles, "How the lines are broken up, in turn."),
      Field(
        "clabel", ContourLabelDescription.schema,
        "What is written on the lines: true for the levels, a mapping, or a list of mappings."
      ) { node, contour, checker in
        contour.labels = checker.contourLabels(node)
      },
    ]
  }

  /// Keys of areas.
  static var areaFields: [Field<ContourOptions>] {
    [
      Field(
        "extend", .word, \.extend, "Whether values beyond the levels are painted, too; neither unless said.")
    ]
  }
}

extension Checker {
  fileprivate mutating func addContour(
    _ contour: ContourOptions, isFilled: Bool, to axes: inout Axes, _ scope: Scope
  ) {
    guard let (x, y, values) = grids(of: contour.plane, scope, margin: 0),
      let levels = levels(contour.levels, scope)
    else { return }
    let plane = contour.plane
    do throws(PlaneError) {
      if isFilled {
        try axes.contourf(
          x, y, values, levels: levels, colors: contour.colors, cmap: plane.map.cmap, norm: plane.map.norm,
          vmin: plane.map.vmin,
          vmax: plane.map.vmax, extend: contour.extend, alpha: plane.alpha, zorder: plane.zorder)
      } else {
        let contours = try axes.contour(
          x, y, values, levels: levels, colors: contour.colors, cmap: plane.map.cmap, norm: plane.map.norm,
          vmin: plane.map.vmin,
          vmax: plane.map.vmax, linewidths: contour.linewidths, linestyles: contour.linestyles,
          alpha: plane.alpha, zorder: plane.zorder)
        label(contours, contour.labels, on: &axes, scope)
      }
    } catch {
      self.error("\(error)", at: contour.position)
    }
  }

  /// Levels as they are given: a list of values, a single whole number for how many.
  private mutating func levels(_ source: DataSource?, _ scope: Scope) -> ContourLevels? {
    guard let source else { return .automatic }
    guard let array = source.array(in: scope, &self) else { return nil }
    let isCount = array.isScalar || source.isSingle
    guard isCount else { return .values(array.doubles) }
    guard let count = Int(exactly: array.doubles[0]), (1...1000).contains(count) else {
      error("\"levels\" must be a list of values or a number of levels from 1 to 1000", at: source.position)
      return nil
    }
    return .count(count)
  }
}
