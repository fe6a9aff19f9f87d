// Functions of straight pieces, and the ones that shrink what lies near 0.

internal import RealModule

// MARK: - In Swift programs

/// The straight-line sigmoid, (x + 3) / 6 held between 0 and 1. NaN gives NaN.
public func hardSigmoid(_ x: Double) -> Double {
  x <= -3 ? 0 : x >= 3 ? 1 : (x + 3) / 6
}

/// The straight-line sigmoid of every element; see `hardSigmoid(_:)` for a number.
public func hardSigmoid(_ x: [Double]) -> [Double] {
  x.map { hardSigmoid($0) }
}

/// x times its straight-line sigmoid: 0 up to −3, x from 3, x(x + 3) / 6 between. NaN gives NaN.
public func hardSwish(_ x: Double) -> Double {
  x <= -3 ? 0 : x >= 3 ? x : (DoubleDouble.sum(x, 3) * x / 6).value
}

/// Hard swish of every element; see `hardSwish(_:)` for a number.
public func hardSwish(_ x: [Double]) -> [Double] {
  x.map { hardSwish($0) }
}

/// x held between −1 and 1. NaN gives NaN.
public func hardTanh(_ x: Double) -> Double {
  x < -1 ? -1 : x > 1 ? 1 : x
}

/// Hard tanh of every element; see `hardTanh(_:)` for a number.
public func hardTanh(_ x: [Double]) -> [Double] {
  x.map { hardTanh($0) }
}

/// x, but 0 from −λ to λ. NaN gives NaN.
public func hardShrink(_ x: Double, lambda: Double = 0.5) -> Double {
  x.magnitude <= lambda ? 0 : x
}

/// Hard shrink of every element; see `hardShrink(_:lambda:)` for a number.
public func hardShrink(_ x: [Double], lambda: Double = 0.5) -> [Double] {
  x.map { hardShrink($0, lambda: lambda) }
}

/// x moved towards 0 by λ, and 0 from −λ to λ. NaN gives NaN.
public func softShrink(_ x: Double, lambda: Double = 0.5) -> Double {
  x > lambda ? x - lambda : x < -lambda ? x + lambda : x.isNaN ? x : 0
}

/// Soft shrink of every element; see `softShrink(_:lambda:)` for a number.
public func softShrink(_ x: [Double], lambda: Double = 0.5) -> [Double] {
  x.map { softShrink($0, lambda: lambda) }
}

/// x − tanh x, without the cancellation near 0. NaN gives NaN.
public func tanhShrink(_ x: Double) -> Double {
  tanhShrinkKernel(x)
}

/// Tanh shrink of every element; see `tanhShrink(_:)` for a number.
public func tanhShrink(_ x: [Double]) -> [Double] {
  x.map { tanhShrink($0) }
}

private let tanhShrinkKernel = smooth(-.infinity, .infinity) { x in
  if x.hi.magnitude > 0x1p-6 { return (x - HyperbolicTangent.value(x)).value }
  // Taylor's series: x³ (1/3 − 2x²/15 + 17x⁴/315 − …).
  let coefficients: [(Double, Double)] = [
    (1, 3), (-2, 15), (17, 315), (-62, 2835), (1382, 155_925), (-21844, 6_081_075), (929_569, 638_512_875),
  ]
  let square = x * x
  let series = coefficients.reversed().reduce(DoubleDouble(0)) { sum, coefficient in
    sum * square + DoubleDouble(coefficient.0) / coefficient.1
  }
  return x.hi == 0 ? x.hi : (series * square * x).value
}

// MARK: - In the catalogue

