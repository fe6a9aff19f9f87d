// Functions that keep what is positive and bend what is not: ReLU and its kin, ELU and its kin.

internal import RealModule

// MARK: - In Swift programs

/// The rectified linear unit, max(0, x).
///
/// NaN gives NaN and −0 gives −0, as with `np.maximum(0, x)`.
public func relu(_ x: Double) -> Double {
  x < 0 ? 0 : x
}

/// The rectified linear unit of every element; see `relu(_:)` for a number.
public func relu(_ x: [Double]) -> [Double] {
  x.map { relu($0) }
}

/// The leaky rectified linear unit: x for x ≥ 0, otherwise αx.
///
/// - Parameters:
///   - x: The argument. NaN gives NaN.
///   - alpha: The slope below 0. 0.01 if not given, as in PyTorch and JAX; Keras takes 0.2.
public func leakyReLU(_ x: Double, alpha: Double = 0.01) -> Double {
  x >= 0 ? x : alpha * x
}

/// The leaky rectified linear unit of every element; see `leakyReLU(_:alpha:)` for a number.
public func leakyReLU(_ x: [Double], alpha: Double = 0.01) -> [Double] {
  x.map { leakyReLU($0, alpha: alpha) }
}

/// The rectified linear unit that is 6 at most, min(max(0, x), 6). NaN gives NaN.
public func relu6(_ x: Double) -> Double {
  x > 6 ? 6 : relu(x)
}

/// ReLU6 of every element; see `relu6(_:)` for a number.
public func relu6(_ x: [Double]) -> [Double] {
  x.map { relu6($0) }
}

/// The exponential linear unit: x for x > 0, otherwise α(eˣ − 1).
///
/// - Parameters:
///   - x: The argument. NaN gives NaN.
///   - alpha: How far below 0 the function reaches. 1 if not given.
public func elu(_ x: Double, alpha: Double = 1) -> Double {
  x > 0 ? x : alpha * Double.expMinusOne(x)
}

/// The exponential linear unit of every element; see `elu(_:alpha:)` for a number.
public func elu(_ x: [Double], alpha: Double = 1) -> [Double] {
  x.map { elu($0, alpha: alpha) }
}

/// The scaled exponential linear unit: λx for x > 0, otherwise λα(eˣ − 1), with the λ and α that keep mean 0 and
/// variance 1 (Klambauer and others, 2017). NaN gives NaN.
public func selu(_ x: Double) -> Double {
  x > 0 ? Scaled.lambda * x : seluBelowZero(x)
}

/// SELU of every element; see `selu(_:)` for a number.
public func selu(_ x: [Double]) -> [Double] {
  x.map { selu($0) }
}

/// The continuously differentiable exponential linear unit: x for x > 0, otherwise α(e^(x/α) − 1).
///
/// - Parameters:
///   - x: The argument. NaN gives NaN.
///   - alpha: How far below 0 the function reaches, above 0. 1 if not given: then it is `elu`.
public func celu(_ x: Double, alpha: Double = 1) -> Double {
  guard x <= 0 else { return x }
  guard x.isFinite, x != 0 else { return x.isNaN || x == 0 ? x : -alpha }
  // What the quotient's rounding would cost, the exponential multiplies.
  let part = DoubleDouble(x) / alpha
  return part.hi < -700 ? -alpha : (DoubleDouble.expMinusOne(part) * alpha).value
}

/// CELU of every element; see `celu(_:alpha:)` for a number.
public func celu(_ x: [Double], alpha: Double = 1) -> [Double] {
  x.map { celu($0, alpha: alpha) }
}

private let seluBelowZero = crossing(-Scaled.product.value, .infinity) { x in
  (x.hi < -100 ? -Scaled.product : DoubleDouble.expMinusOne(x) * Scaled.product).value
}

/// The constants of SELU as the libraries have them.
private enum Scaled {
  static let lambda = 1.0507009873554805
  static let alpha = 1.6732632423543773
  static let product = DoubleDouble.product(lambda, alpha)
}

// MARK: - In the catalogue

