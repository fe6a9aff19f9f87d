internal import Charts
internal import Colors
internal import Drawing
internal import Expressions
internal import Sampling
internal import YAMLTree

/// Lines of equal values over a plane.
struct ContourDescription: ArtistDescription {
  static let name = "contour"
  static let summary = "Lines of equal values over a plane."
  static var fields: [Field<ContourDescription>] {
    (ContourDescriptionOptions.fields + ContourDescriptionOptions.lineFields).map { $0.lifted(\.options) }
  }

  private var options: ContourDescriptionOptions

  init(position: SourcePosition) { options = ContourDescriptionOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    checker.addContour(options, as: Self.name, isFilled: false, to: &axes, context.scope)
  }
}

/// The areas between lines of equal values over a plane.
struct ContourfDescription: ArtistDescription {
  static let name = "contourf"
  static let summary = "The areas between lines of equal values over a plane."
  static var fields: [Field<ContourfDescription>] {
    (ContourDescriptionOptions.fields + ContourDescriptionOptions.areaFields).map { $0.lifted(\.options) }
  }

  private var options: ContourDescriptionOptions

  init(position: SourcePosition) { options = ContourDescriptionOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    checker.addContour(options, as: Self.name, isFilled: true, to: &axes, context.scope)
  }
}

/// What lines of equal values and the areas between them share.
struct ContourDescriptionOptions: Sendable {
  let position: SourcePosition
  var plane = PlaneDescription()
  /// The values, or how many; without them the locator decides.
  var levels: DataSource?
  var colors: [ColorSpecification]?
  var linewidths: [Double]?
  var linestyles: [LineStyle]?
  var negativeLinestyle: LineStyle?
  var extend = ContourExtend.neither
  var options = ContourOptions()
  var labels: [ContourLabelDescription] = []
  /// `nil` leaves legends without the contours.
  var legend: LegendElements?

  /// How legends list contours.
  struct LegendElements: Sendable {
    var variableName = "x"
    var format: FormatTemplate?
  }
}

extension ContourDescriptionOptions {
  /// What lines and areas share.
  static var fields: [Field<ContourDescriptionOptions>] {
    PlaneDescription.fields(values: "z").map { $0.lifted(\.plane) } + [
      Field("levels", .data, \.levels, "The values of the lines, or how many there should be."),
      Field(
        "colors", .oneOrMore(of: .color, single: .spelledColor), \.colors,
        "Colours of the levels in turn, in place of a colour map."
      ),
      Field(
        "extend", .word, \.extend,
        "Whether values beyond the levels have a place, as bands and in colour bars; neither unless said."),
      Field(
        "locator", .locator, \.options.locator,
        "Chooses levels that are not given; a LogLocator makes the norm logarithmic."),
      Field(
        "origin", .word, \.options.origin,
        "Whether values without x and y lie as those of an image: lower, upper or image."),
      Field(
        "extent", .imageExtent, \.options.extent,
        "What values without x and y cover: left, right, bottom, top."),
      Field(
        "corner_mask", .boolean, \.options.cornerMask,
        "Whether cells that lack one corner keep the half away from it; true unless said."),
      Field(
        "antialiased", .boolean, \.options.antialiased,
        "Whether pixels that are covered in part are painted in part; those of lines unless said."),
      Field(
        "legend_elements", LegendElements.schema,
        "Whether legends list the levels: true, or a mapping of variable_name and str_format."
      ) { node, contour, checker in
        contour.legend = LegendElements.read(node, &checker)
      },
    ]
  }

  /// Keys of lines.
  static var lineFields: [Field<ContourDescriptionOptions>] {
    [
      Field("linewidths", .oneOrMore(of: .points), \.linewidths, "Widths of the lines in turn, in points."),
      Field("linestyles", .oneOrMore(of: .linestyle), \.linestyles, "How the lines are broken up, in turn."),
      Field(
        "negative_linestyles", .linestyle, \.negativeLinestyle,
        "How lines of negative levels are broken up where all have one colour; dashed unless said."),
      Field(
        "clabel", ContourLabelDescription.schema,
        "What is written on the lines: true for the levels, a mapping, or a list of mappings."
      ) { node, contour, checker in
        contour.labels = checker.contourLabels(node)
      },
    ]
  }

  /// Keys of areas.
  static var areaFields: [Field<ContourDescriptionOptions>] {
    [
      Field("hatches", .hatchesInTurn, \.options.hatches, "What the areas are hatched with in turn, or null.")
    ]
  }
}

extension ContourDescriptionOptions.LegendElements {
  private static var fields: [Field<Self>] {
    [
      Field("variable_name", .text, \.variableName, "What the values are called; x unless said."),
      Field("str_format", .labelFormat, \.format, "How values are written, such as %.2f or {:.1f}."),
    ]
  }

  fileprivate static var schema: Schema { .either([.boolean, .keys(fields)]) }

  fileprivate static func read(_ node: YAMLNode, _ checker: inout Checker) -> Self? {
    var legend = Self()
    if case .boolean(let isWanted) = node.scalar?.value { return isWanted ? legend : nil }
    checker.read(node, named: "\"legend_elements\"", into: &legend, fields: fields)
    return legend
  }
}

extension Checker {
  /// - Parameter artist: its name.
  fileprivate mutating func addContour(
    _ contour: ContourDescriptionOptions, as artist: String, isFilled: Bool, to axes: inout Axes,
    _ scope: Scope
  ) {
    guard let (x, y, values) = grids(of: contour.plane, scope, margin: 0),
      let levels = levels(contour.levels, scope)
    else { return }
    do throws(PlaneError) {
      let contours =
        contour.plane.x == nil && contour.plane.y == nil
        ? try contour.draw(values, levels, isFilled: isFilled, on: &axes)
        : try contour.draw(x, y, values, levels, isFilled: isFilled, on: &axes)
      label(contours, contour.labels, on: &axes, scope)
      if let legend = contour.legend {
        axes.addLegendHandles(
          contours.legendElements(variableName: legend.variableName, strFormat: legend.format))
      }
    } catch {
      self.error("\"\(artist)\": \(error)", at: contour.position)
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

extension ContourDescriptionOptions {
  /// Draws contours of values at given places.
  fileprivate func draw(
    _ x: CoordinateValues, _ y: CoordinateValues, _ z: Grid, _ levels: ContourLevels, isFilled: Bool,
    on axes: inout Axes
  ) throws(PlaneError) -> ContourSet {
    let map = plane.map
    guard isFilled else {
      return try axes.contour(
        x, y, z, levels: levels, colors: colors, cmap: map.cmap, norm: map.norm, vmin: map.vmin,
        vmax: map.vmax, linewidths: linewidths, linestyles: linestyles, negativeLinestyle: negativeLinestyle,
        extend: extend, alpha: plane.alpha, zorder: plane.zorder, options)
    }
    return try axes.contourf(
      x, y, z, levels: levels, colors: colors, cmap: map.cmap, norm: map.norm, vmin: map.vmin,
      vmax: map.vmax, extend: extend, alpha: plane.alpha, zorder: plane.zorder, options)
  }

  /// Draws contours of values without places.
  fileprivate func draw(
    _ z: Grid, _ levels: ContourLevels, isFilled: Bool, on axes: inout Axes
  ) throws(PlaneError) -> ContourSet {
    let places = options.places(of: z)
    return try draw(.list(places.x), .list(places.y), z, levels, isFilled: isFilled, on: &axes)
  }
}
