// Functions that are level, or straight, and leap: step, sign, identity.

/// The unit step: 1 for x > 0, otherwise 0.
///
/// This is `(x > 0) * 1.0` of NumPy: 0 at 0, and 0 for NaN, which is not above 0.
public func step(_ x: Double) -> Double {
  x > 0 ? 1 : 0
}

/// The unit step of every element; see `step(_:)` for a number.
public func step(_ x: [Double]) -> [Double] {
  x.map { step($0) }
}

/// The sign: −1 below 0, 1 above, 0 at 0. NaN gives NaN.
public func sign(_ x: Double) -> Double {
  x > 0 ? 1 : x < 0 ? -1 : x.isNaN ? x : 0
}

/// The sign of every element; see `sign(_:)` for a number.
public func sign(_ x: [Double]) -> [Double] {
  x.map { sign($0) }
}

extension Activation {
  static let steps: [Activation] = [
    Activation(
      "step", "Step", formula: "1 if x > 0, else 0", mathtext: "$h(x) = 1\\ (x > 0),\\ 0\\ (x \\leq 0)$",
      source: "F. Rosenblatt, The Perceptron, 1958"
    ) { _ in
      Features(
        .closed(0, 1), .nonDecreasing, jumps: [.init(x: 0, left: 0, right: 1, value: 0)],
        asymptotes: .levels(0, 1))
    } kernels: { _ in
      Kernels(value: { step($0) }, slope: { 0.unlessNaN($0) })
    },
    Activation(
      "sign", "Sign", formula: "-1 if x < 0, 0 if x = 0, 1 if x > 0",
      mathtext: "$\\mathrm{sign}(x)$", source: "the perceptron with outputs −1 and 1"
    ) { _ in
      Features(
        .closed(-1, 1), .nonDecreasing, jumps: [.init(x: 0, left: -1, right: 1, value: 0)],
        asymptotes: .levels(-1, 1))
    } kernels: { _ in
      Kernels(value: { sign($0) }, slope: { 0.unlessNaN($0) })
    },
    Activation(
      "identity", aliases: ["linear"], "Identity", formula: "x", mathtext: "$x$", source: "Keras calls it linear"
    ) { _ in
      Features(.all, .increasing, asymptotes: .lines((1, 0), (1, 0)))
    } kernels: { _ in
      Kernels(value: { $0 }, slope: { 1.unlessNaN($0) })
    },
  ]
}
