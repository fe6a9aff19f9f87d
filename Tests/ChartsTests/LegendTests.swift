import Colors
import Drawing
import Geometry
import Testing
import Typography

@testable import Charts

@Suite("Legends")
struct LegendTests {
  private func layout(_ change: (inout Legend) -> Void) throws -> LegendLayout {
    var figure = Figure()
    for index in 0..<5 { figure.axes.plot([0, 1], [0, 1], "o-", label: "line \(index)") }
    var legend = Legend(loc: .upperLeft)
    change(&legend)
    figure.axes.legend = legend
    let context = LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style)
    return try #require(try figure.axesLayouts(context)[0].legend)
  }

  @Test(
    "the first columns are the longer ones",
    arguments: [(1, [5]), (2, [3, 2]), (3, [2, 2, 1]), (9, [1, 1, 1, 1, 1])])
  func columns(_ count: Int, _ lengths: [Int]) throws {
    let entries = try layout { $0.ncols = count }.entries
    var runs: [Int] = []
    for (index, entry) in entries.enumerated() {
      if index > 0, entry.origin.x == entries[index - 1].origin.x {
        runs[runs.count - 1] += 1
      } else {
        runs.append(1)
      }
    }
    #expect(runs == lengths)
  }

  @Test("as wide as its box, a legend keeps only the room beside the axes")
  func expanded() throws {
    let legend = try layout {
      $0.mode = .expand
      $0.ncols = 5
    }
    let free = legend.measures.borderaxespad
    #expect(abs(legend.frame.minX - (80 + free)) < 1e-9 && abs(legend.frame.maxX - (576 - free)) < 1e-9)
  }

  @Test("reversed entries, and texts before handles")
  func order() throws {
    let legend = try layout {
      $0.reverse = true
      $0.markerfirst = false
    }
    #expect(legend.entries.map(\.handle.label) == ["line 4", "line 3", "line 2", "line 1", "line 0"])
    #expect(legend.entries.allSatisfy { $0.text.bounds.maxX < $0.origin.x })
  }

  @Test("texts in the colours of their handles")
  func colors() throws {
    let cycle = Style().axes.colorCycle
    #expect(try layout { $0.labelcolor = .linecolor }.entries.map(\.color) == Array(cycle.prefix(5)))
    let two = try layout { $0.labelcolor = .colors([.cycle(0), .cycle(1)]) }.entries.map(\.color)
    #expect(two[0] == two[2] && two[1] == two[3] && two[0] != two[1])
    #expect(try layout { $0.labelcolor = .colors([]) }.entries[0].color == .black)
    #expect(try layout { $0.labelcolor = .color(.none) }.entries[0].color.alpha == 0)
  }

  @Test("no legend is too odd to be drawn", arguments: [0, 1e-300, -1, 1e300, .nan, .infinity])
  func hostile(_ value: Double) throws {
    var figure = Figure()
    figure.axes.plot([0, 1], [0, 1], "o-", label: "line")
    figure.axes.addPatch(.rectangle(x: 0, y: 0, width: 1, height: 1), PatchProperties(label: "patch"))
    for field in [
      \Legend.borderpad, \.labelspacing, \.handlelength, \.handleheight, \.handletextpad, \.borderaxespad,
      \.columnspacing, \.markerscale, \.linewidth, \.framealpha,
    ] {
      var legend = Legend()
      legend[keyPath: field] = value
      legend.shadow = true
      (legend.ncols, legend.numpoints, legend.scatterpoints) = (Int.max, Int.max, -3)
      legend.title = "title"
      figure.legend(legend)
      legend.mode = .expand
      legend.bboxToAnchor = Legend.Anchor(x: value, y: value, width: value, height: value)
      figure.axes.addArtist(legend)
    }
    try figure.draw(on: RasterCanvas(width: 640, height: 480), fonts: FontLibrary())
  }

  @Test("legends of nothing and handles of their own")
  func own() throws {
    var figure = Figure()
    var wide = Legend()
    (wide.title, wide.ncols, wide.mode) = ("nothing", 3, .expand)
    figure.axes.legend(wide)
    figure.legend(
      handles: [
        Line2D(label: "line", color: .color(.black), linewidth: 4),
        Patch(PatchProperties(facecolor: .cycle(1), label: "patch")),
      ], loc: .lowerCenter)
    let context = LayoutContext(
      fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style,
      figure: Rect(minX: 0, minY: 0, maxX: 640, maxY: 480))
    #expect(try figure.axesLayouts(context)[0].legend?.entries.isEmpty == true)
    #expect(
      try figure.legendLayouts(in: context.figure, context)[0].entries.map(\.handle.label) == [
        "line", "patch",
      ])
  }
}
