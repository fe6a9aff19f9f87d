public import Colors

/// What bars look like, and what is written about them. What is a list has a value for each bar, a single value is
/// for all.
public struct BarOptions: Hashable, Sendable {
  /// Whether the place of a bar is its middle or its lower edge.
  public var align: BarAlignment
  /// The colours of the insides, taken in turn; by default one colour of the style's cycle for all.
  public var color: PerItem<ColorSpecification>?
  /// The colours of the outlines, taken in turn; none by default.
  public var edgecolor: PerItem<ColorSpecification>?
  /// The widths of the outlines in points, taken in turn; 1 by default.
  public var linewidth: PerItem<Double>?
  /// What the bars are hatched with, in turn.
  public var hatch: PerItem<Hatch?>?
  /// How far the ends may be off along x; drawn as error bars.
  public var xerr: ErrorValues?
  /// How far the ends may be off along y; drawn as error bars.
  public var yerr: ErrorValues?
  /// What error bars look like; black by default.
  public var errorKw: ErrorBarProperties
  /// What the legend says of all bars, or of each.
  public var label: PerItem<String>?
  /// What is written beside the bars, in place of numbers.
  public var tickLabel: PerItem<String>?
  /// Whether the axis along the bars becomes logarithmic.
  public var log: Bool
  /// Everything else about the bars.
  public var look: PatchProperties

  /// matplotlib's defaults but for what is given.
  public init(
    align: BarAlignment = .center, color: PerItem<ColorSpecification>? = nil,
    edgecolor: PerItem<ColorSpecification>? = nil, linewidth: PerItem<Double>? = nil,
    hatch: PerItem<Hatch?>? = nil, xerr: ErrorValues? = nil, yerr: ErrorValues? = nil,
    errorKw: ErrorBarProperties = ErrorBarProperties(), label: PerItem<String>? = nil,
    tickLabel: PerItem<String>? = nil, log: Bool = false, _ look: PatchProperties = PatchProperties()
  ) {
    self.align = align
    self.color = color
    self.edgecolor = edgecolor
    self.linewidth = linewidth
    self.hatch = hatch
    self.xerr = xerr
    self.yerr = yerr
    self.errorKw = errorKw
    self.label = label
    self.tickLabel = tickLabel
    self.log = log
    self.look = look
  }
}
