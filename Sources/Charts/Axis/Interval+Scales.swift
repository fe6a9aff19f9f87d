internal import RealModule

// Intervals that are too short, or not on the scale, as the locators of other than linear axes mend them.

extension Interval {
  /// Between positive ends: the smallest positive value of the data in place of others, a decade on either
  /// side of ends that are equal, 1 … 10 where there is nothing positive.
  func apartOnLogScale(base: Double, smallestPositive: Double?) -> Interval {
    guard first.isFinite, last.isFinite, upper > 0, base > 1 else { return Interval(1, 10) }
    let low = lower > 0 ? lower : min(smallestPositive ?? 1e-300, upper)
    guard low == upper else { return directed(low, upper) }
    let exponent = low.logarithm(base: base)
    let below = exponent.rounded(.up) - 1
    let above = exponent.rounded(.down) + 1
    let widened = (Double.pow(base, below), Double.pow(base, above))
    guard widened.0 > 0, widened.1.isFinite else { return Interval(1, 10) }
    return directed(widened.0, widened.1)
  }

  /// Between 0 and 1.
  func apartOnLogitScale(smallestPositive: Double?) -> Interval {
    let least = smallestPositive.flatMap { $0 < 0.5 ? $0 : nil } ?? 1e-7
    guard first.isFinite, last.isFinite, upper > 0, lower < 1 else { return Interval(1e-7, 1 - 1e-7) }
    let low = lower > 0 ? lower : least
    let high = upper < 1 ? upper : 1 - least
    if low < high { return directed(low, high) }
    return directed(0.1 * low, 1 - 0.1 * low)
  }

  /// Of moments: two years on either side of a single one, the first day of 1970 where there is none.
  var apartAsDates: Interval {
    guard first.isFinite, last.isFinite else { return Interval(0, 1) }
    return first == last ? Interval(first - 2 * 365.2425, last + 2 * 365.2425) : self
  }

  /// Two ends in the direction of this interval.
  private func directed(_ low: Double, _ high: Double) -> Interval {
    first <= last ? Interval(low, high) : Interval(high, low)
  }
}
