// A bitmap to PNG bytes: survey the pixels, choose a format, let CPNG pack, compress and frame them.

internal import CPNG
public import Raster

/// Writes PNG files.
public enum PNGEncoder {
  /// The bytes of a PNG file that holds a bitmap without loss: decoding them gives every pixel back, colours
  /// under an alpha of 0 included.
  ///
  /// The file uses the smallest fitting format among grey, grey with alpha, palette (with tRNS where colours
  /// are not opaque), RGB and RGBA, with fewer than eight bits for each sample where that loses nothing.
  /// Equal arguments give equal bytes: no time and no text is written.
  /// - Parameters:
  ///   - bitmap: The picture.
  ///   - dpi: The resolution to state in the pHYs chunk, in dots per inch, from 0.0127 to 54,546,000; `nil`
  ///     states none. As in matplotlib's files, it is kept as ⌊dpi / 0.0254 + ½⌋ pixels per metre.
  /// - Throws: `PNGError.invalidResolution` when `dpi` is out of range or not a number, `.tooLarge` when the
  ///   picture exceeds the format, `.notWritten` when memory runs out.
  /// - Complexity: O(n) in the number of pixels.
  public static func encode(_ bitmap: Bitmap, dpi: Double? = nil) throws(PNGError) -> [UInt8] {
    let resolution = try pixelsPerMetre(dpi)
    let survey = PixelSurvey(bitmap)
    let format = PNGFormat(for: survey, width: bitmap.width, height: bitmap.height)
    guard PNGLimits.format.allow(width: bitmap.width, height: bitmap.height) else {
      throw .tooLarge(width: bitmap.width, height: bitmap.height, limits: .format)
    }
    var picture = cpng_picture(format)
    picture.width = UInt32(bitmap.width)
    picture.height = UInt32(bitmap.height)
    picture.row_length = bitmap.width * format.bytesPerPixel
    picture.pixels_per_metre = resolution
    return try write(&picture, samples: format.samples(of: bitmap, survey), palette: format.paletteBytes)
  }

  /// matplotlib hands `dpi / 0.0254` to Pillow, which adds a half and cuts off.
  private static func pixelsPerMetre(_ dpi: Double?) throws(PNGError) -> UInt32 {
    guard let dpi else { return 0 }
    let rounded = (dpi / 0.0254 + 0.5).rounded(.towardZero)
    guard rounded >= 1, rounded <= Double(Int32.max) else { throw .invalidResolution(dpi: dpi) }
    return UInt32(rounded)
  }

  private static func write(
    _ picture: inout cpng_picture, samples: [UInt8], palette: [UInt8]
  ) throws(PNGError) -> [UInt8] {
    var buffer = cpng_buffer()
    var failure = cpng_failure()
    let status = samples.withUnsafeBufferPointer { samples in
      palette.withUnsafeBufferPointer { palette in
        picture.samples = samples.baseAddress
        picture.palette = palette.baseAddress
        return cpng_write(&picture, &buffer, &failure)
      }
    }
    guard status == CPNG_OK else { throw .notWritten(message: message(of: failure)) }
    defer { cpng_buffer_free(&buffer) }
    return Array(UnsafeBufferPointer(start: buffer.bytes, count: buffer.count))
  }
}

extension PNGFormat {
  /// The palette as CPNG takes it: R, G, B and A of each colour; empty for the other formats.
  fileprivate var paletteBytes: [UInt8] {
    guard case .palette(let palette) = self else { return [] }
    return palette.colors.flatMap { [$0.red, $0.green, $0.blue, $0.alpha] }
  }
}

extension cpng_picture {
  /// A picture of a format, with neither size nor content yet.
  fileprivate init(_ format: PNGFormat) {
    self.init()
    bit_depth = 8
    switch format {
    case .grey(let bitDepth):
      color_type = CPNG_GREY
      bit_depth = Int32(bitDepth)
    case .greyAlpha: color_type = CPNG_GREY_ALPHA
    case .rgb: color_type = CPNG_RGB
    case .rgba: color_type = CPNG_RGBA
    case .palette(let palette):
      color_type = CPNG_PALETTE
      bit_depth = Int32(palette.bitDepth)
      palette_count = Int32(palette.colors.count)
      translucent_count = Int32(palette.translucentCount)
    }
  }
}
