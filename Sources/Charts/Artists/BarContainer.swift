/// The bars of one call.
public struct BarContainer: Hashable, Sendable {
  /// The bars in order.
  public let patches: [Patch]
  /// How long each bar is, below zero for one that points down or to the left.
  public let datavalues: [Double]
  /// Which way the bars point.
  public let orientation: Orientation
  /// What the legend says of all of them.
  public let label: String?
  /// Between what values their ends may lie; `nil` without error bars along them.
  let reaches: [Interval]?
  /// What a legend shows: the first bar.
  let sample: Patch
}

/// Which way something points.
public enum Orientation: String, CaseIterable, Hashable, Sendable {
  case vertical, horizontal
}

/// What the place of a bar means.
public enum BarAlignment: String, CaseIterable, Hashable, Sendable {
  /// The middle of the bar.
  case center
  /// Its left edge, or the lower one of a bar that lies.
  case edge
}

extension BarContainer: LegendListed {
  /// A box in the colours of the first bar, with the label of all.
  public var legendHandle: LegendHandle? {
    var patch = sample
    patch.label = label
    return .patch(patch)
  }
}

extension ArtistGroup {
  init(_ bars: BarContainer) {
    var handle = bars.sample
    handle.label = bars.label ?? LegendHandle.unlisted
    let count = bars.patches.count == 1 ? "1 bar" : "\(bars.patches.count) bars"
    self.init(
      handle: .patch(handle),
      accessibleDescription: bars.label.map { $0.isEmpty || $0.hasPrefix("_") ? count : "\(count) (\($0))" }
        ?? count)
  }
}
