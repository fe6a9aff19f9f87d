// Powers of numbers, negative ones included.

internal import RealModule

/// `a ** b` of NumPy.
///
/// For an array and a single exponent of 2, 0.5, −1, 1 or 0, NumPy takes the square, the square root, the
/// reciprocal, the number itself and 1. The results are exactly rounded, and differ from the general power at
/// −∞ ** 0.5.
func raise(
  _ base: Elements<Double>, to exponent: Elements<Double>, at site: Site
) throws(ExpressionError) -> Elements<Double> {
  if case (.row, .one(let exponent)) = (base, exponent) {
    switch exponent {
    case 2: return base.map { $0 * $0 }
    case 0.5: return base.map { $0.squareRoot() }
    case -1: return base.map { 1 / $0 }
    case 1: return base
    case 0: return base.map { _ in 1 }
    default: break
    }
  }
  return try broadcast(base, exponent, at: site) { power($0, $1) }
}

/// `x` to the power of `y` as IEEE 754 and C define it.
///
/// `RealModule` has no power of a negative number; that is the power of its magnitude, with a minus for an
/// odd exponent, and NaN unless the exponent is whole or the number infinite. Anything to the power of 0 is
/// 1, also NaN; 1 to any power is 1.
func power(_ x: Double, _ y: Double) -> Double {
  if y == 0 || x == 1 { return 1 }
  // Also true of −0, whose sign the library minds.
  if x >= 0 { return Double.pow(x, y) }
  guard y == y.rounded(.towardZero) || x == -.infinity else { return .nan }
  let magnitude = Double.pow(-x, y)
  return y.truncatingRemainder(dividingBy: 2).magnitude == 1 ? -magnitude : magnitude
}
