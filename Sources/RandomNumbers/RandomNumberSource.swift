// The distributions that both of NumPy's generators make in the same way.

internal import RealModule

/// A source of random numbers, and the distributions that are made of its numbers.
public protocol RandomNumberSource: Sendable {
  /// The next number, evenly distributed in [0, 1).
  mutating func nextDouble() -> Double

  /// The next number from the normal distribution of mean 0 and deviation 1.
  mutating func nextNormal() -> Double

  /// `count` numbers, evenly distributed in [0, 1).
  ///
  /// - Throws: `.badCount` outside 0…`randomLimit`.
  mutating func random(_ count: Int) throws(RandomError) -> [Double]

  /// `count` numbers from the normal distribution of mean 0 and deviation 1.
  ///
  /// - Throws: `.badCount` outside 0…`randomLimit`.
  mutating func standardNormal(_ count: Int) throws(RandomError) -> [Double]

  /// `count` numbers, evenly distributed in [low, high).
  ///
  /// - Throws: `.badBounds` for a width that the generator does not take, or `.badCount` outside 0…`randomLimit`.
  mutating func uniform(_ low: Double, _ high: Double, count: Int) throws(RandomError) -> [Double]

  /// Brings the elements into random order, as NumPy does a one-dimensional array.
  mutating func shuffle<Element>(_ elements: inout [Element])

  /// `count` of the numbers 0, 1 … `population` − 1.
  ///
  /// - Parameters:
  ///   - population: How many numbers there are to choose from.
  ///   - count: How many to choose.
  ///   - replacing: Whether a number may be chosen again.
  ///   - probabilities: One for each number, adding up to 1. All the same if not given.
  /// - Throws: `.emptyPopulation`, `.tooFewElements`, `.badCount`, or what is wrong with the probabilities.
  mutating func choice(
    _ population: Int, count: Int, replacing: Bool, probabilities: [Double]?
  ) throws(RandomError) -> [Int]
}

// MARK: - Distributions

extension RandomNumberSource {
  /// `count` numbers from a normal distribution.
  ///
  /// - Parameters:
  ///   - loc: The mean. 0 if not given.
  ///   - scale: The standard deviation, 0 or above. 1 if not given.
  ///   - count: How many numbers.
  /// - Throws: `.badScale`, or `.badCount` outside 0…`randomLimit`.
  public mutating func normal(
    _ loc: Double = 0, _ scale: Double = 1, count: Int
  ) throws(RandomError) -> [Double] {
    let scale = try checkedScale(scale, of: "normal")
    return draw(try checkedCount(count, of: "normal")) { loc + scale * $0.nextNormal() }
  }

  /// `count` numbers whose logarithms are from a normal distribution.
  ///
  /// - Parameters:
  ///   - mean: The mean of the logarithms. 0 if not given.
  ///   - sigma: Their standard deviation, 0 or above. 1 if not given.
  ///   - count: How many numbers.
  /// - Throws: `.badScale`, or `.badCount` outside 0…`randomLimit`.
  public mutating func lognormal(
    _ mean: Double = 0, _ sigma: Double = 1, count: Int
  ) throws(RandomError) -> [Double] {
    try normal(mean, sigma, count: count).map { Double.exp($0) }
  }

  /// `count` numbers from the Laplace distribution: two exponential ones, back to back.
  ///
  /// - Parameters:
  ///   - loc: The middle. 0 if not given.
  ///   - scale: The mean distance from it, 0 or above. 1 if not given.
  ///   - count: How many numbers.
  /// - Throws: `.badScale`, or `.badCount` outside 0…`randomLimit`.
  public mutating func laplace(
    _ loc: Double = 0, _ scale: Double = 1, count: Int
  ) throws(RandomError) -> [Double] {
    let scale = try checkedScale(scale, of: "laplace")
    return draw(try checkedCount(count, of: "laplace")) { $0.nextLaplace(loc, scale) }
  }

  /// `count` whole numbers from the Poisson distribution.
  ///
  /// - Parameters:
  ///   - lam: The mean, 0 or above. 1 if not given.
  ///   - count: How many numbers.
  /// - Throws: `.badScale`, or `.badCount` outside 0…`randomLimit`.
  public mutating func poisson(_ lam: Double = 1, count: Int) throws(RandomError) -> [Int] {
    let mean = try checkedMean(lam, of: "poisson")
    return draw(try checkedCount(count, of: "poisson")) { $0.nextPoisson(mean: mean) }
  }

  private mutating func nextLaplace(_ loc: Double, _ scale: Double) -> Double {
    while true {
      let u = nextDouble()
      if u >= 0.5 { return loc - scale * Double.log(2 - u - u) }
      if u > 0 { return loc + scale * Double.log(u + u) }
    }
  }

  /// `count` numbers, drawn one after the other.
  @inline(__always)
  private mutating func draw<Number>(_ count: Int, _ next: (inout Self) -> Number) -> [Number] {
    var numbers: [Number] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(next(&self)) }
    return numbers
  }
}

// MARK: - Orders and choices

extension RandomNumberSource {
  /// The numbers 0, 1 … `count` − 1 in random order.
  ///
  /// - Throws: `.badCount` outside 0…`randomLimit`.
  public mutating func permutation(_ count: Int) throws(RandomError) -> [Int] {
    permutation(Array(0..<(try checkedCount(count, of: "permutation"))))
  }

  /// The elements in random order: NumPy's `permutation` of a one-dimensional array.
  public mutating func permutation<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    shuffle(&elements)
    return elements
  }

  /// `count` of the elements; see `choice(_:count:replacing:probabilities:)` for numbers.
  public mutating func choice<Element>(
    _ elements: [Element], count: Int, replacing: Bool = true, probabilities: [Double]? = nil
  ) throws(RandomError) -> [Element] {
    try choice(elements.count, count: count, replacing: replacing, probabilities: probabilities)
      .map { elements[$0] }
  }
}