extension Activation {
  static let rectifiers: [Activation] = [
    Activation(
      "relu", "ReLU", formula: "max(0, x)", mathtext: "$\\max(0, x)$",
      source: "V. Nair and G. Hinton, ICML 2010"
    ) { _ in
      Features(.from(0), .nonDecreasing, kinks: [0], asymptotes: .lines((0, 0), (1, 0)))
    } kernels: { _ in
      Kernels(value: { relu($0) }, slope: { ($0 > 0 ? 1 : 0).unlessNaN($0) })
    },
    leaky(
      "leaky_relu", "Leaky ReLU", Parameter("alpha", 0.01, "the slope below 0"),
      source: "A. Maas and others, ICML 2013; PyTorch and JAX take 0.01, Keras 0.2"),
    leaky(
      "prelu", "PReLU", Parameter("alpha", 0.25, "the learned slope below 0"),
      source: "K. He and others, ICCV 2015; PyTorch begins with 0.25"),
    Activation(
      "rrelu", "RReLU",
      parameters: [
        Parameter("lower", 1.0 / 8, "the least slope below 0"),
        Parameter("upper", 1.0 / 3, "the greatest slope below 0"),
      ],
      formula: "x if x >= 0, else (lower + upper) / 2 x",
      mathtext: "$x\\ (x \\geq 0),\\ \\frac{l + u}{2} x\\ (x < 0)$",
      source: "B. Xu and others, 2015; in use the slope is the mean of those in training"
    ) { p in
      leakyFeatures(slope: (p[0] + p[1]) / 2)
    } kernels: { p in
      let slope = (p[0] + p[1]) / 2
      return leakyKernels(slope: slope)
    },
    Activation(
      "relu6", "ReLU6", formula: "min(max(0, x), 6)", mathtext: "$\\min(\\max(0, x), 6)$",
      source: "A. Krizhevsky, 2010"
    ) { _ in
      Features(.closed(0, 6), .nonDecreasing, kinks: [0, 6], asymptotes: .levels(0, 6))
    } kernels: { _ in
      Kernels(value: { relu6($0) }, slope: { ($0 > 0 && $0 < 6 ? 1 : 0).unlessNaN($0) })
    },
    Activation(
      "elu", "ELU", parameters: [Parameter("alpha", 1, "how far below 0 it reaches")],
      formula: "x if x > 0, else alpha (exp(x) - 1)",
      mathtext: "$x\\ (x > 0),\\ \\alpha (e^x - 1)\\ (x \\leq 0)$",
      source: "D. Clevert and others, ICLR 2016"
    ) { p in
      exponentialFeatures(depth: p[0], slopes: (p[0], 1))
    } kernels: { p in
      let alpha = p[0]
      return Kernels(value: { elu($0, alpha: alpha) }, slope: { $0 > 0 ? 1 : alpha * Double.exp($0) }) {
        $0 > 0 ? 0 : alpha * Double.exp($0)
      }
    },
    Activation(
      "selu", "SELU", formula: "1.0507 x if x > 0, else 1.0507 * 1.6733 (exp(x) - 1)",
      mathtext: "$\\lambda x\\ (x > 0),\\ \\lambda \\alpha (e^x - 1)\\ (x \\leq 0)$",
      source: "G. Klambauer and others, NIPS 2017"
    ) { _ in
      let depth = Scaled.product.value
      return Features(
        .above(-depth), .increasing, kinks: [0], asymptotes: .lines((0, -depth), (Scaled.lambda, 0)))
    } kernels: { _ in
      let slope = smooth(0, .infinity) { x in
        x.hi < -1000 ? 0 : (DoubleDouble.exp(x) * Scaled.product).value
      }
      return Kernels(value: { selu($0) }, slope: { $0 > 0 ? Scaled.lambda : slope($0) }) {
        $0 > 0 ? 0 : slope($0)
      }
    },
    Activation(
      "celu", "CELU",
      parameters: [
        Parameter("alpha", 1, "how far below 0 it reaches", in: .leastNormalMagnitude ... .infinity)
      ],
      formula: "max(0, x) + min(0, alpha (exp(x / alpha) - 1))",
      mathtext: "$\\max(0, x) + \\min(0, \\alpha (e^{x / \\alpha} - 1))$", source: "J. Barron, 2017"
    ) { p in
      exponentialFeatures(depth: p[0], slopes: (1, 1))
    } kernels: { p in
      let alpha = p[0]
      let exponential = smooth(0, .infinity) { x in
        let part = x / alpha
        return part.hi < -1000 ? 0 : DoubleDouble.exp(part).value
      }
      let curvature = smooth(0, .infinity) { x in
        let part = x / alpha
        return part.hi < -1000 ? 0 : (DoubleDouble.exp(part) / DoubleDouble(alpha)).value
      }
      return Kernels(value: { celu($0, alpha: alpha) }, slope: { $0 > 0 ? 1 : exponential($0) }) {
        $0 > 0 ? 0 : curvature($0)
      }
    },
    Activation(
      "threshold", "Threshold",
      parameters: [
        Parameter("theta", nil, "above it x passes"), Parameter("value", nil, "the value elsewhere"),
      ],
      formula: "x if x > theta, else value", mathtext: "$x\\ (x > \\theta),\\ v\\ (x \\leq \\theta)$",
      source: "PyTorch"
    ) { p in
      let (theta, value) = (p[0], p[1])
      let leaps = theta != value
      return Features(
        value >= theta || !leaps ? .from(min(theta, value)) : .from(value),
        value <= theta ? .nonDecreasing : .neither, kinks: leaps ? [] : [theta],
        jumps: leaps ? [.init(x: theta, left: value, right: theta, value: value)] : [],
        asymptotes: .lines((0, value), (1, 0)))
    } kernels: { p in
      let (theta, value) = (p[0], p[1])
      return Kernels(value: { $0.isNaN ? $0 : $0 > theta ? $0 : value }) { ($0 > theta ? 1 : 0).unlessNaN($0) }
    },
    Activation(
      "squareplus", "Squareplus",
      parameters: [Parameter("b", 4, "how wide the bend is", in: 0 ... .infinity)],
      formula: "(x + sqrt(x^2 + b)) / 2", mathtext: "$\\frac{x + \\sqrt{x^2 + b}}{2}$",
      source: "J. Barron, 2021; JAX"
    ) { p in
      p[0] == 0
        ? Features(.from(0), .nonDecreasing, kinks: [0], asymptotes: .lines((0, 0), (1, 0)))
        : Features(.above(0), .increasing, asymptotes: .lines((0, 0), (1, 0)))
    } kernels: { p in
      squareplus(p[0])
    },
    Activation(
      "sparse_plus", "Sparse plus", formula: "0 if x <= -1, (x + 1)^2 / 4 if -1 < x < 1, x if x >= 1",
      mathtext: "$0\\ (x \\leq -1),\\ (x + 1)^2 / 4\\ (-1 < x < 1),\\ x\\ (x \\geq 1)$", source: "JAX"
    ) { _ in
      Features(.from(0), .nonDecreasing, asymptotes: .lines((0, 0), (1, 0)))
    } kernels: { _ in
      Kernels(
        value: { x in
          guard x.magnitude < 1 else { return x.isNaN ? x : x <= -1 ? 0 : x }
          let sum = DoubleDouble.sum(x, 1)
          return (sum * sum / 4).value
        },
        slope: { x in x.isNaN ? x : x <= -1 ? 0 : x >= 1 ? 1 : (x + 1) / 2 }
      ) { ($0.magnitude < 1 ? 0.5 : 0).unlessNaN($0) }
    },
  ]

