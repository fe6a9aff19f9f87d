import Testing
import Typography

@testable import Charts

@Suite("Grids of axes")
struct GridTests {
  @Test("columns and rows share the room by their ratios")
  func ratios() {
    let grid = SubplotGrid(
      nrows: 2, ncols: 3, widthRatios: [3, 1, 1], heightRatios: [1, 2], wspace: 0.35, hspace: 0.3)
    let box = SubplotParameters().box(of: SubplotSpec(rows: 0..<1, columns: 0..<2), in: grid)
    // Of a figure of 800 × 500 pixels, by matplotlib.
    let edges = [box.minX * 800, box.maxX * 800, box.minY * 500, box.maxY * 500]
    for (edge, expected) in zip(edges, [100, 560.8108, 328.4058, 440]) {
      #expect(abs(edge - expected) < 1e-4)
    }
  }

  @Test("equal neighbours of a mosaic are one axes, in the order in which they appear")
  func mosaic() throws {
    let mosaic = try SubplotMosaic("AAB\nC.B")
    #expect(mosaic.labels == ["A", "B", "C"])
    #expect(
      mosaic.specs == [
        SubplotSpec(rows: 0..<1, columns: 0..<2), SubplotSpec(rows: 0..<2, columns: 2..<3),
        SubplotSpec(row: 1, column: 0),
      ])
    var figure = Figure(mosaic: mosaic)
    figure["B"].title("b")
    #expect(figure[1].title == "b" && figure[0, 2].title == "b" && figure[1, 2].title == "b")
  }

  @Test(
    "what is no mosaic is told",
    arguments: [
      ("", .noCells), ("AB;A", .unevenRow(1)), ("AB;BA", .noRectangle("A")), ("AA;AB", .noRectangle("A")),
      ("A.A", .noRectangle("A")),
    ] as [(String, SubplotMosaic.Mistake)])
  func mistakes(_ text: String, _ mistake: SubplotMosaic.Mistake) {
    #expect(throws: mistake) { try SubplotMosaic(text) }
  }

  @Test("a tight layout that leaves no room for the axes is not taken")
  func noRoom() throws {
    var figure = Figure(layout: .tight)
    figure.axes.ylabel("wide", labelpad: 1000)
    let context = LayoutContext(fonts: try .init(), dpi: 100, style: figure.style)
    #expect(try figure.axesLayouts(context)[0].box.minX == 80)
  }
}
