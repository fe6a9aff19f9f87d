internal import Arrays

/// How far the whiskers of a box reach.
public enum WhiskerReach: Hashable, Sendable {
  /// To the last value within so many heights of the box beyond it.
  case ranges(Double)
  /// To the last value between two percentiles.
  case percentiles(Double, Double)
}

/// What a box plot shows of a set of numbers; all are NaN for an empty set.
struct BoxStatistics {
  var mean = Double.nan
  var q1 = Double.nan, median = Double.nan, q3 = Double.nan
  /// The ends of the notch.
  var notch = (low: Double.nan, high: Double.nan)
  var whiskers = (low: Double.nan, high: Double.nan)
  /// The values beyond the whiskers, the low ones first.
  var fliers: [Double] = []

  init(_ values: [Double], whis: WhiskerReach) {
    guard !values.isEmpty else { return }
    let numbers = NDArray(values)
    mean = numbers.mean().doubles[0]
    let quartiles = numbers.quantiles(NDArray([0.25, 0.5, 0.75])).doubles
    (q1, median, q3) = (quartiles[0], quartiles[1], quartiles[2])
    let range = q3 - q1
    let half = 1.57 * range / Double(values.count).squareRoot()
    notch = (median - half, median + half)
    let bounds: (low: Double, high: Double)
    switch whis {
    case .ranges(let factor): bounds = (q1 - factor * range, q3 + factor * range)
    case .percentiles(let low, let high):
      let ends = numbers.quantiles(NDArray([low / 100, high / 100])).doubles
      bounds = (ends[0], ends[1])
    }
    // A whisker never ends inside the box.
    let high = max(values.filter { $0 <= bounds.high }.max() ?? q3, q3)
    let low = min(values.filter { $0 >= bounds.low }.min() ?? q1, q1)
    whiskers = (low, high)
    fliers = values.filter { $0 < low } + values.filter { $0 > high }
  }
}
