// The raster canvas beyond single shapes: order, clips, markers, and data of any size.

import Colors
import Geometry
import Raster
import SeededRandom
import Testing

@testable import Drawing

@Suite("Raster canvas")
struct RasterCanvasTests {
  private static let clip = Rect(minX: 4, minY: 4, maxX: 12, maxY: 10)

  private static func line(
    _ width: Double, snap: SnapMode = .automatic, isSimplified: Bool = false
  ) -> PathPaint {
    PathPaint(
      edge: StrokePaint(color: .black, shape: StrokeShape(width: width)), snap: snap,
      isSimplified: isSimplified)
  }

  /// Columns and rows of the painted pixels.
  private static func painted(_ canvas: RasterCanvas) -> (x: ClosedRange<Int>, y: ClosedRange<Int>)? {
    let bitmap = canvas.bitmap
    func isPainted(_ x: Int, _ y: Int) -> Bool { bitmap[x, y].alpha > 0 }
    let columns = (0..<bitmap.width).filter { x in (0..<bitmap.height).contains { isPainted(x, $0) } }
    let rows = (0..<bitmap.height).filter { y in (0..<bitmap.width).contains { isPainted($0, y) } }
    guard let minX = columns.first, let maxX = columns.last, let minY = rows.first, let maxY = rows.last
    else {
      return nil
    }
    return (minX...maxX, minY...maxY)
  }

  @Test("a canvas starts untouched, and a face covers whole pixels between snapped edges")
  func face() throws {
    let canvas = RasterCanvas(width: 16, height: 12)
    #expect(Self.painted(canvas) == nil)
    canvas.draw(Path(Rect(minX: 2.4, minY: 1.5, maxX: 9.6, maxY: 7.4)), PathPaint(face: .black), clip: nil)
    let area = try #require(Self.painted(canvas))
    // Edges at 2 and 10 across; 12 − 7.4 = 4.6 and 12 − 1.5 = 10.5 from the top go to 5 and 11.
    #expect(area == (2...9, 5...10))
    #expect(canvas.bitmap[2, 5].alpha == 255)
  }

  @Test("a line one pixel wide is snapped to one row of pixels")
  func snapped() throws {
    let canvas = RasterCanvas(width: 16, height: 12)
    canvas.draw(Path(polyline: [p(2, 5.3), p(9, 5.3)]), Self.line(1), clip: nil)
    #expect(try #require(Self.painted(canvas)) == (2...9, 7...7))
    #expect(canvas.bitmap[4, 7] == PixelColor(red: 0, green: 0, blue: 0, alpha: 255))
  }

  @Test("paths are cut at the clip, right and bottom edges not included")
  func pathClip() throws {
    let canvas = RasterCanvas(width: 16, height: 14)
    canvas.draw(Path(Rect(minX: 0, minY: 0, maxX: 16, maxY: 14)), PathPaint(face: .black), clip: Self.clip)
    #expect(try #require(Self.painted(canvas)) == (4...11, 4...9))
  }

  @Test("markers are cut at the clip, right and bottom edges included")
  func markerClip() throws {
    let canvas = RasterCanvas(width: 16, height: 14)
    let square = Path(Rect(minX: -20, minY: -20, maxX: 20, maxY: 20))
    canvas.draw(Marker(path: square, paint: PathPaint(face: .black)), at: [p(8, 7)], clip: Self.clip)
    #expect(try #require(Self.painted(canvas)) == (4...12, 4...10))
  }

  @Test(
    "a marker is put on whole pixels: the same picture at every place",
    arguments: [(5.0, 6.0), (5.3, 6), (5.49, 6.4), (4.5, 5.6), (4.7, 6.2), (5, 6.5)])
  func wholePixels(x: Double, y: Double) {
    func draw(_ point: Point) -> Bitmap {
      let canvas = RasterCanvas(width: 12, height: 12)
      let shape = Path(polyline: [p(-2.2, -1.7), p(2.4, -1.1), p(0.3, 2.6)], closed: true)
      let paint = PathPaint(
        face: .black, edge: StrokePaint(color: .white, shape: StrokeShape(width: 1.39)), snap: .off)
      canvas.draw(Marker(path: shape, paint: paint), at: [point], clip: nil)
      return canvas.bitmap
    }
    #expect(draw(p(x, y)) == draw(p(5, 6)))
    #expect(draw(p(x + 1, y)) != draw(p(5, 6)))
  }

