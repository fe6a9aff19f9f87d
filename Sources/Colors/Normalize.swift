/// How data values are spread from 0 to 1 before a colour map sees them.
public protocol Normalization: Sendable {
  /// The norm with limits that were left open taken from data; NaN and infinity do not count.
  func autoscaled(to values: some Sequence<Double>) -> Self

  /// A data value between the limits in 0 … 1; others beyond. NaN stays NaN.
  func callAsFunction(_ value: Double) -> Double
}

/// The linear norm: `vmin` becomes 0 and `vmax` becomes 1. matplotlib's `Normalize`.
public struct Normalize: Normalization, Hashable, Sendable {
  /// The data value that becomes 0; `nil` follows the data.
  public let vmin: Double?
  /// The data value that becomes 1; `nil` follows the data.
  public let vmax: Double?

  /// A norm between two limits; either may be left to the data.
  public init(vmin: Double? = nil, vmax: Double? = nil) {
    self.vmin = vmin
    self.vmax = vmax
  }

  /// The norm with open limits at the least and the largest finite value; still open where there is none.
  public func autoscaled(to values: some Sequence<Double>) -> Normalize {
    guard vmin == nil || vmax == nil else { return self }
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return self }
    return Normalize(vmin: vmin ?? low, vmax: vmax ?? high)
  }

  /// 0 for every number when the limits are equal; NaN while one is missing.
  public func callAsFunction(_ value: Double) -> Double {
    guard let vmin, let vmax, !value.isNaN else { return .nan }
    return vmin == vmax ? 0 : (value - vmin) / (vmax - vmin)
  }
}
