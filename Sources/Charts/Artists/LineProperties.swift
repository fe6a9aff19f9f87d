public import Colors
internal import Drawing

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
  /// Which part of the markers has their face colour.
  public var fillstyle: FillStyle?
  /// The colour of the other part.
  public var markerfacecoloralt: ColorSpecification?
  /// The colour between the dashes.
  public var gapcolor: ColorSpecification?
  /// The ends of a line without gaps, and of dashes.
  public var solidCapstyle: CapStyle?, dashCapstyle: CapStyle?
  /// The corners of a line without gaps, and of dashes.
  public var solidJoinstyle: JoinStyle?, dashJoinstyle: JoinStyle?
  /// Whether the line ends at the border of the axes.
  public var clipOn: Bool?
  /// Replaces the alpha of the colours.
  public var alpha: Double?
  /// Artists are drawn by rising zorder.
  public var zorder: Double?

  /// A look; what is `nil` is left open.
  public init(
    color: ColorSpecification? = nil, linewidth: Double? = nil, linestyle: LineStyle? = nil,
    marker: MarkerStyle? = nil, markersize: Double? = nil, markerfacecolor: ColorSpecification? = nil,
    markeredgecolor: ColorSpecification? = nil, markeredgewidth: Double? = nil,
    fillstyle: FillStyle? = nil, markerfacecoloralt: ColorSpecification? = nil,
    gapcolor: ColorSpecification? = nil, solidCapstyle: CapStyle? = nil, dashCapstyle: CapStyle? = nil,
    solidJoinstyle: JoinStyle? = nil, dashJoinstyle: JoinStyle? = nil, clipOn: Bool? = nil,
    alpha: Double? = nil, zorder: Double? = nil
  ) {
    self.color = color
    self.linewidth = linewidth
    self.linestyle = linestyle
    self.marker = marker
    self.markersize = markersize
    self.markerfacecolor = markerfacecolor
    self.markeredgecolor = markeredgecolor
    self.markeredgewidth = markeredgewidth
    self.fillstyle = fillstyle
    self.markerfacecoloralt = markerfacecoloralt
    self.gapcolor = gapcolor
    (self.solidCapstyle, self.dashCapstyle) = (solidCapstyle, dashCapstyle)
    (self.solidJoinstyle, self.dashJoinstyle) = (solidJoinstyle, dashJoinstyle)
    self.clipOn = clipOn
    self.alpha = alpha
    self.zorder = zorder
  }
}

extension LineProperties {
  /// The look with what it leaves open taken from another one.
  func over(_ usual: LineProperties) -> LineProperties {
    LineProperties(
      color: color ?? usual.color, linewidth: linewidth ?? usual.linewidth,
      linestyle: linestyle ?? usual.linestyle, marker: marker ?? usual.marker,
      markersize: markersize ?? usual.markersize, markerfacecolor: markerfacecolor ?? usual.markerfacecolor,
      markeredgecolor: markeredgecolor ?? usual.markeredgecolor,
      markeredgewidth: markeredgewidth ?? usual.markeredgewidth, fillstyle: fillstyle ?? usual.fillstyle,
      markerfacecoloralt: markerfacecoloralt ?? usual.markerfacecoloralt,
      gapcolor: gapcolor ?? usual.gapcolor, solidCapstyle: solidCapstyle ?? usual.solidCapstyle,
      dashCapstyle: dashCapstyle ?? usual.dashCapstyle,
      solidJoinstyle: solidJoinstyle ?? usual.solidJoinstyle,
      dashJoinstyle: dashJoinstyle ?? usual.dashJoinstyle, clipOn: clipOn ?? usual.clipOn,
      alpha: alpha ?? usual.alpha, zorder: zorder ?? usual.zorder)
  }
}
