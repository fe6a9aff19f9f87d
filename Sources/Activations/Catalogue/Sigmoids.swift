// Functions that lead from one level to another, and those made of one that does: sigmoid, tanh, softplus,
// silu, mish, gelu.

internal import RealModule

// MARK: - In Swift programs

/// The logistic sigmoid, 1 / (1 + e⁻ˣ): from 0 over 1/2 at 0 to 1.
///
/// Below 0 it is computed as eˣ / (1 + eˣ), so that the exponential never overflows and small values keep
/// their digits. The plain formula may differ from this in the last digit. NaN gives NaN.
public func sigmoid(_ x: Double) -> Double {
  guard x < 0 else { return 1 / (1 + Double.exp(-x)) }
  let exponential = Double.exp(x)
  let sum = 1 + exponential
  let quotient = exponential / sum
  // What the sum's rounding cost, the quotient gives back.
  return quotient - quotient * ((exponential - (sum - 1)) / sum)
}

/// The logistic sigmoid of every element; see `sigmoid(_:)` for a number.
public func sigmoid(_ x: [Double]) -> [Double] {
  x.map { sigmoid($0) }
}

/// The hyperbolic tangent: from −1 over 0 at 0 to 1. NaN gives NaN.
///
/// Where Foundation or the C library is imported too, theirs is called; the attribute keeps that from being
/// ambiguous.
@_disfavoredOverload
public func tanh(_ x: Double) -> Double {
  tanhKernel(x)
}

/// The hyperbolic tangent of every element; see `tanh(_:)` for a number.
public func tanh(_ x: [Double]) -> [Double] {
  x.map(tanhKernel)
}

/// Softplus, ln(1 + e^(βx)) / β: a smooth relu.
///
/// It is computed as relu(x) + ln(1 + exp(−β|x|)) / β, which neither overflows for large x nor rounds to 0 for
/// small. NaN gives NaN.
///
/// - Parameters:
///   - x: The argument.
///   - beta: How sharp the bend is, above 0. 1 if not given.
public func softplus(_ x: Double, beta: Double = 1) -> Double {
  beta == 1 ? relu(x) + Double.log(onePlus: Double.exp(-x.magnitude)) : softplusKernel(x, beta)
}

/// Softplus of every element; see `softplus(_:beta:)` for a number.
public func softplus(_ x: [Double], beta: Double = 1) -> [Double] {
  x.map { softplus($0, beta: beta) }
}

/// The logarithm of the sigmoid, −softplus(−x). NaN gives NaN.
public func logSigmoid(_ x: Double) -> Double {
  -softplus(-x)
}

/// The logarithm of the sigmoid of every element; see `logSigmoid(_:)` for a number.
public func logSigmoid(_ x: [Double]) -> [Double] {
  x.map { logSigmoid($0) }
}

/// Softsign, x / (1 + |x|): from −1 to 1, slower than tanh. NaN gives NaN.
public func softsign(_ x: Double) -> Double {
  x.isInfinite ? sign(x) : x / (1 + x.magnitude)
}

/// Softsign of every element; see `softsign(_:)` for a number.
public func softsign(_ x: [Double]) -> [Double] {
  x.map { softsign($0) }
}

/// The sigmoid linear unit, x·sigmoid(βx); the same function as `swish`.
///
/// With β = 1 its least value is −0.27846 at −1.27846. At −∞ it is 0, its limit; NaN gives NaN.
public func silu(_ x: Double, beta: Double = 1) -> Double {
  siluKernel(x, beta)
}

/// The sigmoid linear unit of every element; see `silu(_:beta:)` for a number.
public func silu(_ x: [Double], beta: Double = 1) -> [Double] {
  x.map { silu($0, beta: beta) }
}

/// Swish, x·sigmoid(βx): another name for `silu`.
public func swish(_ x: Double, beta: Double = 1) -> Double {
  silu(x, beta: beta)
}

/// Swish of every element; see `swish(_:beta:)` for a number.
public func swish(_ x: [Double], beta: Double = 1) -> [Double] {
  silu(x, beta: beta)
}

