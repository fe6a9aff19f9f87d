public import Colors

/// What a line without markers looks like. What is `nil` is left to the style, or to what is drawn.
public struct LineLook: Hashable, Sendable {
  /// The colour.
  public var color: ColorSpecification?
  /// The width in points; 1.5 by default.
  public var linewidth: Double?
  /// How the line is broken up; solid by default.
  public var linestyle: LineStyle?
  /// Replaces the colour's alpha.
  public var alpha: Double?
  /// What the legend says; without one the legend leaves the line out.
  public var label: String?
  /// Artists are drawn by rising zorder; 2 by default.
  public var zorder: Double?

  /// A look; what is `nil` is left open.
  public init(
    color: ColorSpecification? = nil, linewidth: Double? = nil, linestyle: LineStyle? = nil,
    alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) {
    self.color = color
    self.linewidth = linewidth
    self.linestyle = linestyle
    self.alpha = alpha
    self.label = label
    self.zorder = zorder
  }
}

extension Line2D {
  /// Takes over all of a look but the colour, which the line is made with.
  mutating func take(_ look: LineLook) {
    linewidth = look.linewidth ?? linewidth
    linestyle = look.linestyle ?? linestyle
    alpha = look.alpha
    label = look.label
    zorder = look.zorder ?? zorder
  }
}
