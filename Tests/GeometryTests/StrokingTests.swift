// The outlines of lines: extents of caps, shapes of joins, and what is no line.

import Geometry
import SeededRandom
import Testing

@Suite("Stroking")
struct StrokingTests {
  private static func outline(
    _ points: [(Double, Double)], closed: Bool = false, _ shape: StrokeShape
  ) -> [[Point]] {
    Polyline(points: points.map { p($0.0, $0.1) }, isClosed: closed).strokeOutline(shape)
  }

  /// Twice the area that a polygon runs around; positive one way, negative the other.
  private static func twiceArea(_ polygon: [Point]) -> Double {
    polygon.indices.reduce(0) { $0 + polygon[$1].cross(polygon[($1 + 1) % polygon.count]) }
  }

  private static func bounds(_ polygons: [[Point]]) -> Rect? {
    Rect.union(polygons.joined().map { Rect(minX: $0.x, minY: $0.y, maxX: $0.x, maxY: $0.y) })
  }

  @Test(
    "a line reaches as far beyond its ends as its caps say",
    arguments: [
      (LineCap.butt, Rect(minX: 0, minY: -2, maxX: 10, maxY: 2)),
      (.projecting, Rect(minX: -2, minY: -2, maxX: 12, maxY: 2)),
    ])
  func caps(cap: LineCap, expected: Rect) {
    let outline = Self.outline([(0, 0), (10, 0)], StrokeShape(width: 4, cap: cap))
    #expect(outline.count == 1)
    #expect(outline[0].count == 4)
    #expect(Self.bounds(outline) == expected)
  }

  @Test("a round cap is a half circle to within an eighth of a pixel", arguments: [1.0, 4, 30])
  func roundCap(width: Double) throws {
    let outline = Self.outline([(0, 0), (50, 0)], StrokeShape(width: width, cap: .round))
    let bounds = try #require(Self.bounds(outline))
    #expect(bounds.minX <= -width / 2 + 0.125 && bounds.minX >= -width / 2 - 1e-12)
    #expect(bounds.maxX >= 50 + width / 2 - 0.125 && bounds.maxX <= 50 + width / 2 + 1e-12)
    for point in outline[0] where point.x < -1e-9 { #expect(abs(point.length - width / 2) < 1e-9) }
    for (a, b) in zip(outline[0], outline[0].dropFirst()) where a.x < 1e-9 && b.x < 1e-9 {
      #expect(a.midpoint(to: b).length >= width / 2 - 0.125)
    }
  }

  @Test(
    "the outer corner is a point, an arc or a cut",
    arguments: [
      (LineJoin.miter, [p(12, -2)]), (.bevel, [p(10, -2), p(12, 0)]),
    ])
  func joins(join: LineJoin, corner: [Point]) {
    let outline = Self.outline([(0, 0), (10, 0), (10, 10)], StrokeShape(width: 4, join: join))[0]
    #expect(corner.allSatisfy(outline.contains))
    #expect(outline.count == 5 + corner.count)
    // The inner corner.
    #expect(outline.contains(p(8, 2)))
  }

  @Test("a round join stays half a width from the corner")
  func roundJoin() {
    let outline = Self.outline([(0, 0), (10, 0), (10, 10)], StrokeShape(width: 4, join: .round))[0]
    let arc = outline.filter { $0.x > 9.99 && $0.y < 0.01 }
    #expect(arc.count >= 3)
    #expect(arc.allSatisfy { abs($0.distance(to: p(10, 0)) - 2) < 1e-12 })
    #expect(arc.contains(p(10, -2)) && arc.contains(p(12, 0)))
  }

  @Test(
    "a miter beyond the limit is cut off",
    arguments: [
      // A right angle's tip lies √2 half widths away.
      (1.42, 6), (1.41, 7),
    ])
  func miterLimit(limit: Double, count: Int) {
    let shape = StrokeShape(width: 4, join: .miter, miterLimit: limit)
    #expect(Self.outline([(0, 0), (10, 0), (10, 10)], shape)[0].count == count)
  }

  @Test("without a limit of its own, the miter limit is the width in pixels", arguments: [0.5, 1, 4, 10])
  func defaultLimit(width: Double) {
    #expect(StrokeShape(width: width).miterLimit == width)
  }

  @Test("a nearly straight corner of a round or cut join is one point", arguments: [LineJoin.round, .bevel])
  func nearlyStraight(join: LineJoin) {
    let outline = Self.outline([(0, 0), (10, 0), (20, 0.1)], StrokeShape(width: 4, join: join))[0]
    #expect(outline.count == 6)
  }

  @Test("a line straight on gives a point on either side", arguments: LineJoin.allCases)
  func straight(join: LineJoin) {
    let outline = Self.outline([(0, 0), (10, 0), (20, 0)], StrokeShape(width: 4, join: join))[0]
    #expect(Set(outline) == [p(0, 2), p(0, -2), p(10, -2), p(20, -2), p(20, 2), p(10, 2)])
  }

  @Test(
    "a line that turns back on itself ends half a width or less beyond the turn", arguments: LineJoin.allCases
  )
  func turningBack(join: LineJoin) throws {
    let outline = Self.outline([(0, 0), (10, 0), (0, 0)], StrokeShape(width: 4, join: join))
    let bounds = try #require(Self.bounds(outline))
    #expect(bounds.maxX >= 10 && bounds.maxX <= 12 + 1e-9)
    #expect(bounds.minX >= -1e-9 && bounds.minY >= -2 - 1e-9 && bounds.maxY <= 2 + 1e-9)
  }

  @Test("a closed line has two outlines of opposite direction, whose areas differ by its own")
  func closed() throws {
    let square: [(Double, Double)] = [(0, 0), (10, 0), (10, 10), (0, 10)]
    let outlines = Self.outline(square, closed: true, StrokeShape(width: 2))
    #expect(outlines.count == 2)
    let areas = outlines.map { Self.twiceArea($0) / 2 }
    #expect(areas[0] * areas[1] < 0)
    #expect(Set(areas.map { abs($0) }) == [144, 64])
  }

  @Test("an open line's outline runs around length times width", arguments: [0.5, 2, 7])
  func area(width: Double) {
    let outline = Self.outline([(1, 1), (31, 41)], StrokeShape(width: width))
    #expect(abs(abs(Self.twiceArea(outline[0]) / 2) - 50 * width) < 1e-9)
  }

  @Test("repeated points change nothing", arguments: LineJoin.allCases)
  func repeats(join: LineJoin) {
    let shape = StrokeShape(width: 3, cap: .round, join: join)
    let clean: [(Double, Double)] = [(0, 0), (10, 0), (10, 10)]
    let repeated: [(Double, Double)] = [(0, 0), (0, 0), (10, 0), (10, 0), (10, 0), (10, 10), (10, 10)]
    #expect(Self.outline(repeated, shape) == Self.outline(clean, shape))
    #expect(
      Self.outline(repeated + [(0, 0)], closed: true, shape) == Self.outline(clean, closed: true, shape))
  }

