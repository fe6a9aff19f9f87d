import Colors
import Drawing
import Geometry
import Testing

@Suite("Hatches")
struct HatchTests {
  private static let area = Path(
    polyline: [
      Point(x: 10.3, y: 12.1), Point(x: 150.2, y: 30.7), Point(x: 120.5, y: 121.3), Point(x: 30, y: 100),
    ], closed: true)

  private static func paint(_ pattern: String, dpi: Double, linewidth: Double, alpha: Double) throws
    -> PathPaint
  {
    PathPaint(
      face: Color(red: 1, green: 0.9, blue: 0.6),
      hatch: HatchPaint(
        try HatchPattern(pattern), color: Color(red: 0.2, green: 0.4, blue: 0.8, alpha: alpha),
        linewidth: linewidth * dpi / 72, dpi: dpi))
  }

  @Test("hatched areas are matplotlib's to the pixel", arguments: matplotlibHatches)
  func pictures(pattern: String, dpi: Double, linewidth: Double, alpha: Double, hash: UInt64) throws {
    let canvas = RasterCanvas(width: 160, height: 130)
    canvas.draw(
      Self.area, try Self.paint(pattern, dpi: dpi, linewidth: linewidth, alpha: alpha), clip: nil)
    let value = canvas.bitmap.pixels.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect(value == hash)
  }

  @Test("equal patterns are spelled in any order, and others are refused")
  func spellings() throws {
    #expect(try HatchPattern("x-") == HatchPattern("-X"))
    #expect(try HatchPattern("+") == HatchPattern("|-"))
    #expect(try HatchPattern("").isEmpty)
    #expect(
      #expect(throws: HatchPatternError.self) { try HatchPattern("/a") }?.description
        == "hatch \"/a\" holds \"a\"; the characters of hatches are -+|/\\xXoO.*")
    #expect(
      #expect(throws: HatchPatternError.self) { try HatchPattern(String(repeating: "/", count: 25)) }?
        .description == "a hatch has at most 24 characters, not 25")
  }

  @Test("an SVG defines each tile once, and is read back")
  func svg() throws {
    let canvas = SVGCanvas(width: 160, height: 130)
    let paint = try Self.paint("/o", dpi: 100, linewidth: 1, alpha: 0.5)
    for _ in 0..<2 { canvas.draw(Self.area, paint, clip: nil) }
    let document = canvas.document(title: "", description: "")
    let text = String(decoding: document, as: UTF8.self)
    let (tiles, uses) = (
      text.split(separator: "<pattern").count - 1, text.split(separator: "url(#hatch-").count - 1
    )
    #expect(tiles == 1)
    #expect(uses == 2)
    #expect(try SVGDrawing(reading: document).root.paths.count == 4)
  }

  @Test("sizes beyond reason are brought nearer", arguments: [0, -1, 1e9, Double.infinity])
  func sizes(dpi: Double) throws {
    let paint = HatchPaint(try HatchPattern("/"), color: .black, linewidth: 0, dpi: dpi)
    #expect((1...10_000).contains(paint.side))
  }
}
