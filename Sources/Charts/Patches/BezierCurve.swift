internal import Geometry

/// A straight line (of two points), or a quadratic or cubic Bézier curve.
struct BezierCurve: Hashable {
  /// The start, the control points, the end.
  var points: [Point]

  var start: Point { points[0] }
  var end: Point { points[points.count - 1] }

  /// The point at a parameter from 0 to 1.
  func point(at t: Double) -> Point {
    let u = 1 - t
    switch points.count {
    case 2: return points[0] * u + points[1] * t
    case 3: return points[0] * (u * u) + points[1] * (2 * u * t) + points[2] * (t * t)
    default:
      let (first, second) = (points[0] * (u * u * u), points[1] * (3 * u * u * t))
      return first + second + points[2] * (3 * u * t * t) + points[3] * (t * t * t)
    }
  }

  /// The two parts before and after a parameter, by de Casteljau's rule.
  func split(at t: Double) -> (BezierCurve, BezierCurve) {
    var level = points
    var before = [level[0]]
    var after = [level[level.count - 1]]
    while level.count > 1 {
      level = zip(level, level.dropFirst()).map { $0 * (1 - t) + $1 * t }
      before.append(level[0])
      after.append(level[level.count - 1])
    }
    return (BezierCurve(points: before), BezierCurve(points: after.reversed()))
  }

  /// The parts before and after the border of a region, of which one end is inside and the other outside; `nil` if
  /// they are not.
  ///
  /// The border is found by halving, to within a hundredth of a pixel: the place that it settles on is part of the
  /// picture.
  func split(where isInside: (Point) -> Bool) -> (BezierCurve, BezierCurve)? {
    guard points.allSatisfy(\.isFinite) else { return nil }
    var (low, high) = (0.0, 1.0)
    var (first, last) = (point(at: low), point(at: high))
    let startsInside = isInside(first)
    guard startsInside != isInside(last) else { return nil }
    while first.distance(to: last) >= Self.tolerance {
      let t = 0.5 * (low + high)
      let middle = point(at: t)
      let isBefore = startsInside == isInside(middle)
      // The numbers are so large that there is nothing between them.
      guard low < t, t < high, middle != (isBefore ? first : last) else { break }
      if isBefore {
        (low, first) = (t, middle)
      } else {
        (high, last) = (t, middle)
      }
    }
    return split(at: (low + high) / 2)
  }

  private static let tolerance = 0.01
}

extension Path {
  /// Whether the path stays near enough to be drawn: curves without bounds would never be flat.
  var isWithinReach: Bool { points.allSatisfy { abs($0.x) <= 1e7 && abs($0.y) <= 1e7 } }

  /// The parts of an open path before and after the border of a region, at the first piece that crosses it; `nil`
  /// if none does.
  func split(where isInside: (Point) -> Bool) -> (before: Path, after: Path)? {
    let pieces = Array(elements)
    guard case .move(var pen)? = pieces.first else { return nil }
    let startsInside = isInside(pen)
    for (index, piece) in pieces.enumerated().dropFirst() {
      guard let curve = piece.curve(from: pen) else { return nil }
      pen = curve.end
      guard isInside(pen) != startsInside else { continue }
      guard let (first, second) = curve.split(where: isInside) else { return nil }
      var (before, after) = (Path(), Path())
      for piece in pieces[..<index] { before.append(piece) }
      before.append(first)
      after.move(to: second.start)
      after.append(second)
      for piece in pieces[(index + 1)...] { after.append(piece) }
      return (before, after)
    }
    return nil
  }

  /// Adds a curve from the end of the path on.
  private mutating func append(_ curve: BezierCurve) {
    let points = curve.points
    switch points.count {
    case 2: line(to: points[1])
    case 3: quadratic(points[1], to: points[2])
    default: cubic(points[1], points[2], to: points[3])
    }
  }
}

extension PathElement {
  /// The piece as a curve; `nil` if it is none.
  fileprivate func curve(from pen: Point) -> BezierCurve? {
    switch self {
    case .move, .close: nil
    case .line(let end): BezierCurve(points: [pen, end])
    case .quadratic(let control, let end): BezierCurve(points: [pen, control, end])
    case .cubic(let first, let second, let end): BezierCurve(points: [pen, first, second, end])
    }
  }
}