  @Test("two points cannot be closed: they are an open line")
  func twoPoints() {
    let shape = StrokeShape(width: 3)
    let points: [(Double, Double)] = [(0, 0), (10, 0)]
    #expect(Self.outline(points, closed: true, shape) == Self.outline(points, shape))
  }

  @Test(
    "no width, no points, one point or one repeated point: nothing is drawn",
    arguments: [
      ([(0, 0), (9, 0)], 0), ([(0, 0), (9, 0)], -1), ([(0, 0), (9, 0)], .nan), ([], 2), ([(3, 3)], 2),
      ([(3, 3), (3, 3)], 2),
    ] as [([(Double, Double)], Double)])
  func nothing(points: [(Double, Double)], width: Double) {
    for cap in LineCap.allCases {
      #expect(Self.outline(points, StrokeShape(width: width, cap: cap, miterLimit: 4)).isEmpty)
      #expect(Self.outline(points, closed: true, StrokeShape(width: width, cap: cap, miterLimit: 4)).isEmpty)
    }
  }

  @Test("any line of finite points has a finite outline", arguments: 0..<60 as Range<UInt64>)
  func finite(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let scale = [1e-9, 1, 1e6][Int(seed % 3)]
    let points = (0..<20).map { _ in
      (
        Double(Int.random(in: -3...3, using: &random)) * scale,
        Double(Int.random(in: -3...3, using: &random)) * scale
      )
    }
    for join in LineJoin.allCases {
      for cap in LineCap.allCases {
        for isClosed in [false, true] {
          let shape = StrokeShape(width: 2.083, cap: cap, join: join)
          #expect(Self.outline(points, closed: isClosed, shape).joined().allSatisfy { $0.isFinite })
        }
      }
    }
  }
}
