// Cutting the straight pieces of an open line at a rectangle, by Liang and Barsky's method:
// "A new concept and method for line clipping", ACM Transactions on Graphics 3 (1984), doi:10.1145/357332.357333.

extension Path {
  /// The parts of the straight pieces that lie inside `rect`; curves pass as they are.
  ///
  /// Where a piece enters the rectangle a new sub-path begins, with ends of its own. A closed sub-path that was
  /// cut anywhere is left open. The points must be finite.
  public func clipped(to rect: Rect) -> Path {
    guard !points.allSatisfy(rect.contains) else { return self }
    var clipper = SegmentClipper(rect: rect)
    for element in elements { clipper.append(element) }
    return clipper.result
  }
}

private struct SegmentClipper {
  let rect: Rect
  var result = Path()
  private var start = Point.zero
  private var last = Point.zero
  private var needsMove = true
  private var wasClipped = false

  init(rect: Rect) { self.rect = rect }

  mutating func append(_ element: PathElement) {
    switch element {
    case .move(let point):
      (start, last, needsMove, wasClipped) = (point, point, true, false)
    case .line(let point):
      line(to: point)
    case .close:
      line(to: start)
      if !wasClipped { result.close() }
    case .quadratic(_, let end), .cubic(_, _, let end):
      if needsMove { result.move(to: last) }
      result.append(element)
      (last, needsMove) = (end, false)
    }
  }

  private mutating func line(to end: Point) {
    defer { last = end }
    guard let (t0, t1) = rect.visibleInterval(from: last, to: end) else {
      wasClipped = true
      needsMove = true
      return
    }
    let step = end - last
    if t0 > 0 || needsMove { result.move(to: t0 > 0 ? last + step * t0 : last) }
    result.line(to: t1 < 1 ? last + step * t1 : end)
    wasClipped = wasClipped || t0 > 0 || t1 < 1
    needsMove = t1 < 1
  }
}

extension Rect {
  /// Whether the point lies inside or on an edge.
  fileprivate func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// The parameters between which the segment from `start` (0) to `end` (1) lies inside; `nil` if nowhere.
  fileprivate func visibleInterval(from start: Point, to end: Point) -> (Double, Double)? {
    var t0 = 0.0
    var t1 = 1.0
    let dx = end.x - start.x
    let dy = end.y - start.y
    for (direction, distance) in [
      (-dx, start.x - minX), (dx, maxX - start.x), (-dy, start.y - minY), (dy, maxY - start.y),
    ] {
      if direction == 0 {
        if distance < 0 { return nil }
      } else if direction < 0 {
        t0 = max(t0, distance / direction)
      } else {
        t1 = min(t1, distance / direction)
      }
    }
    return t0 <= t1 ? (t0, t1) : nil
  }
}
