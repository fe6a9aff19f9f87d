public import Colors

/// What a line and its markers look like. What is `nil` is left to the style, or to what is drawn.
public struct LineProperties: Hashable, Sendable {
  /// The colour.
  public var color: ColorSpecification?
  /// Points.
  public var linewidth: Double?
  /// How the line is broken up.
  public var linestyle: LineStyle?
  /// The shape at each point.
  public var marker: MarkerStyle?
  /// Points.
  public var markersize: Double?
  /// The inside of the markers.
  public var markerfacecolor: ColorSpecification?
  /// The edge of the markers.
  public var markeredgecolor: ColorSpecification?
  /// The width of the markers' edge, in points.
  public var markeredgewidth: Double?
  /// Replaces the alpha of the colours.
  public var alpha: Double?
  /// Artists are drawn by rising zorder.
  public var zorder: Double?

  /// A look; what is `nil` is left open.
  public init(
    color: ColorSpecification? = nil, linewidth: Double? = nil, linestyle: LineStyle? = nil,
    marker: MarkerStyle? = nil, markersize: Double? = nil, markerfacecolor: ColorSpecification? = nil,
    markeredgecolor: ColorSpecification? = nil, markeredgewidth: Double? = nil, alpha: Double? = nil,
    zorder: Double? = nil
  ) {
    self.color = color
    self.linewidth = linewidth
    self.linestyle = linestyle
    self.marker = marker
    self.markersize = markersize
    self.markerfacecolor = markerfacecolor
    self.markeredgecolor = markeredgecolor
    self.markeredgewidth = markeredgewidth
    self.alpha = alpha
    self.zorder = zorder
  }
}
