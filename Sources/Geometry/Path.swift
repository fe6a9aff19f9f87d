/// A sequence of straight and curved pieces: verbs and points in separate arrays.
///
/// A path may hold any numbers, NaN and infinity included: data often do. `removingNonFinite()` breaks it there.
/// Guarantee: `points` holds exactly the points that `verbs` call for, in order.
public struct Path: Hashable, Sendable {
  /// What a piece of a path does, and how many points it takes.
  public enum Verb: UInt8, Hashable, Sendable {
    /// Starts a sub-path at one point.
    case move
    /// A straight line to one point.
    case line
    /// A quadratic Bézier curve: a control point and the end.
    case quadratic
    /// A cubic Bézier curve: two control points and the end.
    case cubic
    /// A straight line back to the start of the sub-path; takes no point.
    case close

    /// The number of points that belong to the verb.
    public var pointCount: Int {
      switch self {
      case .close: 0
      case .move, .line: 1
      case .quadratic: 2
      case .cubic: 3
      }
    }
  }

  /// The pieces in order.
  public private(set) var verbs: [Verb] = []
  /// The points of all pieces, in order.
  public private(set) var points: [Point] = []

  /// A path without pieces.
  public init() {}

  /// Straight lines through `points`, joined back to the first one if `closed`.
  public init(polyline points: [Point], closed: Bool = false) {
    guard !points.isEmpty else { return }
    self.points = points
    verbs = [Verb](repeating: .line, count: points.count)
    verbs[0] = .move
    if closed { verbs.append(.close) }
  }

  /// The four sides of a rectangle, from (`minX`, `minY`) along the edge of constant y.
  public init(_ rect: Rect) {
    self.init(
      polyline: [
        Point(x: rect.minX, y: rect.minY), Point(x: rect.maxX, y: rect.minY),
        Point(x: rect.maxX, y: rect.maxY), Point(x: rect.minX, y: rect.maxY),
      ], closed: true)
  }

  /// Whether there are no pieces.
  public var isEmpty: Bool { verbs.isEmpty }

  /// The number of vertices as matplotlib counts them: every point, and one for each closing.
  public var vertexCount: Int { points.count + verbs.count { $0 == .close } }

  /// Whether any piece is a curve.
  public var hasCurves: Bool { verbs.contains { $0 == .quadratic || $0 == .cubic } }

  /// Makes room for `count` pieces of one point each.
  public mutating func reserveCapacity(_ count: Int) {
    verbs.reserveCapacity(count)
    points.reserveCapacity(count)
  }

  /// Starts a sub-path.
  public mutating func move(to point: Point) { append(.move, point) }

  /// Adds a straight line.
  public mutating func line(to point: Point) { append(.line, point) }

  /// Adds a quadratic Bézier curve.
  public mutating func quadratic(_ control: Point, to end: Point) {
    verbs.append(.quadratic)
    points.append(control)
    points.append(end)
  }

  /// Adds a cubic Bézier curve.
  public mutating func cubic(_ control1: Point, _ control2: Point, to end: Point) {
    verbs.append(.cubic)
    points.append(control1)
    points.append(control2)
    points.append(end)
  }

  /// Adds a line back to the start of the sub-path and joins the ends.
  public mutating func close() { verbs.append(.close) }

  private mutating func append(_ verb: Verb, _ point: Point) {
    verbs.append(verb)
    points.append(point)
  }

  /// The same pieces with every point replaced by `transform(point)`.
  public func mapPoints(_ transform: (Point) -> Point) -> Path {
    var result = self
    for index in result.points.indices {
      result.points[index] = transform(result.points[index])
    }
    return result
  }

  /// The image of the path under an affine map.
  public func applying(_ transform: AffineTransform) -> Path { mapPoints(transform.apply) }
}
