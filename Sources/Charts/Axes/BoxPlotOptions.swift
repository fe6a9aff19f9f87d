/// Which parts of a box plot are drawn, where, and what they look like.
///
/// What is `nil` is left to the style.
public struct BoxPlotOptions: Hashable, Sendable {
  /// Whether boxes narrow at their median, by its uncertainty; false by default.
  public var notch: Bool?
  /// The colour and the marker of the fliers in short; without a marker they keep theirs.
  public var sym: FormatString?
  /// Which way the boxes stand; vertical by default.
  public var orientation: Orientation?
  /// How far the whiskers reach; 1.5 heights of the box by default.
  public var whis: WhiskerReach?
  /// Whether whiskers reach to the ends of the values where the box has no height.
  public var autorange = false
  /// How often the median is estimated from values drawn at random, for the notch; without it a formula
  /// estimates the median's uncertainty.
  public var bootstrap: Int?
  /// What the random numbers begin with.
  public var seed: UInt32 = 0
  /// Medians in place of those of the values, one for each set; `nil` keeps one.
  public var usermedians: [Double?]?
  /// The ends of the notches, one pair for each set; `nil` keeps a pair.
  public var confIntervals: [ConfidenceInterval?]?
  /// Where the boxes stand; 1, 2, … by default.
  public var positions: [Double]?
  /// How wide the boxes are, one for all or one for each; 0.15 times the span of the positions, but at least 0.15
  /// and at most 0.5, by default.
  public var widths: [Double]?
  /// How wide the caps are; half as wide as the boxes by default.
  public var capwidths: [Double]?
  /// Whether boxes are filled; false by default.
  public var patchArtist: Bool?
  /// What the ticks say; the positions by default.
  public var tickLabels: [String]?
  /// What the legend says of each box, or of the first.
  public var label: PerItem<String>?
  /// Whether ticks and limits follow the boxes.
  public var manageTicks = true
  /// Whether means are drawn, as lines across the box rather than markers if `meanline` is true; false by default.
  public var showmeans: Bool?, meanline: Bool?
  /// Whether the other parts are drawn; true by default.
  public var showcaps: Bool?, showbox: Bool?, showfliers: Bool?
  /// What boxes look like that are not filled.
  public var boxprops = LineProperties()
  /// What filled boxes look like; their lines have no gaps.
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

/// Between what a median lies.
public struct ConfidenceInterval: Hashable, Sendable {
  /// The ends; `nil` leaves one to the values.
  public var low: Double?, high: Double?

  /// An interval of which either end may be left to the values.
  public init(_ low: Double?, _ high: Double?) { (self.low, self.high) = (low, high) }
}
