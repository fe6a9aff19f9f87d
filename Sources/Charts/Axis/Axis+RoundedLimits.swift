internal import RealModule

// Limits that end at ticks: matplotlib's `round_numbers`.

extension Axis {
  /// Limits with their ends moved outwards to ticks, as far as the locator knows how to.
  func roundedOutwards(_ limits: Interval) -> Interval {
    switch majorLocator {
    case let locator as AutoLocator: locator.roundedOutwards(limits, room: tickRoom)
    case let locator as MultipleLocator: locator.roundedOutwards(limits)
    case let locator as LogLocator: limits.roundedToPowers(base: locator.base)
    case let locator as SymmetricalLogLocator: limits.roundedToPowers(base: locator.base)
    default: limits
    }
  }
}

extension Interval {
  /// The interval with its ends moved outwards to powers of a base, or to their negatives.
  fileprivate func roundedToPowers(base: Double) -> Interval {
    let (low, high) = (power(atMost: lower, base: base), power(atLeast: upper, base: base))
    return low.isFinite && high.isFinite && low < high ? Interval(low, high) : self
  }

  private func power(atMost value: Double, base: Double) -> Double {
    if value == 0 { return 0 }
    if value < 0 { return -power(atLeast: -value, base: base) }
    return Double.pow(base, (Double.log(value) / Double.log(base)).rounded(.down))
  }

  private func power(atLeast value: Double, base: Double) -> Double {
    if value == 0 { return 0 }
    if value < 0 { return -power(atMost: -value, base: base) }
    return Double.pow(base, (Double.log(value) / Double.log(base)).rounded(.up))
  }
}