/// Mish, x·tanh(softplus(x)). Its least value is −0.30884 at −1.19243. NaN gives NaN.
public func mish(_ x: Double) -> Double {
  Mish.value(x)
}

/// Mish of every element; see `mish(_:)` for a number.
public func mish(_ x: [Double]) -> [Double] {
  x.map { mish($0) }
}

/// The Gaussian error linear unit, x·Φ(x) with the normal distribution Φ. Its least value is −0.16997 at
/// −0.75179. NaN gives NaN.
public func gelu(_ x: Double) -> Double {
  GaussianUnit.value(x)
}

/// The Gaussian error linear unit of every element; see `gelu(_:)` for a number.
public func gelu(_ x: [Double]) -> [Double] {
  x.map { gelu($0) }
}

/// The Gaussian error linear unit with a tanh in place of the error function:
/// x/2 · (1 + tanh(√(2/π) (x + 0.044715 x³))). It lies within 4.8e-4 of `gelu`. NaN gives NaN.
public func geluTanh(_ x: Double) -> Double {
  TanhUnit.value(x)
}

/// The tanh form of the Gaussian error linear unit of every element; see `geluTanh(_:)` for a number.
public func geluTanh(_ x: [Double]) -> [Double] {
  x.map { geluTanh($0) }
}

// MARK: - Kernels

private let tanhKernel = crossing(-1, 1) { HyperbolicTangent.value($0).value }

private func siluKernel(_ x: Double, _ beta: Double) -> Double {
  guard x.isFinite else { return x > 0 ? (beta > 0 ? x : beta == 0 ? x : 0) : x.isNaN ? x : beta > 0 ? 0 : x }
  let z = DoubleDouble.product(x, beta)
  return x == 0 ? x : (Logistic.value(z) * x).value
}

private func softplusKernel(_ x: Double, _ beta: Double) -> Double {
  guard x.isFinite else { return relu(x) }
  let z = DoubleDouble.product(x, beta)
  let tail = Logistic.tail(z)
  guard tail.exponent > -100, tail.significand.hi > 0 else {
    return x > 0 ? x : (tail / DoubleDouble(beta)).value
  }
  let bend = DoubleDouble.log(onePlus: tail.number) / beta
  return (x > 0 ? x + bend : bend).value
}

/// Mish with w = eˣ, t = tanh(ln(1 + w)) = (w² + 2w) / (w² + 2w + 2), or with v = e⁻ˣ above 0.
private enum Mish {
  static let value = crossing(0, .infinity) { x in (parts(x).t * x).value }

  static let derivative = smooth(0, 1) { x in
    // Beyond this even the tails are 0.
    guard x.hi > -1600 else { return 0 }
    let (t, slope, _) = parts(x)
    // Far below 0 both are small, and of nearly the same size; far above only the first counts.
    guard x.hi < 0 else { return (t.number + slope.number * x).value }
    return (t * (1 + x * (slope.significand / t.significand).scaled(by: slope.exponent - t.exponent))).value
  }

  static let secondDerivative = smooth(0, 0) { x in
    let (_, slope, curvature) = parts(x)
    let ratio = (curvature.significand / slope.significand).scaled(by: curvature.exponent - slope.exponent)
    return slope.significand.hi == 0 ? 0 : (slope * (2 + x * ratio)).value
  }

  /// t and its first two derivatives.
  private static func parts(_ x: DoubleDouble) -> (t: ScaledNumber, slope: ScaledNumber, curvature: ScaledNumber) {
    let q = Logistic.tail(x)
    let e = q.number
    if x.hi < 0 {
      let denominator = e * (e + 2) + 2
      let square = denominator * denominator
      return (
        q * ((e + 2) / denominator), q * (4 * (1 + e) / square),
        q * (4 * (2 + e * (2 - e * (3 + 2 * e))) / (square * denominator))
      )
    }
    let denominator = 1 + 2 * e * (1 + e)
    let square = denominator * denominator
    let tail = ScaledNumber(significand: q.significand * q.significand, exponent: 2 * q.exponent)
    return (
      ScaledNumber(significand: (1 + 2 * e) / denominator, exponent: 0), tail * (4 * (1 + e) / square),
      tail * (4 * (e * (e * (2 * e + 2) - 3) - 2) / (square * denominator))
    )
  }
}

