internal import Geometry

/// How a line runs from point to point. Raw values are matplotlib's words.
public enum DrawStyle: String, CaseIterable, Hashable, Sendable {
  /// Straight.
  case `default`
  /// The same as `stepsPre`.
  case steps
  /// In steps that rise at the point before: each value holds from the point before up to its own.
  case stepsPre = "steps-pre"
  /// In steps that rise half-way between the points.
  case stepsMid = "steps-mid"
  /// In steps that rise at the next point: each value holds from its own point up to the next.
  case stepsPost = "steps-post"

  /// The corners of the line through the points, in data coordinates; markers stay at the points themselves.
  func corners(of points: [Point]) -> [Point] {
    guard self != .default, let first = points.first, let last = points.last else { return points }
    var result = [first]
    result.reserveCapacity(2 * points.count)
    for (a, b) in zip(points, points.dropFirst()) {
      switch self {
      case .default: break
      case .steps, .stepsPre: result += [Point(x: a.x, y: b.y), b]
      case .stepsPost: result += [Point(x: b.x, y: a.y), b]
      case .stepsMid:
        let middle = (a.x + b.x) / 2
        result += [Point(x: middle, y: a.y), Point(x: middle, y: b.y)]
      }
    }
    if self == .stepsMid { result.append(last) }
    return result
  }
}
