internal import Arrays

/// How the values in a hexagon become one. Raw values are NumPy's words.
public enum HexagonReduction: String, CaseIterable, Hashable, Sendable {
  case mean, sum, min, max, median
  case product = "prod"
  case deviation = "std"
  case variance = "var"
  /// How many values there are.
  case count = "len"

  /// NaN where nothing can be made of no values.
  func callAsFunction(_ values: [Double]) -> Double {
    let numbers = NDArray(values)
    return switch self {
    case .mean: numbers.mean().doubles[0]
    case .sum: numbers.sum().doubles[0]
    case .min: values.min() ?? .nan
    case .max: values.max() ?? .nan
    case .median: values.isEmpty ? .nan : numbers.median().doubles[0]
    case .product: numbers.product().doubles[0]
    case .deviation: numbers.variance().doubles[0].squareRoot()
    case .variance: numbers.variance().doubles[0]
    case .count: Double(values.count)
    }
  }
}
