internal import RealModule

/// The logarithmic norm. Numbers that are not positive have no place. matplotlib's `LogNorm`.
public struct LogNorm: Normalization, Hashable, Sendable {
  public let vmin: Double?
  public let vmax: Double?

  /// A norm between two positive limits; either may be left to the data, of which only positive ones count.
  public init(vmin: Double? = nil, vmax: Double? = nil) {
    self.vmin = vmin
    self.vmax = vmax
  }

  public func autoscaled(to values: some Sequence<Double>) -> LogNorm {
    guard vmin == nil || vmax == nil, let range = dataRange(of: values, where: { $0 > 0 }) else {
      return self
    }
    return LogNorm(vmin: vmin ?? range.low, vmax: vmax ?? range.high)
  }

  /// 0 for every number when the limits are equal; otherwise NaN for numbers that are not positive.
  public func callAsFunction(_ value: Double) -> Double {
    guard let (vmin, vmax) = limits, !value.isNaN else { return .nan }
    guard vmin != vmax else { return 0 }
    guard value > 0, vmin > 0, vmax > 0 else { return .nan }
    let low = Double.log10(vmin)
    return (Double.log10(value) - low) / (Double.log10(vmax) - low)
  }

  public func inverse(_ share: Double) -> Double {
    guard let (vmin, vmax) = limits, vmin > 0, vmax > 0 else { return .nan }
    let low = Double.log10(vmin)
    return Double.exp((share * (Double.log10(vmax) - low) + low) * Double.log(10))
  }

  public var spread: NormSpread { .log }
}

/// The norm that is linear about zero and logarithmic beyond, on both sides. matplotlib's `SymLogNorm`.
public struct SymLogNorm: Normalization, Hashable, Sendable {
  public let vmin: Double?
  public let vmax: Double?
  /// Up to here, on both sides of zero, the norm is linear; more than 0.
  public let linthresh: Double
  /// How many decades the linear part is as long as on each side; more than 0.
  public let linscale: Double
  /// The base of the logarithms; more than 1.
  public let base: Double

  /// A norm between two limits; either may be left to the data.
  public init(
    linthresh: Double, linscale: Double = 1, base: Double = 10, vmin: Double? = nil, vmax: Double? = nil
  ) {
    self.linthresh = linthresh
    self.linscale = linscale
    self.base = base
    self.vmin = vmin
    self.vmax = vmax
  }

  public func autoscaled(to values: some Sequence<Double>) -> SymLogNorm {
    guard vmin == nil || vmax == nil, let range = dataRange(of: values) else { return self }
    return SymLogNorm(
      linthresh: linthresh, linscale: linscale, base: base, vmin: vmin ?? range.low, vmax: vmax ?? range.high)
  }

  public func callAsFunction(_ value: Double) -> Double {
    guard let (vmin, vmax) = limits, !value.isNaN else { return .nan }
    guard vmin != vmax else { return 0 }
    let low = forward(vmin)
    return (forward(value) - low) / (forward(vmax) - low)
  }

  public func inverse(_ share: Double) -> Double {
    guard let (vmin, vmax) = limits else { return .nan }
    let low = forward(vmin)
    return backward(share * (forward(vmax) - low) + low)
  }

  public var spread: NormSpread { .symlog(linthresh: linthresh, linscale: linscale, base: base) }

  private var factor: Double { linscale / (1 - 1 / base) }

  private func forward(_ value: Double) -> Double {
    guard abs(value) > linthresh else { return value * factor }
    let logBase = Double.log(base)
    let beyond = linthresh * (factor - Double.log(linthresh) / logBase + Double.log(abs(value)) / logBase)
    return value < 0 ? -beyond : beyond
  }

  private func backward(_ value: Double) -> Double {
    guard abs(value) > linthresh * factor else { return value / factor }
    let beyond = linthresh * Double.exp((abs(value) / linthresh - factor) * Double.log(base))
    return value < 0 ? -beyond : beyond
  }
}
