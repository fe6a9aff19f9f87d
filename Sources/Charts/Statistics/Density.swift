internal import Arrays
internal import RealModule

/// How wide the bells of a density are.
public enum Bandwidth: Hashable, Sendable {
  /// The count to the power of -1/5.
  case scott
  /// The same of three quarters of the count.
  case silverman
  /// A factor of one's own for the deviation of the numbers.
  case factor(Double)

  func factor(count: Int) -> Double {
    switch self {
    case .scott: Double.pow(Double(count), -0.2)
    case .silverman: Double.pow(Double(count) * 3 / 4, -0.2)
    case .factor(let factor): factor
    }
  }
}

/// The density of numbers: the sum of a bell about each.
struct Density {
  private let values: [Double]
  /// Half of the inverse of the squared width of a bell.
  private let narrowness: Double

  /// - Returns: `nil` if all numbers are the same, or their spread is no number.
  init?(_ values: [Double], _ bandwidth: Bandwidth) {
    guard let first = values.first, values.contains(where: { $0 != first }) else { return nil }
    self.values = values
    let count = Double(values.count)
    let mean = NDArray(values).mean().doubles[0]
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    let factor = bandwidth.factor(count: values.count)
    let inverse = 1 / variance / (factor * factor)
    guard inverse.isFinite, inverse > 0 else { return nil }
    narrowness = inverse
  }

  /// The density at a place, up to a constant factor.
  func callAsFunction(_ place: Double) -> Double {
    values.reduce(0) { sum, value in
      let distance = value - place
      return sum + Double.exp(-(distance * (narrowness * distance)) / 2)
    }
  }
}
