internal import Geometry

/// The way of a path from figure coordinates to the picture, shared by all canvases:
/// y turned downwards, broken at non-finite points, cut at the canvas, snapped to pixels, simplified.
enum DevicePath {
  static func prepare(
    _ path: Path, transform: AffineTransform, _ paint: PathPaint, width: Int, height: Int
  ) -> Path {
    let isOpen = paint.isOpen
    let toDevice = transform.concatenating(.flip(height: Double(height)))
    var result = path.applying(toDevice).removingNonFinite()
    if isOpen {
      // One pixel more on every side, so that the new ends stay out of sight.
      result = result.clipped(
        to: Rect(minX: -1, minY: -1, maxX: Double(width) + 1, maxY: Double(height) + 1))
    }
    // matplotlib closes a path with a line of its own where it cuts it at the canvas, and only there.
    if result.isSnapped(by: paint.snap, vertexCount: path.vertexCount, closingCounts: isOpen) {
      result = result.snapped(strokeWidth: paint.snapWidth)
    }
    if isOpen && paint.isSimplified && path.vertexCount >= Path.shortestSimplifiedPath {
      result = result.simplified(tolerance: paint.simplifyTolerance)
    }
    return result
  }

  /// A marker about its origin, y downwards, broken at non-finite points: snapped, or moved so that its middle is a pixel's middle.
  ///
  /// Unlike that of other paths, the edge of a marker counts for snapping even if it is transparent.
  static func prepare(_ marker: Marker) -> Path {
    let path = marker.path.applying(.flip(height: 0)).removingNonFinite()
    return path.isSnapped(by: marker.paint.snap, vertexCount: path.vertexCount)
      ? path.snapped(strokeWidth: marker.paint.edge?.shape.width ?? 0)
      : path.applying(.translation(x: 0.5, y: 0.5))
  }

  /// From the points of markers to the picture, half a pixel on. It is one step, as in matplotlib: where a point lies
  /// half-way between two pixels, the last bit decides.
  static func markerTransform(_ transform: AffineTransform, height: Int) -> AffineTransform {
    transform.concatenating(.scale(x: 1, y: -1)).concatenating(.translation(x: 0.5, y: Double(height) + 0.5))
  }

  /// The whole pixel that a marker's origin is put on, from a point under `markerTransform`.
  static func markerOrigin(_ point: Point) -> (x: Int, y: Int)? {
    guard point.isNearCanvas else { return nil }
    return (Int(point.x.rounded(.down)), Int(point.y.rounded(.down)))
  }
}

extension Point {
  /// Whether the point is so near that something there may show; NaN is not.
  var isNearCanvas: Bool { abs(x) < 1e6 && abs(y) < 1e6 }
}
