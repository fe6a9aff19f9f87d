/// Why a picture could not be read from, or written to, a PNG file.
///
/// `description` is one line without the file's name, ready to follow `name: `.
public enum PNGError: Error, Hashable, Sendable {
  /// The file has no bytes.
  case empty
  /// The file does not begin with the signature of a PNG; `start` holds its first bytes, at most eight.
  case notPNG(start: [UInt8])
  /// The file ends before its picture does; `message` is libpng's, or says what is missing.
  case truncated(message: String)
  /// A checksum, a chunk or the compressed data contradicts the PNG specification; `message` is libpng's.
  case damaged(message: String)
  /// The picture is complete, and `count` more bytes follow it.
  case trailingBytes(count: Int)
  /// The picture exceeds `limits`, or what the PNG format can hold. No memory was asked for.
  case tooLarge(width: Int, height: Int, limits: PNGLimits)
  /// The resolution is not a number of dots per inch that the pHYs chunk can hold.
  case invalidResolution(dpi: Double)
  /// libpng could not write the picture; `message` is libpng's. Memory running out is the one known cause.
  case notWritten(message: String)
}

extension PNGError: CustomStringConvertible {
  /// One line for a reader.
  public var description: String {
    switch self {
    case .empty:
      "the PNG file is empty"
    case .notPNG(let start):
      "not a PNG file: it begins with \(hexadecimal(start)), not with \(hexadecimal(PNGDecoder.signature))"
    case .truncated(let message):
      "the PNG file is cut off: \(message)"
    case .damaged(let message):
      "the PNG file is damaged: \(message)"
    case .trailingBytes(let count):
      "the PNG file is followed by \(count) \(count == 1 ? "byte" : "bytes") that do not belong to it"
    case .tooLarge(let width, let height, let limits):
      "the picture of \(width) × \(height) pixels is too large: at most \(limits.width) × \(limits.height) "
        + "and \(limits.pixelCount) pixels in all are allowed"
    case .invalidResolution(let dpi):
      "a PNG file cannot hold a resolution of \(dpi) dpi: it must be from 0.0127 to 54,546,000"
    case .notWritten(let message):
      "the PNG file could not be made: \(message)"
    }
  }
}

/// Bytes as two hexadecimal digits each, separated by spaces.
private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
}
