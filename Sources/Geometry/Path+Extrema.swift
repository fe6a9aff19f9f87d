// How far a path reaches: the ends of its pieces, and where its curves turn back.

extension Path {
  /// The points between which the path lies: the ends of all pieces, and the turning points of curves in x and y.
  public var extremePoints: [Point] {
    var result: [Point] = []
    var start = Point.zero
    var last = Point.zero
    for element in elements {
      switch element {
      case .move(let point):
        start = point
        result.append(point)
      case .line(let point): result.append(point)
      case .quadratic(let control, let end): result += Self.turns(of: [last, control, end]) + [end]
      case .cubic(let first, let second, let end):
        result += Self.turns(of: [last, first, second, end]) + [end]
      case .close: break
      }
      last = element.end ?? start
    }
    return result
  }

  /// The points of a Bézier curve where it turns back in x or in y.
  private static func turns(of curve: [Point]) -> [Point] {
    let places = zeros(ofSlope: curve.map(\.x)) + zeros(ofSlope: curve.map(\.y))
    return places.map { point(of: curve, at: $0) }
  }

  /// Where between 0 and 1 one coordinate of a Bézier curve has no slope.
  private static func zeros(ofSlope values: [Double]) -> [Double] {
    let steps = zip(values.dropFirst(), values).map { $0 - $1 }
    let zeros: [Double]
    if steps.count == 2 {
      zeros = [steps[0] / (steps[0] - steps[1])]
    } else {
      // steps[0]·(1−t)² + 2·steps[1]·(1−t)·t + steps[2]·t² = a·t² + 2·b·t + c
      let (a, b, c) = (steps[0] - 2 * steps[1] + steps[2], steps[1] - steps[0], steps[0])
      let root = (b * b - a * c).squareRoot()
      zeros = abs(a) <= 1e-12 * abs(b) ? [-c / (2 * b)] : [(-b - root) / a, (-b + root) / a]
    }
    return zeros.filter { (0...1).contains($0) }
  }

  /// The point of a Bézier curve at a place between 0 and 1, by de Casteljau's rule.
  private static func point(of curve: [Point], at place: Double) -> Point {
    var points = curve
    while points.count > 1 {
      points = zip(points, points.dropFirst()).map { a, b in
        Point(x: a.x + (b.x - a.x) * place, y: a.y + (b.y - a.y) * place)
      }
    }
    return points[0]
  }
}
