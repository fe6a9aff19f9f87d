// Curves to straight lines by repeated halving.
//
// The stopping rules are those of Agg's curve subdivision at scale 1 without an angle condition: a curve is flat
// when its control points lie within half a pixel of the chord (their distances added, for a cubic). The emitted
// points matter to the last bit of a picture, so the rule is kept exactly.

extension Path {
  /// The sub-paths as straight lines, within half a pixel of the curves.
  ///
  /// The points must be finite. A sub-path of a single point is kept: it may be stroked with caps or not, as its
  /// user decides.
  public func flattened() -> [Polyline] {
    var result: [Polyline] = []
    var points: [Point] = []
    var start = Point.zero
    func finish(closed: Bool) {
      if !points.isEmpty { result.append(Polyline(points: points, isClosed: closed)) }
      points = []
    }
    func pen() -> Point {
      if points.isEmpty { points = [start] }
      return points[points.count - 1]
    }
    for element in elements {
      switch element {
      case .move(let point):
        finish(closed: false)
        start = point
        points = [point]
      case .line(let point):
        _ = pen()
        points.append(point)
      case .quadratic(let control, let end):
        CurveFlattening.quadratic(from: pen(), control, to: end, into: &points)
      case .cubic(let control1, let control2, let end):
        CurveFlattening.cubic(from: pen(), control1, control2, to: end, into: &points)
      case .close:
        finish(closed: true)
      }
    }
    finish(closed: false)
    return result
  }
}

private enum CurveFlattening {
  /// The square of the largest distance from the chord, in pixels.
  private static let toleranceSquared = 0.25
  /// A cross product this small counts as a point on the chord.
  private static let collinear = 1e-30
  /// Halvings after which a curve is taken as it is.
  private static let deepestLevel = 32
  /// No picture reaches beyond this many pixels.
  private static let sight = 0x1p24
  /// Curves that stay within this many pixels are halved by the rule.
  private static let farthest = 0x1p26
  /// So many halvings bring any number down to a pixel.
  private static let deepestFarLevel = 1100

  static func quadratic(from start: Point, _ control: Point, to end: Point, into points: inout [Point]) {
    if isNear(start) && isNear(control) && isNear(end) {
      halveQuadratic(start, control, end, level: 0, into: &points)
    } else {
      // The same curve as a cubic: no one sees how a curve is cut that far out.
      let (control1, control2) = (start + (control - start) * (2 / 3), end + (control - end) * (2 / 3))
      splitFarCubic(start, control1, control2, end, level: 0, into: &points)
    }
    points.append(end)
  }

  static func cubic(
    from start: Point, _ control1: Point, _ control2: Point, to end: Point, into points: inout [Point]
  ) {
    if isNear(start) && isNear(control1) && isNear(control2) && isNear(end) {
      halveCubic(start, control1, control2, end, level: 0, into: &points)
    } else {
      splitFarCubic(start, control1, control2, end, level: 0, into: &points)
    }
    points.append(end)
  }

  private static func halveQuadratic(
    _ p1: Point, _ p2: Point, _ p3: Point, level: Int, into points: inout [Point]
  ) {
    guard level <= deepestLevel else { return }
    let p12 = p1.midpoint(to: p2)
    let p23 = p2.midpoint(to: p3)
    let middle = p12.midpoint(to: p23)
    let chord = p3 - p1
    let distance = abs((p2 - p3).cross(chord))
    if distance > collinear {
      if distance * distance <= toleranceSquared * chord.dot(chord) {
        points.append(middle)
        return
      }
    } else {
      let (squared, isBetween) = overshoot(p2, from: p1, along: chord)
      if isBetween { return }
      if squared < toleranceSquared {
        points.append(p2)
        return
      }
    }
    halveQuadratic(p1, p12, middle, level: level + 1, into: &points)
    halveQuadratic(middle, p23, p3, level: level + 1, into: &points)
  }

  private static func halveCubic(
    _ p1: Point, _ p2: Point, _ p3: Point, _ p4: Point, level: Int, into points: inout [Point]
  ) {
    guard level <= deepestLevel else { return }
    let p12 = p1.midpoint(to: p2)
    let p23 = p2.midpoint(to: p3)
    let p34 = p3.midpoint(to: p4)
    let p123 = p12.midpoint(to: p23)
    let p234 = p23.midpoint(to: p34)
    let chord = p4 - p1
    let distance2 = abs((p2 - p4).cross(chord))
    let distance3 = abs((p3 - p4).cross(chord))
    let significant = (distance2 > collinear ? distance2 : 0) + (distance3 > collinear ? distance3 : 0)
    if significant > 0 {
      if significant * significant <= toleranceSquared * chord.dot(chord) {
        points.append(p23)
        return
      }
    } else {
      let (squared2, isBetween2) = overshoot(p2, from: p1, along: chord)
      let (squared3, isBetween3) = overshoot(p3, from: p1, along: chord)
      if isBetween2 && isBetween3 { return }
      let farther = squared2 > squared3 ? (point: p2, squared: squared2) : (point: p3, squared: squared3)
      if farther.squared < toleranceSquared {
        points.append(farther.point)
        return
      }
    }
    let middle = p123.midpoint(to: p234)
    halveCubic(p1, p12, p123, middle, level: level + 1, into: &points)
    halveCubic(middle, p234, p34, p4, level: level + 1, into: &points)
  }

  /// Halves a curve that reaches far beyond any picture until its pieces are small, and leaves those straight of
  /// which nothing can be seen; halving them as others would never end.
  private static func splitFarCubic(
    _ p1: Point, _ p2: Point, _ p3: Point, _ p4: Point, level: Int, into points: inout [Point]
  ) {
    guard level <= deepestFarLevel, isInSight(p1.x, p2.x, p3.x, p4.x), isInSight(p1.y, p2.y, p3.y, p4.y)
    else { return }
    if isNear(p1) && isNear(p2) && isNear(p3) && isNear(p4) {
      return halveCubic(p1, p2, p3, p4, level: 0, into: &points)
    }
    let (p12, p23, p34) = (p1.midpoint(to: p2), p2.midpoint(to: p3), p3.midpoint(to: p4))
    let (p123, p234) = (p12.midpoint(to: p23), p23.midpoint(to: p34))
    let middle = p123.midpoint(to: p234)
    guard middle.isFinite else { return }
    splitFarCubic(p1, p12, p123, middle, level: level + 1, into: &points)
    points.append(middle)
    splitFarCubic(middle, p234, p34, p4, level: level + 1, into: &points)
  }

  private static func isNear(_ point: Point) -> Bool { abs(point.x) <= farthest && abs(point.y) <= farthest }

  /// Whether numbers between these can lie in a picture.
  private static func isInSight(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Bool {
    min(a, b, c, d) <= sight && max(a, b, c, d) >= -sight
  }

  /// How far a point on the line through the chord lies beyond its ends (squared), and whether strictly between.
  private static func overshoot(_ point: Point, from start: Point, along chord: Point) -> (Double, Bool) {
    let offset = point - start
    let lengthSquared = chord.dot(chord)
    guard lengthSquared > 0 else { return (offset.dot(offset), false) }
    let position = offset.dot(chord) / lengthSquared
    if position > 0 && position < 1 { return (0, true) }
    let beyond = position <= 0 ? offset : offset - chord
    return (beyond.dot(beyond), false)
  }
}
