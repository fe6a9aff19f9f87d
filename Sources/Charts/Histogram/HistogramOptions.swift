public import Colors

/// What of the numbers a histogram counts, and what it looks like.
public struct HistogramOptions: Hashable, Sendable {
  /// Where bins begin and end; at the least and the greatest number by default.
  public var range: Interval?
  /// Whether the area of each set is 1 (of all together if they are stacked).
  public var density: Bool
  /// What each number counts, set by set; 1 by default.
  public var weights: [[Double]]?
  /// Whether each bin counts those before or after it, too.
  public var cumulative: Cumulation
  /// Where the bars begin, for all bins or for each.
  public var bottom: PerItem<Double>
  /// Bars or outlines.
  public var histtype: HistogramType
  /// Where bars stand on their bins.
  public var align: HistogramAlignment
  /// Which way the bars point; horizontal ones lie, with the numbers along y.
  public var orientation: Orientation
  /// The share of its bin that a bar takes, or that those of several sets take together; all of it by default, 0.8
  /// for several sets. Below 0 counts as 0, above 1 as 1.
  public var rwidth: Double?
  /// Whether the axis of the counts becomes logarithmic.
  public var log: Bool
  /// The colour of each set; the next of the cycle of lines by default.
  public var color: PerItem<ColorSpecification>?
  /// The colours of the outlines of each set, taken in turn; none by default.
  public var edgecolor: PerItem<ColorSpecification>?
  /// The widths of the outlines of each set in points, taken in turn; 1 by default.
  public var linewidth: PerItem<Double>?
  /// What each set is hatched with, in turn.
  public var hatch: PerItem<Hatch?>?
  /// What the legend says of each set; a single text is that of the first.
  public var label: PerItem<String>?
  /// Whether the sets are added up.
  public var stacked: Bool
  /// Everything else about bars and outlines.
  public var look: PatchProperties

  /// matplotlib's defaults but for what is given.
  public init(
    range: Interval? = nil, density: Bool = false, weights: [[Double]]? = nil,
    cumulative: Cumulation = .none, bottom: PerItem<Double> = 0, histtype: HistogramType = .bar,
    align: HistogramAlignment = .mid, orientation: Orientation = .vertical, rwidth: Double? = nil,
    log: Bool = false, color: PerItem<ColorSpecification>? = nil,
    edgecolor: PerItem<ColorSpecification>? = nil, linewidth: PerItem<Double>? = nil,
    hatch: PerItem<Hatch?>? = nil, label: PerItem<String>? = nil, stacked: Bool = false,
    _ look: PatchProperties = PatchProperties()
  ) {
    self.range = range
    self.density = density
    self.weights = weights
    self.cumulative = cumulative
    self.bottom = bottom
    self.histtype = histtype
    self.align = align
    self.orientation = orientation
    self.rwidth = rwidth
    self.log = log
    self.color = color
    self.edgecolor = edgecolor
    self.linewidth = linewidth
    self.hatch = hatch
    self.label = label
    self.stacked = stacked
    self.look = look
  }
}

extension HistogramOptions {
  /// Whether the sets stand on top of each other, by either of the two ways to say so.
  var isStacked: Bool { stacked || histtype == .barstacked }

  var isUpright: Bool { orientation == .vertical }
}