extension Activation {
  static let shrinks: [Activation] = [
    Activation(
      "hard_sigmoid", "Hard sigmoid", formula: "min(max(0, x / 6 + 1 / 2), 1)",
      mathtext: "$\\min(\\max(0, x / 6 + 1 / 2), 1)$", source: "PyTorch, Keras 3, JAX"
    ) { _ in
      Features(.closed(0, 1), .nonDecreasing, kinks: [-3, 3], asymptotes: .levels(0, 1))
    } kernels: { _ in
      Kernels(value: { hardSigmoid($0) }) { ($0.magnitude < 3 ? 1.0 / 6 : 0).unlessNaN($0) }
    },
    Activation(
      "hard_swish", aliases: ["hard_silu"], "Hard swish", formula: "x min(max(0, x / 6 + 1 / 2), 1)",
      mathtext: "$x \\min(\\max(0, x / 6 + 1 / 2), 1)$", source: "A. Howard and others, ICCV 2019"
    ) { _ in
      Features(
        .from(-0.375), .neither, kinks: [-3, 3], asymptotes: .lines((0, 0), (1, 0)),
        extrema: [.init(kind: .minimum, x: -1.5, y: -0.375)])
    } kernels: { _ in
      Kernels(
        value: { hardSwish($0) }, slope: { x in x.isNaN ? x : x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6 }
      ) { ($0.magnitude < 3 ? 1.0 / 3 : 0).unlessNaN($0) }
    },
    Activation(
      "hard_tanh", "Hard tanh", formula: "min(max(-1, x), 1)", mathtext: "$\\min(\\max(-1, x), 1)$",
      source: "R. Collobert, 2004"
    ) { _ in
      Features(.closed(-1, 1), .nonDecreasing, kinks: [-1, 1], asymptotes: .levels(-1, 1))
    } kernels: { _ in
      Kernels(value: { hardTanh($0) }) { ($0.magnitude < 1 ? 1 : 0).unlessNaN($0) }
    },
    Activation(
      "hard_shrink", "Hard shrink",
      parameters: [Parameter("lambd", 0.5, "half the width of the gap", in: 0 ... .infinity)],
      formula: "x if |x| > lambd, else 0",
      mathtext: "$x\\ (|x| > \\lambda),\\ 0\\ (|x| \\leq \\lambda)$", source: "PyTorch"
    ) { p in
      let lambda = p[0]
      let jumps = [
        Features.Jump(x: -lambda, left: -lambda, right: 0, value: 0),
        Features.Jump(x: lambda, left: 0, right: lambda, value: 0),
      ]
      return Features(
        .all, lambda > 0 ? .nonDecreasing : .increasing, jumps: lambda > 0 ? jumps : [],
        asymptotes: .lines((1, 0), (1, 0)))
    } kernels: { p in
      let lambda = p[0]
      return Kernels(value: { hardShrink($0, lambda: lambda) }) {
        ($0.magnitude > lambda ? 1 : 0).unlessNaN($0)
      }
    },
    Activation(
      "soft_shrink", "Soft shrink",
      parameters: [Parameter("lambd", 0.5, "how far x is moved towards 0", in: 0 ... .infinity)],
      formula: "x - lambd if x > lambd, x + lambd if x < -lambd, else 0",
      mathtext: "$\\mathrm{sign}(x) \\max(0, |x| - \\lambda)$", source: "PyTorch"
    ) { p in
      let lambda = p[0]
      return Features(
        .all, lambda > 0 ? .nonDecreasing : .increasing, kinks: lambda > 0 ? [-lambda, lambda] : [],
        asymptotes: .lines((1, lambda), (1, -lambda)))
    } kernels: { p in
      let lambda = p[0]
      return Kernels(value: { softShrink($0, lambda: lambda) }) {
        ($0.magnitude > lambda ? 1 : 0).unlessNaN($0)
      }
    },
    Activation(
      "tanh_shrink", "Tanh shrink", formula: "x - tanh(x)", mathtext: "$x - \\tanh(x)$", source: "PyTorch"
    ) { _ in
      Features(.all, .increasing, asymptotes: .lines((1, 1), (1, -1)))
    } kernels: { _ in
      Kernels(
        value: { tanhShrink($0) },
        derivative: smooth(1, 1) { x in
          let tanh = HyperbolicTangent.value(x)
          return (tanh * tanh).value
        },
        secondDerivative: smooth(0, 0) { x in
          (HyperbolicTangent.secondDerivative(x) * -1).value
        })
    },
    Activation(
      "sparse_sigmoid", "Sparse sigmoid", formula: "min(max(0, (x + 1) / 2), 1)",
      mathtext: "$\\min(\\max(0, (x + 1) / 2), 1)$", source: "JAX; the derivative of sparse plus"
    ) { _ in
      Features(.closed(0, 1), .nonDecreasing, kinks: [-1, 1], asymptotes: .levels(0, 1))
    } kernels: { _ in
      Kernels(value: { x in x.isNaN ? x : x <= -1 ? 0 : x >= 1 ? 1 : (x + 1) / 2 }) {
        ($0.magnitude < 1 ? 0.5 : 0).unlessNaN($0)
      }
    },
  ]
}
