// Numbers of twice the precision of Double, as unevaluated sums of two: for formulas that cancel.
//
// Sums and products by T. Dekker ("A floating-point technique for extending the available precision", 1971) and
// D. Knuth (The Art of Computer Programming 2, 4.2.2), products with a fused multiply-add. Relative errors are
// some 2⁻¹⁰⁰; a difference of nearly equal numbers keeps the absolute error of its operands.

/// A number hi + lo with |lo| at most half a unit in hi's last place.
struct DoubleDouble {
  var hi: Double
  var lo: Double

  init(_ value: Double) {
    hi = value
    lo = 0
  }

  /// The two parts of a number that needs no rounding.
  init(hi: Double, lo: Double) {
    self.hi = hi
    self.lo = lo
  }

  /// The sum of two numbers, exactly.
  static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    let part = sum - a
    return DoubleDouble(hi: sum, lo: (a - (sum - part)) + (b - part))
  }

  /// The product of two numbers, exactly unless it underflows.
  static func product(_ a: Double, _ b: Double) -> DoubleDouble {
    let product = a * b
    return DoubleDouble(hi: product, lo: (-product).addingProduct(a, b))
  }

  /// The nearest number of simple precision.
  var value: Double { hi + lo }

  /// The number times a power of two, rounded once.
  func value(scaledBy exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: hi + lo)
  }

  var magnitude: DoubleDouble { hi < 0 ? -self : self }
}

extension DoubleDouble {
  /// Parts of which the second is smaller, put in order.
  private static func normalized(_ hi: Double, _ lo: Double) -> DoubleDouble {
    let sum = hi + lo
    return DoubleDouble(hi: sum, lo: lo - (sum - hi))
  }

  static prefix func - (a: Self) -> Self {
    DoubleDouble(hi: -a.hi, lo: -a.lo)
  }

  static func + (a: Self, b: Self) -> Self {
    let high = sum(a.hi, b.hi)
    let low = sum(a.lo, b.lo)
    let first = normalized(high.hi, high.lo + low.hi)
    return normalized(first.hi, first.lo + low.lo)
  }

  static func - (a: Self, b: Self) -> Self { a + -b }

  static func * (a: Self, b: Self) -> Self {
    let product = product(a.hi, b.hi)
    return normalized(product.hi, product.lo + (a.hi * b.lo + a.lo * b.hi))
  }

  static func / (a: Self, b: Self) -> Self {
    let first = a.hi / b.hi
    var rest = a - b * first
    let second = rest.hi / b.hi
    rest = rest - b * second
    return normalized(first, second) + DoubleDouble(rest.hi / b.hi)
  }

  static func + (a: Self, b: Double) -> Self { a + DoubleDouble(b) }
  static func - (a: Self, b: Double) -> Self { a + DoubleDouble(-b) }
  static func * (a: Self, b: Double) -> Self { a * DoubleDouble(b) }
  static func / (a: Self, b: Double) -> Self { a / DoubleDouble(b) }
  static func + (a: Double, b: Self) -> Self { DoubleDouble(a) + b }
  static func - (a: Double, b: Self) -> Self { DoubleDouble(a) - b }
  static func * (a: Double, b: Self) -> Self { DoubleDouble(a) * b }
  static func / (a: Double, b: Self) -> Self { DoubleDouble(a) / b }

  /// The square root of a number that is not negative, by one step of Newton's method.
  func squareRoot() -> DoubleDouble {
    guard hi > 0 else { return DoubleDouble(0) }
    let root = hi.squareRoot()
    let rest = self - Self.product(root, root)
    return DoubleDouble(root) + rest.hi / (2 * root)
  }
}

/// A root of a smooth function with its derivatives there: near it a formula of differences has no digits left.
struct SmoothRoot: Sendable {
  /// The root in three parts.
  let place: (Double, Double, Double)
  /// The first derivative, and the following ones divided by their factorials.
  let slope: DoubleDouble
  let coefficients: [Double]

  /// Taylor's series around the root; `nil` where that is too far.
  func value(_ x: Double) -> Double? {
    // x and the root's first part are so near that their difference is exact.
    let distance = DoubleDouble.sum(x - place.0, -place.1) - place.2
    guard distance.hi.magnitude < 0x1p-16 else { return nil }
    let rest = coefficients.reversed().reduce(DoubleDouble(0)) { ($0 + $1) * distance }
    return ((slope + rest) * distance).value
  }
}
