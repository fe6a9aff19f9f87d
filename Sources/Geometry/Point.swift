/// A place in the plane, or the vector from the origin to it.
///
/// Whether y grows upwards (figure coordinates) or downwards (pixel rows) is said where a point is used.
public struct Point: Hashable, Sendable {
  /// The coordinates; any numbers, NaN included.
  public var x, y: Double

  /// The point at (`x`, `y`).
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The origin.
  public static let zero = Point(x: 0, y: 0)

  /// Whether both coordinates are finite.
  public var isFinite: Bool { x.isFinite && y.isFinite }

  /// The distance to `other`.
  public func distance(to other: Point) -> Double { (other - self).length }

  /// The length of the vector.
  public var length: Double { (x * x + y * y).squareRoot() }

  /// The dot product with `other`.
  public func dot(_ other: Point) -> Double { x * other.x + y * other.y }

  /// The z component of the cross product with `other`: positive if `other` lies counter-clockwise (y up).
  public func cross(_ other: Point) -> Double { x * other.y - y * other.x }

  /// The point half-way to `other`.
  public func midpoint(to other: Point) -> Point { Point(x: (x + other.x) / 2, y: (y + other.y) / 2) }

  public static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  public static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  public static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }
  public static prefix func - (a: Point) -> Point { Point(x: -a.x, y: -a.y) }
}
