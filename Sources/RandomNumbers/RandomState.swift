// Random numbers as `numpy.random.RandomState` draws them, frozen by NumPy since 1.17: the Mersenne Twister,
// normal numbers by G. Marsaglia's polar method, whole numbers by rejection.

internal import RealModule

/// The generator behind `np.random.seed`, with the numbers of `numpy.random.RandomState(seed)` to the bit.
///
///     var random = RandomState(seed: 42)
///     let noise = try random.randn(100)
///
/// A value: a copy goes on from the same place, on its own.
public struct RandomState: RandomNumberSource, Hashable {
  var bits: MersenneTwister
  /// The second of a pair of normal numbers, kept for the next call.
  private var spareNormal: Double?

  /// The generator as NumPy seeds it.
  ///
  /// - Parameter seed: Any number in 0…2³² − 1.
  public init(seed: UInt32) {
    bits = MersenneTwister(seed: seed)
  }

  public mutating func nextDouble() -> Double { bits.nextDouble() }

  /// `count` numbers, evenly distributed in [0, 1): NumPy's `rand` and `random_sample`.
  ///
  /// - Throws: `.badCount` outside 0…`randomLimit`.
  public mutating func rand(_ count: Int) throws(RandomError) -> [Double] {
    bits.draw(try checkedCount(count, of: "rand")) { $0.nextDouble() }
  }

  /// The same as `rand`.
  public mutating func random(_ count: Int) throws(RandomError) -> [Double] { try rand(count) }

  /// The same as `randn`.
  public mutating func standardNormal(_ count: Int) throws(RandomError) -> [Double] { try randn(count) }

  /// `count` numbers from the normal distribution of mean 0 and deviation 1: NumPy's `randn` and
  /// `standard_normal`.
  ///
  /// - Throws: `.badCount` outside 0…`randomLimit`.
  public mutating func randn(_ count: Int) throws(RandomError) -> [Double] {
    let count = try checkedCount(count, of: "randn")
    return (0..<count).map { _ in nextNormal() }
  }

  /// `count` numbers, evenly distributed in [low, high).
  ///
  /// - Throws: `.badBounds` if the width is not finite, or `.badCount` outside 0…`randomLimit`. As in NumPy,
  ///   `high` may lie below `low`.
  public mutating func uniform(
    _ low: Double = 0, _ high: Double = 1, count: Int
  ) throws(RandomError) -> [Double] {
    let width = try checkedWidth(low, high, nonNegative: false)
    return bits.draw(try checkedCount(count, of: "uniform")) { low + width * $0.nextDouble() }
  }

  /// `count` numbers from the exponential distribution.
  ///
  /// - Parameters:
  ///   - scale: The mean, 0 or above. 1 if not given.
  ///   - count: How many numbers.
  /// - Throws: `.badScale`, or `.badCount` outside 0…`randomLimit`.
  public mutating func exponential(_ scale: Double = 1, count: Int) throws(RandomError) -> [Double] {
    let scale = try checkedScale(scale, of: "exponential")
    return bits.draw(try checkedCount(count, of: "exponential")) {
      scale * -Double.log(1 - $0.nextDouble())
    }
  }

  /// `count` whole numbers from `low` up to, but not including, `high`.
  ///
  /// - Throws: `.emptyRange` if `high` does not lie above `low`, or `.badCount` outside 0…`randomLimit`.
  public mutating func randint(_ low: Int, _ high: Int, count: Int) throws(RandomError) -> [Int] {
    let span = try checkedSpan(low, high, endpoint: false, of: "randint")
    return bits.draw(try checkedCount(count, of: "randint")) {
      low &+ Int(truncatingIfNeeded: $0.masked(span))
    }
  }

  /// `count` whole numbers from 0 up to, but not including, `high`.
  ///
  /// - Throws: `.emptyRange` if `high` is not positive, or `.badCount` outside 0…`randomLimit`.
  public mutating func randint(_ high: Int, count: Int) throws(RandomError) -> [Int] {
    try randint(0, high, count: count)
  }

  public mutating func shuffle<Element>(_ elements: inout [Element]) {
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
        ? try randint(population, count: count) : Array(try permutation(population).prefix(count))
    }
    try checkProbabilities(probabilities, population: population, of: "choice")
    return replacing
      ? bits.weighted(count, probabilities)
      : try bits.weightedWithoutReplacement(count, probabilities, of: "choice")
  }

  // A point drawn inside the unit circle gives two normal numbers; the second one is handed out first.
  public mutating func nextNormal() -> Double {
    if let kept = spareNormal {
      spareNormal = nil
      return kept
    }
    while true {
      let x = 2 * bits.nextDouble() - 1
      let y = 2 * bits.nextDouble() - 1
      let square = x * x + y * y
      guard square < 1, square != 0 else { continue }
      let factor = (-2 * Double.log(square) / square).squareRoot()
      spareNormal = factor * x
      return factor * y
    }
  }
}
