internal import RealModule

/// The linear norm raised to a power; below `vmin` it stays linear. matplotlib's `PowerNorm`.
public struct PowerNorm: Normalization, Hashable, Sendable {
  public let vmin: Double?
  public let vmax: Double?
  /// The power; more than 0. 1 is the linear norm, less gives small values more of the colours.
  public let gamma: Double

  /// A norm between two limits; either may be left to the data.
  public init(gamma: Double, vmin: Double? = nil, vmax: Double? = nil) {
    self.gamma = gamma
    self.vmin = vmin
    self.vmax = vmax
  }

  public func autoscaled(to values: some Sequence<Double>) -> PowerNorm {
    guard vmin == nil || vmax == nil, let range = dataRange(of: values) else { return self }
    return PowerNorm(gamma: gamma, vmin: vmin ?? range.low, vmax: vmax ?? range.high)
  }

  public func callAsFunction(_ value: Double) -> Double {
    guard let (vmin, vmax) = limits, !value.isNaN else { return .nan }
    guard vmin != vmax else { return 0 }
    let share = (value - vmin) / (vmax - vmin)
    return share > 0 ? Double.pow(share, gamma) : share
  }

  public func inverse(_ share: Double) -> Double {
    guard let (vmin, vmax) = limits else { return .nan }
    let root = share > 0 ? Double.pow(share, 1 / gamma) : share
    return root * (vmax - vmin) + vmin
  }
}
