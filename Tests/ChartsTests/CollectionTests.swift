// Areas and points: what is refused, what the view holds, and where areas end.

import Colors
import Drawing
import Geometry
import Sampling
import Testing
import Typography

@testable import Charts

@Suite("Collections")
struct CollectionTests {
  /// Draws the axes to the end.
  static func draw(_ axes: Axes) throws {
    var figure = Figure()
    figure.axes = axes
    let canvas = RasterCanvas(width: 640, height: 480)
    try figure.draw(on: canvas, fonts: FontLibrary())
    #expect(canvas.bitmap[0, 0].alpha == 255)
    #expect(!figure.accessibleDescription.isEmpty)
  }

  @Test("hexagons count all points, and refuse what they cannot count")
  func hexagons() throws {
    var axes = Figure().axes
    let x = (0..<100).map { Double($0 % 10) }
    let y = (0..<100).map { Double($0 / 10) }
    let cells = try axes.hexbin(x, y, gridsize: (5, nil))
    #expect(cells.mapping?.values.reduce(0, +) == 100)
    #expect(cells.count == 6 * 3 + 5 * 2)
    let means = try axes.hexbin(x, y, c: x, gridsize: (5, 3), mincnt: 2)
    #expect(means.mapping?.values.allSatisfy { (0...9).contains($0) } == true)
    try axes.hexbin([], [])
    try axes.hexbin([1, 1], [2, 2])
    #expect(try axes.hexbin([.nan, 1, 2], [1, 1, .infinity], gridsize: (3, nil)).mapping?.values.max() == 1)
    #expect(throws: DataError.self) { try axes.hexbin([1], [1, 2]) }
    #expect(throws: DataError.self) { try axes.hexbin([1], [1], gridsize: (0, nil)) }
    #expect(throws: DataError.self) { try axes.hexbin([1e308, -1e308], [1, 2]) }
    try Self.draw(axes)
  }

  @Test("hexagons are put into classes, also along logarithms")
  func hexagonClasses() throws {
    #expect(try HexagonClasses.count(4).numbers(of: [0, 1, 5, 9]) == [0, 1, 2, 3])
    #expect(try HexagonClasses.count(1).numbers(of: [0, 5]) == [0, 0])
    #expect(try HexagonClasses.edges([3, 1]).numbers(of: [0, 1, 2, 4]) == [0, 0, 1, 2])
    #expect(throws: DataError.self) { try HexagonClasses.count(0).numbers(of: [1]) }
    #expect(throws: DataError.self) { try HexagonClasses.edges([.nan]).numbers(of: [1]) }
    var axes = Figure().axes
    #expect(throws: DataError.self) { try axes.hexbin([0, 1], [1, 1], xscale: .log) }
    try axes.hexbin([], [], gridsize: (4, 2), bins: .count(3), xscale: .log, yscale: .log, marginals: true)
    try axes.hexbin(
      [1, 1e300], [1e-300, 2], gridsize: (4, 2), bins: .log, xscale: .log, mincnt: 0, marginals: true)
    for reduce in HexagonReduction.allCases {
      try axes.hexbin([1, 2, 2], [1, 2, 2], c: [1, -1, 1e300], gridsize: (3, 2), reduce: reduce, mincnt: 0)
    }
    #expect(axes.xaxis.scale.name == "log" && axes.yaxis.scale.name == "log")
    try Self.draw(axes)
  }

  @Test("a line without ends ends at the border of the view, and holds only its points")
  func endless() throws {
    var axes = Figure().axes
    let line = try axes.axline((0, 0), slope: 2)
    #expect(line.dataIntervals.x == Interval(0, 0))
    axes.xlim(-1, 3)
    axes.ylim(-10, 2)
    let transform = DataTransform(box: Rect(x: 0, y: 0, width: 4, height: 12), x: axes.xaxis, y: axes.yaxis)
    #expect(line.endless?.ends(transform) == [Point(x: -1, y: -2), Point(x: 1, y: 2)])
    #expect(throws: DataError.self) { try axes.axline((1, 1), (1, 1)) }
    #expect(throws: DataError.self) { try axes.axline((.nan, 1), slope: 1) }
    axes.xaxis.scale = .log()
    #expect(throws: DataError.self) { try axes.axline((1, 1), slope: 1) }
  }

