internal import Charts
internal import Colors
internal import Expressions
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
  var bins: HexagonClassesSource?
  var xscale = HexagonScale.linear
  var yscale = HexagonScale.linear
  var extent: DataSource?
  var linewidths: [Double]?
  var edgecolors = EdgeColorSpecification.face
  var reduce = HexagonReduction.mean
  var mincnt: Int?
  var marginals = false
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
    var classes: HexagonClasses?
    if let bins {
      guard let given = bins.classes(in: context.scope, &checker) else { return }
      classes = given
    }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.hexbin(
        x, y, c: values, gridsize: (gridsize[0], gridsize.count == 2 ? gridsize[1] : nil), bins: classes,
        xscale: xscale, yscale: yscale, extent: covered, cmap: map.cmap, norm: map.norm, vmin: map.vmin,
        vmax: map.vmax, alpha: look.alpha, linewidths: linewidths, edgecolors: edgecolors, reduce: reduce,
        mincnt: mincnt, marginals: marginals, label: look.label, zorder: look.zorder)
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
      Field(
        "bins", .hexagonClasses, \.bins,
        "Classes of counts: log for their logarithms, a number of classes, or a list of edges."),
      Field(
        "xscale", .word, \.xscale, "log makes hexagons regular on a logarithmic axis; linear unless said."),
      Field(
        "yscale", .word, \.yscale, "log makes hexagons regular on a logarithmic axis; linear unless said."),
      Field(
        "extent", .data, \.extent,
        "What is covered: both ends along x, both along y; powers of 10 on logarithmic axes."),
      Field(
        "linewidths", .oneOrMore(of: .points), \.linewidths, "Widths of the edges in turn; 1 unless said."),
      Field(
        "edgecolors", .edgeColors, \.edgecolors, "Colours of the edges; those of the insides unless said."),
      Field(
        "reduce_C_function", .word, \.reduce, "What is made of the values in a hexagon; mean unless said."),
      Field("mincnt", .integer(in: 0...1_000_000_000), \.mincnt, "Hexagons with fewer points are not drawn."),
      Field(
        "marginals", .boolean, \.marginals,
        "Whether strips along the axes show columns and rows; false unless said."),
    ] + ColorMapOptions.fields.map { $0.lifted(\.map) } + ShapeOptions.fields.map { $0.lifted(\.look) }
  }
}

/// The classes of hexagons before the data are known.
enum HexagonClassesSource: Sendable {
  case log
  case data(DataSource)

  /// - Returns: `nil` after reporting what is wrong.
  fileprivate func classes(in scope: Scope, _ checker: inout Checker) -> HexagonClasses? {
    guard case .data(let source) = self else { return .log }
    guard let array = source.array(in: scope, &checker) else { return nil }
    let numbers = array.doubles
    guard source.isSingle || array.ndim == 0 else { return .edges(numbers) }
    guard let count = Int(exactly: numbers[0]) else {
      checker.error("\"bins\" must be log, a whole number or a list, not \(numbers[0])", at: source.position)
      return nil
    }
    return .count(count)
  }
}

extension Reader where Value == HexagonClassesSource {
  /// "log", a number, or a list of edges.
  fileprivate static var hexagonClasses: Reader {
    Reader(.either([.words(["log"]), .data])) { node, name, checker in
      if node.scalar?.text == "log" { return .log }
      return Reader<DataSource>.data.read(node, name, &checker).map(HexagonClassesSource.data)
    }
  }
}
