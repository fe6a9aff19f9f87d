// What the two generators share: random bits, and the numbers that both make of them in the same way.

/// A source of random bits that advances as it is read.
protocol BitSource {
  /// The next 32 random bits.
  mutating func next32() -> UInt32
  /// The next 64 random bits.
  mutating func next64() -> UInt64
  /// The next number in [0, 1), a multiple of 2⁻⁵³.
  mutating func nextDouble() -> Double
}

extension BitSource {
  /// `count` numbers, drawn one after the other.
  mutating func draw<Number>(_ count: Int, _ next: (inout Self) -> Number) -> [Number] {
    var numbers: [Number] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(next(&self)) }
    return numbers
  }

  /// A row of elements in random order: from the last place down, each changes places with one at or before
  /// it (Fisher & Yates), down to place `first`.
  ///
  /// - Parameter below: Draws a whole number from 0 to its argument, both included.
  mutating func shuffle<Element>(
    _ elements: inout [Element], downTo first: Int = 1, _ below: (inout Self, UInt64) -> UInt64
  ) {
    guard first < elements.count else { return }
    for last in (first..<elements.count).reversed() {
      elements.swapAt(last, Int(below(&self, UInt64(last))))
    }
  }
}

/// The bounds of a uniform distribution as NumPy takes them: a width of 0 or above that is finite.
func checkedWidth(_ low: Double, _ high: Double, nonNegative: Bool) throws(RandomError) -> Double {
  let width = high - low
  guard width.isFinite, !nonNegative || (width >= 0 && width.sign == .plus) else {
    throw .badBounds(function: "uniform", low: low, high: high)
  }
  return width
}

/// How many whole numbers there are between the bounds, less one, for bounds in order.
func checkedSpan(
  _ low: Int, _ high: Int, endpoint: Bool, of function: String
) throws(RandomError) -> UInt64 {
  guard endpoint ? low <= high : low < high else {
    throw .emptyRange(function: function, low: low, high: high)
  }
  return UInt64(bitPattern: Int64(high &- low)) - (endpoint ? 0 : 1)
}
