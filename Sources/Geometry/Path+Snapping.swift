// Moving the corners of rectilinear paths to pixel edges or centres, so that thin lines are crisp.

/// Whether a path's points are moved to the pixel grid.
public enum SnapMode: Hashable, Sendable {
  /// Only a short path of horizontal and vertical lines is snapped.
  case automatic
  /// Every point is moved, control points included.
  case on
  /// No point is moved.
  case off
}

extension Path {
  /// Whether `mode` moves this path to the pixel grid.
  ///
  /// - Parameters:
  ///   - vertexCount: the number of vertices that the length limit of the automatic mode looks at.
  ///   - closingCounts: whether the automatic mode looks at the lines, too, that close sub-paths.
  public func isSnapped(by mode: SnapMode, vertexCount: Int, closingCounts: Bool = false) -> Bool {
    switch mode {
    case .off: false
    case .on: true
    case .automatic: vertexCount <= Self.longestSnappedPath && isRectilinear(closingCounts: closingCounts)
    }
  }

  /// The path with every point on the pixel grid, control points included.
  ///
  /// A coordinate goes to the nearest pixel edge (halves upwards); for a line whose width rounds to an odd number
  /// of pixels it then moves by half a pixel to a pixel centre, so that both edges of the line are sharp.
  /// - Parameter strokeWidth: the width of the line in pixels; 0 if only the inside is painted.
  public func snapped(strokeWidth: Double) -> Path {
    let nearest = strokeWidth.rounded(.toNearestOrAwayFromZero)
    let shift = nearest.truncatingRemainder(dividingBy: 2) == 1 ? 0.5 : 0
    return mapPoints { point in
      Point(x: (point.x + 0.5).rounded(.down) + shift, y: (point.y + 0.5).rounded(.down) + shift)
    }
  }

  /// Longer paths are data, not frames, and are left where they are.
  private static let longestSnappedPath = 1024

  /// Whether the path has only straight pieces, each horizontal or vertical to within 1e-4 pixels.
  private func isRectilinear(closingCounts: Bool) -> Bool {
    var start = Point.zero
    var last = Point.zero
    for element in elements {
      switch element {
      case .move(let point):
        (start, last) = (point, point)
      case .line(let point):
        guard point.isLevel(with: last) else { return false }
        last = point
      case .close:
        guard !closingCounts || start.isLevel(with: last) else { return false }
      case .quadratic, .cubic: return false
      }
    }
    return true
  }
}

extension Point {
  /// Whether the line to the other point is horizontal or vertical.
  fileprivate func isLevel(with other: Point) -> Bool {
    abs(x - other.x) < 1e-4 || abs(y - other.y) < 1e-4
  }
}
