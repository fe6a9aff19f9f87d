import Geometry
import Testing
import Typography

@testable import Charts

@Suite("Tables")
struct TableTests {
  private func cells(_ axes: Axes, _ box: Rect = Rect(x: 0, y: 0, width: 400, height: 300)) throws
    -> [ColoredText]
  {
    let context = LayoutContext(fonts: try FontLibrary(), dpi: 100, style: Style())
    var frame = TextFrame(figure: box)
    frame.transform = DataTransform(box: box, x: axes.xaxis, y: axes.yaxis)
    return try context.layout(axes.writings, frame)
  }

  @Test("cells lie row by row below the axes, with labels above and to the left")
  func places() throws {
    var axes = Figure().axes
    try axes.table(cellText: [["a", "b"], ["c", "d"]], rowLabels: ["r", "s"], colLabels: ["x", "y"])
    let bounds = try cells(axes).map(\.text.bounds)
    #expect(bounds.count == 8)
    #expect(isClose([bounds[0].minX, bounds[0].maxX, bounds[0].maxY], [0, 200, 0]))
    // The labels of rows come before their rows, as wide as they need to be.
    #expect(isClose([bounds[2].maxX], [0]) && bounds[2].width > 5 && bounds[2].width < 40)
    #expect(isClose([bounds[7].maxX, bounds[7].maxY], [400, bounds[4].minY]))
  }

  @Test("texts shrink together until the widest fits")
  func sizes() throws {
    var axes = Figure().axes
    try axes.table(cellText: [["a long text in a narrow cell", "b"]], colWidths: [0.2, 0.2], loc: .center)
    let cells = try cells(axes)
    #expect(cells.allSatisfy { !$0.isObstacle && $0.text.lines.count == 1 })
    let width = try #require(cells.first?.text.bounds.width)
    #expect(isClose([width], [80]))
  }

  @Test("a table fills its box, but for the labels of rows")
  func box() throws {
    var axes = Figure().axes
    try axes.table(
      cellText: [["a"], ["b"]], rowLabels: ["r", "s"], bbox: Table.Box(x: 0.5, y: 0, width: 0.5, height: 1))
    let bounds = try cells(axes).map(\.text.bounds)
    #expect(isClose([bounds[1].width, bounds[1].maxY, bounds[3].minY], [200, 300, 0]))
  }

  @Test("rows, labels, colours and widths that do not fit are refused by name")
  func refusals() {
    func complaint(_ add: (inout Axes) throws -> Void) -> String? {
      var axes = Figure().axes
      do { try add(&axes) } catch { return (error as? DataError)?.argument }
      return nil
    }
    #expect(complaint { try $0.table() } == "cellText")
    #expect(complaint { try $0.table(cellText: [["a"], []]) } == "cellText")
    #expect(complaint { try $0.table(cellText: [["a"]], colWidths: [.infinity]) } == "colWidths")
    #expect(complaint { try $0.table(cellText: [["a"]], rowLabels: []) } == "rowLabels")
    #expect(complaint { try $0.table(cellText: [["a"]], colColours: []) } == "colColours")
    #expect(complaint { try $0.table(cellText: [["a"]], fontsize: .nan) } == "fontsize")
  }

  @Test("no sizes are too wild to draw", arguments: [1e-300, 1e-9, 1, 1e9, 1e300])
  func hostile(_ size: Double) throws {
    for edges in [Table.Edges.closed, .open, .horizontal, .left] {
      var axes = Figure().axes
      try axes.table(
        cellText: [["a", ""]], colWidths: [size, 1], rowLabels: ["b"], loc: .topLeft, edges: edges,
        fontsize: 400, scale: (1, size))
      try axes.table(cellText: [["a"]], bbox: Table.Box(x: size, y: 0, width: -size, height: 0), edges: edges)
      try CollectionTests.draw(axes)
    }
  }
}
