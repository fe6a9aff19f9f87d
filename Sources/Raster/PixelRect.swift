/// A rectangle of whole pixels: columns `minX ..< maxX`, rows `minY ..< maxY`, rows counted from the top.
public struct PixelRect: Hashable, Sendable {
  public var minX, minY, maxX, maxY: Int

  public init(minX: Int, minY: Int, maxX: Int, maxY: Int) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  public var isEmpty: Bool { minX >= maxX || minY >= maxY }

  /// The pixels that lie in both.
  public func intersection(_ other: PixelRect) -> PixelRect {
    PixelRect(
      minX: max(minX, other.minX), minY: max(minY, other.minY),
      maxX: min(maxX, other.maxX), maxY: min(maxY, other.maxY))
  }
}

extension Bitmap {
  /// All pixels of the picture.
  public var bounds: PixelRect { PixelRect(minX: 0, minY: 0, maxX: width, maxY: height) }
}
