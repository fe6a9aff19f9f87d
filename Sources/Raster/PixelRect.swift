/// A rectangle of whole pixels: columns `minX ..< maxX`, rows `minY ..< maxY`, rows counted from the top.
public struct PixelRect: Codable, Hashable, Sendable {
  /// The first column and row inside, and the first behind.
  public var minX, minY, maxX, maxY: Int

  /// The pixels between four edges.
  public init(minX: Int, minY: Int, maxX: Int, maxY: Int) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// Whether no pixel lies inside.
  public var isEmpty: Bool { minX >= maxX || minY >= maxY }

  /// The same part of a picture with `factor` times as many pixels across and down.
  public func scaled(by factor: Int) -> PixelRect {
    PixelRect(minX: minX * factor, minY: minY * factor, maxX: maxX * factor, maxY: maxY * factor)
  }

  /// The smallest rectangle around both.
  public func union(_ other: PixelRect) -> PixelRect {
    PixelRect(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

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
