public import Colors
public import Drawing

/// What a patch looks like. Without a value the style, or what is drawn, decides.
public struct PatchProperties: Hashable, Sendable {
  /// The colour of inside and outline, in place of the two below.
  public var color: ColorSpecification?
  /// The colour of the inside.
  public var facecolor: ColorSpecification?
  /// The colour of the outline; none by default, unless there is nothing else to see.
  public var edgecolor: ColorSpecification?
  /// The width of the outline in points.
  public var linewidth: Double?
  /// How the outline is broken up.
  public var linestyle: LineStyle?
  /// How ends and dashes of the outline look; cut off by default.
  public var capstyle: CapStyle?
  /// How the corners of the outline look; pointed by default.
  public var joinstyle: JoinStyle?
  /// What the area is hatched with.
  public var hatch: Hatch?
  /// The colour of the hatch; that of the outline by default, black without one.
  public var hatchcolor: ColorSpecification?
  /// The width of the lines of the hatch in points; 1 by default.
  public var hatchLinewidth: Double?
  /// Replaces the colours' own alpha.
  public var alpha: Double?
  /// Whether the inside is painted, as by default.
  public var fill: Bool?
  /// What the legend says.
  public var label: String?
  /// Artists are drawn by rising zorder; 1 by default.
  public var zorder: Double?
  /// Whether the patch ends at the border of the axes, as by default.
  public var clipOn: Bool?

  /// A look; what is `nil` is left to the style.
  public init(
    color: ColorSpecification? = nil, facecolor: ColorSpecification? = nil,
    edgecolor: ColorSpecification? = nil, linewidth: Double? = nil, linestyle: LineStyle? = nil,
    capstyle: CapStyle? = nil, joinstyle: JoinStyle? = nil, hatch: Hatch? = nil,
    hatchcolor: ColorSpecification? = nil, hatchLinewidth: Double? = nil, alpha: Double? = nil,
    fill: Bool? = nil,
    label: String? = nil, zorder: Double? = nil, clipOn: Bool? = nil
  ) {
    self.color = color
    self.facecolor = facecolor
    self.edgecolor = edgecolor
    self.linewidth = linewidth
    self.linestyle = linestyle
    self.capstyle = capstyle
    self.joinstyle = joinstyle
    self.hatch = hatch
    self.hatchcolor = hatchcolor
    self.hatchLinewidth = hatchLinewidth
    self.alpha = alpha
    self.fill = fill
    self.label = label
    self.zorder = zorder
    self.clipOn = clipOn
  }
}
