// Powers of real numbers, negative ones included.

internal import RealModule

/// `x` to the power of `y` as IEEE 754 and C define it.
///
/// `RealModule` has no power of a negative number; that is the power of its magnitude, with a minus for an
/// odd exponent, and NaN unless the exponent is whole or the number infinite. Anything to the power of 0 is
/// 1, also NaN; 1 to any power is 1.
package func power(_ x: Double, _ y: Double) -> Double {
  if y == 0 || x == 1 { return 1 }
  // Also true of −0, whose sign the library minds.
  if x >= 0 { return Double.pow(x, y) }
  guard y == y.rounded(.towardZero) || x == -.infinity else { return .nan }
  let magnitude = Double.pow(-x, y)
  return y.truncatingRemainder(dividingBy: 2).magnitude == 1 ? -magnitude : magnitude
}
