// Glyphs of DejaVu Sans at 10 points and 100 dots an inch: the bitmaps that FreeType makes of them.

import Geometry
import Raster
import SeededRandom
import Testing
import Typography

/// A character, and the rows of its bitmap with the place of the upper left pixel.
struct GlyphCase: CustomTestStringConvertible {
  let text: String
  /// The first column, and the number of rows above the baseline.
  let left, top: Int
  let rows: [[Int]]

  var testDescription: String { text }

  static let all = [
    GlyphCase(
      text: "1", left: 1, top: 10,
      rows: [[11, 101, 206, 255, 92, 0, 0], [108, 156, 51, 255, 92, 0, 0]]
        + [[Int]](repeating: [0, 0, 0, 255, 92, 0, 0], count: 7) + [[68, 255, 255, 255, 255, 255, 156]]),
    GlyphCase(text: ".", left: 1, top: 2, rows: [[128, 240], [128, 240]]),
    // From 95/64 to 656/64 across, one whole row: 33 and 16 sixty-fourths of the outer pixels.
    GlyphCase(text: "−", left: 1, top: 5, rows: [[132, 255, 255, 255, 255, 255, 255, 255, 255, 64]]),
  ]
}

@Suite("Glyph rasterizer")
struct GlyphRasterizerTests {
  private static func outline(_ text: String) throws -> GlyphOutline {
    let line = try TextLine(text, font: FontLibrary().font(points: 10, dpi: 100))
    let placed = try #require(line.glyphs.first)
    return placed.font.outline(of: placed.glyph)
  }

  @Test("the bitmaps are FreeType's", arguments: GlyphCase.all)
  func bitmaps(_ example: GlyphCase) throws {
    var rasterizer = GlyphRasterizer()
    let coverage = rasterizer.coverage(of: try Self.outline(example.text))
    let rect = PixelRect(
      minX: example.left, minY: -example.top, maxX: example.left + example.rows[0].count,
      maxY: example.rows.count - example.top)
    #expect(CoverageGrid(coverage, in: rect).values == example.rows.flatMap(\.self))
    #expect(coverage.runs.allSatisfy { rect.contains(x: Int($0.x), y: Int($0.y)) })
  }

  @Test("a shift by whole pixels shifts the bitmap", arguments: [(3, 0), (0, -2), (-40, 17)])
  func shift(dx: Int, dy: Int) throws {
    var rasterizer = GlyphRasterizer()
    let outline = try Self.outline("g")
    let offset = FixedPoint26(x: dx * 64, y: dy * 64)
    let moved = rasterizer.coverage(of: outline.transformed(by: .identity, movedBy: offset))
    let rect = PixelRect(minX: -2, minY: -20, maxX: 20, maxY: 12)
    let target = PixelRect(
      minX: rect.minX + dx, minY: rect.minY - dy, maxX: rect.maxX + dx, maxY: rect.maxY - dy)
    #expect(
      CoverageGrid(moved, in: target).values
        == CoverageGrid(rasterizer.coverage(of: outline), in: rect).values)
  }

  @Test("straight outlines are covered as their area says", arguments: 0..<60 as Range<UInt64>)
  func areas(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let points = (0..<5).map { _ in
      FixedPoint26(x: .random(in: 0...900, using: &random), y: .random(in: 0...700, using: &random))
    }
    let outline = GlyphOutline(
      points: points, isOnCurve: points.map { _ in true }, contourEnds: [points.count])
    var rasterizer = GlyphRasterizer()
    let rect = PixelRect(minX: -1, minY: -12, maxX: 16, maxY: 1)
    let grid = CoverageGrid(rasterizer.coverage(of: outline), in: rect)
    let reference = ReferenceRasterizer(
      polygons: [points.map { Point(x: Double($0.x) / 64, y: -Double($0.y) / 64) }])
    for (x, y) in rect.pixels {
      let difference = abs(Double(grid[x, y]) - reference.coverage(x: x, y: y, rule: .nonZero))
      #expect(difference <= reference.tolerance(x: x, y: y))
    }
  }

  @Test("curves are covered as their area says", arguments: [1.0, 3, 10, 60])
  func curves(radius: Double) {
    // Four quadratic arcs through the middles of a square's sides; they enclose 10/3 of the radius squared.
    let r = Int(radius * 64)
    let outline = GlyphOutline(
      points: [(r, 0), (r, r), (0, r), (-r, r), (-r, 0), (-r, -r), (0, -r), (r, -r)].map(
        FixedPoint26.init(x:y:)),
      isOnCurve: [true, false, true, false, true, false, true, false], contourEnds: [8])
    var rasterizer = GlyphRasterizer()
    let total = rasterizer.coverage(of: outline).runs.reduce(0) { $0 + Int($1.value) * Int($1.length) }
    // A curve is left with a deviation of up to a quarter pixel, a third of it in the mean; 255 is 256.
    let tolerance = 6.3 * radius * 0.25 / 3 + 10 / 3 * radius * radius / 255
    #expect(abs(Double(total) / 256 - 10 / 3 * radius * radius) < tolerance)
  }

  @Test("an outline without points covers nothing")
  func empty() throws {
    var rasterizer = GlyphRasterizer()
    #expect(rasterizer.coverage(of: try Self.outline(" ")).runs.isEmpty)
    #expect(rasterizer.coverage(of: GlyphOutline(points: [], isOnCurve: [], contourEnds: [])).runs.isEmpty)
  }
}
