// Further distributions of `numpy.random.default_rng`.

internal import RealModule

extension RandomGenerator {
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
    return bits.draw(try checkedCount(count, of: "laplace")) { $0.laplace(loc, scale) }
  }

  /// `count` whole numbers from the Poisson distribution.
  ///
  /// - Parameters:
  ///   - lam: The mean, 0 or above. 1 if not given.
  ///   - count: How many numbers.
  /// - Throws: `.badScale`, or `.badCount` outside 0…`randomLimit`.
  public mutating func poisson(_ lam: Double = 1, count: Int) throws(RandomError) -> [Int] {
    let mean = try checkedMean(lam, of: "poisson")
    return bits.draw(try checkedCount(count, of: "poisson")) { $0.poisson(mean: mean) }
  }
}