  @Test("stacked layers begin where their baseline says")
  func baselines() throws {
    func lowest(_ baseline: StackBaseline) throws -> [Point] {
      var axes = Figure().axes
      return try axes.stackplot([0, 1], [[1, 2], [3, 4]], baseline: baseline)[0].extent
        .enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    }
    #expect(try lowest(.zero).map(\.y) == [0, 0])
    #expect(try lowest(.sym).map(\.y) == [-2, -3])
    #expect(try lowest(.wiggle).map(\.y) == [-1.5, -2.5])
  }

  @Test("series of different lengths are refused, and said which")
  func lengths() {
    var axes = Figure().axes
    func message(_ body: () throws(DataError) -> PathCollection) -> String? {
      do throws(DataError) {
        _ = try body()
        return nil
      } catch {
        return error.description
      }
    }
    #expect(
      message { () throws(DataError) in try axes.fillBetween([1, 2], [1, 2, 3]) }
        == "x has 2 values and y1 has 3 values")
    #expect(
      message { () throws(DataError) in try axes.fillBetweenx([1, 2], [1], [1, 2, 3]) }
        == "y has 2 values and x2 has 3 values")
    #expect(
      message { () throws(DataError) in try axes.fillBetween([1, 2], [1], where: [true, true, true]) }
        == "x has 2 values and where has 3 values")
    #expect(
      message { () throws(DataError) in try axes.scatter([1, 2], [1]) }
        == "x has 2 values and y has 1 value")
    #expect(
      message { () throws(DataError) in try axes.scatter([1, 2], [1, 2], s: [1, 2, 3]) }
        == "x has 2 values and s has 3 values")
    #expect(
      message { () throws(DataError) in try axes.scatter([1, 2], [1, 2], c: .values([1])) }
        == "x has 2 values and c has 1 value")
    #expect(
      message { () throws(DataError) in try axes.scatter([1], [1], c: .values([1]), vmin: 2, vmax: 1) }
        == "vmin 2.0 must not lie above vmax 1.0")
    #expect(axes.artists.isEmpty)
  }

  @Test("areas end where the curves cross, or at the points before")
  func crossings() throws {
    let x: [Double] = [0, 1, 2, 3]
    let y: [Double] = [-1, 1, 1, -3]
    func corners(interpolates: Bool) throws -> [[Point]] {
      try FillBetween(
        x, y, [0], axes: ("x", "y"), where: y.map { $0 > 0 }, interpolates: interpolates, step: nil
      ).polygons
    }
    #expect(
      try corners(interpolates: false) == [
        [(1, 0), (1, 1), (2, 1), (2, 0), (2, 0), (1, 0)].map { Point(x: $0.0, y: $0.1) }
      ])
    #expect(
      try corners(interpolates: true) == [
        [(0.5, 0), (1, 1), (2, 1), (2.25, 0), (2, 0), (1, 0)].map { Point(x: $0.0, y: $0.1) }
      ])
  }

  @Test("areas and points have a cycle of colours of their own, and hold the view")
  func cycle() throws {
    var axes = Figure().axes
    axes.plot([0, 1], [0, 1])
    let area = try axes.fillBetween([0, 4], [1, 2])
    let points = try axes.scatter([5, .nan], [7, 9])
    let chosen = try axes.scatter([5], [7], c: .color(.cycle(5)))
    let more = try axes.scatter([5], [7])
    #expect(area.facecolors == [Color(hex: 0x1F77B4)])
    #expect(points.facecolors == [Color(hex: 0xFF7F0E)])
    #expect(chosen.facecolors == [Color(hex: 0x8C564B)])
    #expect(more.facecolors == [Color(hex: 0x2CA02C)])
    #expect(axes.artists[2].dataIntervals.y == Interval(7, 7))
    #expect(axes.mappables.isEmpty)
    try axes.scatter([1, 2], [3, 4], c: .values([5, 6]))
    #expect(axes.mappables.first?.mapping?.values == [5, 6])
  }
}
