public import Colors

/// Which parts of a box plot are drawn, where, and what they look like; what is `nil` is left to the style.
public struct BoxPlotOptions: Hashable, Sendable {
  /// Whether boxes narrow at their median, by its uncertainty; false by default.
  public var notch: Bool?
  /// The colour and the marker of the fliers in short; without a marker they keep theirs, and without either there are
  /// none.
  public var sym: FormatString?
  /// Which way the boxes stand; vertical by default.
  public var orientation: Orientation?
  /// How far the whiskers reach; 1.5 heights of the box by default.
  public var whis: WhiskerReach?
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

extension BoxPlotOptions {
  /// The options with the style's in place of those that are not said.
  func filled(from style: Style.BoxPlotSettings) -> BoxPlotOptions {
    var options = self
    options.notch = notch ?? style.notch
    options.orientation = orientation ?? (style.vertical ? .vertical : .horizontal)
    options.whis = whis ?? .ranges(style.whiskers)
    options.patchArtist = patchArtist ?? style.patchartist
    options.showmeans = showmeans ?? style.showmeans
    options.meanline = meanline ?? style.meanline
    options.showcaps = showcaps ?? style.showcaps
    options.showbox = showbox ?? style.showbox
    // A format without a marker and a colour leaves them out, as in matplotlib.
    let isEmpty = sym.map { $0.marker == nil && $0.color == nil } ?? false
    options.showfliers = !isEmpty && (showfliers ?? style.showfliers)
    return options
  }
}

extension Style.BoxPlotLine {
  /// What a line looks like unless it is said.
  func look(zorder: Double) -> LineProperties {
    LineProperties(color: color, linewidth: linewidth, linestyle: linestyle, zorder: zorder)
  }
}

extension Style.BoxPlotMarks {
  /// What marks look like unless it is said.
  func look(zorder: Double) -> LineProperties {
    var look = line.look(zorder: zorder)
    look.marker = marker
    look.markersize = markersize
    look.markerfacecolor = markerfacecolor.color
    look.markeredgecolor = markeredgecolor.color
    look.markeredgewidth = markeredgewidth
    return look
  }
}

extension Style.MarkerPaint {
  /// `nil` where it is the line's.
  fileprivate var color: ColorSpecification? {
    if case .color(let color) = self { color } else { nil }
  }
}
