internal import Charts
internal import Colors
internal import YAMLTree

/// Points counted in hexagons.
struct HexbinDescription: ArtistDescription {
  static let name = "hexbin"
  static let summary = "Points counted in hexagons."

  let position: SourcePosition
  var x: DataSource?
  var y: DataSource?
  var values: DataSource?
  var gridsize: [Int] = [100]
  var extent: DataSource?
  var linewidths: [Double]?
  var edgecolors = EdgeColorSpecification.face
  var reduce = HexagonReduction.mean
  var mincnt: Int?
  var map = ColorMapOptions()
  var look = ShapeOptions()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let x = x.flatMap({ checker.positions($0, on: &axes.xaxis, context.scope) }),
      let y = y.flatMap({ checker.positions($0, on: &axes.yaxis, context.scope) })
    else { return }
    var values: [Double]?
    if let source = self.values {
      guard let given = source.values(in: context.scope, &checker) else { return }
      values = given
    }
    var covered: (x: Interval, y: Interval)?
    if let extent {
      guard let ends = extent.values(in: context.scope, &checker) else { return }
      guard ends.count == 4 else {
        checker.error("\"extent\" must be four numbers; there are \(ends.count)", at: extent.position)
        return
      }
      covered = (Interval(ends[0], ends[1]), Interval(ends[2], ends[3]))
    }
    guard 1...2 ~= gridsize.count else {
      checker.error("\"gridsize\" must be one number or two", at: position)
      return
    }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.hexbin(
        x, y, c: values, gridsize: (gridsize[0], gridsize.count == 2 ? gridsize[1] : nil), extent: covered,
        cmap: map.cmap ?? .viridis, vmin: map.vmin, vmax: map.vmax, alpha: look.alpha,
        linewidths: linewidths, edgecolors: edgecolors, reduce: reduce, mincnt: mincnt, label: look.label,
        zorder: look.zorder)
    }
  }
}

extension HexbinDescription {
  static var fields: [Field<HexbinDescription>] {
    [
      Field("x", .positions, \HexbinDescription.x, "Where the points lie.").required,
      Field("y", .positions, \HexbinDescription.y, "Where the points lie.").required,
      Field("C", .data, \.values, "A value for each point, which then colour the hexagons."),
      Field(
        "gridsize", .oneOrMore(of: .integer(in: 1...2000)), \.gridsize,
        "How many hexagons lie along x, or along x and y; 100 unless said."),
      Field("extent", .data, \.extent, "What is covered: both ends along x, both along y."),
      Field(
        "linewidths", .oneOrMore(of: .points), \.linewidths, "Widths of the edges in turn; 1 unless said."),
      Field(
        "edgecolors", .edgeColors, \.edgecolors, "Colours of the edges; those of the insides unless said."),
      Field(
        "reduce_C_function", .word, \.reduce, "What is made of the values in a hexagon; mean unless said."),
      Field("mincnt", .integer(in: 0...1_000_000_000), \.mincnt, "Hexagons with fewer points are not drawn."),
    ] + ColorMapOptions.fields.map { $0.lifted(\.map) } + ShapeOptions.fields.map { $0.lifted(\.look) }
  }
}