/// GELU: with φ and Φ the normal density and distribution, xΦ, Φ + xφ and (2 − x²)φ.
private enum GaussianUnit {
  static let value = crossing(0, .infinity) { x in
    guard x.hi.magnitude < 60 else { return x.hi > 0 ? x.hi : 0 }
    return x.hi < 0 ? (lowerTail(x) * x).value : (x - x * lowerTail(-x).number).value
  }

  static let derivative = smooth(0, 1) { x in
    guard x.hi.magnitude < 60 else { return x.hi > 0 ? 1 : 0 }
    if let value = slopeRoot.value(x.hi) { return value }
    guard x.hi < 0 else { return (1 - lowerTail(-x).number + x * density(x).number).value }
    // Both terms share e^(−x²/2), so that the difference is taken of what is left.
    let density = density(x)
    let ratio = DoubleDouble.scaledErrorComplement(-x / root2) / 2
    return (bell(x) * (ratio + x * (density.significand / bell(x).significand))).value
  }

  static let secondDerivative = smooth(0, 0) { x in
    x.hi.magnitude < 60 ? (density(x) * (2 - x * x)).value : 0
  }

  /// Where the function is least.
  private static let slopeRoot = SmoothRoot(
    place: (-0x1.80ead197f00b4p-1, 0x1.13e74c58cada8p-56, 0x1.65d4b5b9cdd03p-111),
    slope: DoubleDouble(hi: 0x1.b9d98fa5a3215p-2, lo: 0x1.f7c1a23190c7cp-56),
    coefficients: [
      0x1.8d9a941de3ac5p-2, -0x1.2a2ef9bb865aep-6, -0x1.d2fa4c17c7e84p-4, -0x1.e4088244f901dp-7,
    ])

  private static let root2 = DoubleDouble(2).squareRoot()
  private static let rootTwoPi = (DoubleDouble.pi * 2).squareRoot()

  /// e^(−x²/2).
  private static func bell(_ x: DoubleDouble) -> ScaledNumber { DoubleDouble.exp(x * x * -0.5) }

  private static func density(_ x: DoubleDouble) -> ScaledNumber { bell(x) / rootTwoPi }

  /// Φ(x) for x below 0.
  private static func lowerTail(_ x: DoubleDouble) -> ScaledNumber {
    bell(x) * (DoubleDouble.scaledErrorComplement(-x / root2) / 2)
  }
}

/// GELU's tanh form: x·sigmoid(z) with z = √(8/π) (x + cx³).
private enum TanhUnit {
  private static let c = 0.044715
  private static let scale = (8 / DoubleDouble.pi).squareRoot()

  static let value = crossing(0, .infinity) { x in
    guard x.hi.magnitude < 100 else { return x.hi > 0 ? x.hi : 0 }
    return (Logistic.value(argument(x)) * x).value
  }

  static let derivative = smooth(0, 1) { x in
    guard x.hi.magnitude < 100 else { return x.hi > 0 ? 1 : 0 }
    // σ(z) (1 + x z′ (1 − σ(z))), where 1 − σ(z) = σ(−z).
    let z = argument(x)
    return (Logistic.value(z) * (1 + x * slope(x) * Logistic.value(-z).number)).value
  }

  static let secondDerivative = smooth(0, 0) { x in
    guard x.hi.magnitude < 100 else { return 0 }
    if let value = curvatureRoot.value(x.hi.magnitude) { return value }
    // σ′(z) (2z′ + xz″ + xz′² σ″(z)/σ′(z)), and σ″/σ′ = −tanh(z/2).
    let z = argument(x)
    let slope = slope(x)
    let bend = scale * DoubleDouble.product(6, c) * x
    let sum = 2 * slope + x * bend - x * slope * slope * HyperbolicTangent.value(z / 2)
    return (Logistic.derivative(z) * sum).value
  }

