internal import Geometry
internal import RealModule

// The ways of arrows, in pixels. Where a way has no direction (its ends coincide, or its lines do not meet) it is
// straight.

extension ConnectionStyle {
  /// The way from one point to another.
  func path(from start: Point, to end: Point) -> Path {
    switch self {
    case .arc3(let rad): Self.bow(start, end, rad)
    case .angle3(let angleA, let angleB):
      Self.corner(start, angleA, end, angleB).map { Path(quadratic: start, $0, end) }
        ?? Self.bow(start, end, 0)
    case .angle(let angleA, let angleB, let rad):
      Self.corner(start, angleA, end, angleB).map { Self.bent(start, $0, end, rad) }
        ?? Path(polyline: [start, end])
    case .arc(let angleA, let angleB, let armA, let armB, let rad):
      Self.arms(start, end, (angleA, armA ?? 0), (angleB, armB ?? 0), rad)
    case .bar(let armA, let armB, let fraction, let angle): Self.bar(start, end, armA, armB, fraction, angle)
    }
  }

  private static func bow(_ start: Point, _ end: Point, _ rad: Double) -> Path {
    let middle = start.midpoint(to: end)
    let way = end - start
    return Path(quadratic: start, Point(x: middle.x + rad * way.y, y: middle.y - rad * way.x), end)
  }

  private static func direction(_ degrees: Double) -> Point {
    let radians = degrees * (Double.pi / 180)
    return Point(x: Double.cos(radians), y: Double.sin(radians))
  }

  /// Where lines through both points under two angles meet.
  private static func corner(_ start: Point, _ angleA: Double, _ end: Point, _ angleB: Double) -> Point? {
    intersection(start, direction(angleA), end, direction(angleB))
  }

  private static func bent(_ start: Point, _ corner: Point, _ end: Point, _ rad: Double) -> Path {
    guard rad != 0 else { return Path(polyline: [start, corner, end]) }
    func besides(_ point: Point) -> Point {
      let way = point - corner
      return way.length > 0 ? corner + way * (rad / way.length) : corner
    }
    var path = Path(polyline: [start, besides(start)])
    path.quadratic(corner, to: besides(end))
    path.line(to: end)
    return path
  }

  private static func arms(
    _ start: Point, _ end: Point, _ a: (angle: Double, length: Double), _ b: (angle: Double, length: Double),
    _ rad: Double
  ) -> Path {
    var path = Path(polyline: [start])
    // The corner that waits for its way out: where its curve begins, and the corner itself.
    var open: (begin: Point, corner: Point)?
    var pen = start
    if a.length != 0 {
      let way = direction(a.angle)
      open = (start + way * (a.length - rad), start + way * a.length)
      pen = start + way * a.length
    }
    if b.length != 0 {
      let elbow = end + direction(b.angle) * b.length
      let way = elbow - pen
      let length = way.length
      guard length > 0 else { return Path(polyline: [start, elbow, end]) }
      path.round(&open, towards: elbow, rad)
      let begin = length - rad
      open = (Point(x: pen.x + begin * way.x / length, y: pen.y + begin * way.y / length), elbow)
    }
    path.round(&open, towards: end, rad)
    path.line(to: end)
    return path
  }

  private static func bar(
    _ start: Point, _ end: Point, _ armA: Double, _ armB: Double, _ fraction: Double, _ angle: Double?
  ) -> Path {
    let distance = start.distance(to: end)
    guard distance > 0 else { return Path(polyline: [start, end]) }
    // Where the end would be if the line ran on under its angle.
    var (target, last) = (end, armB)
    if let angle {
      let way = direction(angle)
      let turn = Double.atan2(y: end.y - start.y, x: end.x - start.x) - angle * (Double.pi / 180)
      target = start + way * (distance * Double.cos(turn))
      last = armB - distance * Double.sin(turn)
    }
    let way = target - start
    guard way.length > 0 else { return Path(polyline: [start, end]) }
    let (dx, dy) = (way.x / way.length, way.y / way.length)
    let length = fraction * distance + max(armA, last)
    return Path(polyline: [
      start, Point(x: start.x + length * dy, y: start.y - length * dx),
      Point(x: target.x + length * dy, y: target.y - length * dx), end,
    ])
  }
}

extension Path {
  init(quadratic start: Point, _ control: Point, _ end: Point) {
    self.init()
    move(to: start)
    quadratic(control, to: end)
  }

  /// Rounds a waiting corner on the way to the next point.
  fileprivate mutating func round(
    _ open: inout (begin: Point, corner: Point)?, towards next: Point, _ rad: Double
  ) {
    guard let (begin, corner) = open else { return }
    open = nil
    let way = next - corner
    let length = way.length
    line(to: begin)
    quadratic(
      corner,
      to: length > 0 ? Point(x: corner.x + rad * way.x / length, y: corner.y + rad * way.y / length) : corner)
  }
}

/// Where two lines meet, each through a point in a direction of length one; `nil` if they are parallel.
func intersection(_ a: Point, _ alongA: Point, _ b: Point, _ alongB: Point) -> Point? {
  let determinant = alongA.x * alongB.y - alongA.y * alongB.x
  guard abs(determinant) >= 1e-12 else { return nil }
  let sideA = alongA.y * a.x - alongA.x * a.y
  let sideB = alongB.y * b.x - alongB.x * b.y
  return Point(
    x: -alongB.x / determinant * sideA + alongA.x / determinant * sideB,
    y: -alongB.y / determinant * sideA + alongA.y / determinant * sideB)
}
