internal import Charts
internal import Colors
internal import YAMLTree

/// Areas on top of each other.
struct StackplotDescription: ArtistDescription {
  static let name = "stackplot"
  static let summary = "Amounts as areas on top of each other."

  let position: SourcePosition
  var x: DataSource?
  var y: DataSetsSource?
  var labels: [String] = []
  var colors: [ColorSpecification]?
  var baseline = StackBaseline.zero
  var look = PatchProperties()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let x = x.flatMap({ checker.positions($0, on: &axes.xaxis, context.scope) }),
      let layers = y?.rows(in: context.scope, &checker)
    else { return }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.stackplot(x, layers, labels: labels, colors: colors, baseline: baseline, look)
    }
  }
}

extension StackplotDescription {
  static var fields: [Field<StackplotDescription>] {
    [
      Field("x", .positions, \StackplotDescription.x, "Where the amounts are given.").required,
      Field(
        "y", .dataSets, \StackplotDescription.y,
        "The amounts: a list of layers, or a grid with one in each row."
      ).required,
      Field("labels", .list(of: .text), \.labels, "What the legend calls the layers in turn."),
      Field("colors", .colors, \.colors, "Colours of the layers in turn; those of lines unless said."),
      Field("baseline", .word, \.baseline, "Where the lowest layer begins; at zero unless said."),
      Field("facecolor", .color, \.look.facecolor, "The colour of all insides."),
      Field("edgecolor", .color, \.look.edgecolor, "The colour of the outlines; there are none unless said."),
      Field("linewidth", .points, \.look.linewidth, "The width of the outlines in points; 1 unless said."),
    ] + PatchProperties.commonFields.map { $0.lifted(\.look) }
  }
}
