// Random numbers as `numpy.random.default_rng` draws them: PCG64, normal numbers by the ziggurat, whole numbers
// by multiplication.

/// The generator that `numpy.random.default_rng(seed)` gives, with its numbers to the bit.
///
///     var random = RandomGenerator(seed: 42)
///     let noise = try random.normal(count: 100)
///
/// A value: a copy goes on from the same place, on its own.
public struct RandomGenerator: RandomNumberSource, Hashable {
  private var bits: PermutedCongruential

  /// The generator as NumPy seeds it.
  ///
  /// - Parameter seed: Any number in 0…2¹²⁸ − 1.
  public init(seed: UInt128) {
    bits = PermutedCongruential(seed: seed)
  }

  public mutating func nextDouble() -> Double { bits.nextDouble() }

  public mutating func nextNormal() -> Double { bits.zigguratNormal() }

  /// `count` numbers, evenly distributed in [0, 1).
  ///
  /// - Throws: `.badCount` outside 0…`randomLimit`.
  public mutating func random(_ count: Int) throws(RandomError) -> [Double] {
    bits.draw(try checkedCount(count, of: "random")) { $0.nextDouble() }
  }

  /// `count` numbers from the normal distribution of mean 0 and deviation 1: NumPy's `standard_normal`.
  ///
  /// - Throws: `.badCount` outside 0…`randomLimit`.
  public mutating func standardNormal(_ count: Int) throws(RandomError) -> [Double] {
    bits.draw(try checkedCount(count, of: "standard_normal")) { $0.zigguratNormal() }
  }

  /// `count` numbers, evenly distributed in [low, high).
  ///
  /// - Throws: `.badBounds` unless the width is finite and 0 or above, or `.badCount` outside
  ///   0…`randomLimit`.
  public mutating func uniform(
    _ low: Double = 0, _ high: Double = 1, count: Int
  ) throws(RandomError) -> [Double] {
    let width = try checkedWidth(low, high, nonNegative: true)
    return bits.draw(try checkedCount(count, of: "uniform")) { low + width * $0.nextDouble() }
  }

  /// `count` whole numbers from `low` up to `high`.
  ///
  /// - Parameters:
  ///   - low: The lowest number.
  ///   - high: The first number left out, or the highest if `endpoint` is true.
  ///   - endpoint: Whether `high` is one of the numbers. False if not given.
  ///   - count: How many numbers.
  /// - Throws: `.emptyRange` if no number lies between the bounds, or `.badCount` outside 0…`randomLimit`.
  public mutating func integers(
    _ low: Int, _ high: Int, endpoint: Bool = false, count: Int
  ) throws(RandomError) -> [Int] {
    let span = try checkedSpan(low, high, endpoint: endpoint, of: "integers")
    return bits.draw(try checkedCount(count, of: "integers")) {
      low &+ Int(truncatingIfNeeded: $0.multiplied(span))
    }
  }

  /// `count` whole numbers from 0 up to `high`; see `integers(_:_:endpoint:count:)`.
  public mutating func integers(
    _ high: Int, endpoint: Bool = false, count: Int
  ) throws(RandomError) -> [Int] {
    try integers(0, high, endpoint: endpoint, count: count)
  }

  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    // Here NumPy still draws by rejection; `choice` multiplies.
    bits.shuffle(&elements) { $0.masked($1) }
  }

  /// `count` of the numbers 0, 1 … `population` − 1.
  ///
  /// - Parameters:
  ///   - population: How many numbers there are to choose from.
  ///   - count: How many to choose.
  ///   - replacing: Whether a number may be chosen again. True if not given.
  ///   - probabilities: One for each number, adding up to 1. All the same if not given.
  /// - Throws: `.emptyPopulation`, `.tooFewElements`, `.badCount`, or what is wrong with the probabilities.
  public mutating func choice(
    _ population: Int, count: Int, replacing: Bool = true, probabilities: [Double]? = nil
  ) throws(RandomError) -> [Int] {
    try checkedChoice(count, from: population, replacing: replacing, of: "choice")
    guard let probabilities else {
      return replacing
        ? try integers(population, count: count) : differentElements(count, of: population)
    }
    try checkProbabilities(probabilities, population: population, of: "choice")
    return replacing
      ? bits.weighted(count, probabilities)
      : try bits.weightedWithoutReplacement(count, probabilities, of: "choice")
  }

  /// Large parts of large populations are shuffled out of them; all else goes by R. Floyd's method (Bentley,
  /// "Programming Pearls", CACM 30, 1987), whose result is in no random order until shuffled.
  private mutating func differentElements(_ count: Int, of population: Int) -> [Int] {
    if population > 10_000, count > population / 50 {
      var all = Array(0..<population)
      bits.shuffle(&all, downTo: max(population - count, 1)) { $0.multiplied($1) }
      return Array(all[(population - count)...])
    }
    var seen: Set<Int> = []
    var chosen = ((population - count)..<population).map { last in
      let drawn = Int(bits.multiplied(UInt64(last)))
      let element = seen.contains(drawn) ? last : drawn
      seen.insert(element)
      return element
    }
    bits.shuffle(&chosen) { $0.multiplied($1) }
    return chosen
  }
}