  @Test("a marker that is not snapped has its middle in the middle of a pixel")
  func markerMiddle() throws {
    let canvas = RasterCanvas(width: 9, height: 9)
    let square = Path(Rect(minX: -0.5, minY: -0.5, maxX: 0.5, maxY: 0.5))
    canvas.draw(Marker(path: square, paint: PathPaint(face: .black, snap: .off)), at: [p(4, 5)], clip: nil)
    #expect(try #require(Self.painted(canvas)) == (4...4, 4...4))
    #expect(canvas.bitmap[4, 4].alpha == 255)
  }

  @Test("markers at points that are not finite, or far out, are left out")
  func badPoints() {
    let canvas = RasterCanvas(width: 9, height: 9)
    let square = Marker(
      path: Path(Rect(minX: -2, minY: -2, maxX: 2, maxY: 2)), paint: PathPaint(face: .black))
    canvas.draw(
      square, at: [p(.nan, 4), p(4, .infinity), p(-.infinity, 4), p(1e300, 4), p(4, -1e18), p(999_999, 4)],
      clip: nil)
    #expect(Self.painted(canvas) == nil)
  }

  @Test("what is drawn later lies above")
  func order() {
    let canvas = RasterCanvas(width: 4, height: 4)
    let square = Path(Rect(minX: 0, minY: 0, maxX: 4, maxY: 4))
    canvas.draw(square, PathPaint(face: .black), clip: nil)
    canvas.draw(square, PathPaint(face: Color(hex: 0xFF0000)), clip: nil)
    #expect(canvas.bitmap[2, 2] == PixelColor(red: 255, green: 0, blue: 0, alpha: 255))
  }

  @Test(
    "a line is simplified from 128 vertices on, and only if it asks for it",
    arguments: [(127, false), (128, true)])
  func simplification(count: Int, expected: Bool) {
    // Steps of a tenth of a pixel with a slight bend.
    let points = (0..<count).map { p(1 + Double($0) / 10, 5.2 + Double($0 * $0) / 10_000) }
    func shape(isSimplified: Bool) -> Path {
      DevicePath.prepare(
        Path(polyline: points), transform: .identity, Self.line(1, isSimplified: isSimplified), width: 16,
        height: 12)
    }
    #expect((shape(isSimplified: true).points.count < count) == expected)
    #expect(shape(isSimplified: false).points.count == count)
  }

  @Test("the inside of a path is not cut at the canvas")
  func openPathsAreCut() {
    let path = Path(polyline: [p(-50, 5), p(50, 6), p(50, 50)])
    let open = DevicePath.prepare(path, transform: .identity, Self.line(1), width: 16, height: 12)
    #expect(open.points.allSatisfy { $0.x >= -1 && $0.x <= 17 && $0.y >= -1 && $0.y <= 13 })
    let filled = DevicePath.prepare(
      path, transform: .identity, PathPaint(face: .black), width: 16, height: 12)
    #expect(filled.points.count == 3)
  }

  @Test("points of any size and kind can be drawn", arguments: 0..<150 as Range<UInt64>)
  func hostile(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let values: [Double] = [
      0, -0.0, 1, 7.5, -3, 1e6, -1e9, 1e15, 1e18, -1e18, 1e30, 1e100, -1e155, 1e200, 1e300, -1e300, 1.7e308,
      -1.7e308, .greatestFiniteMagnitude, .nan, .infinity, -.infinity, 0x1p-1074, 1e-300,
    ]
    let points = (0..<12).map { _ in
      p(values.randomElement(using: &random) ?? 0, values.randomElement(using: &random) ?? 0)
    }
    let canvas = RasterCanvas(width: 16, height: 12)
    let dashed = StrokePaint(
      color: .black, shape: StrokeShape(width: 2, dashes: try? DashPattern([700_000, 300_000])))
    for clip in [nil, Self.clip] {
      canvas.draw(Path(polyline: points), Self.line(1.5), clip: clip)
      canvas.draw(Path(polyline: points, closed: true), Self.line(1.5, snap: .on), clip: clip)
      canvas.draw(Path(polyline: points), PathPaint(edge: dashed), clip: clip)
      canvas.draw(Path(polyline: points), PathPaint(face: .black), clip: clip)
      canvas.draw(
        Marker(path: Path(Rect(minX: -2, minY: -2, maxX: 2, maxY: 2)), paint: Self.line(1)), at: points,
        clip: clip)
    }
    #expect(canvas.bitmap.width == 16)
  }
}
