internal import Geometry
internal import Raster

/// Clip rectangles on the pixel grid, the same for every canvas.
enum DeviceClip {
  /// The rectangle with its edges moved to the nearest pixel edges, y turned downwards.
  static func pixelRect(_ rect: Rect, height: Int) -> PixelRect {
    func nearest(_ value: Double) -> Int {
      Int(min(max((value + 0.5).rounded(.down), -1e6), 1e6))
    }
    return PixelRect(
      minX: nearest(rect.minX), minY: nearest(Double(height) - rect.maxY),
      maxX: nearest(rect.maxX), maxY: nearest(Double(height) - rect.minY))
  }
}
