// Lines cut at a rectangle, against a brute-force walk along them.

import Geometry
import SeededRandom
import Testing

@Suite("Clipping")
struct ClippingTests {
  private static let rect = Rect(minX: 0, minY: 0, maxX: 10, maxY: 6)

  @Test(
    "a line is cut where it crosses the edges",
    arguments: [
      ([(1, 1), (9, 5)], [.move(p(1, 1)), .line(p(9, 5))]),
      ([(-5, 3), (15, 3)], [.move(p(0, 3)), .line(p(10, 3))]),
      ([(5, -6), (5, 12)], [.move(p(5, 0)), .line(p(5, 6))]),
      ([(-2, -2), (4, 4)], [.move(p(0, 0)), .line(p(4, 4))]),
      ([(5, 3), (5, 9), (8, 9), (8, 3)], [.move(p(5, 3)), .line(p(5, 6)), .move(p(8, 6)), .line(p(8, 3))]),
      ([(-1, 1), (-1, 5)], []), ([(0, 7), (10, 7)], []), ([(-4, 4), (4, 12)], []),
      // Along an edge, and through a corner only.
      ([(0, 1), (0, 9)], [.move(p(0, 1)), .line(p(0, 6))]),
      ([(-1, 1), (1, -1)], [.move(p(0, 0)), .line(p(0, 0))]),
    ] as [([(Double, Double)], [PathElement])])
  func lines(points: [(Double, Double)], expected: [PathElement]) {
    #expect(Array(polyline(points).clipped(to: Self.rect).elements) == expected)
  }

  @Test("what lies inside is left as it is, edges and closings included")
  func inside() {
    let path = polyline([(0, 0), (10, 0), (10, 6), (0, 6)], closed: true)
    #expect(path.clipped(to: Self.rect) == path)
  }

  @Test("a closed path that is cut is left open; the closing side counts as a line")
  func closed() {
    let path = polyline([(5, 3), (5, 9), (8, 3)], closed: true)
    #expect(
      Array(path.clipped(to: Self.rect).elements) == [
        .move(p(5, 3)), .line(p(5, 6)), .move(p(6.5, 6)), .line(p(8, 3)), .line(p(5, 3)),
      ])
  }

  @Test("curves pass as they are")
  func curves() {
    var path = Path()
    path.move(to: p(-9, -9))
    path.quadratic(p(50, 50), to: p(3, 3))
    path.line(to: p(3, 9))
    #expect(
      Array(path.clipped(to: Self.rect).elements) == [
        .move(p(-9, -9)), .quadratic(p(50, 50), p(3, 3)), .line(p(3, 6)),
      ])
  }

  @Test("a random line keeps exactly its points inside", arguments: 0..<200 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let points = (0..<6).map { _ in
      p(.random(in: -12...22, using: &random), .random(in: -9...15, using: &random))
    }
    let parts = segments(of: Path(polyline: points).clipped(to: Self.rect))
    // The length of what lies inside, by small steps.
    let steps = 4000
    var length = 0.0
    for (start, end) in zip(points, points.dropFirst()) {
      let inside = (0..<steps).count { step in
        let point = start + (end - start) * ((Double(step) + 0.5) / Double(steps))
        return Self.rect.strictlyContains(point)
      }
      length += start.distance(to: end) * Double(inside) / Double(steps)
    }
    let kept = parts.reduce(0) { $0 + $1.0.distance(to: $1.1) }
    #expect(abs(kept - length) < 0.1)
    // No part reaches out, and each lies on one of the lines.
    let grown = Self.rect.expanded(dx: 1e-9, dy: 1e-9)
    for (start, end) in parts {
      #expect(grown.strictlyContains(start) && grown.strictlyContains(end))
      #expect(
        zip(points, points.dropFirst()).contains { a, b in
          let direction = (b - a) * (1 / a.distance(to: b))
          return abs(direction.cross(start - a)) < 1e-9 && abs(direction.cross(end - a)) < 1e-9
        })
    }
  }

  private func segments(of path: Path) -> [(Point, Point)] {
    path.flattened().flatMap { zip($0.points, $0.points.dropFirst()).map { ($0, $1) } }
  }

  @Test(
    "a point far beyond the rectangle does not spoil where the line enters or leaves",
    arguments: [
      ([p(0, -1e18), p(8, 3)], [.move(p(8, 0)), .line(p(8, 3))]),
      ([p(0, 1e18), p(8, 3)], [.move(p(8, 6)), .line(p(8, 3))]),
      ([p(8, 3), p(0, 1e18)], [.move(p(8, 3)), .line(p(8, 6))]),
      ([p(1e200, 2), p(3, 2)], [.move(p(10, 2)), .line(p(3, 2))]),
      ([p(3, -1e300), p(3, 3e300)], [.move(p(3, 0)), .line(p(3, 6))]),
    ] as [([Point], [PathElement])])
  func far(points: [Point], expected: [PathElement]) {
    #expect(Array(Path(polyline: points).clipped(to: Self.rect).elements) == expected)
  }

  @Test(
    "finite points far beyond the rectangle give finite points",
    arguments: [
      [p(0, 1.7e308), p(0, -1.7e308)], [p(-1.7e308, 3), p(1.7e308, 3)],
      [p(-1.7e308, -1.7e308), p(1.7e308, 1.7e308)], [p(5, 3), p(1e308, 1e308)], [p(1e300, 1e300), p(5, 3)],
    ])
  func farOut(_ points: [Point]) {
    let clipped = Path(polyline: points).clipped(to: Self.rect)
    #expect(clipped.points.allSatisfy { $0.isFinite })
  }
}
