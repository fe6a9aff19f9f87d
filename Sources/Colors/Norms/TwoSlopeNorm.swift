/// Linear on both sides of a value in the middle of the colours, with a slope of its own on each. matplotlib's
/// `TwoSlopeNorm`.
public struct TwoSlopeNorm: Normalization, Hashable, Sendable {
  /// Not more than `vcenter`.
  public let vmin: Double?
  /// Not less than `vcenter`.
  public let vmax: Double?
  /// The data value that becomes one half.
  public let vcenter: Double

  /// A norm between two limits; either may be left to the data.
  public init(vcenter: Double, vmin: Double? = nil, vmax: Double? = nil) {
    self.vcenter = vcenter
    self.vmin = vmin
    self.vmax = vmax
  }

  public func autoscaled(to values: some Sequence<Double>) -> TwoSlopeNorm {
    guard vmin == nil || vmax == nil, let range = dataRange(of: values) else { return self }
    return TwoSlopeNorm(
      vcenter: vcenter, vmin: min(vmin ?? range.low, vcenter), vmax: max(vmax ?? range.high, vcenter))
  }

  /// Beyond the limits minus or plus infinity.
  public func callAsFunction(_ value: Double) -> Double {
    guard let (vmin, vmax) = limits, !value.isNaN else { return .nan }
    if value < vmin { return -.infinity }
    if value > vmax { return .infinity }
    if value == vmax { return 1 }
    if value < vcenter { return 0.5 / (vcenter - vmin) * (value - vmin) }
    return 0.5 / (vmax - vcenter) * (value - vcenter) + 0.5
  }

  public func inverse(_ share: Double) -> Double {
    guard let (vmin, vmax) = limits else { return .nan }
    if share < 0 { return -.infinity }
    if share > 1 { return .infinity }
    if share == 1 { return vmax }
    if share < 0.5 { return (vcenter - vmin) / 0.5 * share + vmin }
    return (vmax - vcenter) / 0.5 * (share - 0.5) + vcenter
  }
}

/// Linear, with a value in the middle of the colours and limits as far from it on both sides. matplotlib's
/// `CenteredNorm`.
public struct CenteredNorm: Normalization, Hashable, Sendable {
  /// The data value that becomes one half.
  public let vcenter: Double
  /// How far the limits lie from it; `nil` follows the data.
  public let halfrange: Double?

  /// A norm about a value; how far it reaches may be left to the data.
  public init(vcenter: Double = 0, halfrange: Double? = nil) {
    self.vcenter = vcenter
    self.halfrange = halfrange.map(abs)
  }

  public var vmin: Double? { halfrange.map { vcenter - $0 } }
  public var vmax: Double? { halfrange.map { vcenter + $0 } }

  public func autoscaled(to values: some Sequence<Double>) -> CenteredNorm {
    guard halfrange == nil, let range = dataRange(of: values) else { return self }
    return CenteredNorm(vcenter: vcenter, halfrange: max(abs(vcenter - range.low), abs(range.high - vcenter)))
  }

  public func callAsFunction(_ value: Double) -> Double { Normalize(vmin: vmin, vmax: vmax)(value) }

  public func inverse(_ share: Double) -> Double { Normalize(vmin: vmin, vmax: vmax).inverse(share) }

  public var spread: NormSpread { .linear }
}
