import ChartComparison
import Charts
import Colors
import Drawing
import Raster
import Testing
import Typography

@Suite("Changes in chart words")
struct ChartChangesTests {
  static let x = (0..<100).map { Double($0 - 50) / 10 }

  static func figure(_ change: (inout Figure) -> Void = { _ in }) -> Figure {
    var figure = Figure()
    figure.axes.plot(x, x.map { $0 * $0 }, label: "square")
    figure.axes.plot(x, x.map { 3 * $0 }, label: "line")
    figure.axes.xlim(-5, 5)
    figure.axes.ylim(-20, 30)
    figure.axes.title("Growth")
    figure.axes.xlabel("time")
    figure.axes.legend(loc: .upperLeft)
    change(&figure)
    return figure
  }

  func changes(_ change: (inout Figure) -> Void) throws -> ChartChanges {
    try Self.figure(change).changes(from: Self.figure(), fonts: FontLibrary())
  }

  @Test("equal figures have nothing to say")
  func equal() throws {
    #expect(try changes { _ in }.sentences.isEmpty)
  }

  @Test("texts that changed are quoted")
  func texts() throws {
    let changes = try changes { figure in
      figure.axes.title("Shrinkage")
      figure.axes.xlabel("")
      figure.axes.ylabel("size")
    }
    #expect(
      changes.changed == [
        "title text changed from \"Growth\" to \"Shrinkage\"", "x label removed: \"time\"",
        "y label added: \"size\"",
      ])
    #expect(
      changes.unchanged == ["x tick labels equal", "y tick labels equal", "series equal", "legend equal"])
  }

  @Test("a point that moved is found in data and in pixels")
  func data() throws {
    let old = Self.figure()
    var new = Figure()
    var y = Self.x.map { 3 * $0 }
    y[51] = 7
    new.axes.plot(Self.x, Self.x.map { $0 * $0 }, label: "square")
    new.axes.plot(Self.x, y, label: "line")
    new.axes.xlim(-5, 5)
    new.axes.ylim(-20, 30)
    new.axes.title("Growth")
    new.axes.xlabel("time")
    new.axes.legend(loc: .upperLeft)
    let changes = try new.changes(from: old, fonts: FontLibrary())
    #expect(changes.changed.count == 2, "\(changes.changed)")
    #expect(
      changes.changed[0].hasPrefix("series 2 (line): 1 of 100 drawn points changed, the first at x = 0.1"))
    #expect(changes.changed[0].hasSuffix("px up"))
    #expect(
      changes.changed[1]
        == "series 2 (line) data: 1 of 100 points changed, the first at x = 0.1: (0.1, 0.30000000000000004) became (0.1, 7.0)"
    )
    #expect(changes.unchanged == ["x tick labels equal", "y tick labels equal", "legend equal"])
  }

  @Test("series come and go by name")
  func series() throws {
    let changes = try changes { $0.axes.plot([0, 1], [0, 1], label: "third") }
    #expect(changes.changed.contains("series 3 (third) added"))
    let reverse = try Self.figure().changes(
      from: Self.figure { $0.axes.plot([0, 1], [0, 1], label: "third") }, fonts: FontLibrary())
    #expect(reverse.changed.contains("series 3 (third) removed"))
  }

  @Test("limits are told as values, and the points that they move are not")
  func limits() throws {
    let changes = try changes { $0.axes.xlim(-6, 5) }
    #expect(changes.changed.first == "x limits changed from -5 … 5 to -6 … 5")
    #expect(!changes.changed.contains { $0.hasPrefix("series") })
  }

  @Test("a legend moves, changes and goes")
  func legends() throws {
    let moved = try changes { $0.axes.legend(loc: .upperRight) }.changed
    #expect(
      moved.count == 1 && moved[0].hasPrefix("legend moved by") && moved[0].hasSuffix("px to the right"),
      "\(moved)")
    #expect(try changes { $0.axes.legend = nil }.changed == ["legend removed"])
  }

  @Test("grids and sizes are told")
  func frame() throws {
    #expect(try changes { $0.axes.grid() }.changed == ["x grid added", "y grid added"])
    let larger = try changes { $0.figsize.width = 8 }.changed
    #expect(larger.first == "size changed from 640 × 480 to 800 × 480")
  }

  @Test("the paint of a line is told by its SVG names")
  func paint() throws {
    var old = Figure()
    old.axes.plot([0, 1], [0, 1], color: .color(Color(hex: 0xFF0000)), linewidth: 1)
    var new = Figure()
    new.axes.plot([0, 1], [0, 1], color: .color(Color(hex: 0x0000FF)), linewidth: 2)
    let changes = try new.changes(from: old, fonts: FontLibrary()).changed
    #expect(
      changes == ["series 1: stroke changed from #f00 to #00f, stroke-width changed from 1.389 to 2.778"])
  }

  @Test("parts are found by name and in data")
  func regions() throws {
    let figure = Self.figure()
    let fonts = try FontLibrary()
    let title = try figure.pixelRects(of: [.element("title")], fonts: fonts)
    #expect(title.count == 1 && title[0].minY > 30 && title[0].maxY < 58, "\(title)")
    let data = try figure.pixelRects(of: [.data(x: 0...5, y: -20...5)], fonts: fonts)
    // The right half of the axes, from 80 to 576 and from 58 to 427 as drawn, and its lower half.
    #expect(data == [PixelRect(minX: 327, minY: 241, maxX: 577, maxY: 428)], "\(data)")
    // Two lines and their handles in the legend.
    #expect(try figure.pixelRects(of: [.element("line2d")], fonts: fonts).count == 4)
    #expect(throws: IgnoredRegionError.unknownAxes(1, count: 1)) {
      try figure.pixelRects(of: [.data(axes: 1)], fonts: fonts)
    }
    let error = #expect(throws: IgnoredRegionError.self) {
      try figure.pixelRects(of: [.element("titel")], fonts: fonts)
    }
    #expect(
      error?.description.contains("the figure has no \"titel\" to ignore; it has axes, label, legend") == true
    )
  }
}
