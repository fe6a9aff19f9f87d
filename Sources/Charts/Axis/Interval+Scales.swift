internal import RealModule

// Intervals that are too short, or not on the scale, as the locators of other than linear axes mend them.

extension Interval {
  /// Between positive ends: the smallest positive value of the data in place of others, a decade on either
  /// side of ends that are equal, 1 … 10 where there is nothing positive.
  func apartOnLogScale(base: Double, smallestPositive: Double?) -> Interval {
    guard first.isFinite, last.isFinite, upper > 0, base > 1 else { return Interval(1, 10) }
    let low = lower > 0 ? lower : min(smallestPositive ?? 1e-300, upper)
    guard low == upper else { return directed(low, upper) }
    let exponent = Double.log(low) / Double.log(base)
    let powers = (Double.pow(base, exponent.rounded(.down)), Double.pow(base, exponent.rounded(.up)))
    let below = powers.0 == low ? low / base : powers.0
    let above = powers.1 == low ? low * base : powers.1
    guard below > 0, above.isFinite else { return Interval(1, 10) }
    return directed(below, above)
  }

  /// Between 0 and 1: the smallest positive value of the data in place of 0 and less, one less it in place of 1 and
  /// more.
  func apartOnLogitScale(smallestPositive: Double?) -> Interval {
    guard first.isFinite, last.isFinite, upper > 0, lower < 1 else { return Interval(1e-7, 1 - 1e-7) }
    let shown = Scale.logit().shown(self, smallestPositive: smallestPositive)
    guard shown.first == shown.last else { return directed(shown.lower, shown.upper) }
    return directed(0.1 * shown.first, 1 - 0.1 * shown.first)
  }

  /// Of moments: two years of 365 days on either side of a single one, the first day of 1970 where there is none.
  var apartAsDates: Interval {
    guard first.isFinite, last.isFinite else { return Interval(0, 1) }
    return first == last ? Interval(first - 730, last + 730) : self
  }

  /// Two ends in the direction of this interval.
  fileprivate func directed(_ low: Double, _ high: Double) -> Interval {
    first <= last ? Interval(low, high) : Interval(high, low)
  }
}

extension Scale {
  /// The interval with ends that the scale cannot show moved to where it can. matplotlib's `limit_range_for_scale`.
  func shown(_ interval: Interval, smallestPositive: Double?) -> Interval {
    switch self {
    case .linear, .symlog, .function: return interval
    case .log:
      let least = smallestPositive ?? 1e-300
      func shown(_ end: Double) -> Double { end <= 0 ? least : end }
      return Interval(shown(interval.first), shown(interval.last))
    case .logit:
      let least = smallestPositive ?? 1e-7
      let low = interval.lower <= 0 ? least : interval.lower
      let high = interval.upper >= 1 ? 1 - least : interval.upper
      return interval.directed(low, high)
    }
  }
}
