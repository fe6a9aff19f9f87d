// How wide the bins of a histogram should be, by the rules of `numpy.histogram_bin_edges`.

internal import RealModule

/// A rule for the width of a histogram's bins, under NumPy's name.
package enum BinRule: String, Sendable, CaseIterable {
  case auto, doane, fd, rice, scott, sqrt, stone, sturges

  /// The width that the rule asks for; 0 or NaN where it has no answer.
  ///
  /// - Parameter numbers: One number or more, all finite, between `first` and `last`.
  package func width(_ numbers: [Double], from first: Double, to last: Double) -> Double {
    let count = Double(numbers.count)
    let extent = (numbers.max() ?? 0) - (numbers.min() ?? 0)
    switch self {
    case .auto:
      // The middle half of few numbers can be arbitrarily narrow, so its rule is held to half of `sqrt`'s width.
      let quartiles = max(BinRule.fd.width(numbers, from: first, to: last), extent / count.squareRoot() / 2)
      return min(quartiles, extent / (Double.log2(count) + 1))
    case .doane: return skewedWidth(numbers, extent: extent)
    case .fd:
      let quartiles = NDArray(numbers).quantiles(NDArray([0.25, 0.75])).doubles
      return 2 * (quartiles[1] - quartiles[0]) * power(count, -1.0 / 3)
    case .rice: return extent / (2 * power(count, 1.0 / 3))
    case .scott:
      return power(24 * Double.pi.squareRoot() / count, 1.0 / 3) * NDArray(numbers).variance().doubles[0].squareRoot()
    case .sqrt: return extent / count.squareRoot()
    case .stone: return bestWidth(numbers, extent: extent, from: first, to: last)
    case .sturges: return extent / (Double.log2(count) + 1)
    }
  }

  /// How often the rule looks at each number, about.
  package func work(_ count: Int) -> Int {
    self == .stone ? stoneLimit(count) : Int.bitWidth - count.leadingZeroBitCount
  }

  /// Sturges's rule, with more bins the more the numbers lean to one side.
  private func skewedWidth(_ numbers: [Double], extent: Double) -> Double {
    guard numbers.count > 2 else { return 0 }
    let count = Double(numbers.count)
    let deviation = NDArray(numbers).variance().doubles[0].squareRoot()
    guard deviation > 0 else { return 0 }
    let mean = pairwiseSum(numbers) / count
    let skewness = pairwiseSum(numbers.map { power(($0 - mean) / deviation, 3) }) / count
    let spread = (6 * (count - 2) / ((count + 1) * (count + 3))).squareRoot()
    return extent / (1 + Double.log2(count) + Double.log2(1 + skewness.magnitude / spread))
  }

  /// The width with the least estimated error, of as many bins as `stoneLimit` allows.
  private func bestWidth(_ numbers: [Double], extent: Double, from first: Double, to last: Double) -> Double {
    guard numbers.count > 1, extent > 0 else { return 0 }
    let count = Double(numbers.count)
    var best = (bins: 1, error: Double.infinity)
    for bins in 1...stoneLimit(numbers.count) {
      let counts = countsInEqualBins(numbers, edges: equalEdges(from: first, to: last, bins: bins))
      let squares = counts.reduce(0) { $0 + Double($1) / count * (Double($1) / count) }
      let error = (2 - (count + 1) * squares) / (extent / Double(bins))
      if error < best.error { best = (bins, error) }
    }
    return extent / Double(best.bins)
  }

  private func stoneLimit(_ count: Int) -> Int { max(100, Int(Double(count).squareRoot())) }
}
