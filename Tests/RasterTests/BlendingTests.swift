// Painting against the formulas written plainly, over all alphas and coverages.

import Geometry
import Raster
import Testing

@Suite("Blending")
struct BlendingTests {
  /// The pixel that painting leaves, in whole numbers of any size: the formulas as Agg's headers state them.
  private static func blended(_ color: PixelColor, coverage: Int, over old: PixelColor) -> PixelColor {
    if color.alpha == 255 && coverage == 255 { return color }
    let t = Int(color.alpha) * coverage + 128
    let alpha = ((t >> 8) + t) >> 8
    guard alpha > 0 else { return old }
    let below = Int(old.alpha)
    let sum = ((alpha + below) << 8) - alpha * below
    func channel(_ new: UInt8, _ old: UInt8) -> UInt8 {
      let weighted = Int(old) * below
      return UInt8(truncatingIfNeeded: (((Int(new) << 8) - weighted) * alpha + (weighted << 8)) / sum)
    }
    return PixelColor(
      red: channel(color.red, old.red), green: channel(color.green, old.green),
      blue: channel(color.blue, old.blue), alpha: UInt8(sum >> 8))
  }

  /// A run of the coverage asked for: a pixel of which so many 1/256 columns are covered.
  private static func coverage(_ value: Int) -> Coverage {
    var rasterizer = PolygonRasterizer()
    let width = value == 255 ? 1 : Double(value) / 256
    let square = [(0.0, 0.0), (width, 0), (width, 1), (0, 1)].map { Point(x: $0.0, y: $0.1) }
    return rasterizer.coverage(of: [square], clip: PixelRect(minX: 0, minY: 0, maxX: 1, maxY: 1))
  }

  @Test(
    "every alpha at every coverage mixes as the formulas say",
    arguments: [0, 1, 2, 64, 127, 128, 200, 254, 255] as [UInt8])
  func formulas(below: UInt8) {
    let old = PixelColor(red: 0, green: 130, blue: 255, alpha: below)
    var bitmap = Bitmap(width: 1, height: 1, filledWith: old)
    for value in 0...255 {
      let coverage = Self.coverage(value)
      for alpha in 0...255 {
        let color = PixelColor(red: 255, green: 77, blue: 1, alpha: UInt8(alpha))
        bitmap = Bitmap(width: 1, height: 1, filledWith: old)
        bitmap.paint(coverage, color: color, clip: bitmap.bounds)
        let expected = Self.blended(color, coverage: value, over: old)
        if bitmap[0, 0] != expected {
          Issue.record("\(bitmap[0, 0]) ≠ \(expected): alpha \(alpha), coverage \(value), below \(below)")
          return
        }
      }
    }
  }

  @Test("every channel value mixes with every other as the formulas say", arguments: [1, 14, 128, 254])
  func channels(value: Int) {
    let coverage = Self.coverage(value)
    for old in 0...255 {
      for new in 0...255 {
        let below = PixelColor(red: UInt8(old), green: UInt8(255 - old), blue: 0, alpha: 255)
        let color = PixelColor(red: UInt8(new), green: UInt8(new), blue: 255, alpha: 255)
        var bitmap = Bitmap(width: 1, height: 1, filledWith: below)
        bitmap.paint(coverage, color: color, clip: bitmap.bounds)
        if bitmap[0, 0] != Self.blended(color, coverage: value, over: below) {
          Issue.record("\(new) into \(old) at \(value): \(bitmap[0, 0])")
          return
        }
      }
    }
  }

  @Test("black with alpha 14 leaves 241 on white, and itself on an untouched pixel")
  func goldens() {
    let black = PixelColor(red: 0, green: 0, blue: 0, alpha: 14)
    var bitmap = Bitmap(width: 1, height: 1)
    bitmap.paint(Self.coverage(255), color: black, clip: bitmap.bounds)
    #expect(bitmap[0, 0] == black)
    bitmap = Bitmap(width: 1, height: 1, filledWith: PixelColor(red: 255, green: 255, blue: 255, alpha: 255))
    bitmap.paint(Self.coverage(255), color: black, clip: bitmap.bounds)
    #expect(bitmap[0, 0] == PixelColor(red: 241, green: 241, blue: 241, alpha: 255))
  }

  @Test("a picture starts transparent white")
  func start() {
    #expect(
      Bitmap(width: 2, height: 3).pixels
        == [UInt8](repeating: 255, count: 24).enumerated().map {
          $0.offset % 4 == 3 ? 0 : $0.element
        })
  }

  @Test(
    "painting is moved by whole pixels and stays within the clip and the picture",
    arguments: [
      (0, 0, PixelRect(minX: 0, minY: 0, maxX: 6, maxY: 4), 6),
      (4, 2, PixelRect(minX: 0, minY: 0, maxX: 6, maxY: 4), 4),
      (-1, -1, PixelRect(minX: 0, minY: 0, maxX: 6, maxY: 4), 2),
      (0, 0, PixelRect(minX: 1, minY: 1, maxX: 2, maxY: 9), 1),
      (5, 3, PixelRect(minX: -99, minY: -99, maxX: 99, maxY: 99), 1),
      (7, 0, PixelRect(minX: -99, minY: -99, maxX: 99, maxY: 99), 0),
      (0, 0, PixelRect(minX: 3, minY: 3, maxX: 3, maxY: 3), 0),
      (0, 0, PixelRect(minX: 5, minY: 5, maxX: 2, maxY: 2), 0),
    ])
  func moving(dx: Int, dy: Int, clip: PixelRect, expected: Int) {
    var rasterizer = PolygonRasterizer()
    let block = [(0.0, 0.0), (3, 0), (3, 2), (0, 2)].map { Point(x: $0.0, y: $0.1) }
    let coverage = rasterizer.coverage(of: [block], clip: PixelRect(minX: 0, minY: 0, maxX: 9, maxY: 9))
    var bitmap = Bitmap(width: 6, height: 4)
    let red = PixelColor(red: 255, green: 0, blue: 0, alpha: 255)
    bitmap.paint(coverage, color: red, movedByX: dx, y: dy, clip: clip)
    let painted = bitmap.bounds.pixels.filter { bitmap[$0.x, $0.y] == red }
    #expect(painted.count == expected)
    #expect(painted.allSatisfy { clip.contains(x: $0.x, y: $0.y) && $0.x >= dx && $0.y >= dy })
  }
}
