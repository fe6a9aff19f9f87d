// How the kernels of a function are put together from pieces.

internal import RealModule

extension Activation.Kernels {
  /// A function of pieces, each with formulas of its own.
  init(
    value: @escaping @Sendable (Double) -> Double, slope: @escaping @Sendable (Double) -> Double,
    curvature: @escaping @Sendable (Double) -> Double = { $0.isNaN ? $0 : 0 }
  ) {
    self.init(value: value, derivative: slope, secondDerivative: curvature)
  }
}

/// A formula in twice the precision as a function of plain numbers, NaN staying NaN.
///
/// - Parameters:
///   - left: The limit towards −∞.
///   - right: The limit towards ∞.
func smooth(
  _ left: Double, _ right: Double, _ formula: @escaping @Sendable (DoubleDouble) -> Double
) -> @Sendable (Double) -> Double {
  { x in
    if x.isNaN { return x }
    if x.isInfinite { return x < 0 ? left : right }
    return formula(DoubleDouble(x))
  }
}

/// The same, for a function that crosses 0 at 0: it keeps the sign of zero.
func crossing(
  _ left: Double, _ right: Double, _ formula: @escaping @Sendable (DoubleDouble) -> Double
) -> @Sendable (Double) -> Double {
  let kernel = smooth(left, right, formula)
  return { x in x == 0 ? x : kernel(x) }
}

extension Double {
  /// NaN where `x` is NaN, otherwise this number: the slope of a piece.
  func unlessNaN(_ x: Double) -> Double { x.isNaN ? x : self }
}
