// Maps of the plane, the building and walking of paths, rectangles.

import Geometry
import Testing

/// A point from two numbers.
func p(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }

/// Straight lines through points.
func polyline(_ points: [(Double, Double)], closed: Bool = false) -> Path {
  Path(polyline: points.map { p($0.0, $0.1) }, closed: closed)
}

@Suite("Affine maps")
struct AffineTransformTests {
  static let maps = [
    AffineTransform.identity, .translation(x: 3, y: -4), .scale(x: 2, y: 0.5), .flip(height: 10),
    AffineTransform(a: 0, b: 1, c: -1, d: 0, tx: 0, ty: 0),
    AffineTransform(a: 1, b: 2, c: 3, d: 4, tx: 5, ty: 6),
  ]

  @Test(
    "a map moves points by its formula",
    arguments: zip(maps, [p(1, 2), p(4, -2), p(2, 1), p(1, 8), p(-2, 1), p(12, 16)]))
  func apply(map: AffineTransform, expected: Point) {
    #expect(map.apply(p(1, 2)) == expected)
  }

  @Test("one map followed by another is the composed map", arguments: maps, maps)
  func composition(first: AffineTransform, second: AffineTransform) {
    for point in [p(0, 0), p(1, 0), p(0, 1), p(-3, 7)] {
      #expect(first.concatenating(second).apply(point) == second.apply(first.apply(point)))
    }
  }

  @Test("two flips change nothing")
  func flips() {
    #expect(AffineTransform.flip(height: 48).concatenating(.flip(height: 48)) == .identity)
  }
}

@Suite("Paths")
struct PathTests {
  private static let pieces: [PathElement] = [
    .move(p(0, 0)), .line(p(1, 2)), .quadratic(p(3, 4), p(5, 6)), .cubic(p(7, 8), p(9, 10), p(11, 12)),
    .close,
    .move(p(13, 14)),
  ]

  @Test("the pieces that were appended are the pieces that are walked")
  func pieces() {
    var path = Path()
    for element in Self.pieces { path.append(element) }
    #expect(Array(path.elements) == Self.pieces)
    #expect(path.points.count == path.verbs.reduce(0) { $0 + $1.pointCount })
    #expect(path.vertexCount == 9)
    #expect(path.hasCurves)
  }

  @Test("a map of points leaves the pieces as they are")
  func mapping() {
    var path = Path()
    for element in Self.pieces { path.append(element) }
    let moved = path.applying(.translation(x: 1, y: 0))
    #expect(moved.verbs == path.verbs)
    #expect(moved.points == path.points.map { p($0.x + 1, $0.y) })
  }

  @Test("a polyline starts with a move, and a closed one ends with a closing")
  func polylines() {
    #expect(Path(polyline: []).isEmpty)
    #expect(Path(polyline: [], closed: true).isEmpty)
    #expect(polyline([(1, 2)]).verbs == [.move])
    #expect(polyline([(1, 2), (3, 4)]).verbs == [.move, .line])
    #expect(polyline([(1, 2), (3, 4)], closed: true).verbs == [.move, .line, .close])
  }

  @Test("a rectangle's path goes around its corners")
  func rectangle() {
    let path = Path(Rect(minX: 1, minY: 2, maxX: 5, maxY: 9))
    #expect(path == polyline([(1, 2), (5, 2), (5, 9), (1, 9)], closed: true))
  }
}

@Suite("Rectangles")
struct RectTests {
  private static let rect = Rect(minX: 0, minY: 0, maxX: 4, maxY: 2)

  @Test("the union holds both")
  func union() {
    let other = Rect(minX: -1, minY: 1, maxX: 3, maxY: 5)
    #expect(Self.rect.union(other) == Rect(minX: -1, minY: 0, maxX: 4, maxY: 5))
    #expect(Rect.union([Self.rect, other]) == Self.rect.union(other))
    #expect(Rect.union([]) == nil)
  }

  @Test(
    "points on the edge are not strictly inside",
    arguments: [(2.0, 1.0, true), (0, 1, false), (2, 2, false), (5, 1, false)])
  func inside(x: Double, y: Double, expected: Bool) {
    #expect(Self.rect.strictlyContains(p(x, y)) == expected)
  }

  @Test("rectangles that share an edge overlap")
  func overlap() {
    #expect(Self.rect.overlaps(Self.rect.translated(by: p(4, 2))))
    #expect(!Self.rect.overlaps(Self.rect.translated(by: p(4.1, 0))))
    #expect(!Self.rect.overlaps(Self.rect.translated(by: p(0, -2.1))))
    #expect(Self.rect.expanded(dx: 1, dy: -1) == Rect(minX: -1, minY: 1, maxX: 5, maxY: 1))
  }
}
