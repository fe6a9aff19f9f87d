// When paths are moved to the pixel grid, and where to.

import Geometry
import Testing

@Suite("Snapping")
struct SnappingTests {
  @Test(
    "a coordinate goes to the nearest pixel edge, and to a centre if the line is an odd number of pixels wide",
    arguments: [
      (0.0, 3.4, 3.0), (0, 3.5, 4), (0, -3.5, -3), (0, -0.2, 0), (0.4, 3.4, 3), (0.5, 3.4, 3.5),
      (1, 3.4, 3.5),
      (1.11, 3.6, 4.5), (1.39, -0.6, -0.5), (1.49, 7, 7.5), (1.5, 7, 7), (2.083, 7.49, 7), (2.5, 7, 7.5),
      (3.499, 7, 7.5), (4, 7, 7),
    ])
  func places(width: Double, coordinate: Double, expected: Double) {
    let path = polyline([(coordinate, coordinate + 10)]).snapped(strokeWidth: width)
    #expect(path.points == [p(expected, expected + 10)])
  }

  @Test("control points are moved too")
  func curves() {
    var path = Path()
    path.move(to: p(0.2, 0.2))
    path.quadratic(p(1.7, 0.1), to: p(2.2, 2.9))
    #expect(path.snapped(strokeWidth: 0).points == [p(0, 0), p(2, 0), p(2, 3)])
  }

  @Test(
    "of itself a path is snapped if all its lines are level or upright",
    arguments: [
      ([(0, 0), (5, 0), (5, 5)], true), ([(0, 0), (5, 0.00009)], true), ([(0, 0), (5, 0.0001)], false),
      ([(0, 0), (5, 5)], false), ([(0, 0), (0, 0)], true), ([(3, 4)], true), ([], true),
    ] as [([(Double, Double)], Bool)])
  func rectilinear(points: [(Double, Double)], expected: Bool) {
    let path = polyline(points)
    #expect(path.isSnapped(by: .automatic, vertexCount: path.vertexCount) == expected)
    #expect(path.isSnapped(by: .on, vertexCount: path.vertexCount))
    #expect(!path.isSnapped(by: .off, vertexCount: path.vertexCount))
  }

  @Test("a slanted line from one sub-path's end to the next one's start does not count")
  func moves() {
    var path = polyline([(0, 0), (5, 0)])
    path.move(to: p(7, 7))
    path.line(to: p(7, 9))
    #expect(path.isSnapped(by: .automatic, vertexCount: 4))
  }

  @Test("the line that closes a sub-path counts where it is asked for")
  func closing() {
    let triangle = Path(polyline: [p(0, 0), p(4, 0), p(4, 3)], closed: true)
    #expect(triangle.isSnapped(by: .automatic, vertexCount: 4))
    #expect(!triangle.isSnapped(by: .automatic, vertexCount: 4, closingCounts: true))
    let square = Path(Rect(minX: 0.5, minY: 0.5, maxX: 3, maxY: 3))
    #expect(square.isSnapped(by: .automatic, vertexCount: 5, closingCounts: true))
  }

  @Test("a path with curves is not snapped of itself")
  func curved() {
    var path = polyline([(0, 0), (5, 0)])
    path.quadratic(p(5, 0), to: p(5, 5))
    #expect(!path.isSnapped(by: .automatic, vertexCount: 4))
  }

  @Test(
    "a path of more than 1024 vertices is not snapped of itself", arguments: [(1024, true), (1025, false)])
  func long(count: Int, expected: Bool) {
    let path = Path(polyline: (0..<count).map { p(Double($0), 0) })
    #expect(path.isSnapped(by: .automatic, vertexCount: count) == expected)
    #expect(path.isSnapped(by: .on, vertexCount: count))
  }
}
