// Further functions: the Gaussian, the arctangent, and those between a line and a bend.

internal import RealModule

// MARK: - In Swift programs

/// The Gaussian bell e^(−x²): 1 at 0. NaN gives NaN.
public func gaussian(_ x: Double) -> Double {
  Bell.value(x)
}

/// The Gaussian bell of every element; see `gaussian(_:)` for a number.
public func gaussian(_ x: [Double]) -> [Double] {
  x.map { gaussian($0) }
}

/// The bent identity, (√(x² + 1) − 1) / 2 + x. NaN gives NaN.
public func bentIdentity(_ x: Double) -> Double {
  BentIdentity.value(x)
}

/// The bent identity of every element; see `bentIdentity(_:)` for a number.
public func bentIdentity(_ x: [Double]) -> [Double] {
  x.map { bentIdentity($0) }
}

/// LiSHT, x·tanh(x). NaN gives NaN.
public func lisht(_ x: Double) -> Double {
  lishtKernel(x)
}

/// LiSHT of every element; see `lisht(_:)` for a number.
public func lisht(_ x: [Double]) -> [Double] {
  x.map { lisht($0) }
}

/// Snake, x + sin²(ax) / a. NaN gives NaN; ±∞ gives ±∞. The derivatives are NaN where ax overflows.
///
/// - Parameters:
///   - x: The argument.
///   - a: How fast it waves, not 0. 1 if not given.
public func snake(_ x: Double, a: Double = 1) -> Double {
  Snake(a: a).value(x)
}

/// Snake of every element; see `snake(_:a:)` for a number.
public func snake(_ x: [Double], a: Double = 1) -> [Double] {
  x.map { snake($0, a: a) }
}

// MARK: - Kernels

private let lishtKernel = smooth(.infinity, .infinity) { x in (HyperbolicTangent.value(x) * x).value }

/// e^(−x²), −2x e^(−x²), (4x² − 2) e^(−x²).
private enum Bell {
  static let value = smooth(0, 0) { x in far(x) ? 0 : bell(x).value }

  static let derivative = smooth(0, 0) { x in far(x) ? 0 : (bell(x) * (x * -2)).value }

  static let secondDerivative = smooth(0, 0) { x in far(x) ? 0 : (bell(x) * (4 * (x * x) - 2)).value }

  private static func far(_ x: DoubleDouble) -> Bool { x.hi.magnitude > 30 }

  private static func bell(_ x: DoubleDouble) -> ScaledNumber { DoubleDouble.exp(-(x * x)) }
}

/// x + x² / (2(√(x² + 1) + 1)), which does not cancel near 0.
private enum BentIdentity {
  static let value = crossing(-.infinity, .infinity) { x in
    guard x.hi.magnitude < 0x1p60 else { return x.hi + (x.hi.magnitude - 1) / 2 }
    return (x + x * x / (2 * (root(x) + 1))).value
  }

  static let derivative = smooth(0.5, 1.5) { x in
    guard x.hi.magnitude < 0x1p60 else { return 1 + sign(x.hi) / 2 }
    return (1 + x / (2 * root(x))).value
  }

  static let secondDerivative = smooth(0, 0) { x in
    guard x.hi.magnitude < 0x1p60 else {
      let inverse = 1 / x.magnitude
      return (inverse * inverse * inverse).value / 2
    }
    let root = root(x)
    return (DoubleDouble(0.5) / root / root / root).value
  }

  private static func root(_ x: DoubleDouble) -> DoubleDouble { (x * x + 1).squareRoot() }
}

/// x + sin²(ax) / a and its derivatives 1 + sin 2ax and 2a cos 2ax.
///
/// With u = ax + π/4 these are 2 sin²u and 4a sin u cos u, which do not cancel at their roots.
private struct Snake: Sendable {
  let a: Double

  func value(_ x: Double) -> Double {
    // Beside so large a number the wave is nothing, and its argument might overflow.
    guard x.magnitude < 0x1p200 else { return x }
    let (sine, _) = DoubleDouble.sineAndCosine(DoubleDouble.product(x, a))
    return x == 0 ? x : (x + sine * sine / a).value
  }

