public import Colors

/// What sets of lines look like. Lists are taken in turn; what is `nil` is left to the style.
public struct SegmentLook: Hashable, Sendable {
  /// The colours; the first of the style's cycle by default.
  public var colors: [ColorSpecification]?
  /// How the lines are broken up; solid by default.
  public var linestyles: [LineStyle]?
  /// How the lines end; cut off by default.
  public var capstyle: CapStyle?
  /// Points.
  public var linewidths: [Double]?
  /// Replaces the alpha of the colours.
  public var alpha: Double?
  /// What the legend says.
  public var label: String?
  /// Artists are drawn by rising zorder; 2 by default.
  public var zorder: Double?

  /// A look; what is `nil` is left to the style.
  public init(
    colors: [ColorSpecification]? = nil, linestyles: [LineStyle]? = nil, linewidths: [Double]? = nil,
    alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) {
    self.colors = colors
    self.linestyles = linestyles
    self.linewidths = linewidths
    self.alpha = alpha
    self.label = label
    self.zorder = zorder
  }
}
