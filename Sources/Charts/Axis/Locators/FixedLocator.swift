/// Ticks at given places.
///
/// matplotlib's `FixedLocator`. If there are more places than wanted, every n-th is taken; of the n ways to
/// begin, the one whose nearest tick to zero is nearest, the earliest of equals.
public struct FixedLocator: Locator {
  /// The places.
  public let locs: [Double]
  /// The number of ticks to aim at; `nil` for all.
  public let nbins: Int?

  /// - Parameters:
  ///   - locs: the places; those that are not finite are left out.
  ///   - nbins: the number of ticks to aim at; `nil` for all.
  public init(_ locs: [Double], nbins: Int? = nil) {
    self.locs = locs
    self.nbins = nbins.map { max($0, 2) }
  }

  /// The places, or some of them.
  public func ticks(in context: TickContext) -> [Double] {
    guard let nbins, locs.count > nbins else { return locs }
    let step = (locs.count + nbins - 1) / nbins
    var best = every(step, from: 0)
    for start in 1..<max(step, 1) {
      let candidate = every(step, from: start)
      if Self.nearest(candidate) < Self.nearest(best) { best = candidate }
    }
    return best
  }

  private func every(_ step: Int, from start: Int) -> [Double] {
    stride(from: start, to: locs.count, by: step).map { locs[$0] }
  }

  private static func nearest(_ ticks: [Double]) -> Double { ticks.map(abs).min() ?? .infinity }
}
