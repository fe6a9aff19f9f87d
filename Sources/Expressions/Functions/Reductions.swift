// Functions of a whole array: sums and what is made of them, extremes, running sums and differences.

extension Function {
  static let reductions: [Function] = [
    reduction("sum", pairwiseSum),
    reduction("mean", mean),
    reduction("var", variance),
    reduction("std") { variance($0).squareRoot() },
    Function("min", 1...1, elementwise: "minimum") { call throws(ExpressionError) in
      try extreme(call, minimum)
    },
    Function("max", 1...1, elementwise: "maximum") { call throws(ExpressionError) in
      try extreme(call, maximum)
    },
    Function("cumsum", 1...1) { call in .array(runningSum(call.arguments[0].doubles)) },
    Function("diff", 1...1, body: differences),
  ]

  /// A function of all elements that is defined for none too. A single value counts as an array of one.
  private static func reduction(
    _ name: String, _ function: @escaping @Sendable ([Double]) -> Double
  ) -> Function {
    Function(name, 1...1) { call in .scalar(function(call.arguments[0].doubles)) }
  }

  /// The mean; NaN of nothing.
  private static func mean(_ x: [Double]) -> Double {
    pairwiseSum(x) / Double(x.count)
  }

  /// The mean squared distance from the mean (not from an estimate of it: NumPy's `ddof=0`); NaN of nothing.
  private static func variance(_ x: [Double]) -> Double {
    let mean = mean(x)
    return Self.mean(x.map { ($0 - mean) * ($0 - mean) })
  }

  /// The greatest or the least element, or NaN if any is.
  private static func extreme(
    _ call: Call, _ choose: (Double, Double) -> Double
  ) throws(ExpressionError) -> Value {
    let numbers = call.arguments[0].doubles
    guard let first = numbers.first else { throw call.error("the array is empty", argument: 0) }
    return .scalar(numbers.dropFirst().reduce(first, choose))
  }

  private static func runningSum(_ x: [Double]) -> [Double] {
    var sums = x
    for i in sums.indices.dropFirst() { sums[i] += sums[i - 1] }
    return sums
  }

  /// `diff(x)`: each element less the one before it; of booleans, whether the two differ.
  @Sendable
  private static func differences(_ call: Call) throws(ExpressionError) -> Value {
    switch call.arguments[0] {
    case .scalar, .boolean:
      throw call.error("a single value has no differences; give an array", argument: 0)
    case .array(let x):
      .array(x.indices.dropFirst().map { x[$0] - x[$0 - 1] })
    case .booleans(let x):
      .booleans(x.indices.dropFirst().map { x[$0] != x[$0 - 1] })
    }
  }
}
