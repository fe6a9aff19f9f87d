internal import Charts
internal import Colors
internal import YAMLTree

/// A row of bars.
struct BrokenBarhDescription: ArtistDescription {
  static let name = "broken_barh"
  static let summary = "A row of bars of one height."

  let position: SourcePosition
  var xranges: DataSetsSource?
  var yrange: DataSource?
  var align = RowAlignment.bottom
  var facecolors: [ColorSpecification]?
  var look = PatchProperties()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let xranges, let pairs = xranges.rows(in: context.scope, &checker),
      let row = yrange?.pair(named: "yrange", in: context, &checker)
    else { return }
    if let odd = pairs.first(where: { $0.count != 2 }) {
      checker.error(
        "an entry of \"xranges\" is a start and a width; there is one of \(odd.count) numbers",
        at: xranges.position)
      return
    }
    if xranges.holdsDates { axes.xaxis.holdsDates = true }
    axes.brokenBarh(pairs.map { ($0[0], $0[1]) }, row, align: align, facecolors: facecolors, look)
  }
}

extension BrokenBarhDescription {
  static var fields: [Field<BrokenBarhDescription>] {
    [
      Field(
        "xranges", .dataSets(isDatesOnly: false), \BrokenBarhDescription.xranges,
        "A list of pairs: where a bar begins and its width."
      ).required,
      Field(
        "yrange", .data, \BrokenBarhDescription.yrange, "Where the bars begin and how high they are."
      ).required,
      Field(
        "align", .word, \.align, "Where on the bars the first number of \"yrange\" is; bottom unless said."),
      Field("facecolors", .colors, \.facecolors, "Colours of the bars in turn."),
    ] + PatchProperties.areaFields.map { $0.lifted(\.look) }
  }
}
