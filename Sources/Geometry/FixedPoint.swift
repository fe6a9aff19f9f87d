// The fixed-point numbers that glyph outlines are made of: 26.6 coordinates and 16.16 factors.

/// A point in 26.6 fixed point: 64 units are one pixel, y upwards.
public struct FixedPoint26: Hashable, Sendable {
  /// Sixty-fourths of a pixel.
  public var x, y: Int

  /// A point of whole sixty-fourths.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A linear map in 16.16 fixed point, as FreeType applies it to outlines.
public struct FixedMatrix: Hashable, Sendable {
  /// The coefficients in 1/65,536: x' = xx·x + xy·y, y' = yx·x + yy·y.
  public let xx, xy, yx, yy: Int

  /// The map that changes nothing.
  public static let identity = FixedMatrix(xx: 0x10000, xy: 0, yx: 0, yy: 0x10000)

  /// A point of whole sixty-fourths.
  public init(xx: Int, xy: Int, yx: Int, yy: Int) {
    self.xx = xx
    self.xy = xy
    self.yx = yx
    self.yy = yy
  }

  /// The counter-clockwise turn with the given cosine and sine.
  public init(cosine: Double, sine: Double) {
    let c = Int((65536 * cosine).rounded(.toNearestOrEven))
    let s = Int((65536 * sine).rounded(.toNearestOrEven))
    self.init(xx: c, xy: -s, yx: s, yy: c)
  }

  func apply(_ point: FixedPoint26) -> FixedPoint26 {
    FixedPoint26(
      x: Self.product(point.x, xx) + Self.product(point.y, xy),
      y: Self.product(point.x, yx) + Self.product(point.y, yy))
  }

  /// `a · b / 65536`, halves away from zero.
  private static func product(_ a: Int, _ b: Int) -> Int {
    let magnitude = (a.magnitude * b.magnitude + 0x8000) >> 16
    return (a < 0) == (b < 0) ? Int(magnitude) : -Int(magnitude)
  }
}

extension FixedPoint26 {
  /// Half-way, rounded down.
  ///
  /// FreeType truncates towards zero, but of coordinates that it has moved to where none is negative.
  func midpoint(to other: FixedPoint26) -> FixedPoint26 {
    FixedPoint26(x: (x + other.x) >> 1, y: (y + other.y) >> 1)
  }
}
