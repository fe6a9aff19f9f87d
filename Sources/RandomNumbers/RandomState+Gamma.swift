// The gamma distribution of `numpy.random.RandomState`.

internal import RealModule

extension RandomState {
  /// `count` numbers from the gamma distribution: G. Marsaglia and W. W. Tsang, "A Simple Method for Generating
  /// Gamma Variables", ACM Transactions on Mathematical Software 26 (2000).
  ///
  /// - Parameters:
  ///   - shape: The shape k, 0 or above.
  ///   - scale: The scale θ, 0 or above; the mean is k·θ. 1 if not given.
  ///   - count: How many numbers.
  /// - Throws: `.badScale`, or `.badCount` outside 0…`randomLimit`.
  public mutating func gamma(_ shape: Double, _ scale: Double = 1, count: Int) throws(RandomError) -> [Double]
  {
    let (shape, scale) = (try checkedScale(shape, of: "gamma"), try checkedScale(scale, of: "gamma"))
    let count = try checkedCount(count, of: "gamma")
    return (0..<count).map { _ in scale * nextGamma(shape) }
  }

  private mutating func nextGamma(_ shape: Double) -> Double {
    if shape == 1 { return nextExponential() }
    if shape == 0 { return 0 }
    return shape < 1 ? nextSteepGamma(shape) : nextFlatGamma(shape)
  }

  private mutating func nextExponential() -> Double { -Double.log(1 - bits.nextDouble()) }

  /// A shape below 1: J. Ahrens and U. Dieter's method of 1974.
  private mutating func nextSteepGamma(_ shape: Double) -> Double {
    while true {
      let u = bits.nextDouble()
      let v = nextExponential()
      if u <= 1 - shape {
        let x = Double.pow(u, 1 / shape)
        if x <= v { return x }
      } else {
        let y = -Double.log((1 - u) / shape)
        let x = Double.pow(1 - shape + shape * y, 1 / shape)
        if x <= v + y { return x }
      }
    }
  }

  private mutating func nextFlatGamma(_ shape: Double) -> Double {
    let b = shape - 1.0 / 3
    let c = 1 / (9 * b).squareRoot()
    while true {
      let x = nextNormal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      let u = bits.nextDouble()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return b * v }
      if Double.log(u) < 0.5 * x * x + b * (1 - v + Double.log(v)) { return b * v }
    }
  }
}
