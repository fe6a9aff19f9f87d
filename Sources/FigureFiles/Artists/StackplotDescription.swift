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
  var facecolor: [ColorSpecification]?
  var edgecolor: PerItem<ColorSpecification>?
  var linewidth: PerItem<Double>?
  var linestyle: [LineStyle]?
  var hatch: PerItem<Hatch?>?
  var baseline = StackBaseline.zero
  var look = PatchProperties()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let x = x.flatMap({ checker.positions($0, on: &axes.xaxis, context.scope) }),
      let layers = y?.rows(in: context.scope, &checker)
    else { return }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.stackplot(
        x, layers, labels: labels, colors: facecolor ?? colors, edgecolor: edgecolor, linewidth: linewidth,
        linestyle: linestyle, hatch: hatch, baseline: baseline, look)
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
      Field("labels", .list(of: .written), \.labels, "What the legend calls the layers in turn."),
      Field("colors", .colors, \.colors, "Colours of the layers in turn; those of lines unless said."),
      Field("baseline", .word, \.baseline, "Where the lowest layer begins; at zero unless said."),
      Field("facecolor", .colors, \.facecolor, "The same as colors."),
      Field(
        "edgecolor", .colors, \.edgecolor, "Colours of the outlines in turn; there are none unless said."),
      Field(
        "linewidth", .pointsPerItem, \.linewidth, "Widths of the outlines in turn, in points; 1 unless said."),
      Field(
        "linestyle", .linestyles, \.linestyle, "How the outlines are broken up, in turn; solid unless said."),
      Field("hatch", .hatches, \.hatch, "What the layers are hatched with, in turn."),
    ]
      + PatchProperties.commonFields.filter { !["linestyle", "fill"].contains($0.name) }.map {
        $0.lifted(\.look)
      }
  }
}
