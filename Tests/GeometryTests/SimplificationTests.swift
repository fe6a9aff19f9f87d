// Merging steps: small cases worked out by hand from the rule, and what holds for any walk.

import Geometry
import SeededRandom
import Testing

@Suite("Simplification")
struct SimplificationTests {
  private static let tolerance = 1.0 / 9

  @Test(
    "steps in one direction become one, and a last point may be repeated",
    arguments: [
      // Straight on: the furthest point, then the last point again.
      ([(0, 0), (1, 0), (2, 0), (3, 0)], [(0, 0), (3, 0), (3, 0)]),
      // A corner ends the run; the next run starts at the corner.
      ([(0, 0), (1, 0), (2, 0), (2, 1), (2, 2)], [(0, 0), (2, 0), (2, 2), (2, 2)]),
      // Forwards and back: the furthest point, then the last.
      ([(0, 0), (1, 0), (3, 0), (2, 0)], [(0, 0), (3, 0), (2, 0)]),
      // Beyond the start: furthest forwards, furthest backwards, the last.
      ([(0, 0), (1, 0), (-2, 0), (-1, 0)], [(0, 0), (1, 0), (-2, 0), (-1, 0)]),
      // A corner after a step back to within the run: the last point is kept before the next run.
      ([(0, 0), (4, 0), (2, 0), (2, 5)], [(0, 0), (4, 0), (2, 0), (2, 5), (2, 5)]),
      // A corner after the furthest backwards point: forwards first, then backwards.
      ([(0, 0), (4, 0), (-3, 0), (-3, 5)], [(0, 0), (4, 0), (-3, 0), (-3, 5), (-3, 5)]),
      // A corner after going forwards again: backwards first.
      ([(0, 0), (4, 0), (-3, 0), (6, 0), (6, 5)], [(0, 0), (-3, 0), (6, 0), (6, 5), (6, 5)]),
      // A wobble within a ninth of a pixel is merged, one beyond is not.
      ([(0, 0), (2, 0), (4, 0.1), (6, 0)], [(0, 0), (6, 0), (6, 0)]),
      ([(0, 0), (2, 0), (4, 0.12), (6, 0)], [(0, 0), (2, 0), (4, 0.12), (6, 0), (6, 0)]),
      // Points that repeat.
      ([(0, 0), (0, 0), (1, 0), (2, 0)], [(0, 0), (2, 0), (2, 0)]),
      ([(0, 0)], [(0, 0)]), ([(5, 5), (6, 7)], [(5, 5), (6, 7), (6, 7)]),
      ([(1, 1), (1, 1)], [(1, 1), (1, 1)]),
    ] as [([(Double, Double)], [(Double, Double)])])
  func byHand(points: [(Double, Double)], expected: [(Double, Double)]) {
    #expect(polyline(points).simplified(tolerance: Self.tolerance) == polyline(expected))
  }

  @Test(
    "at a break a run ends as at a corner: its last point is written once (matplotlib's vertices)",
    arguments: [
      ([(0, 0), (1, 0), (2, 0)], [(0, 0), (2, 0)]), ([(0, 0), (4, 0), (2, 0)], [(0, 0), (4, 0), (2, 0)]),
      ([(0, 0), (4, 0), (-3, 0)], [(0, 0), (4, 0), (-3, 0)]),
      ([(0, 0), (4, 0), (-3, 0), (6, 0)], [(0, 0), (-3, 0), (6, 0)]),
      ([(0, 0), (4, 0), (-3, 0), (-1, 0)], [(0, 0), (4, 0), (-3, 0), (-1, 0)]), ([(7, 7)], []),
    ] as [([(Double, Double)], [(Double, Double)])])
  func breaks(points: [(Double, Double)], expected: [(Double, Double)]) {
    var path = polyline(points)
    for element in polyline([(3, 5), (4, 5), (6, 5)]).elements { path.append(element) }
    #expect(
      Array(path.simplified(tolerance: Self.tolerance).elements) == polyline(expected).elements + [
        .move(p(3, 5)), .line(p(6, 5)), .line(p(6, 5)),
      ])
  }

  @Test("a path with curves or closings is returned as it is")
  func others() {
    let closed = polyline([(0, 0), (1, 0), (2, 0)], closed: true)
    #expect(closed.simplified(tolerance: Self.tolerance) == closed)
    var curved = polyline([(0, 0), (1, 0), (2, 0)])
    curved.quadratic(p(3, 0), to: p(4, 0))
    #expect(curved.simplified(tolerance: Self.tolerance) == curved)
  }

  @Test("no point of a walk is farther from the simplified line than twice the tolerance", arguments: walks)
  func distance(_ walk: Walk) {
    let points = walk.points
    let simplified = Path(polyline: points).simplified(tolerance: Self.tolerance).points
    #expect(simplified.count <= points.count + 2)
    // A run starts at the last point written, up to one tolerance beside the line that was walked.
    let segments = Array(zip(simplified, simplified.dropFirst()))
    for point in points {
      let distance = segments.map { Self.distance(point, $0.0, $0.1) }.min() ?? .infinity
      #expect(distance <= 2 * Self.tolerance, "\(point) is \(distance) away")
    }
  }

  @Test(
    "every point of the simplified line is a point of the walk; first and last are kept", arguments: walks)
  func subset(_ walk: Walk) {
    let points = walk.points
    let simplified = Path(polyline: points).simplified(tolerance: Self.tolerance).points
    #expect(Set(simplified).isSubset(of: Set(points)))
    #expect(simplified.first == points.first)
    #expect(simplified.last == points.last)
  }

  @Test("a smooth line with many points to a pixel loses nine tenths of them")
  func reduction() {
    let points = (0...20_000).map { p(Double($0) / 40, Double($0 % 7) * 0.001) }
    #expect(Path(polyline: points).simplified(tolerance: Self.tolerance).points.count < 2000)
  }

  /// A random walk, jagged or smooth.
  struct Walk: CustomTestStringConvertible {
    let seed: UInt64
    let stride: Double

    var testDescription: String { "seed \(seed), steps of \(stride)" }

    var points: [Point] {
      var random = SplitMix64(seed: seed)
      var direction = p(1, 0)
      var point = p(0, 0)
      return (0..<400).map { _ in
        let turn = p(.random(in: -1...1, using: &random), .random(in: -1...1, using: &random))
        direction = seed.isMultiple(of: 2) ? turn : direction * 0.9 + turn * 0.2
        point = point + direction * stride
        return point
      }
    }
  }

  static let walks = (0..<12 as Range<UInt64>).flatMap { seed in
    [0.02, 0.3, 5].map { Walk(seed: seed, stride: $0) }
  }

  private static func distance(_ point: Point, _ start: Point, _ end: Point) -> Double {
    let step = end - start
    let squared = step.dot(step)
    guard squared > 0 else { return point.distance(to: start) }
    let share = min(max((point - start).dot(step) / squared, 0), 1)
    return point.distance(to: start + step * share)
  }
}
