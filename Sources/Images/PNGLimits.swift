/// The largest picture a decoder may ask memory for.
///
/// A few bytes can announce a picture of any size, so the announcement is checked against these numbers
/// first.
public struct PNGLimits: Hashable, Sendable {
  /// The most columns, in pixels.
  public var width: Int
  /// The most rows, in pixels.
  public var height: Int
  /// The most pixels in all; each takes four bytes of memory.
  public var pixelCount: Int

  /// Limits that all hold at once.
  public init(width: Int, height: Int, pixelCount: Int) {
    self.width = width
    self.height = height
    self.pixelCount = pixelCount
  }

  /// 32,768 pixels a side and 2²⁸ pixels (1 GiB of memory) in all.
  public static let `default` = PNGLimits(width: 32_768, height: 32_768, pixelCount: 1 << 28)

  /// What the PNG format itself can hold: 2³¹ − 1 pixels a side, and any product of two such sides.
  static let format = PNGLimits(
    width: Int(Int32.max), height: Int(Int32.max), pixelCount: Int(Int32.max) * Int(Int32.max))

  /// Whether a picture keeps within all three limits. The sides come from 32-bit numbers or from memory that
  /// exists, so that their product cannot overflow.
  func allow(width: Int, height: Int) -> Bool {
    width <= self.width && height <= self.height && width * height <= pixelCount
  }
}
