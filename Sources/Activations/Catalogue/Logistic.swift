// The logistic sigmoid and the hyperbolic tangent in twice the precision, with their derivatives.
//
// With q = e^−|x| they are quotients of polynomials in q without cancellation.

/// 1 / (1 + e⁻ˣ) and its derivatives, as m · 2ᵏ so that the tails keep their digits.
enum Logistic {
  static func value(_ x: DoubleDouble) -> ScaledNumber {
    let q = tail(x)
    return (x.hi < 0 ? q : ScaledNumber(significand: DoubleDouble(1), exponent: 0)) / (1 + q.number)
  }

  /// q / (1 + q)².
  static func derivative(_ x: DoubleDouble) -> ScaledNumber {
    let q = tail(x)
    let sum = 1 + q.number
    return q / (sum * sum)
  }

  /// ∓q (1 − q) / (1 + q)³, negative above 0.
  static func secondDerivative(_ x: DoubleDouble) -> ScaledNumber {
    let q = tail(x)
    let sum = 1 + q.number
    let magnitude = q * complement(x) / (sum * sum * sum)
    return x.hi > 0 ? magnitude * -1 : magnitude
  }

  /// e^−|x|; 0 where that is too small for any number.
  static func tail(_ x: DoubleDouble) -> ScaledNumber {
    x.hi.magnitude > 1600
      ? ScaledNumber(significand: DoubleDouble(0), exponent: 0) : DoubleDouble.exp(-x.magnitude)
  }

  /// 1 − e^−|x|, to full relative precision near 0.
  static func complement(_ x: DoubleDouble) -> DoubleDouble {
    x.hi.magnitude > 100 ? DoubleDouble(1) : -DoubleDouble.expMinusOne(-x.magnitude)
  }
}

/// The hyperbolic tangent and its derivatives: those of the sigmoid of 2x.
enum HyperbolicTangent {
  static func value(_ x: DoubleDouble) -> DoubleDouble {
    let x = doubled(x)
    let magnitude = Logistic.complement(x) / (1 + Logistic.tail(x).number)
    return x.hi < 0 ? -magnitude : magnitude
  }

  /// 1 − tanh²x.
  static func derivative(_ x: DoubleDouble) -> ScaledNumber {
    Logistic.derivative(doubled(x)) * 4
  }

  /// −2 tanh x (1 − tanh²x).
  static func secondDerivative(_ x: DoubleDouble) -> ScaledNumber {
    derivative(x) * (value(x) * -2)
  }

  /// Twice the number; beyond 1000 everything is as it is there, and nothing overflows.
  private static func doubled(_ x: DoubleDouble) -> DoubleDouble {
    x.hi.magnitude > 1000 ? DoubleDouble(x.hi < 0 ? -2000 : 2000) : x * 2
  }
}
