internal import Charts
internal import Colors
internal import YAMLTree

/// Upright bars.
struct BarDescription: ArtistDescription {
  static let name = "bar"
  static let summary = "Upright bars over numbers or words."
  static var fields: [Field<BarDescription>] {
    BarOptions.fields(place: "x", length: "height", thickness: "width", base: "bottom")
      .map { $0.lifted(\.options) }
  }

  private var options: BarOptions

  init(position: SourcePosition) { options = BarOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let place = options.place, let places = checker.positions(place, on: &axes.xaxis, context.scope),
      let bars = checker.values(of: options, context), let errors = checker.errors(of: options, context)
    else { return }
    do throws(DataError) {
      let container = try axes.bar(
        places, bars.lengths, width: bars.thickness, bottom: bars.base, align: options.align,
        color: options.color, edgecolor: options.edgecolor, linewidth: options.linewidth,
        hatch: options.hatch, xerr: errors.x, yerr: errors.y, errors: options.errors,
        label: options.label,
        tickLabel: options.tickLabel, log: options.isLogarithmic, options.look)
      try options.label(container, on: &axes)
    } catch {
      checker.report(
        error, of: Self.name, at: options.position,
        arguments: [
          "x": place.position, "height": options.length?.position, "width": options.thickness?.position,
          "bottom": options.base?.position, "xerr": options.xerr?.position, "yerr": options.yerr?.position,
        ])
    }
  }
}

/// Bars that lie.
struct BarhDescription: ArtistDescription {
  static let name = "barh"
  static let summary = "Bars that lie, beside numbers or words."
  static var fields: [Field<BarhDescription>] {
    BarOptions.fields(place: "y", length: "width", thickness: "height", base: "left")
      .map { $0.lifted(\.options) }
  }

  private var options: BarOptions

  init(position: SourcePosition) { options = BarOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let place = options.place, let places = checker.positions(place, on: &axes.yaxis, context.scope),
      let bars = checker.values(of: options, context), let errors = checker.errors(of: options, context)
    else { return }
    do throws(DataError) {
      let container = try axes.barh(
        places, bars.lengths, height: bars.thickness, left: bars.base, align: options.align,
        color: options.color, edgecolor: options.edgecolor, linewidth: options.linewidth,
        hatch: options.hatch, xerr: errors.x, yerr: errors.y, errors: options.errors,
        label: options.label,
        tickLabel: options.tickLabel, log: options.isLogarithmic, options.look)
      try options.label(container, on: &axes)
    } catch {
      checker.report(
        error, of: Self.name, at: options.position,
        arguments: [
          "y": place.position, "width": options.length?.position, "height": options.thickness?.position,
          "left": options.base?.position, "xerr": options.xerr?.position, "yerr": options.yerr?.position,
        ])
    }
  }
}

/// What upright bars and those that lie share.
struct BarOptions: Sendable {
  let position: SourcePosition
  var place: DataSource?
  var length: DataSource?
  /// `nil` makes bars 0.8 thick.
  var thickness: DataSource?
  /// `nil` begins at 0.
  var base: DataSource?
  var align = BarAlignment.center
  var color: PerItem<ColorSpecification>?
  var edgecolor: PerItem<ColorSpecification>?
  var linewidth: PerItem<Double>?
  var hatch: PerItem<Hatch>?
  var label: PerItem<String>?
  var tickLabel: PerItem<String>?
  var isLogarithmic = false
  var xerr: DataSetsSource?
  var yerr: DataSetsSource?
  var errors = ErrorBarProperties()
  var look = PatchProperties()
  var barLabels: [BarLabelDescription] = []
}

extension BarOptions {
  /// - Parameters: what the data are called.
  static func fields(place: String, length: String, thickness: String, base: String) -> [Field<BarOptions>] {
    [
      Field(place, .positions, \BarOptions.place, "Where the bars stand, as numbers or words.").required,
      Field(length, .data, \.length, "How long they are; a bar below zero points the other way.").required,
      Field(thickness, .data, \.thickness, "How thick they are, in data values; 0.8 unless said."),
      Field(base, .data, \.base, "Where they begin; 0 unless said."),
      Field("align", .word, \.align, "Whether the place is a bar's middle or its edge; center unless said."),
      Field(
        "color", .colors, \.color,
        "The colour of the insides, or a list taken in turn; the next of the cycle."),
      Field("facecolor", .colors, \.color, "The same as color."),
      Field(
        "edgecolor", .colors, \.edgecolor,
        "The colour of the outlines, or a list; there are none unless said."),
      Field(
        "linewidth", .pointsPerItem, \.linewidth,
        "The width of the outlines in points, or a list; 1 unless said."
      ),
      Field("hatch", .hatches, \.hatch, "What they are hatched with, such as //, or a list."),
      Field("xerr", .dataSets, \.xerr, "How far ends are off along x: a number, a list, or two lists."),
      Field("yerr", .dataSets, \.yerr, "How far ends are off along y: a number, a list, or two lists."),
      Field("ecolor", .color, \.errors.ecolor, "The colour of error bars; black unless said."),
      Field(
        "capsize", .points, \.errors.capsize, "Half the length of their caps in points; none unless said."),
      Field("error_kw", .keys(ErrorBarProperties.ownFields), "What else error bars look like.") {
        node, bars, checker in
        checker.read(node, named: "\"error_kw\"", into: &bars.errors, fields: ErrorBarProperties.ownFields)
      },
      Field("label", .texts, \.label, "What the legend calls all bars, or each of them."),
      Field("tick_label", .texts, \.tickLabel, "What is written beside the bars, in place of numbers."),
      Field("log", .boolean, \.isLogarithmic, "Whether the lengths are spread by their logarithms."),
      Field(
        "bar_label", BarLabelDescription.schema,
        "What is written at the bars: true for their lengths, a mapping, or a list of mappings."
      ) { node, bars, checker in
        bars.barLabels = (node.sequence ?? [node]).compactMap { checker.barLabel($0) }
      },
    ] + PatchProperties.commonFields.map { $0.lifted(\.look) }
  }

  /// Writes at the bars.
  fileprivate func label(_ bars: BarContainer, on axes: inout Axes) throws(DataError) {
    for entry in barLabels {
      try axes.barLabel(
        bars, labels: entry.labels, fmt: entry.format, labelType: entry.type, padding: entry.padding,
        entry.look)
    }
  }
}

extension Checker {
  /// The data of bars but for their places; `nil` after reporting what is wrong.
  fileprivate mutating func values(
    of bars: BarOptions, _ context: DrawContext
  ) -> (lengths: [Double], thickness: PerItem<Double>, base: PerItem<Double>)? {
    guard let length = bars.length, let lengths = length.values(in: context.scope, &self),
      let thickness = perItem(bars.thickness, or: 0.8, context.scope),
      let base = perItem(bars.base, or: 0, context.scope)
    else { return nil }
    return (lengths, thickness, base)
  }

  /// How far the ends of bars may be off; `nil` after reporting what is wrong.
  fileprivate mutating func errors(
    of bars: BarOptions, _ context: DrawContext
  ) -> (x: ErrorValues?, y: ErrorValues?)? {
    var (x, y): (ErrorValues?, ErrorValues?)
    guard read(bars.xerr, named: "xerr", into: &x, context.scope),
      read(bars.yerr, named: "yerr", into: &y, context.scope)
    else { return nil }
    return (x, y)
  }
}
