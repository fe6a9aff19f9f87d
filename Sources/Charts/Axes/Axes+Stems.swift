extension Axes {
  /// Draws a line from a base to each value, a marker on it, and the base.
  ///
  /// - Parameters:
  ///   - x: where the stems stand; counted from 0 by default.
  ///   - y: how far they reach.
  ///   - linefmt: colour and style of the stems; `"C0-"` by default.
  ///   - markerfmt: colour and marker of the tips; a circle in the stems' colour by default.
  ///   - basefmt: colour and style of the base; `"C3-"` by default.
  ///   - bottom: where the base lies.
  ///   - orientation: which way the stems point; horizontal ones stand at `x` on the y axis.
  ///   - label: what the legend says of all.
  /// - Throws: `DataError` if there are no values, or not as many of one kind as of the other.
  /// - Returns: the three parts, for legends of one's own choice.
  @discardableResult
  public mutating func stem(
    _ x: [Double]? = nil, _ y: [Double], linefmt: FormatString = "C0-", markerfmt: FormatString = "o",
    basefmt: FormatString = "C3-", bottom: Double = 0, orientation: Orientation = .vertical,
    label: String? = nil
  ) throws(DataError) -> StemContainer {
    let places = x ?? y.indices.map(Double.init)
    guard !places.isEmpty else { throw DataError("y", "there are no values") }
    try DataError.check("y", y.count, as: "x", places.count)
    let look = SegmentLook(
      colors: linefmt.color.map { [$0] }, linestyles: [linefmt.linestyle ?? .solid],
      label: LegendHandle.unlisted)
    // Like matplotlib's, the base of places that are not all numbers is not drawn.
    let hasGap = places.contains(where: \.isNaN)
    let ends = [hasGap ? Double.nan : places.min()!, hasGap ? .nan : places.max()!]
    let base = [bottom, bottom]
    let isUpright = orientation == .vertical
    let stems =
      isUpright ? try vlines(places, [bottom], y, look) : try hlines(places, [bottom], y, look)
    let tips = plot(
      isUpright ? places : y, isUpright ? y : places, color: markerfmt.color ?? linefmt.color,
      linestyle: markerfmt.linestyle ?? LineStyle.none,
      marker: markerfmt.isColorOnly ? .circle : markerfmt.marker, label: LegendHandle.unlisted)
    let baseline = plot(
      isUpright ? ends : base, isUpright ? base : ends, basefmt, label: LegendHandle.unlisted)
    let container = StemContainer(markerline: tips, stemlines: stems, baseline: baseline, label: label)
    append(ArtistGroup(handle: container.handle, accessibleDescription: nil))
    return container
  }
}

extension FormatString {
  /// Whether it says nothing about marker and line style.
  fileprivate var isColorOnly: Bool { marker == nil && linestyle == nil }
}

/// The parts of a stem plot.
public struct StemContainer: Sendable {
  /// The tips.
  public let markerline: Line2D
  /// The stems.
  public let stemlines: PathCollection
  /// The base.
  public let baseline: Line2D
  /// What the legend says of all.
  public let label: String?
}

extension StemContainer: LegendListed {
  /// A single stem on a piece of base.
  public var legendHandle: LegendHandle? { handle }

  var handle: LegendHandle {
    var stem = baseline
    stem.color = stemlines.edgeColors.first ?? baseline.color
    stem.linestyle = stemlines.linestyles.first ?? .solid
    stem.marker = nil
    return .stem(
      StemHandle(
        label: label ?? LegendHandle.unlisted, markerline: markerline, stemline: stem, baseline: baseline))
  }
}
