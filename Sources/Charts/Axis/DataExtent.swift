/// What the limits of an axis need to know of its data.
struct DataExtent: Hashable, Sendable {
  /// What the data span; `nil` while there are none.
  private(set) var interval: Interval?
  /// The smallest value above zero; `nil` while there is none.
  private(set) var smallestPositive: Double?
  /// The values that margins do not cross, in any order: there may be very many.
  private(set) var stickyEdges: [Double] = []

  /// Takes more data into account. Without a smallest positive value the lower end stands for it.
  mutating func include(_ more: Interval?, smallestPositive positive: Double?, stickyEdges edges: [Double]) {
    stickyEdges += edges
    guard let more else { return }
    interval = interval?.union(more) ?? more
    let candidates = [smallestPositive, positive, more.lower, more.upper].compactMap { $0 }
    smallestPositive = candidates.filter { $0 > 0 }.min()
  }
}

extension DataExtent {
  /// What both have to say.
  func union(_ other: DataExtent) -> DataExtent {
    var result = self
    result.include(other.interval, smallestPositive: other.smallestPositive, stickyEdges: other.stickyEdges)
    return result
  }
}

extension Interval {
  /// The interval with its ends drawn back to the sticky edges nearest to the ends of the data, if it goes
  /// beyond.
  func held(by edges: [Double], around data: Interval) -> Interval {
    let tolerance = 1e-5 * abs(data.last - data.first)
    var result = self
    if let edge = edges.lazy.filter({ $0 < data.first + tolerance }).max() { result.first = max(first, edge) }
    if let edge = edges.lazy.filter({ $0 >= data.last - tolerance }).min() { result.last = min(last, edge) }
    return result
  }

  /// The interval with a share of its extent added at both ends, measured on the scale.
  func widened(by margin: Double, on scale: Scale) -> Interval {
    let (low, high) = (scale.forward(first), scale.forward(last))
    let extra = margin * (high - low)
    guard extra.isFinite else { return self }
    let widened = Interval(scale.inverse(low - extra), scale.inverse(high + extra))
    return scale.canShow(widened.first) && scale.canShow(widened.last) ? widened : self
  }
}
