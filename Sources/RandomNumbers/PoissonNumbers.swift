// Whole numbers from the Poisson distribution, as both of NumPy's generators draw them: for small means by
// multiplying numbers in [0, 1) until their product is small enough, for others by W. Hörmann, "The Transformed
// Rejection Method for Generating Poisson Random Variables", Insurance: Mathematics and Economics 12 (1993), PTRS.

internal import RealModule

extension RandomNumberSource {
  /// The next number from the Poisson distribution of a mean, 0 or above and within the limit.
  mutating func nextPoisson(mean: Double) -> Int {
    mean >= 10 ? poissonByRejection(mean) : mean == 0 ? 0 : poissonByProducts(mean)
  }

  private mutating func poissonByProducts(_ mean: Double) -> Int {
    let least = Double.exp(-mean)
    var (count, product) = (0, nextDouble())
    while product > least {
      product *= nextDouble()
      count += 1
    }
    return count
  }

  private mutating func poissonByRejection(_ mean: Double) -> Int {
    let root = mean.squareRoot()
    let logarithm = Double.log(mean)
    let b = 0.931 + 2.53 * root
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    let surelyAccepted = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = nextDouble() - 0.5
      let v = nextDouble()
      let us = 0.5 - u.magnitude
      let count = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
      if us >= 0.07, v <= surelyAccepted { return Int(count) }
      if count < 0 || us < 0.013 && v > us { continue }
      let hat = Double.log(v) + Double.log(inverseAlpha) - Double.log(a / (us * us) + b)
      if hat <= -mean + count * logarithm - logGamma(count + 1) { return Int(count) }
    }
  }
}

/// The logarithm of the gamma function as NumPy has it, on whose last bit the numbers above depend: S. Zhang and
/// J. Jin, "Computation of Special Functions" (1996), 3.1.
private func logGamma(_ x: Double) -> Double {
  guard x != 1, x != 2 else { return 0 }
  // The series is for 7 and above; what lies below is brought there.
  let steps = x < 7 ? Int(7 - x) : 0
  var shifted = x + Double(steps)
  let inverse = 1 / shifted
  let series = logGammaSeries.dropLast().reversed().reduce(logGammaSeries[9]) {
    $0 * (inverse * inverse) + $1
  }
  var result = series / shifted + 0.5 * 1.8378770664093453 + (shifted - 0.5) * Double.log(shifted) - shifted
  for _ in 0..<steps {
    result -= Double.log(shifted - 1)
    shifted -= 1
  }
  return result
}

/// The coefficients of Stirling's series.
private let logGammaSeries = [
  8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04,
  8.417508417508418e-04, -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02,
  1.796443723688307e-01, -1.39243221690590e+00,
]

/// The mean of a Poisson distribution, if it is 0 or above and its numbers fit into 64 bits.
func checkedMean(_ mean: Double, of function: String) throws(RandomError) -> Double {
  guard 0...9.2e18 ~= mean else { throw .badScale(function: function, scale: mean) }
  return mean
}
