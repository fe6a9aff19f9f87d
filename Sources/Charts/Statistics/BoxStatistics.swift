internal import Arrays
internal import RandomNumbers

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

  /// - Parameter autorange: whether whiskers reach to the ends of the values where the box has no height.
  init(_ values: [Double], whis: WhiskerReach, autorange: Bool = false) {
    guard !values.isEmpty else { return }
    let numbers = NDArray(values)
    mean = numbers.mean().doubles[0]
    let quartiles = numbers.quantiles(NDArray([0.25, 0.5, 0.75])).doubles
    (q1, median, q3) = (quartiles[0], quartiles[1], quartiles[2])
    let range = q3 - q1
    let half = 1.57 * range / Double(values.count).squareRoot()
    notch = (median - half, median + half)
    let bounds: (low: Double, high: Double)
    switch autorange && range == 0 ? .percentiles(0, 100) : whis {
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

extension BoxStatistics {
  /// The most values that are drawn at random for one box.
  private static let mostDraws = 10_000_000

  /// Estimates the ends of the notch: between them lie 95 % of the medians of values drawn at random.
  ///
  /// - Parameters:
  ///   - values: the values of the box.
  ///   - repetitions: how many medians are looked at.
  mutating func bootstrapNotch(
    _ values: [Double], repetitions: Int, _ random: inout RandomState
  ) throws(DataError) {
    guard !values.isEmpty else { return }
    guard repetitions > 0, repetitions <= Self.mostDraws / values.count else {
      throw DataError(
        "bootstrap",
        "bootstrap must draw from 1 to \(Self.mostDraws) values, not \(repetitions) times \(values.count)")
    }
    let medians = (0..<repetitions).map { _ in
      let drawn = (try? random.randint(values.count, count: values.count)) ?? []
      return NDArray(drawn.map { values[$0] }).median().doubles[0]
    }
    let ends = NDArray(medians).quantiles(NDArray([2.5 / 100, 97.5 / 100])).doubles
    notch = (ends[0], ends[1])
  }
}
