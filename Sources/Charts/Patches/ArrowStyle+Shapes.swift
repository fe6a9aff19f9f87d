internal import Geometry

// Arrows that are shapes along a quadratic curve.

extension ArrowStyle {
  /// The parts of the arrow along a way.
  ///
  /// - Parameters:
  ///   - size: what the lengths of the style are in, in pixels.
  ///   - linewidth: in pixels.
  /// - Returns: nothing for a shape along a way that is no single curve.
  func parts(along way: Path, size: Double, linewidth: Double) -> [ArrowPart] {
    if case .line(let begin, let end, let headLength, let headWidth) = self {
      return ArrowLine(
        begin: begin, end: end, headLength: headLength, headWidth: headWidth, size: size, linewidth: linewidth
      ).parts(along: way)
    }
    guard way.verbs == [.move, .quadratic], way.points.allSatisfy(\.isFinite) else { return [] }
    return shape(along: BezierCurve(points: way.points), size).map { [ArrowPart(path: $0, isFilled: true)] }
      ?? []
  }

  private func shape(along curve: BezierCurve, _ size: Double) -> Path? {
    switch self {
    case .line: nil
    case .simple(let headLength, let headWidth, let tailWidth):
      Self.simple(curve, headLength * size, headWidth * size, tailWidth * size)
    case .fancy(let headLength, let headWidth, let tailWidth):
      Self.fancy(curve, headLength * size, headWidth * size, tailWidth * size)
    case .wedge(let tailWidth, let shrinkFactor):
      Self.wedge(curve.wedged(tailWidth * size / 2, middle: shrinkFactor))
    }
  }

  private static func simple(
    _ curve: BezierCurve, _ headLength: Double, _ headWidth: Double, _ tailWidth: Double
  ) -> Path? {
    let parts = curve.split(where: Circle(curve.end, headLength).contains)
    guard let headCurve = parts?.1 ?? curve.straightEnd(headLength) else { return nil }
    let head = headCurve.wedged(headWidth / 2, middle: 0.5)
    var path = Path()
    guard let tailCurve = parts?.0 else {
      path.move(to: head.left[0])
      path.addHead(head)
      path.close()
      return path
    }
    let tail = tailCurve.parallels(tailWidth / 2)
    path.move(to: tail.left[0])
    path.quadratic(tail.left[1], to: tail.left[2])
    path.line(to: head.left[0])
    path.addHead(head)
    path.line(to: tail.right[2])
    path.quadratic(tail.right[1], to: tail.right[0])
    path.line(to: tail.left[0])
    path.close()
    return path
  }

  private static func fancy(
    _ curve: BezierCurve, _ headLength: Double, _ headWidth: Double, _ tailWidth: Double
  ) -> Path? {
    var curve = curve
    var headCurve = curve.split(where: Circle(curve.end, headLength).contains)?.1
    if headCurve == nil, let end = curve.straightEnd(headLength) { (curve, headCurve) = (end, end) }
    guard let headCurve, let tailCurve = curve.split(where: Circle(curve.end, headLength * 0.8).contains)?.0
    else {
      return nil
    }
    let head = headCurve.wedged(headWidth / 2, middle: 0.6)
    let tail = tailCurve.wedged(tailWidth * 0.5, middle: 0.6, end: 0.3)
    guard let start = curve.split(where: Circle(curve.start, tailWidth * 0.3).contains)?.0.end else {
      return nil
    }
    var path = Path()
    path.move(to: start)
    path.line(to: tail.left[0])
    path.quadratic(tail.left[1], to: tail.left[2])
    path.line(to: head.left[0])
    path.addHead(head)
    path.line(to: tail.right[2])
    path.quadratic(tail.right[1], to: tail.right[0])
    path.line(to: start)
    path.close()
    return path
  }

  private static func wedge(_ sides: BezierCurve.Sides) -> Path {
    var path = Path()
    path.move(to: sides.right[0])
    path.quadratic(sides.right[1], to: sides.right[2])
    path.line(to: sides.left[2])
    path.quadratic(sides.left[1], to: sides.left[0])
    path.close()
    return path
  }
}

extension Path {
  /// From where a head begins on the left to its tip and back on the right.
  fileprivate mutating func addHead(_ head: BezierCurve.Sides) {
    quadratic(head.left[1], to: head.left[2])
    quadratic(head.right[1], to: head.right[0])
  }
}

/// A disc without its border.
struct Circle {
  private let center: Point
  private let squaredRadius: Double

  init(_ center: Point, _ radius: Double) {
    self.center = center
    squaredRadius = radius * radius
  }

  func contains(_ point: Point) -> Bool {
    let (dx, dy) = (point.x - center.x, point.y - center.y)
    return dx * dx + dy * dy < squaredRadius
  }
}

// MARK: - Curves beside a quadratic curve

extension BezierCurve {
  /// Quadratic curves at both sides of one, in its direction.
  struct Sides {
    let left, right: [Point]
  }

  /// A straight piece of a length that ends where the curve does, in its direction; `nil` if it has none.
  fileprivate func straightEnd(_ length: Double) -> BezierCurve? {
    let back = points[1] - end
    guard back.length > 0 else { return nil }
    let factor = length / back.length
    let start = Point(x: end.x + factor * back.x, y: end.y + factor * back.y)
    return BezierCurve(points: [start, Point(x: 0.5 * (start.x + end.x), y: 0.5 * (start.y + end.y)), end])
  }

  /// Sides at a distance that changes along the curve.
  ///
  /// - Parameters:
  ///   - width: the distance at the start.
  ///   - middle, end: shares of that distance in the middle and at the end.
  fileprivate func wedged(_ width: Double, middle: Double, end: Double = 0) -> Sides {
    let starts = points[0].besides(points[0].direction(to: points[1]), by: width)
    let ends = points[2].besides(points[1].direction(to: points[2]), by: width * end)
    let (first, second) = (Self.middle(points[0], points[1]), Self.middle(points[1], points[2]))
    let middles = Self.middle(first, second).besides(first.direction(to: second), by: width * middle)
    return Sides(
      left: Self.through(starts.left, middles.left, ends.left),
      right: Self.through(starts.right, middles.right, ends.right))
  }

  /// Sides at one distance.
  fileprivate func parallels(_ width: Double) -> Sides {
    // A curve that runs back on itself has sides as straight as its ends are apart.
    let turnsBack = points[0].direction(to: points[1]).dot(points[1].direction(to: points[2])) < -1 + 5e-11
    let atStart = turnsBack ? start.direction(to: end) : points[0].direction(to: points[1])
    let atEnd = turnsBack ? atStart : points[1].direction(to: points[2])
    let (starts, ends) = (points[0].besides(atStart, by: width), points[2].besides(atEnd, by: width))
    func side(_ start: Point, _ end: Point) -> [Point] {
      let corner = intersection(start, atStart, end, atEnd)
      return [start, corner ?? Point(x: 0.5 * (start.x + end.x), y: 0.5 * (start.y + end.y)), end]
    }
    return Sides(left: side(starts.left, ends.left), right: side(starts.right, ends.right))
  }

  private static func middle(_ a: Point, _ b: Point) -> Point {
    Point(x: (a.x + b.x) * 0.5, y: (a.y + b.y) * 0.5)
  }

  /// The quadratic curve through three points, of which the second is its middle.
  private static func through(_ start: Point, _ middle: Point, _ end: Point) -> [Point] {
    [
      start, Point(x: 0.5 * (4 * middle.x - (start.x + end.x)), y: 0.5 * (4 * middle.y - (start.y + end.y))),
      end,
    ]
  }
}
