// Functions that lead from one level to another, or are made of one that does: step, sigmoid, tanh, silu.

internal import RealModule

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

/// The logistic sigmoid, 1 / (1 + e⁻ˣ): from 0 over 1/2 at 0 to 1.
///
/// Below 0 it is computed as eˣ / (1 + eˣ), so that the exponential never overflows and small values keep
/// their digits. The plain formula may differ from this in the last digit. NaN gives NaN.
public func sigmoid(_ x: Double) -> Double {
  guard x < 0 else { return 1 / (1 + Double.exp(-x)) }
  let exponential = Double.exp(x)
  return exponential / (1 + exponential)
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
  Double.tanh(x)
}

/// The hyperbolic tangent of every element; see `tanh(_:)` for a number.
public func tanh(_ x: [Double]) -> [Double] {
  x.map { Double.tanh($0) }
}

/// The sigmoid linear unit, x·sigmoid(x); the same function as `swish`.
///
/// Its least value is −0.27846 at −1.27846. At −∞ it is 0, its limit; NaN gives NaN.
public func silu(_ x: Double) -> Double {
  x == -.infinity ? 0 : x * sigmoid(x)
}

/// The sigmoid linear unit of every element; see `silu(_:)` for a number.
public func silu(_ x: [Double]) -> [Double] {
  x.map { silu($0) }
}

/// Swish with β = 1, x·sigmoid(x): another name for `silu`.
public func swish(_ x: Double) -> Double {
  silu(x)
}

/// Swish of every element; see `swish(_:)` for a number.
public func swish(_ x: [Double]) -> [Double] {
  silu(x)
}
