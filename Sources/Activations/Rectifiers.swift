// Functions that keep what is positive and bend what is not: relu, leaky relu, elu, softplus.

internal import RealModule

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

/// Softplus, ln(1 + eˣ): a smooth relu.
///
/// It is computed as relu(x) + ln(1 + exp(−|x|)), which neither overflows for large x nor rounds to 0 for
/// small. NaN gives NaN.
public func softplus(_ x: Double) -> Double {
  relu(x) + Double.log(onePlus: Double.exp(-x.magnitude))
}

/// Softplus of every element; see `softplus(_:)` for a number.
public func softplus(_ x: [Double]) -> [Double] {
  x.map { softplus($0) }
}
