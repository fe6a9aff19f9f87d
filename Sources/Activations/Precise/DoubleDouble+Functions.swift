// Exponentials, logarithms, the error function and the sine in twice the precision.

internal import RealModule

/// m · 2ᵏ: a number that may be too small for its digits to be kept.
struct ScaledNumber {
  var significand: DoubleDouble
  var exponent: Int

  /// The number itself, where it is not too small for its digits to matter.
  var number: DoubleDouble {
    exponent < -600
      ? DoubleDouble(0)
      : DoubleDouble(
        hi: Double(sign: .plus, exponent: exponent, significand: significand.hi),
        lo: Double(sign: .plus, exponent: exponent, significand: significand.lo))
  }

  var value: Double { significand.value(scaledBy: exponent) }

  static func * (a: Self, b: DoubleDouble) -> Self {
    ScaledNumber(significand: a.significand * b, exponent: a.exponent)
  }

  static func * (a: Self, b: Double) -> Self { a * DoubleDouble(b) }

  static func / (a: Self, b: DoubleDouble) -> Self {
    ScaledNumber(significand: a.significand / b, exponent: a.exponent)
  }
}

extension DoubleDouble {
  static let ln2 = DoubleDouble(hi: 0x1.62e42fefa39efp-1, lo: 0x1.abc9e3b39803fp-56)
  static let pi = DoubleDouble(hi: 0x1.921fb54442d18p1, lo: 0x1.1a62633145c07p-53)

  /// 1 / n! for n from 0.
  private static let inverseFactorials: [DoubleDouble] = (1...30).reduce(into: [DoubleDouble(1)]) {
    $0.append($0[$1 - 1] / Double($1))
  }

  /// The exponential of a number of 0.35 or less in magnitude, less 1: Taylor's series of a 256th of it,
  /// squared eight times.
  private static func smallExpMinusOne(_ x: DoubleDouble) -> DoubleDouble {
    // So small a number is its own result, and a 256th of it may have no digits.
    guard x.hi.magnitude > 0x1p-108 else { return x }
    let part = DoubleDouble(hi: x.hi / 256, lo: x.lo / 256)
    var sum = inverseFactorials[11]
    for n in (1...10).reversed() { sum = inverseFactorials[n] + sum * part }
    var power = sum * part
    for _ in 0..<8 { power = power * (power + 2) }
    return power
  }

  /// The exponential of a number between −10⁵ and 10⁵.
  static func exp(_ x: DoubleDouble) -> ScaledNumber {
    let exponent = (x.hi / ln2.hi).rounded()
    let rest = x - ln2 * exponent
    return ScaledNumber(significand: 1 + smallExpMinusOne(rest), exponent: Int(exponent))
  }

  /// The exponential less 1, of a number of 700 or less.
  static func expMinusOne(_ x: DoubleDouble) -> DoubleDouble {
    x.hi.magnitude < 0.35 ? smallExpMinusOne(x) : exp(x).number - 1
  }

  /// The logarithm of 1 + x for x above −1, by one step of Halley's method on eᶻ − 1 = x.
  static func log(onePlus x: DoubleDouble) -> DoubleDouble {
    let guess = DoubleDouble(Double.log(onePlus: x.hi))
    let exponential = expMinusOne(guess)
    return guess - 2 * (exponential - x) / (exponential + x + 2)
  }

  // MARK: The normal distribution

  /// e^(t²)·erfc(t) for t of 0 or above.
  ///
  /// Below 2 from the series of erf, whose terms are all positive; above it from Laplace's continued fraction
  /// (Abramowitz & Stegun, 7.1.6 and 7.1.14).
  static func scaledErrorComplement(_ t: DoubleDouble) -> DoubleDouble {
    let square = t * t
    guard t.hi >= 2 else {
      var (term, sum) = (t, t)
      var n = 1.0
      while term.hi > sum.hi * 0x1p-108 {
        term = term * square * (2 / DoubleDouble(2 * n + 1))
        sum = sum + term
        n += 1
      }
      let complement = exp(square).number - sum * (2 / pi.squareRoot())
      return complement
    }
    var fraction = t
    for n in (1...240).reversed() { fraction = t + DoubleDouble(Double(n) / 2) / fraction }
    return 1 / (fraction * pi.squareRoot())
  }

  // MARK: The sine

  /// The sine and the cosine of a number of any size, or of that number and an eighth of a turn.
  ///
  /// Both keep their relative precision near their roots, as far as that of the number goes.
  static func sineAndCosine(
    _ x: DoubleDouble, plusEighth: Bool = false
  ) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    let (high, low) = (QuarterTurns(x.hi, plusHalf: plusEighth), QuarterTurns(x.lo))
    let (sine, cosine) = smallSineAndCosine((high.rest + low.rest) * (pi / 2))
    switch (high.count + low.count) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  /// Taylor's series, for numbers of 2 or less in magnitude.
  private static func smallSineAndCosine(
    _ x: DoubleDouble
  ) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    let square = -(x * x)
    var (sine, cosine) = (DoubleDouble(0), DoubleDouble(0))
    for n in (0...14).reversed() {
      cosine = inverseFactorials[2 * n] + cosine * square
      sine = inverseFactorials[2 * n + 1] + sine * square
    }
    return (sine * x, cosine)
  }
}

extension DoubleDouble {
  /// The number times a power of two; 0 where it becomes too small.
  func scaled(by exponent: Int) -> DoubleDouble {
    ScaledNumber(significand: self, exponent: exponent).number
  }
}
