// TrueType contours: points on and off the curve, and those that are only implied.

import Testing

@testable import Geometry

@Suite("Glyph outlines")
struct GlyphOutlineTests {
  private typealias Piece = GlyphOutline.Contour.Piece

  private static func f(_ x: Int, _ y: Int) -> FixedPoint26 { FixedPoint26(x: x, y: y) }

  /// One contour: points with a mark for those on the curve.
  private static func outline(_ points: [(Int, Int, Bool)]) -> GlyphOutline {
    GlyphOutline(
      points: points.map { f($0.0, $0.1) }, isOnCurve: points.map(\.2), contourEnds: [points.count])
  }

  @Test("points on the curve are joined by lines, the last one back to the first")
  func lines() throws {
    let contour = try #require(Self.outline([(0, 0, true), (64, 0, true), (64, 64, true)]).contours.first)
    #expect(contour.start == Self.f(0, 0))
    #expect(contour.pieces == [.line(to: Self.f(64, 0)), .line(to: Self.f(64, 64)), .line(to: Self.f(0, 0))])
  }

  @Test("between two points off the curve lies one on it, half-way, rounded down")
  func implied() throws {
    let points = [(0, 0, true), (10, 21, false), (21, 10, false), (-5, -4, false)]
    let contour = try #require(Self.outline(points).contours.first)
    #expect(
      contour.pieces == [
        .quadratic(Self.f(10, 21), to: Self.f(15, 15)), .quadratic(Self.f(21, 10), to: Self.f(8, 3)),
        .quadratic(Self.f(-5, -4), to: Self.f(0, 0)),
      ])
    // FreeType rounds towards zero, but of coordinates that it has moved to where none is negative.
    let negative = try #require(
      Self.outline([(0, 0, true), (-10, -21, false), (-21, -10, false)]).contours.first)
    #expect(negative.pieces.first == .quadratic(Self.f(-10, -21), to: Self.f(-16, -16)))
  }

  @Test("a contour that starts off the curve starts at its last point if that is on it")
  func startAtLast() throws {
    let contour = try #require(Self.outline([(10, 20, false), (20, 0, true), (0, 0, true)]).contours.first)
    #expect(contour.start == Self.f(0, 0))
    #expect(contour.pieces == [.quadratic(Self.f(10, 20), to: Self.f(20, 0)), .line(to: Self.f(0, 0))])
  }

  @Test("a contour with no point on the curve at either end starts half-way between them")
  func startBetween() throws {
    let contour = try #require(Self.outline([(10, 0, false), (20, 30, true), (-4, 8, false)]).contours.first)
    #expect(contour.start == Self.f(3, 4))
    #expect(
      contour.pieces == [
        .quadratic(Self.f(10, 0), to: Self.f(20, 30)), .quadratic(Self.f(-4, 8), to: Self.f(3, 4)),
      ])
  }

  @Test("contours follow each other; empty ones are left out")
  func several() {
    let points = [(0, 0), (64, 0), (64, 64), (10, 10), (20, 10), (20, 20)].map { Self.f($0.0, $0.1) }
    let outline = GlyphOutline(
      points: points, isOnCurve: points.map { _ in true }, contourEnds: [3, 3, 6])
    #expect(outline.contours.map(\.start) == [points[0], points[3]])
    #expect(outline.path.flattened().count == 2)
    #expect(outline.path.flattened()[1].points.first == p(10.0 / 64, 10.0 / 64))
  }

  @Test("the control box holds the points off the curve too")
  func box() throws {
    let box = try #require(Self.outline([(0, 0, true), (30, 90, false), (-7, 5, true)]).controlBox)
    #expect(box == (minX: -7, minY: 0, maxX: 30, maxY: 90))
    #expect(GlyphOutline(points: [], isOnCurve: [], contourEnds: []).controlBox == nil)
  }

  @Test(
    "a matrix is applied in 16.16 with halves away from zero",
    arguments: [
      (FixedMatrix.identity, 7, -9, 7, -9), (FixedMatrix(cosine: 0, sine: 1), 7, -9, 9, 7),
      (FixedMatrix(xx: 0x8000, xy: 0, yx: 0, yy: 0x8000), 3, -3, 2, -2),
      (FixedMatrix(xx: -0x8000, xy: 0, yx: 0, yy: 0x8000), 3, 1, -2, 1),
      (FixedMatrix(xx: 0x7FFF, xy: 0, yx: 0, yy: 0x8001), 3, 3, 1, 2),
    ])
  func matrix(_ matrix: FixedMatrix, x: Int, y: Int, newX: Int, newY: Int) {
    let outline = Self.outline([(x, y, true)]).transformed(by: matrix, movedBy: Self.f(100, 200))
    #expect(outline.points == [Self.f(newX + 100, newY + 200)])
  }

  @Test("sine and cosine become 16.16 with halves to even")
  func rounding() {
    let matrix = FixedMatrix(cosine: 0.5 / 65536, sine: 1.5 / 65536)
    #expect(matrix == FixedMatrix(xx: 0, xy: -2, yx: 2, yy: 0))
  }
}
