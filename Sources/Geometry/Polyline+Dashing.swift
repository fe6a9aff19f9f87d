// Cutting a polyline into dashes.

extension Polyline {
  /// The drawn parts of the polyline under a pattern, each an open polyline.
  ///
  /// Corners inside a dash are kept. The pattern starts anew here; on a closed polyline the walk includes the edge
  /// back to the first point, and the last dash is not joined to the first. A pattern that would cut the polyline
  /// into more than a million dashes is too fine to see (or hopelessly long to draw): the polyline stays whole.
  public func dashed(_ pattern: DashPattern) -> [Polyline] {
    let clean = removingRepeats()
    guard clean.points.count >= 2 else { return [] }
    let length = zip(clean.points, clean.points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    guard length / pattern.lengths.reduce(0, +) <= Self.mostDashes else { return [clean] }
    var walk = DashWalk(pattern: pattern, start: clean.points[0])
    for index in clean.points.indices.dropFirst() {
      walk.advance(from: clean.points[index - 1], to: clean.points[index])
    }
    if clean.isClosed { walk.advance(from: clean.points[clean.points.count - 1], to: clean.points[0]) }
    return walk.finished()
  }

  private static let mostDashes = 1e6
}

private struct DashWalk {
  let lengths: [Double]
  private var index = 0
  private var used: Double
  private var dash: [Point]
  private var dashes: [Polyline] = []

  init(pattern: DashPattern, start: Point) {
    lengths = pattern.lengths
    used = pattern.offset
    dash = [start]
    while used > lengths[index] {
      used -= lengths[index]
      index = (index + 1) % lengths.count
    }
  }

  private var isDrawing: Bool { index.isMultiple(of: 2) }

  /// Walks one edge: at each boundary of the pattern a point, and one at the corner where the edge ends.
  mutating func advance(from start: Point, to end: Point) {
    let length = start.distance(to: end)
    var rest = length
    while rest > lengths[index] - used {
      rest -= lengths[index] - used
      // In Agg's order of operations, down to the last bit.
      let back = (end - start) * rest
      visit(Point(x: end.x - back.x / length, y: end.y - back.y / length))
      index = (index + 1) % lengths.count
      used = 0
    }
    used += rest
    visit(end)
  }

  /// A drawn length goes on to the point; a skipped one begins the next dash there.
  private mutating func visit(_ point: Point) {
    if isDrawing {
      dash.append(point)
    } else {
      keepDash()
      dash = [point]
    }
  }

  private mutating func keepDash() {
    if dash.count > 1 { dashes.append(Polyline(points: dash, isClosed: false)) }
  }

  mutating func finished() -> [Polyline] {
    keepDash()
    return dashes
  }
}
