public import Colors

/// A line with error bars, or error bars alone.
public struct ErrorbarContainer: Hashable, Sendable {
  /// The line through the points; `nil` if there is none.
  public let line: Line2D?
  /// The colour of the bars; `nil` draws none.
  public let barcolor: Color?
  /// The width of the bars in points.
  public let barwidth: Double
  /// How the bars are broken up.
  public let barstyle: LineStyle
  /// Whether there are bars along x and along y.
  public let hasXErrors, hasYErrors: Bool
  /// What the legend says.
  public var label: String?
  /// What the caps look like; `nil` if there are none.
  let cap: Line2D?
  /// Replaces the alpha of the bars.
  let alpha: Double?
  /// How many points there are.
  let count: Int
}

extension ErrorbarContainer: LegendListed {
  /// The line with error bars in its middle.
  public var legendHandle: LegendHandle? { .errorbar(self) }
}

extension ArtistGroup {
  init(_ bars: ErrorbarContainer) {
    var handle = bars
    handle.label = bars.label ?? LegendHandle.unlisted
    let isListed = LegendHandle.errorbar(handle).isListed
    let name = isListed ? " (\(handle.label ?? ""))" : ""
    let count = bars.count == 1 ? "1 point with error bars" : "\(bars.count) points with error bars"
    self.init(handle: .errorbar(handle), accessibleDescription: count + name)
  }
}
