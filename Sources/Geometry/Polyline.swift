/// Straight lines through points: what is left of a sub-path once its curves are flattened.
public struct Polyline: Hashable, Sendable {
  /// The corners in order.
  public var points: [Point]
  /// Whether a line joins the last point back to the first.
  public var isClosed: Bool

  /// Lines through `points`.
  public init(points: [Point], isClosed: Bool) {
    self.points = points
    self.isClosed = isClosed
  }

  /// The polyline without points that coincide with the one after them (to within 1e-14), as a stroke needs it.
  ///
  /// A closed polyline also loses a last point that repeats the first.
  func removingRepeats() -> Polyline {
    var kept: [Point] = []
    kept.reserveCapacity(points.count)
    for point in points {
      if kept.count > 1, kept[kept.count - 2].coincides(with: kept[kept.count - 1]) { kept.removeLast() }
      kept.append(point)
    }
    while kept.count > 1, kept[kept.count - 2].coincides(with: kept[kept.count - 1]) {
      kept.remove(at: kept.count - 2)
    }
    if isClosed {
      while kept.count > 1, kept[kept.count - 1].coincides(with: kept[0]) { kept.removeLast() }
    }
    return Polyline(points: kept, isClosed: isClosed)
  }
}

extension Point {
  /// Whether the points are too close for a direction between them to mean anything.
  fileprivate func coincides(with other: Point) -> Bool { distance(to: other) <= 1e-14 }
}
