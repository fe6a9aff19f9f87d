public import Raster

/// A picture of pixels at a place of the canvas.
public struct PlacedBitmap: Hashable, Sendable {
  /// The pixels.
  public var bitmap: Bitmap
  /// The column of its first pixel, from the left.
  public var left: Int
  /// How many pixels lie below it.
  public var bottom: Int

  /// A picture at a place.
  public init(_ bitmap: Bitmap, left: Int, bottom: Int) {
    self.bitmap = bitmap
    self.left = left
    self.bottom = bottom
  }
}
