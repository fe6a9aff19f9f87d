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

  /// The norm with open limits at the least and the largest finite value; at 0 where none is finite, and still open without values.
  public func autoscaled(to values: some Sequence<Double>) -> Normalize {
    guard vmin == nil || vmax == nil, let range = dataRange(of: values) else { return self }
    return Normalize(vmin: vmin ?? range.low, vmax: vmax ?? range.high)
  }

  /// 0 for every number when the limits are equal; NaN while one is missing.
  public func callAsFunction(_ value: Double) -> Double {
    guard let (vmin, vmax) = limits, !value.isNaN else { return .nan }
    return vmin == vmax ? 0 : (value - vmin) / (vmax - vmin)
  }

  public func inverse(_ share: Double) -> Double {
    guard let (vmin, vmax) = limits else { return .nan }
    return vmin + share * (vmax - vmin)
  }

  public var spread: NormSpread { .linear }
}
