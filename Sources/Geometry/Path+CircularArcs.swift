internal import RealModule

extension Path {
  /// A piece of the unit circle between two angles, as cubic curves of at most a quarter each.
  ///
  /// After Maisonobe's approximation, with matplotlib's number of pieces.
  /// - Parameters:
  ///   - start, end: degrees, counter-clockwise. The end is taken less than a turn behind the start, but for
  ///     whole turns, which give the full circle. Where one is not finite the path is empty.
  public static func unitArc(from start: Double, to end: Double) -> Path {
    let turns = (end - start) / 360
    guard turns.isFinite else { return Path() }
    let whole = turns.rounded(.toNearestOrEven)
    let isFull = whole != 0 && abs(turns - whole) <= 1e-12
    let radians = Double.pi / 180
    let first = start * radians
    let last = (isFull ? start + 360 : end - 360 * turns.rounded(.down)) * radians
    let count = Int(Double.exp2(min(((last - first) / (Double.pi / 2)).rounded(.up), 5)))
    let step = (last - first) / Double(count)
    let tangent = Double.tan(0.5 * step)
    let reach = Double.sin(step) * ((4 + 3 * tangent * tangent).squareRoot() - 1) / 3
    let directions = (0...count).map { index in
      let angle = index == count ? last : Double(index) * step + first
      return Point(x: .cos(angle), y: .sin(angle))
    }
    var path = Path()
    path.move(to: directions[0])
    for (a, b) in zip(directions, directions.dropFirst()) {
      path.cubic(
        Point(x: a.x + reach * -a.y, y: a.y + reach * a.x),
        Point(x: b.x - reach * -b.y, y: b.y - reach * b.x),
        to: b)
    }
    return path
  }

  /// The pieces from the last one to the first, each the other way round. Of a path of a single sub-path that is
  /// not closed.
  public var reversed: Path {
    var result = Path()
    var rest = points[...]
    guard let last = rest.popLast() else { return result }
    result.move(to: last)
    for verb in verbs.dropFirst().reversed() {
      switch verb {
      case .move, .close: break
      case .line: if let end = rest.popLast() { result.line(to: end) }
      case .quadratic:
        if let control = rest.popLast(), let end = rest.popLast() { result.quadratic(control, to: end) }
      case .cubic:
        if let first = rest.popLast(), let second = rest.popLast(), let end = rest.popLast() {
          result.cubic(first, second, to: end)
        }
      }
    }
    return result
  }
}
