internal import RealModule

/// How data values are spread along an axis.
///
/// Layout and drawing know a scale only by its two functions, which undo each other.
public enum Scale: Sendable {
  /// In equal steps.
  case linear
  /// By their logarithm; numbers that are not positive as `nonpositive` says.
  case log(base: Double = 10, nonpositive: Nonpositive = .clip)
  /// Linear up to `linthresh` on both sides of zero, logarithmic beyond; the linear part on one side is as
  /// long as `linscale` decades.
  case symlog(base: Double = 10, linthresh: Double = 2, linscale: Double = 1)
  /// Probabilities by their odds, log₁₀(x / (1 − x)).
  case logit(nonpositive: Nonpositive = .mask)
  /// By a rising or falling function and the one that undoes it.
  case function(forward: @Sendable (Double) -> Double, inverse: @Sendable (Double) -> Double)

  /// What becomes of numbers that have no logarithm.
  public enum Nonpositive: String, CaseIterable, Hashable, Sendable {
    /// They lie far below the axes, so that a line to them runs out of it.
    case clip
    /// They break lines.
    case mask
  }

  /// Where numbers without a logarithm lie that are clipped.
  private static let farBelow = -1000.0

  /// A data value on the scale.
  func forward(_ value: Double) -> Double {
    switch self {
    case .linear: value
    case .log(let base, let nonpositive):
      value > 0 ? value.logarithm(base: base) : (nonpositive == .clip && value <= 0 ? Self.farBelow : .nan)
    case .symlog(let base, let linthresh, let linscale):
      SymmetricalLog(base: base, linthresh: linthresh, linscale: linscale).forward(value)
    case .logit(let nonpositive): Self.logit(value, nonpositive)
    case .function(let forward, _): forward(value)
    }
  }

  /// The data value at a place of the scale.
  func inverse(_ value: Double) -> Double {
    switch self {
    case .linear: value
    case .log(let base, _): Self.power(base, value)
    case .symlog(let base, let linthresh, let linscale):
      SymmetricalLog(base: base, linthresh: linthresh, linscale: linscale).inverse(value)
    case .logit: 1 / (1 + Double.pow(10, -value))
    case .function(_, let inverse): inverse(value)
    }
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    // matplotlib multiplies by the logarithm, for base ten too; the last digits depend on it.
    base == 2 ? Double.exp2(exponent) : Double.exp(exponent * Double.log(base))
  }

  private static func logit(_ value: Double, _ nonpositive: Nonpositive) -> Double {
    if value > 0 && value < 1 { return Double.log10(value / (1 - value)) }
    guard nonpositive == .clip, !value.isNaN else { return .nan }
    return value <= 0 ? farBelow : -farBelow
  }
}

/// The symmetrical scale's two functions. With A = linscale / (1 − 1/base), |x| ≤ linthresh becomes A·x, and
/// beyond that sign(x) · linthresh · (A − log linthresh + log |x|).
private struct SymmetricalLog {
  let base, linthresh, linscale: Double

  private var factor: Double { linscale / (1 - 1 / base) }
  private var logBase: Double { Double.log(base) }

  func forward(_ value: Double) -> Double {
    guard abs(value) > linthresh else { return value * factor }
    let beyond = linthresh * (factor - Double.log(linthresh) / logBase + Double.log(abs(value)) / logBase)
    return value < 0 ? -beyond : beyond
  }

  func inverse(_ value: Double) -> Double {
    guard abs(value) > linthresh * factor else { return value / factor }
    let beyond = linthresh * Double.exp((abs(value) / linthresh - factor) * logBase)
    return value < 0 ? -beyond : beyond
  }
}
