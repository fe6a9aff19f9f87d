// PNG bytes to a bitmap. libpng does the work inside CPNG; here the announced size is checked before memory
// is asked for, and statuses become errors.

internal import CPNG
public import Raster

/// A picture as a PNG file holds it.
public struct PNGImage: Hashable, Sendable {
  /// The pixels: eight bits per channel, straight alpha.
  public let bitmap: Bitmap
  /// The resolution in dots per inch; `nil` when the file states none, states it in no known unit, or states
  /// different ones across and down.
  ///
  /// PNG counts whole pixels per metre, so 100 dpi are read back as 99.9998.
  public let dpi: Double?
}

/// Reads PNG files.
public enum PNGDecoder {
  /// The eight bytes every PNG file begins with.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The bitmap of a PNG file.
  ///
  /// Every kind of PNG is read: grey, palette and RGB, with or without transparency, of any bit depth,
  /// interlaced or not. Samples of 16 bits are rounded to 8. Gamma and colour profiles are ignored: the
  /// numbers come back as they stand in the file. An index outside the palette gives opaque black. A file is
  /// refused at the first checksum that does not match, even where the pixels could still be made out.
  /// - Throws: Every case of `PNGError` that speaks of reading.
  public static func decode(_ bytes: [UInt8], limits: PNGLimits = .default) throws(PNGError) -> Bitmap {
    try decodeImage(bytes, limits: limits).bitmap
  }

  /// The bitmap of a PNG file with the resolution it states.
  ///
  /// - Throws: As `decode` does.
  public static func decodeImage(
    _ bytes: [UInt8], limits: PNGLimits = .default
  ) throws(PNGError) -> PNGImage {
    try checkSignature(bytes)
    let header = try readHeader(bytes)
    let width = Int(header.width)
    let height = Int(header.height)
    guard limits.allow(width: width, height: height) else {
      throw .tooLarge(width: width, height: height, limits: limits)
    }
    try checkLength(bytes, against: header)
    let pixels = try readPixels(bytes, capacity: width * height * 4)
    return PNGImage(
      bitmap: Bitmap(width: width, height: height, pixels: pixels), dpi: resolution(header))
  }
}

extension PNGDecoder {
  private static func checkSignature(_ bytes: [UInt8]) throws(PNGError) {
    guard !bytes.isEmpty else { throw .empty }
    let start = Array(bytes.prefix(signature.count))
    guard signature.starts(with: start) else { throw .notPNG(start: start) }
  }

  private static func readHeader(_ bytes: [UInt8]) throws(PNGError) -> cpng_header {
    var header = cpng_header()
    var failure = cpng_failure()
    let status = bytes.withUnsafeBufferPointer {
      cpng_read_header($0.baseAddress, $0.count, &header, &failure)
    }
    try check(status, failure)
    return header
  }

  /// Refuses a file that is too short for the picture it announces, before memory is asked for.
  ///
  /// Deflate never shrinks data to less than 1/1032 of its size (https://zlib.net/zlib_tech.html). A file of
  /// a few bytes can therefore not make this process ask for more than some thousand times as many.
  private static func checkLength(_ bytes: [UInt8], against header: cpng_header) throws(PNGError) {
    let pixels = Int(header.width) * Int(header.height)
    // Divided before it is multiplied: the product of the largest sides leaves no room for a factor.
    guard pixels / (8 * 1032) * Int(header.bits_per_pixel) <= bytes.count else {
      throw .truncated(
        message: "\(bytes.count) bytes cannot hold \(header.width) × \(header.height) pixels")
    }
  }

  private static func readPixels(_ bytes: [UInt8], capacity: Int) throws(PNGError) -> [UInt8] {
    var failure = cpng_failure()
    var status = CPNG_FAILED
    let pixels = [UInt8](unsafeUninitializedCapacity: capacity) { pixels, count in
      status = bytes.withUnsafeBufferPointer {
        cpng_read_pixels($0.baseAddress, $0.count, pixels.baseAddress, capacity, &failure)
      }
      count = status == CPNG_OK ? capacity : 0
    }
    try check(status, failure)
    return pixels
  }

  /// Throws what a status of CPNG says, or returns when it says that all went well.
  private static func check(_ status: cpng_status, _ failure: cpng_failure) throws(PNGError) {
    switch status {
    case CPNG_OK: return
    case CPNG_TRUNCATED: throw .truncated(message: message(of: failure))
    case CPNG_TRAILING: throw .trailingBytes(count: failure.extra_bytes)
    default: throw .damaged(message: message(of: failure))
    }
  }

  private static func resolution(_ header: cpng_header) -> Double? {
    let pixelsPerMetre = header.pixels_per_metre_x
    guard pixelsPerMetre > 0, pixelsPerMetre == header.pixels_per_metre_y else { return nil }
    return Double(pixelsPerMetre) * 0.0254
  }
}

/// libpng's sentence in a failure, up to the zero that ends it.
func message(of failure: cpng_failure) -> String {
  withUnsafeBytes(of: failure.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
