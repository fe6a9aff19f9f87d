internal import RealModule

/// A map of the plane that keeps straight lines straight.
///
///     x' = a·x + c·y + tx
///     y' = b·x + d·y + ty
public struct AffineTransform: Hashable, Sendable {
  /// The coefficients, as above.
  public var a, b, c, d, tx, ty: Double

  /// A map of given coefficients.
  public init(a: Double, b: Double, c: Double, d: Double, tx: Double, ty: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.tx = tx
    self.ty = ty
  }

  /// The map that changes nothing.
  public static let identity = AffineTransform(a: 1, b: 0, c: 0, d: 1, tx: 0, ty: 0)

  /// Moves every point by (`x`, `y`).
  public static func translation(x: Double, y: Double) -> AffineTransform {
    AffineTransform(a: 1, b: 0, c: 0, d: 1, tx: x, ty: y)
  }

  /// Stretches by `x` and `y` about the origin.
  public static func scale(x: Double, y: Double) -> AffineTransform {
    AffineTransform(a: x, b: 0, c: 0, d: y, tx: 0, ty: 0)
  }

  /// Turns y upside down about the middle of a sheet of the given height: from y-up to y-down and back.
  public static func flip(height: Double) -> AffineTransform {
    AffineTransform(a: 1, b: 0, c: 0, d: -1, tx: 0, ty: height)
  }

  /// Turns by degrees, counter-clockwise where y runs upwards, about a point that stays where it is.
  public static func rotation(degrees: Double, about center: Point = .zero) -> AffineTransform {
    let turn = rotation(radians: degrees * (Double.pi / 180))
    return translation(x: -center.x, y: -center.y).concatenating(turn)
      .concatenating(translation(x: center.x, y: center.y))
  }

  /// Turns by radians about the origin, counter-clockwise where y runs upwards.
  public static func rotation(radians: Double) -> AffineTransform {
    let (cosine, sine) = (Double.cos(radians), Double.sin(radians))
    return AffineTransform(a: cosine, b: sine, c: -sine, d: cosine, tx: 0, ty: 0)
  }

  /// This map followed by `next`.
  public func concatenating(_ next: AffineTransform) -> AffineTransform {
    AffineTransform(
      a: next.a * a + next.c * b, b: next.b * a + next.d * b,
      c: next.a * c + next.c * d, d: next.b * c + next.d * d,
      tx: next.a * tx + next.c * ty + next.tx, ty: next.b * tx + next.d * ty + next.ty)
  }

  /// The image of a point.
  public func apply(_ point: Point) -> Point {
    Point(x: a * point.x + c * point.y + tx, y: b * point.x + d * point.y + ty)
  }
}
