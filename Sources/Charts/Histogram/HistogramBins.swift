internal import Arrays

/// The bins of a histogram.
public enum HistogramBins: Hashable, Sendable {
  /// So many bins of one width.
  case count(Int)
  /// The edges of bins, which rise; the last bin has both its ends.
  case edges([Double])
  /// As many bins of one width as a rule finds right for the data.
  case rule(Rule)

  /// Rules for the width of bins, under NumPy's names.
  public enum Rule: String, CaseIterable, Hashable, Sendable {
    /// The narrower of `fd` and `sturges`.
    case auto
    /// Sturges's rule for data that lean to one side.
    case doane
    /// By the middle half of the data, after Freedman and Diaconis.
    case fd
    /// Twice the cube root of their number.
    case rice
    /// By their standard deviation.
    case scott
    /// The square root of their number.
    case sqrt
    /// The number with the least estimated error.
    case stone
    /// By the logarithm of their number.
    case sturges
  }
}

/// The edges of bins, and how numbers are counted in them.
struct BinEdges {
  let edges: [Double]
  /// Whether all bins are of one width by their making.
  private let isEven: Bool

  /// More bins could not be told apart in a picture.
  static let mostBins = 100_000

  /// - Parameters:
  ///   - numbers: those of all sets.
  ///   - range: where the bins begin and end; `nil` takes the extent of the numbers. Edges that are given count
  ///     for themselves.
  /// - Throws: `DataError` for bins that cannot be.
  init(
    _ bins: HistogramBins, _ numbers: [Double], areWhole: Bool, hasWeights: Bool, range: Interval?
  ) throws(DataError) {
    if case .edges(let edges) = bins {
      guard edges.count > 1, zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        throw DataError("bins", "bins must be two edges or more that rise")
      }
      guard edges.count - 1 <= Self.mostBins else {
        throw DataError("bins", "bins has \(edges.count) edges; there may be \(Self.mostBins) bins")
      }
      (self.edges, isEven) = (edges, false)
      return
    }
    let ends = try Self.ends(numbers, range)
    let count: Int
    switch bins {
    case .count(let given): count = given
    case .rule(let rule):
      guard !hasWeights else {
        throw DataError(
          "bins", "the rule \"\(rule.rawValue)\" does not know of weights; give a number of bins")
      }
      count = try Self.count(by: rule, numbers, ends, areWhole: areWhole)
    case .edges: preconditionFailure("edges are taken as they are")
    }
    guard (1...Self.mostBins).contains(count) else {
      throw DataError("bins", "bins is \(count); it must be from 1 to \(Self.mostBins)")
    }
    (edges, isEven) = (equalEdges(from: ends.first, to: ends.last, bins: count), true)
    guard zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw DataError("bins", "\(count) bins are too many between \(ends.first) and \(ends.last)")
    }
  }

  /// The first and the last edge, which differ.
  private static func ends(_ numbers: [Double], _ range: Interval?) throws(DataError) -> Interval {
    let argument = range == nil ? "x" : "range"
    var ends = range ?? Interval(0, 1)
    if range == nil, !numbers.isEmpty {
      let known = numbers.filter { !$0.isNaN }
      guard let least = known.min(), let greatest = known.max() else {
        throw DataError("x", "x holds nothing but NaN, so the bins have no range")
      }
      ends = Interval(least, greatest)
    }
    guard ends.first <= ends.last else {
      throw DataError("range", "range must be two numbers, the lesser one first")
    }
    guard (ends.last - ends.first).isFinite else {
      throw DataError(
        argument, "the bins must lie between finite ends, not from \(ends.first) to \(ends.last)")
    }
    guard ends.first == ends.last else { return ends }
    let widened = Interval(ends.first - 0.5, ends.last + 0.5)
    guard widened.first < widened.last else {
      throw DataError(argument, "there is no room for bins around \(ends.first)")
    }
    return widened
  }

  private static func count(
    by rule: HistogramBins.Rule, _ numbers: [Double], _ ends: Interval, areWhole: Bool
  ) throws(DataError) -> Int {
    let inside = numbers.filter { ends.first <= $0 && $0 <= ends.last }
    guard !inside.isEmpty, let binRule = BinRule(rawValue: rule.rawValue) else { return 1 }
    var width = binRule.width(inside, from: ends.first, to: ends.last)
    guard width > 0 else { return 1 }
    if areWhole { width = max(width, 1) }
    let count = ((ends.last - ends.first) / width).rounded(.up)
    guard count <= Double(mostBins) else {
      throw DataError("bins", "the rule \"\(rule.rawValue)\" asks for more than \(mostBins) bins")
    }
    return max(1, Int(count))
  }
}

extension BinEdges {
  /// How many numbers, or how much of their weights, falls into each bin.
  ///
  /// - Parameters:
  ///   - weights: as many as there are numbers.
  ///   - isShared: whether the edges were found for several sets: sums are then built another way, as in
  ///     matplotlib, which shows in their last bits.
  func counts(_ numbers: [Double], weights: [Double]?, isShared: Bool) -> [Double] {
    guard let weights else {
      if isEven { return countsInEqualBins(numbers, edges: edges).map(Double.init) }
      var counts = [Double](repeating: 0, count: edges.count - 1)
      for number in numbers { if let bin = bin(of: number) { counts[bin] += 1 } }
      return counts
    }
    guard isShared || !isEven else {
      var sums = [Double](repeating: 0, count: edges.count - 1)
      for (number, weight) in zip(numbers, weights) { if let bin = bin(of: number) { sums[bin] += weight } }
      return sums
    }
    return runningSums(numbers, weights)
  }

  /// Differences of the running sum of weights, in the order of the numbers.
  private func runningSums(_ numbers: [Double], _ weights: [Double]) -> [Double] {
    let order = numbers.indices.filter { !numbers[$0].isNaN }.sorted {
      numbers[$0] < numbers[$1] || numbers[$0] == numbers[$1] && $0 < $1
    }
    var sums = [0.0]
    for index in order { sums.append(sums[sums.count - 1] + weights[index]) }
    let places = edges.indices.map { edge in
      let isLast = edge == edges.count - 1
      return order.partitioningIndex { isLast ? numbers[$0] > edges[edge] : numbers[$0] >= edges[edge] }
    }
    return zip(places, places.dropFirst()).map { sums[$1] - sums[$0] }
  }

  /// The bin of a number; `nil` outside all. The last bin has both its ends.
  private func bin(of number: Double) -> Int? {
    guard let last = edges.last, number >= edges[0], number <= last else { return nil }
    return min(edges.partitioningIndex { $0 > number }, edges.count - 1) - 1
  }
}
