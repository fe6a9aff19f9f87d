public import Colors

/// Which parts of a box plot are drawn, where, and what they look like.
public struct BoxPlotOptions: Hashable, Sendable {
  /// Whether boxes narrow at their median, by its uncertainty.
  public var notch = false
  /// The colour and the marker of the fliers in short; without a marker they keep their circles.
  public var sym: FormatString?
  /// Which way the boxes stand.
  public var orientation = Orientation.vertical
  /// How far the whiskers reach.
  public var whis = WhiskerReach.ranges(1.5)
  /// Where the boxes stand; 1, 2, … by default.
  public var positions: [Double]?
  /// How wide the boxes are, one for all or one for each; 0.15 times the span of the positions, but at least 0.15
  /// and at most 0.5, by default.
  public var widths: [Double]?
  /// How wide the caps are; half as wide as the boxes by default.
  public var capwidths: [Double]?
  /// Whether boxes are filled.
  public var patchArtist = false
  /// What the ticks say; the positions by default.
  public var tickLabels: [String]?
  /// What the legend says of each box, or of the first.
  public var label: PerItem<String>?
  /// Whether ticks and limits follow the boxes.
  public var manageTicks = true
  /// Whether means are drawn, as lines across the box rather than markers if `meanline` is true.
  public var showmeans = false, meanline = false
  /// Whether the other parts are drawn.
  public var showcaps = true, showbox = true, showfliers = true
  /// What boxes look like that are not filled.
  public var boxprops = LineProperties()
  /// What filled boxes look like.
  public var patchprops = PatchProperties()
  /// What the other parts look like.
  public var whiskerprops = LineProperties(), capprops = LineProperties()
  /// See `whiskerprops`.
  public var flierprops = LineProperties(), medianprops = LineProperties(), meanprops = LineProperties()
  /// Artists are drawn by rising zorder; 2 by default, medians and means a tenth above.
  public var zorder = 2.0

  /// matplotlib's defaults.
  public init() {}
}
