// Cutting the straight pieces of an open line at a rectangle.
//
// An end that lies beyond an edge is moved along its piece to that edge and takes the edge's own coordinate. (The
// well-known methods that measure along the piece lose the place where a line enters once an end is far out; data do
// lie 1e16 pixels out, for instance the tangent's at a pole.)

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
    guard (end - last).isFinite else {
      // Too long to reckon with: in two halves.
      line(to: last * 0.5 + end * 0.5)
      line(to: end)
      return
    }
    guard let (first, second) = rect.visiblePart(from: last, to: end) else {
      wasClipped = true
      needsMove = true
      return
    }
    if first != last || needsMove { result.move(to: first) }
    result.line(to: second)
    wasClipped = wasClipped || first != last || second != end
    needsMove = second != end
  }
}

extension Rect {
  /// Whether the point lies inside or on an edge.
  fileprivate func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// The part of a segment inside the rectangle; `nil` if there is none.
  ///
  /// A new end has the edge's own coordinate, so that it is right however far out the old one is.
  fileprivate func visiblePart(from start: Point, to end: Point) -> (Point, Point)? {
    guard max(start.x, end.x) >= minX, min(start.x, end.x) <= maxX else { return nil }
    guard max(start.y, end.y) >= minY, min(start.y, end.y) <= maxY else { return nil }
    let first = moved(start, along: start, end)
    let second = moved(end, along: start, end)
    return contains(first) && contains(second) ? (first, second) : nil
  }

  /// An end of the segment from `start` to `end` moved along it to the edge that it lies beyond.
  private func moved(_ point: Point, along start: Point, _ end: Point) -> Point {
    var point = point
    let step = end - start
    if point.x < minX || point.x > maxX {
      let x = point.x < minX ? minX : maxX
      point = Point(x: x, y: start.y + (x - start.x) / step.x * step.y)
    }
    if point.y < minY || point.y > maxY {
      let y = point.y < minY ? minY : maxY
      point = Point(x: start.x + (y - start.y) / step.y * step.x, y: y)
    }
    return point
  }
}
