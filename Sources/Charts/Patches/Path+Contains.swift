internal import Geometry

extension Path {
  /// Whether a point lies inside a closed outline, by counting how often a ray from it crosses the outline.
  ///
  /// - Parameter width: the width of a stroke along the outline, of which the outer half counts as inside; for an
  ///   outline that runs counter-clockwise.
  func contains(_ point: Point, grownBy width: Double = 0) -> Bool {
    guard point.isFinite else { return false }
    let shape = StrokeShape(width: width, cap: .butt, join: .miter, miterLimit: 4)
    return removingNonFinite().flattened().reduce(false) { isInside, line in
      let closed = Polyline(points: line.points, isClosed: true)
      let corners = width > 0 ? closed.strokeOutline(shape).first ?? [] : closed.points
      return isInside != Self.contains(point, corners)
    }
  }

  private static func contains(_ point: Point, _ corners: [Point]) -> Bool {
    var isInside = false
    for (index, start) in corners.enumerated() {
      let end = corners[(index + 1) % corners.count]
      let endsAbove = end.y >= point.y
      guard (start.y >= point.y) != endsAbove else { continue }
      let isRight = (end.y - point.y) * (start.x - end.x) >= (end.x - point.x) * (start.y - end.y)
      if isRight == endsAbove { isInside.toggle() }
    }
    return isInside
  }
}
