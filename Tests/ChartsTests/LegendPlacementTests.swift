// Size and place of legends against matplotlib's; and the rules of "best" one at a time.

import Geometry
import Testing
import Typography

@testable import Charts

/// Lines of a default figure, the place of its legend, and the box and rows that matplotlib gives it.
struct LegendCase: CustomTestStringConvertible {
  struct Line {
    let x, y: [Double]
    let label: String?

    init(_ x: [Double], _ y: [Double], _ label: String?) {
      self.x = x
      self.y = y
      self.label = label
    }
  }

  let name: String
  let lines: [Line]
  let location: String
  let frame: [Double]
  let rows: [Double]

  init(_ name: String, _ lines: [Line], _ location: String, frame: [Double], rows: [Double]) {
    self.name = name
    self.lines = lines
    self.location = location
    self.frame = frame
    self.rows = rows
  }

  var testDescription: String { "\(name), \(location)" }
}

extension Rect {
  /// Left, bottom, right, top.
  var edges: [Double] { [minX, minY, maxX, maxY] }
}

/// Whether places in pixels agree to far below the 1/64 that text is put to.
func isClose(_ a: [Double], _ b: [Double], within tolerance: Double = 1e-9) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < tolerance }
}

@Suite("Legend")
struct LegendPlacementTests {
  @Test("frame and rows are where matplotlib has them", arguments: LegendCase.matplotlib)
  func frames(_ example: LegendCase) throws {
    var figure = Figure()
    for line in example.lines { figure.axes.plot(line.x, line.y, label: line.label) }
    let location: Legend.Location = try #require(Legend.Location(rawValue: example.location))
    figure.axes.legend(loc: location)
    let context = LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style)
    let layout = try #require(try figure.axesLayouts(context)[0].legend)
    #expect(isClose(layout.frame.edges, example.frame))
    #expect(isClose(layout.entries.map { $0.text.bounds.minY }, example.rows))
  }

  @Test(
    "without a labelled line the legend is an empty frame", arguments: [nil, "", "_nolegend_"] as [String?])
  func none(_ label: String?) throws {
    var figure = Figure()
    figure.axes.plot([0, 1], [0, 1], label: label)
    figure.axes.legend()
    let context = LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style)
    let layout = try #require(try figure.axesLayouts(context)[0].legend)
    #expect(layout.entries.isEmpty)
    // The room between frame and content, on both sides: 0.4 of 10 points each.
    #expect(abs(layout.frame.width - 2 * 0.4 * 10 * 100 / 72) < 1e-9)
    #expect(abs(layout.frame.height - layout.frame.width) < 1e-9)
  }

  /// An area of 100 by 100 and a legend of 20 by 10.
  private static let placement = LegendPlacement(
    area: Rect(minX: 0, minY: 0, maxX: 100, maxY: 100), width: 20, height: 10)

  private static func best(_ lines: [[Point]]) -> [Double] {
    placement.frame(.best, avoiding: LegendObstacles(lines: lines)).edges
  }

  private static func line(_ points: (Double, Double)...) -> [Point] {
    points.map { Point(x: $0.0, y: $0.1) }
  }

  @Test("nothing in the way: upper right")
  func free() {
    #expect(Self.best([]) == [80, 90, 100, 100])
  }

  @Test("a point strictly inside counts, one on the edge does not")
  func edges() {
    #expect(Self.best([Self.line((80, 95))]) == [80, 90, 100, 100])
    #expect(Self.best([Self.line((80.01, 95))]) == [0, 90, 20, 100])
  }

  @Test("a line that passes through with no point inside counts once")
  func passing() {
    #expect(Self.best([Self.line((70, 95), (110, 95))]) == [0, 90, 20, 100])
    #expect(Self.best([Self.line((85, 80), (101, 120))]) == [0, 90, 20, 100])
  }

  @Test("a line that misses the corner does not count")
  func missing() {
    #expect(Self.best([Self.line((70, 95), (85, 80))]) == [80, 90, 100, 100])
  }

  @Test("a break between two points is no line")
  func broken() {
    #expect(Self.best([Self.line((70, 95), (.nan, .nan), (110, 95))]) == [80, 90, 100, 100])
  }

  @Test("equal badness: the earlier place; less badness: the later one")
  func ties() {
    let everywhere = Self.line((-10, 95), (110, 95), (110, 50), (-10, 50), (-10, 5), (110, 5))
    #expect(Self.best([everywhere]) == [80, 90, 100, 100])
    #expect(Self.best([everywhere, Self.line((90, 95))]) == [0, 90, 20, 100])
    let corners = Self.line((90, 95), (10, 95), (10, 5), (90, 5)).map { [$0] }
    #expect(Self.best(corners) == [80, 45, 100, 55])
  }
}