  func derivative(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    let (sine, _) = DoubleDouble.sineAndCosine(DoubleDouble.product(x, a), plusEighth: true)
    return (sine * sine * 2).value
  }

  func secondDerivative(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    let (sine, cosine) = DoubleDouble.sineAndCosine(DoubleDouble.product(x, a), plusEighth: true)
    return (sine * cosine * (4 * a)).value
  }
}

// MARK: - In the catalogue

extension Activation {
  static let bells: [Activation] = [
    Activation(
      "gaussian", "Gaussian", formula: "exp(-x^2)", mathtext: "$e^{-x^2}$", source: "radial basis functions"
    ) { _ in
      Features(
        Features.Range(lower: 0, upper: 1, includesLower: false, includesUpper: true), .neither,
        asymptotes: .levels(0, 0), extrema: [.init(kind: .maximum, x: 0, y: 1)])
    } kernels: { _ in
      Kernels(value: Bell.value, derivative: Bell.derivative, secondDerivative: Bell.secondDerivative)
    },
    Activation(
      "arctan", "Arctan", formula: "arctan(x)", mathtext: "$\\arctan(x)$", source: "common"
    ) { _ in
      Features(.open(-.pi / 2, .pi / 2), .increasing, asymptotes: .levels(-.pi / 2, .pi / 2))
    } kernels: { _ in
      Kernels(
        value: { Double.atan($0) },
        derivative: smooth(0, 0) { x in
          x.hi.magnitude > 0x1p100 ? 1 / x.hi / x.hi : (1 / (1 + x * x)).value
        },
        secondDerivative: smooth(0, 0) { x in
          guard x.hi.magnitude < 0x1p100 else { return -2 / x.hi / x.hi / x.hi }
          let inverse = 1 / (1 + x * x)
          return (x * -2 * inverse * inverse).value
        })
    },
    Activation(
      "bent_identity", "Bent identity", formula: "(sqrt(x^2 + 1) - 1) / 2 + x",
      mathtext: "$\\frac{\\sqrt{x^2 + 1} - 1}{2} + x$", source: "common"
    ) { _ in
      Features(.all, .increasing, asymptotes: .lines((0.5, -0.5), (1.5, -0.5)))
    } kernels: { _ in
      Kernels(
        value: BentIdentity.value, derivative: BentIdentity.derivative,
        secondDerivative: BentIdentity.secondDerivative)
    },
    Activation(
      "lisht", "LiSHT", formula: "x tanh(x)", mathtext: "$x \\tanh(x)$", source: "S. Roy and others, 2019"
    ) { _ in
      Features(
        .from(0), .neither, asymptotes: .lines((-1, 0), (1, 0)),
        extrema: [.init(kind: .minimum, x: 0, y: 0)])
    } kernels: { _ in
      Kernels(
        value: { lisht($0) },
        derivative: smooth(-1, 1) { x in
          (HyperbolicTangent.value(x) + x * HyperbolicTangent.derivative(x).number).value
        },
        secondDerivative: smooth(0, 0) { x in
          guard x.hi.magnitude < 1000 else { return 0 }
          return (HyperbolicTangent.derivative(x) * (2 * (1 - x * HyperbolicTangent.value(x)))).value
        })
    },
    Activation(
      "snake", "Snake",
      parameters: [Parameter("a", 1, "how fast it waves", in: .leastNormalMagnitude ... .infinity)],
      formula: "x + sin(a x)^2 / a", mathtext: "$x + \\frac{1}{a} \\sin^2(a x)$",
      source: "L. Ziyin and others, NeurIPS 2020"
    ) { _ in
      Features(.all, .increasing)
    } kernels: { p in
      let snake = Snake(a: p[0])
      return Kernels(
        value: { snake.value($0) }, derivative: { snake.derivative($0) },
        secondDerivative: { snake.secondDerivative($0) })
    },
  ]
}
