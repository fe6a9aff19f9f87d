/// A picture in memory: eight bits per channel, red, green, blue and straight (not premultiplied) alpha.
///
/// Guarantees after `init`: `width` and `height` are at least 1, and `pixels` holds exactly
/// `width · height · 4` bytes, rows from the top down, pixels from left to right.
public struct Bitmap: Hashable, Sendable {
  /// The number of columns, in pixels.
  public let width: Int
  /// The number of rows, in pixels.
  public let height: Int
  /// The channels, interleaved as R, G, B, A.
  public internal(set) var pixels: [UInt8]

  /// A picture with every pixel set to one colour.
  ///
  /// The default is transparent white, which is what matplotlib's Agg canvas starts from.
  /// - Precondition: `width` and `height` are positive.
  public init(width: Int, height: Int, filledWith color: PixelColor = .transparentWhite) {
    precondition(width > 0 && height > 0, "a bitmap needs a positive width and height")
    self.width = width
    self.height = height
    pixels = [UInt8](unsafeUninitializedCapacity: width * height * 4) { bytes, count in
      count = width * height * 4
      UnsafeMutableRawBufferPointer(bytes).withMemoryRebound(to: UInt32.self) { words in
        words.initialize(repeating: color.word)
      }
    }
  }

  /// A picture over channels that exist already.
  ///
  /// - Precondition: `width` and `height` are positive and `pixels` holds `width · height · 4` bytes.
  public init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(width > 0 && height > 0, "a bitmap needs a positive width and height")
    precondition(pixels.count == width * height * 4, "a bitmap needs four bytes for each pixel")
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// The colour of the pixel in column `x` (from the left) and row `y` (from the top).
  public subscript(x: Int, y: Int) -> PixelColor {
    let start = (y * width + x) * 4
    return PixelColor(
      red: pixels[start], green: pixels[start + 1], blue: pixels[start + 2], alpha: pixels[start + 3])
  }
}

/// A colour as a bitmap stores it: eight bits per channel, straight alpha.
public struct PixelColor: Hashable, Sendable {
  /// The channels, 0 … 255.
  public var red, green, blue, alpha: UInt8

  /// A colour of given channels.
  public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// The four channels as they lie in memory.
  var word: UInt32 {
    UInt32(littleEndian: UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16 | UInt32(alpha) << 24)
  }

  /// White with alpha 0: an untouched pixel.
  public static let transparentWhite = PixelColor(red: 255, green: 255, blue: 255, alpha: 0)
}