  // MARK: Kinds of rectifiers

  private static func leaky(
    _ name: String, _ title: String, _ parameter: Parameter, source: String
  ) -> Activation {
    Activation(
      name, title, parameters: [parameter], formula: "x if x >= 0, else alpha x",
      mathtext: "$x\\ (x \\geq 0),\\ \\alpha x\\ (x < 0)$", source: source
    ) { p in
      leakyFeatures(slope: p[0])
    } kernels: { p in
      leakyKernels(slope: p[0])
    }
  }

  private static func leakyFeatures(slope: Double) -> Features {
    Features(
      slope > 0 ? .all : .from(0), slope > 0 ? .increasing : slope == 0 ? .nonDecreasing : .neither,
      kinks: slope == 1 ? [] : [0], asymptotes: .lines((slope, 0), (1, 0)),
      extrema: slope < 0 ? [.init(kind: .minimum, x: 0, y: 0)] : [])
  }

  private static func leakyKernels(slope: Double) -> Kernels {
    // 0 times infinity would be NaN.
    if slope == 0 { return Kernels(value: { relu($0) }) { ($0 > 0 ? 1 : 0).unlessNaN($0) } }
    return Kernels(value: { leakyReLU($0, alpha: slope) }) { ($0 > 0 ? 1 : slope).unlessNaN($0) }
  }

  /// A function that falls from 0 to −depth, and its slopes on either side of 0.
  private static func exponentialFeatures(depth: Double, slopes: (left: Double, right: Double)) -> Features {
    Features(
      depth > 0 ? .above(-depth) : .from(0),
      depth > 0 ? .increasing : depth == 0 ? .nonDecreasing : .neither,
      kinks: slopes.left == slopes.right ? [] : [0], asymptotes: .lines((0, -depth), (1, 0)),
      extrema: depth < 0 ? [.init(kind: .minimum, x: 0, y: 0)] : [])
  }

  /// Below 0 the sum would cancel; b / 2(√(x² + b) − x) is the same.
  private static func squareplus(_ b: Double) -> Kernels {
    if b == 0 { return leakyKernels(slope: 0) }
    // Beyond this x² + b is x² for all that can be told.
    let far = max(b.squareRoot(), 1) * 0x1p60
    let root = { @Sendable (x: DoubleDouble) in (x * x + b).squareRoot() }
    return Kernels(
      value: smooth(0, .infinity) { x in
        if x.hi.magnitude > far { return x.hi > 0 ? x.hi : b / 4 / -x.hi }
        return (x.hi > 0 ? (x + root(x)) / 2 : b / (2 * (root(x) - x))).value
      },
      derivative: smooth(0, 1) { x in
        if x.hi.magnitude > far { return x.hi > 0 ? 1 : b / 4 / x.hi / x.hi }
        let root = root(x)
        return (x.hi > 0 ? (x + root) / (2 * root) : b / (2 * (root - x)) / root).value
      },
      secondDerivative: smooth(0, 0) { x in
        if x.hi.magnitude > far { return b / 2 / x.hi.magnitude / x.hi.magnitude / x.hi.magnitude }
        let root = root(x)
        return (DoubleDouble(b / 2) / root / root / root).value
      })
  }
}
