internal import Charts
internal import Colors
internal import Drawing
internal import Expressions
internal import YAMLTree

/// Values over a plane as separate coloured cells.
struct PcolorDescription: ArtistDescription {
  static let name = "pcolor"
  static let summary = "Values over a plane as coloured cells, each a polygon of its own."

  let position: SourcePosition
  var plane = PlaneDescription()
  var shading = CellShading.auto
  var edgecolors = EdgeColorSpecification.colors([.none])
  var linewidths: [Double]?
  var hatch: Hatch?
  var antialiased: Bool?
  var label: String?

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard
      let (x, y, values) = checker.grids(of: plane, context.scope, margin: shading == .nearest ? 0 : 1)
    else { return }
    do throws(PlaneError) {
      try axes.pcolor(
        x, y, values, cmap: plane.map.cmap, vmin: plane.map.vmin, vmax: plane.map.vmax,
        norm: plane.map.norm, shading: shading, edgecolors: edgecolors, linewidths: linewidths,
        hatch: hatch, antialiased: antialiased, alpha: plane.alpha, label: label, zorder: plane.zorder)
    } catch {
      checker.error("\"\(Self.name)\": \(error)", at: position)
    }
  }
}

extension PcolorDescription {
  static var fields: [Field<PcolorDescription>] {
    let width = "Widths of these lines in turn, in points; 0.25 unless said."
    return PlaneDescription.fields(values: "c").map { $0.lifted(\.plane) } + [
      Field(
        "shading", .word, \.shading,
        "Whether x and y are corners or middles of cells; auto goes by their number."),
      Field(
        "edgecolors", .edgeColors, \.edgecolors,
        "Colours of lines around the cells, or face for those of the cells; none unless said."),
      Field("linewidth", .oneOrMore(of: .points), \.linewidths, width),
      Field("linewidths", .oneOrMore(of: .points), \.linewidths, width),
      Field("hatch", .hatch, \.hatch, "What the cells are hatched with, such as //."),
      Field(
        "antialiased", .boolean, \.antialiased,
        "Whether pixels that cells cover in part are painted in part; where there are lines unless said."),
      Field("label", .written, \.label, "What the legend says."),
    ]
  }
}
