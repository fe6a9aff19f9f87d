// Pictures laid side by side, and the small canvas that this takes.

public import Raster

extension Bitmap {
  /// Three pictures side by side, eight pixels apart and aligned at the top; below one that is lower than the
  /// others is a chequer.
  public static func triptych(_ expected: Bitmap, _ difference: Bitmap, _ actual: Bitmap) -> Bitmap {
    let pictures = [expected, difference, actual]
    let height = pictures.map(\.height).reduce(1, max)
    let width = pictures.map(\.width).reduce(0, +) + PixelCanvas.gap * (pictures.count - 1)
    var canvas = PixelCanvas(PixelRect(minX: 0, minY: 0, maxX: width, maxY: height))
    var x = 0
    for picture in pictures {
      canvas.draw(picture, x: x)
      x += picture.width
      canvas.fill(
        PixelRect(minX: x, minY: 0, maxX: x + PixelCanvas.gap, maxY: height), with: PixelCanvas.gapColor)
      x += PixelCanvas.gap
    }
    return canvas.bitmap
  }
}

/// A picture being put together; it begins as a chequer, the sign of "no picture here".
struct PixelCanvas {
  /// What lies between two pictures, in pixels.
  static let gap = 8
  static let gapColor = PixelColor(red: 160, green: 166, blue: 176, alpha: 255)
  static let chequer = (
    light: PixelColor(red: 236, green: 238, blue: 241, alpha: 255),
    dark: PixelColor(red: 218, green: 221, blue: 226, alpha: 255)
  )

  private let width, height: Int
  private var pixels: [UInt8]

  /// - Parameter area: its upper left corner is the origin.
  init(_ area: PixelRect) {
    width = area.maxX
    height = area.maxY
    pixels = [UInt8](repeating: 255, count: width * height * 4)
    for y in 0..<height {
      for x in 0..<width {
        self[x, y] = (x / 8 + y / 8).isMultiple(of: 2) ? Self.chequer.light : Self.chequer.dark
      }
    }
  }

  /// What has been drawn.
  var bitmap: Bitmap { Bitmap(width: width, height: height, pixels: pixels) }

  private subscript(x: Int, y: Int) -> PixelColor {
    get {
      let start = (y * width + x) * 4
      return PixelColor(
        red: pixels[start], green: pixels[start + 1], blue: pixels[start + 2], alpha: pixels[start + 3])
    }
    set {
      let start = (y * width + x) * 4
      pixels[start] = newValue.red
      pixels[start + 1] = newValue.green
      pixels[start + 2] = newValue.blue
      pixels[start + 3] = newValue.alpha
    }
  }

  /// Fills a rectangle, as far as it lies on the canvas.
  mutating func fill(_ area: PixelRect, with color: PixelColor) {
    let area = area.intersection(PixelRect(minX: 0, minY: 0, maxX: width, maxY: height))
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX { self[x, y] = color }
    }
  }

  /// Copies a picture, its upper left corner in column `x` of the first row.
  mutating func draw(_ picture: Bitmap, x: Int) {
    for y in 0..<picture.height {
      let source = y * picture.width * 4
      let target = (y * width + x) * 4
      pixels.replaceSubrange(
        target..<(target + picture.width * 4), with: picture.pixels[source..<(source + picture.width * 4)])
    }
  }

  /// Draws what a comparison says of the pixels of an area at the origin.
  mutating func draw(_ classes: [PixelClass], over expected: Bitmap, within area: PixelRect) {
    for y in 0..<area.maxY {
      for x in 0..<area.maxX {
        self[x, y] = Ink.color(classes[y * area.maxX + x], over: expected[x, y], x: x, y: y)
      }
    }
  }
}
