// How the methods of generators read their arguments and draw.

internal import Arrays
internal import RandomNumbers

extension Call {
  /// Real numbers in a shape; `nil` is a single one.
  func reals(
    _ source: RandomSource, _ shape: [Int]?,
    _ body: (inout any RandomNumberSource, Int) throws(RandomError) -> [Double]
  ) throws(ExpressionError) -> Value {
    let shape = shape ?? []
    let count = try count(of: shape)
    let drawn = try drawing(source) { numbers throws(RandomError) in try body(&numbers, count) }
    return .array(NDArray(drawn, shape: shape))
  }

  /// Whole numbers between bounds, in NumPy's way: one bound alone is the upper one.
  func wholeNumbers(_ source: RandomSource, endpoint: Bool) throws(ExpressionError) -> Value {
    guard let first = try wholeNumber("low") else { throw error("low is missing") }
    let second = try wholeNumber("high")
    let (low, high) = second.map { (first, $0) } ?? (0, first)
    return .array(
      try integers(source, try size()) { numbers, count throws(RandomError) in
        try drawIntegers(&numbers, low, high, endpoint: endpoint, count: count)
      })
  }

  func choice(_ source: RandomSource) throws(ExpressionError) -> Value {
    let population = try array("a")
    let replacing = try flag("replace", otherwise: true)
    let probabilities = has("p") ? try row("p") : nil
    let indices = population.isScalar ? try wholeNumber("a") ?? 0 : population.shape[0]
    let places = try integers(source, try size()) { numbers, count throws(RandomError) in
      try numbers.choice(indices, count: count, replacing: replacing, probabilities: probabilities)
    }
    guard !population.isScalar else { return .array(places) }
    return .array(
      try locating { () throws(ArrayError) in
        try population.indexed([places.isScalar ? .position(places.integers[0]) : .array(places)])
      })
  }

  func permutation(_ source: RandomSource) throws(ExpressionError) -> Value {
    let elements = try array("x")
    let count = elements.isScalar ? try wholeNumber("x") ?? 0 : elements.shape[0]
    let order = try integers(source, [max(count, 0)]) { numbers, _ throws(RandomError) in
      try numbers.permutation(count)
    }
    guard !elements.isScalar else { return .array(order) }
    return .array(try locating { () throws(ArrayError) in try elements.indexed([.array(order)]) })
  }

  /// Whole numbers in a shape; `nil` is a single one.
  func integers(
    _ source: RandomSource, _ shape: [Int]?,
    _ body: (inout any RandomNumberSource, Int) throws(RandomError) -> [Int]
  ) throws(ExpressionError) -> NDArray {
    let shape = shape ?? []
    let count = try count(of: shape)
    let drawn = try drawing(source) { numbers throws(RandomError) in try body(&numbers, count) }
    return NDArray(drawn, shape: shape)
  }

  private func drawing<Result>(
    _ source: RandomSource, _ body: (inout any RandomNumberSource) throws(RandomError) -> Result
  ) throws(ExpressionError) -> Result {
    do throws(RandomError) {
      return try source.draw(body)
    } catch {
      throw ExpressionError(error.description, column: column)
    }
  }

  private func count(of shape: [Int]) throws(ExpressionError) -> Int {
    try locating { () throws(ArrayError) in try NDArray.checkedCount(of: shape) }
  }

  // MARK: How many

  /// The shape that `size` asks for; `nil` for a single number.
  func size() throws(ExpressionError) -> [Int]? {
    has("size") ? try shape("size") : nil
  }

  /// The shape that any number of arguments ask for; `nil` for a single number.
  func shape(of variadic: String) throws(ExpressionError) -> [Int]? {
    self[variadic] == nil ? nil : try shape(variadic)
  }
}

/// Whole numbers, under the name that each of the two generators has for them.
private func drawIntegers(
  _ source: inout any RandomNumberSource, _ low: Int, _ high: Int, endpoint: Bool, count: Int
) throws(RandomError) -> [Int] {
  if var state = source as? RandomState {
    defer { source = state }
    return try state.randint(low, high, count: count)
  }
  guard var generator = source as? RandomGenerator else { return [] }
  defer { source = generator }
  return try generator.integers(low, high, endpoint: endpoint, count: count)
}
