internal import Arrays

/// What a histogram shows, and what was drawn for it.
public struct Histogram: Hashable, Sendable {
  /// The height of each bin of each set, as it is drawn.
  public let tops: [[Double]]
  /// The edges of the bins.
  public let bins: [Double]
  /// The bars of each set; empty where the histogram is drawn as outlines.
  public let bars: [BarContainer]
}

/// How a histogram is drawn.
public enum HistogramType: String, CaseIterable, Hashable, Sendable {
  /// Bars, those of several sets side by side.
  case bar
  /// Bars of several sets on top of each other.
  case barstacked
  /// An outline.
  case step
  /// A filled outline.
  case stepfilled
}

/// Where bars stand on their bins.
public enum HistogramAlignment: String, CaseIterable, Hashable, Sendable {
  case left, mid, right
}

/// Whether each bin counts those before it, too.
public enum Cumulation: Hashable, Sendable {
  case none
  /// Each bin counts those before it.
  case rising
  /// Each bin counts those after it.
  case falling
}

/// The heights of the bins of several sets.
struct HistogramTops {
  var tops: [[Double]]
  let edges: [Double]

  init(_ data: DataSets, _ bins: HistogramBins, _ options: HistogramOptions) throws(DataError) {
    if let weights = options.weights {
      guard weights.count == data.sets.count, zip(weights, data.sets).allSatisfy({ $0.count == $1.count })
      else {
        throw DataError("weights", "weights must be as many as there are values of x, set by set")
      }
    }
    let edges = try BinEdges(
      bins, data.sets.flatMap(\.self), areWhole: data.areWhole, hasWeights: options.weights != nil,
      range: options.range)
    let counts = data.sets.enumerated().map { index, set in
      edges.counts(set, weights: options.weights?[index], isShared: data.sets.count > 1)
    }
    self.init(
      counts: counts, edges: edges.edges, isStacked: options.isStacked, isDensity: options.density,
      options.cumulative)
  }

  /// From counts to heights: matplotlib's order of operations.
  ///
  /// - Parameters:
  ///   - isStacked: whether the sets are added up.
  ///   - isDensity: whether the area of each set, or of all if they are added up, is 1.
  init(counts: [[Double]], edges: [Double], isStacked: Bool, isDensity: Bool, _ cumulation: Cumulation) {
    self.edges = edges
    let widths = zip(edges.dropFirst(), edges).map { $0 - $1 }
    tops = counts
    if isStacked {
      for index in tops.indices.dropFirst() {
        tops[index] = zip(tops[index - 1], tops[index]).map { $0 + $1 }
      }
    }
    if isDensity { tops = Self.densities(tops, widths, isStacked: isStacked) }
    guard cumulation != .none else { return }
    for index in tops.indices {
      let parts = isDensity ? zip(tops[index], widths).map { $0 * $1 } : tops[index]
      tops[index] = cumulation == .rising ? parts.runningSum : parts.reversed().runningSum.reversed()
    }
  }

  private static func densities(_ tops: [[Double]], _ widths: [Double], isStacked: Bool) -> [[Double]] {
    let total = pairwiseSum(tops.last ?? [])
    return tops.map { top in
      let sum = isStacked ? total : pairwiseSum(top)
      return zip(top, widths).map { $0 / $1 / sum }
    }
  }
}

extension Array where Element == Double {
  fileprivate var runningSum: [Double] {
    var sum = 0.0
    return map { number in
      sum += number
      return sum
    }
  }
}
