// Curves as straight lines: near the curve, with its ends, and split by the rule.

import Geometry
import SeededRandom
import Testing

@Suite("Flattening")
struct FlatteningTests {
  /// A cubic; a quadratic is one, too.
  struct Curve: CustomTestStringConvertible {
    let points: [Point]

    var testDescription: String { "\(points.map { "(\($0.x), \($0.y))" }.joined(separator: " "))" }

    func point(at t: Double) -> Point {
      var level = points
      while level.count > 1 { level = zip(level, level.dropFirst()).map { $0 * (1 - t) + $1 * t } }
      return level[0]
    }

    var path: Path {
      var path = Path()
      path.move(to: points[0])
      if points.count == 3 {
        path.quadratic(points[1], to: points[2])
      } else {
        path.cubic(points[1], points[2], to: points[3])
      }
      return path
    }
  }

  static let curves: [Curve] = (0..<40 as Range<UInt64>).map { seed in
    var random = SplitMix64(seed: seed)
    let size = [1.0, 10, 100, 3000][Int(seed % 4)]
    return Curve(
      points: (0..<(seed < 20 ? 3 : 4)).map { _ in
        p(.random(in: 0...size, using: &random), .random(in: 0...size, using: &random))
      })
  }

  @Test("every point of a curve is within half a pixel of the lines", arguments: curves)
  func near(_ curve: Curve) {
    let lines = curve.path.flattened()[0].points
    for step in 0...1000 {
      let point = curve.point(at: Double(step) / 1000)
      let distance = zip(lines, lines.dropFirst()).map { Self.distance(point, $0, $1) }.min() ?? .infinity
      #expect(distance <= 0.5)
    }
  }

  @Test("the ends of a curve are exact", arguments: curves)
  func ends(_ curve: Curve) {
    let lines = curve.path.flattened()
    #expect(lines.count == 1)
    #expect(lines[0].points.first == curve.points.first)
    #expect(lines[0].points.last == curve.points.last)
    #expect(!lines[0].isClosed)
  }

  @Test(
    "a curve of any size is few lines, which are right where they can be seen", arguments: [1e6, 1e9, 1e100])
  func far(_ size: Double) {
    // Its middle lies at the origin.
    let curve = Curve(points: [
      p(-3 * size, 3 * size), p(-size, -size), p(size, -size), p(3 * size, 3 * size),
    ])
    let lines = curve.path.flattened()[0].points
    #expect(lines.count < 200_000)
    let distance = zip(lines, lines.dropFirst()).map { Self.distance(.zero, $0, $1) }.min() ?? .infinity
    #expect(distance <= 0.5)
  }

  @Test("a flat quadratic has one point between its ends: the middle of the curve")
  func flatQuadratic() {
    let curve = Curve(points: [p(0, 0), p(4, 0.4), p(8, 0)])
    #expect(curve.path.flattened()[0].points == [p(0, 0), p(4, 0.2), p(8, 0)])
  }

  @Test("a flat cubic has one point between its ends: the middle between its control points")
  func flatCubic() {
    let curve = Curve(points: [p(0, 0), p(2, 0.2), p(6, 0.2), p(8, 0)])
    #expect(curve.path.flattened()[0].points == [p(0, 0), p(4, 0.2), p(8, 0)])
  }

  @Test("a quadratic just too far from its chord is halved once")
  func halved() {
    let curve = Curve(points: [p(0, 0), p(4, 0.625), p(8, 0)])
    // Halves: (0, 0) (2, 5/16) (4, 5/16) and (4, 5/16) (6, 5/16) (8, 0); a middle each.
    #expect(curve.path.flattened()[0].points == [p(0, 0), p(2, 0.234375), p(6, 0.234375), p(8, 0)])
  }

  @Test(
    "control points on the chord add no point, and beyond it one if they are near",
    arguments: [
      ([(0, 0), (4, 0), (8, 0)], 2), ([(0, 0), (2, 0), (6, 0), (8, 0)], 2), ([(0, 0), (8.4, 0), (8, 0)], 3),
      ([(3, 3), (3, 3), (3, 3)], 3), ([(3, 3), (3, 3), (3, 3), (3, 3)], 3),
    ] as [([(Double, Double)], Int)])
  func straight(points: [(Double, Double)], count: Int) {
    let curve = Curve(points: points.map { p($0.0, $0.1) })
    #expect(curve.path.flattened()[0].points.count == count)
  }

  @Test("a curve that doubles back is followed to where it turns")
  func turning() {
    let lines = Curve(points: [p(0, 0), p(20, 0), p(0, 0)]).path.flattened()[0].points
    #expect(abs((lines.map(\.x).max() ?? 0) - 10) <= 0.5)
  }

  @Test("sub-paths become polylines; after a closing, drawing goes on from the start")
  func subpaths() {
    var path = polyline([(0, 0), (4, 0), (4, 4)], closed: true)
    path.line(to: p(-3, 0))
    path.move(to: p(9, 9))
    path.move(to: p(10, 10))
    path.line(to: p(11, 10))
    #expect(
      path.flattened() == [
        Polyline(points: [p(0, 0), p(4, 0), p(4, 4)], isClosed: true),
        Polyline(points: [p(0, 0), p(-3, 0)], isClosed: false), Polyline(points: [p(9, 9)], isClosed: false),
        Polyline(points: [p(10, 10), p(11, 10)], isClosed: false),
      ])
    #expect(Path().flattened().isEmpty)
  }

  private static func distance(_ point: Point, _ start: Point, _ end: Point) -> Double {
    let step = end - start
    let squared = step.dot(step)
    guard squared > 0 else { return point.distance(to: start) }
    let share = min(max((point - start).dot(step) / squared, 0), 1)
    return point.distance(to: start + step * share)
  }
}