  /// Where the function bends neither way, on either side of 0.
  private static let curvatureRoot = SmoothRoot(
    place: (0x1.6b23142700629p0, 0x1.8a76a5d7fd655p-54, 0x1.f48c40a27af2ep-110),
    slope: DoubleDouble(hi: -0x1.a360c3e39b758p-2, lo: 0x1.9abf2ffb54218p-56),
    coefficients: [
      0x1.ba73788e0f42ep-2, -0x1.0bae229791eb0p-7, -0x1.49ec14523aa05p-3, 0x1.d0e682b09898dp-5,
    ])

  private static func argument(_ x: DoubleDouble) -> DoubleDouble { scale * (x + x * x * x * c) }

  private static func slope(_ x: DoubleDouble) -> DoubleDouble {
    scale * (1 + x * x * (DoubleDouble.product(3, c)))
  }
}

// MARK: - In the catalogue

extension Activation {
  static let sigmoids: [Activation] = [
    Activation(
      "sigmoid", aliases: ["logistic"], "Sigmoid", formula: "1 / (1 + exp(-x))",
      mathtext: "$\\sigma(x) = \\frac{1}{1 + e^{-x}}$", source: "P. Verhulst, 1838"
    ) { _ in
      Features(.open(0, 1), .increasing, asymptotes: .levels(0, 1))
    } kernels: { _ in
      Kernels(
        value: { sigmoid($0) }, derivative: smooth(0, 0) { Logistic.derivative($0).value },
        secondDerivative: smooth(0, 0) { Logistic.secondDerivative($0).value })
    },
    Activation(
      "tanh", "Tanh", formula: "tanh(x)", mathtext: "$\\tanh(x)$", source: "the sigmoid of 2x, from −1 to 1"
    ) { _ in
      Features(.open(-1, 1), .increasing, asymptotes: .levels(-1, 1))
    } kernels: { _ in
      Kernels(
        value: tanhKernel, derivative: smooth(0, 0) { HyperbolicTangent.derivative($0).value },
        secondDerivative: smooth(0, 0) { HyperbolicTangent.secondDerivative($0).value })
    },
    Activation(
      "softplus", "Softplus",
      parameters: [
        Parameter("beta", 1, "how sharp the bend is", in: .leastNormalMagnitude ... .infinity)
      ],
      formula: "log(1 + exp(beta x)) / beta", mathtext: "$\\frac{1}{\\beta} \\ln(1 + e^{\\beta x})$",
      source: "C. Dugas and others, NIPS 2000; PyTorch returns x itself where beta x is above 20"
    ) { _ in
      Features(.above(0), .increasing, asymptotes: .lines((0, 0), (1, 0)))
    } kernels: { p in
      let beta = p[0]
      return Kernels(
        value: { softplus($0, beta: beta) },
        derivative: smooth(0, 1) { Logistic.value($0 * beta).value },
        secondDerivative: smooth(0, 0) { (Logistic.derivative($0 * beta) * beta).value })
    },
    Activation(
      "log_sigmoid", "Log sigmoid", formula: "-log(1 + exp(-x))", mathtext: "$-\\ln(1 + e^{-x})$",
      source: "PyTorch, JAX"
    ) { _ in
      Features(.open(-.infinity, 0), .increasing, asymptotes: .lines((1, 0), (0, 0)))
    } kernels: { _ in
      Kernels(
        value: { logSigmoid($0) }, derivative: smooth(1, 0) { Logistic.value(-$0).value },
        secondDerivative: smooth(0, 0) { (Logistic.derivative($0) * -1).value })
    },
    Activation(
      "softsign", "Softsign", formula: "x / (1 + |x|)", mathtext: "$\\frac{x}{1 + |x|}$",
      source: "J. Bergstra and others, 2009"
    ) { _ in
      Features(.open(-1, 1), .increasing, asymptotes: .levels(-1, 1))
    } kernels: { _ in
      Kernels(
        value: { softsign($0) },
        derivative: smooth(0, 0) { x in
          let inverse = 1 / (1 + x.magnitude)
          return (inverse * inverse).value
        },
        secondDerivative: smooth(0, 0) { x in
          let inverse = 1 / (1 + x.magnitude)
          return sign(-x.hi) * 2 * (inverse * inverse * inverse).value
        })
    },
    Activation(
      "silu", aliases: ["swish"], "SiLU (Swish)",
      parameters: [Parameter("beta", 1, "how sharp the bend is", in: 0 ... .infinity)],
      formula: "x / (1 + exp(-beta x))", mathtext: "$x\\ \\sigma(\\beta x)$",
      source: "S. Elfwing and others, 2017; P. Ramachandran and others, 2017"
    ) { p in
      // β x = −1.278… is where 1 + z(1 − σ(z)) is 0.
      let (x, y) = (-1.2784645427610737, -0.2784645427610738)
      return p[0] == 0
        ? Features(.all, .increasing, asymptotes: .lines((0.5, 0), (0.5, 0)))
        : Features(
          .from(y / p[0]), .neither, asymptotes: .lines((0, 0), (1, 0)),
          extrema: [.init(kind: .minimum, x: x / p[0], y: y / p[0])])
    } kernels: { p in
      let beta = p[0]
      return Kernels(
        value: { silu($0, beta: beta) },
        derivative: smooth(beta == 0 ? 0.5 : 0, beta == 0 ? 0.5 : 1) { x in
          let z = x * beta
          return (Logistic.value(z) * (1 + z * Logistic.value(-z).number)).value
        },
        secondDerivative: smooth(0, 0) { x in
          // βσ′(z) (2 + zσ″/σ′), and σ″/σ′ = −tanh(z/2).
          let z = x * beta
          guard z.hi.magnitude < 2000 else { return 0 }
          return (Logistic.derivative(z) * (beta * (2 - z * HyperbolicTangent.value(z / 2)))).value
        })
    },
    Activation(
      "mish", "Mish", formula: "x tanh(log(1 + exp(x)))", mathtext: "$x\\ \\tanh(\\ln(1 + e^x))$",
      source: "D. Misra, 2019"
    ) { _ in
      let (x, y) = (-1.1924312145154952, -0.30884341301725043)
      return Features(
        .from(y), .neither, asymptotes: .lines((0, 0), (1, 0)), extrema: [.init(kind: .minimum, x: x, y: y)])
    } kernels: { _ in
      Kernels(value: Mish.value, derivative: Mish.derivative, secondDerivative: Mish.secondDerivative)
    },
    Activation(
      "gelu", "GELU", formula: "x / 2 (1 + erf(x / sqrt(2)))",
      mathtext: "$x\\ \\Phi(x)$", source: "D. Hendrycks and K. Gimpel, 2016; PyTorch, Keras"
    ) { _ in
      let (x, y) = (-0.7517915246935645, -0.16997120747990366)
      return Features(
        .from(y), .neither, asymptotes: .lines((0, 0), (1, 0)), extrema: [.init(kind: .minimum, x: x, y: y)])
    } kernels: { _ in
      Kernels(
        value: GaussianUnit.value, derivative: GaussianUnit.derivative,
        secondDerivative: GaussianUnit.secondDerivative)
    },
    Activation(
      "gelu_tanh", "GELU (tanh)", formula: "x / 2 (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3)))",
      mathtext: "$\\frac{x}{2} (1 + \\tanh(\\sqrt{2 / \\pi} (x + 0.044715 x^3)))$",
      source: "D. Hendrycks and K. Gimpel, 2016; JAX"
    ) { _ in
      let (x, y) = (-0.7524614220710163, -0.17004075057125406)
      return Features(
        .from(y), .neither, asymptotes: .lines((0, 0), (1, 0)), extrema: [.init(kind: .minimum, x: x, y: y)])
    } kernels: { _ in
      Kernels(value: TanhUnit.value, derivative: TanhUnit.derivative, secondDerivative: TanhUnit.secondDerivative)
    },
  ]
}
