// What a quantile is where it falls between two elements, by the methods of `numpy.quantile`: R. Hyndman and
// Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).

/// A method for quantiles, under NumPy's name.
package enum QuantileMethod: String, CaseIterable, Sendable {
  case linear
  case lower, higher, midpoint, nearest
  case hazen, weibull
  case medianUnbiased = "median_unbiased"
  case normalUnbiased = "normal_unbiased"
  case invertedCDF = "inverted_cdf"
  case averagedInvertedCDF = "averaged_inverted_cdf"
  case closestObservation = "closest_observation"
  case interpolatedInvertedCDF = "interpolated_inverted_cdf"

  /// Whether the result is always one of the elements.
  package var choosesElements: Bool {
    [.lower, .higher, .nearest, .invertedCDF, .closestObservation].contains(self)
  }

  /// What a fraction of a row in ascending order lies below; NaN if the row holds NaN or nothing.
  func quantile(_ fraction: Double, ofSorted row: [Double]) -> Double {
    guard let last = row.last, !last.isNaN else { return .nan }
    let place = place(fraction, count: Double(row.count))
    guard place >= 0 else { return row[0] }
    guard place < Double(row.count - 1) else { return last }
    let low = Int(place)
    return onLine(from: row[low], to: row[low + 1], weight(place - Double(low)))
  }

  /// Where the quantile falls, counted from 0; it may lie beyond the ends.
  private func place(_ fraction: Double, count: Double) -> Double {
    switch self {
    case .linear, .midpoint: (count - 1) * fraction
    case .lower: ((count - 1) * fraction).rounded(.down)
    case .higher: ((count - 1) * fraction).rounded(.up)
    case .nearest: ((count - 1) * fraction).rounded(.toNearestOrEven)
    case .hazen: between(count, fraction, 0.5, 0.5)
    case .weibull: between(count, fraction, 0, 0)
    case .medianUnbiased: between(count, fraction, 1.0 / 3, 1.0 / 3)
    case .normalUnbiased: between(count, fraction, 3.0 / 8, 3.0 / 8)
    case .interpolatedInvertedCDF: between(count, fraction, 0, 1)
    case .invertedCDF: (count * fraction).rounded(.up) - 1
    case .averagedInvertedCDF: count * fraction - 1
    case .closestObservation: closest(count * fraction - 1 - 0.5)
    }
  }

  /// The place by the two parameters of Hyndman and Fan's formula.
  private func between(_ count: Double, _ fraction: Double, _ alpha: Double, _ beta: Double) -> Double {
    count * fraction + (alpha + fraction * (1 - alpha - beta)) - 1
  }

  /// The place of the element that is nearest; halfway, the one with an odd place.
  private func closest(_ place: Double) -> Double {
    let low = place.rounded(.down)
    return low == place && low.truncatingRemainder(dividingBy: 2).magnitude == 1 ? low : low + 1
  }

  /// How much of the next element is taken, of what the place lies behind an element.
  private func weight(_ rest: Double) -> Double {
    switch self {
    case .midpoint: rest == 0 ? 0 : 0.5
    case .averagedInvertedCDF: rest == 0 ? 0.5 : 1
    default: rest
    }
  }

  /// On the straight line from the nearer end, so that the ends themselves are met exactly.
  private func onLine(from low: Double, to high: Double, _ weight: Double) -> Double {
    weight >= 0.5 ? high - (high - low) * (1 - weight) : low + (high - low) * weight
  }
}
