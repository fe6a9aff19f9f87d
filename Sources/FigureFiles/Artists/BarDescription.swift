internal import Charts
internal import Colors
internal import YAMLTree

/// Bars at places of one axis: `bar` draws upright ones over x, `barh` ones that lie beside y.
struct BarDescription<Places: PlaceAxis>: ArtistDescription {
  static var name: String { Places.isX ? "bar" : "barh" }
  static var summary: String {
    Places.isX ? "Upright bars over numbers or words." : "Bars that lie, beside numbers or words."
  }

  private let position: SourcePosition
  private var place: DataSource?
  private var length: DataSource?
  /// `nil` makes bars 0.8 thick.
  private var thickness: DataSource?
  /// `nil` begins at 0.
  private var base: DataSource?
  private var xerr: DataSetsSource?
  private var yerr: DataSetsSource?
  private var options = BarOptions()
  private var barLabels: [BarLabelDescription] = []

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let place, let places = checker.positions(place, on: &axes[keyPath: Places.axis], context.scope),
      let bars = values(in: context, &checker), let options = optionsWithErrors(in: context, &checker)
    else { return }
    do throws(DataError) {
      let container =
        Places.isX
        ? try axes.bar(places, bars.lengths, width: bars.thickness, bottom: bars.base, options)
        : try axes.barh(places, bars.lengths, height: bars.thickness, left: bars.base, options)
      for label in barLabels { try label.write(at: container, on: &axes) }
    } catch {
      let names = Self.names
      checker.report(
        error, of: Self.name, at: position,
        arguments: [
          names.place: place.position, names.length: length?.position, names.thickness: thickness?.position,
          names.base: base?.position, "xerr": xerr?.position, "yerr": yerr?.position,
        ])
    }
  }

  /// The data of bars but for their places; `nil` after reporting what is wrong.
  private func values(
    in context: DrawContext, _ checker: inout Checker
  ) -> (lengths: [Double], thickness: PerItem<Double>, base: PerItem<Double>)? {
    guard let length, let lengths = length.values(in: context.scope, &checker),
      let thickness = checker.perItem(thickness, or: 0.8, context.scope),
      let base = checker.perItem(base, or: 0, context.scope)
    else { return nil }
    return (lengths, thickness, base)
  }

  /// The options with how far the ends of bars may be off; `nil` after reporting what is wrong.
  private func optionsWithErrors(in context: DrawContext, _ checker: inout Checker) -> BarOptions? {
    var options = options
    guard checker.read(xerr, named: "xerr", into: &options.xerr, context.scope),
      checker.read(yerr, named: "yerr", into: &options.yerr, context.scope)
    else { return nil }
    return options
  }
}

extension BarDescription {
  /// What the data are called.
  private static var names: (place: String, length: String, thickness: String, base: String) {
    Places.isX ? ("x", "height", "width", "bottom") : ("y", "width", "height", "left")
  }

  static var fields: [Field<BarDescription>] {
    placeFields + lookFields + errorFields + textFields
      + PatchProperties.commonFields.map { $0.lifted(\.options.look) }
  }

  private static var placeFields: [Field<BarDescription>] {
    let names = names
    return [
      Field(
        names.place, .positions, \BarDescription.place, "Where the bars stand, as numbers or words."
      ).required,
      Field(
        names.length, .data, \BarDescription.length,
        "How long they are; a bar below zero points the other way."
      ).required,
      Field(names.thickness, .data, \.thickness, "How thick they are, in data values; 0.8 unless said."),
      Field(names.base, .data, \.base, "Where they begin; 0 unless said."),
      Field(
        "align", .word, \.options.align,
        "Whether the place is a bar's middle or its edge; center unless said."),
    ]
  }

  private static var lookFields: [Field<BarDescription>] {
    [
      Field(
        "color", .colors, \.options.color,
        "The colour of the insides, or a list taken in turn; the next of the cycle."),
      Field("facecolor", .colors, \.options.color, "The same as color."),
      Field(
        "edgecolor", .colors, \.options.edgecolor,
        "The colour of the outlines, or a list; there are none unless said."),
      Field(
        "linewidth", .pointsPerItem, \.options.linewidth,
        "The width of the outlines in points, or a list; 1 unless said."),
      Field("hatch", .hatches, \.options.hatch, "What they are hatched with, such as //, or a list."),
    ]
  }

  private static var errorFields: [Field<BarDescription>] {
    [
      Field("xerr", .dataSets, \.xerr, "How far ends are off along x: a number, a list, or two lists."),
      Field("yerr", .dataSets, \.yerr, "How far ends are off along y: a number, a list, or two lists."),
      Field("ecolor", .color, \.options.errorKw.ecolor, "The colour of error bars; black unless said."),
      Field(
        "capsize", .points, \.options.errorKw.capsize,
        "Half the length of their caps in points; none unless said."),
      Field("error_kw", .keys(ErrorBarProperties.ownFields), "What else error bars look like.") {
        node, bars, checker in
        checker.read(
          node, named: "\"error_kw\"", into: &bars.options.errorKw, fields: ErrorBarProperties.ownFields)
      },
    ]
  }

  private static var textFields: [Field<BarDescription>] {
    [
      Field("label", .texts, \.options.label, "What the legend calls all bars, or each of them."),
      Field(
        "tick_label", .texts, \.options.tickLabel, "What is written beside the bars, in place of numbers."),
      Field("log", .boolean, \.options.log, "Whether the lengths are spread by their logarithms."),
      Field(
        "bar_label", BarLabelDescription.schema,
        "What is written at the bars: true for their lengths, a mapping, or a list of mappings."
      ) { node, bars, checker in
        bars.barLabels = (node.sequence ?? [node]).compactMap { checker.barLabel($0) }
      },
    ]
  }
}
