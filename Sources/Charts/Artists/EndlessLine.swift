internal import Geometry

/// A straight line without ends: what of it can be seen depends on the view.
struct EndlessLine: Hashable, Sendable {
  /// A place on the line, in data values.
  let point: Point
  /// Where else it leads.
  let direction: Direction

  enum Direction: Hashable, Sendable {
    /// Through another place.
    case through(Point)
    /// So far up for each step to the right.
    case slope(Double)
  }

  /// The two ends of the piece in the view, on the scales of the axes; none where nothing of it is finite.
  func ends(_ transform: DataTransform) -> [Point] {
    let start = transform.scaled(point, in: .data)
    let slope: Double
    switch direction {
    case .slope(let value): slope = value
    case .through(let other):
      let end = transform.scaled(other, in: .data)
      slope = end.x == start.x ? .infinity : (end.y - start.y) / (end.x - start.x)
    }
    let (x, y) = transform.scaledLimits
    if slope == 0 { return [Point(x: x.first, y: start.y), Point(x: x.last, y: start.y)] }
    if slope.isInfinite { return [Point(x: start.x, y: y.first), Point(x: start.x, y: y.last)] }
    let crossings = [
      Point(x: x.first, y: start.y + (x.first - start.x) * slope),
      Point(x: x.last, y: start.y + (x.last - start.x) * slope),
      Point(x: start.x + (y.first - start.y) / slope, y: y.first),
      Point(x: start.x + (y.last - start.y) / slope, y: y.last),
    ]
    guard crossings.allSatisfy(\.isFinite) else { return [] }
    // Between the two in the middle the line lies within both limits.
    return Array(crossings.sorted { ($0.x, $0.y) < ($1.x, $1.y) }[1...2])
  }
}
