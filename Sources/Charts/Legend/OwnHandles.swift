public import Colors

// Lines and areas that are drawn nowhere, for legends that list what one wants them to.

extension Line2D {
  /// A line without points.
  ///
  /// - Parameters:
  ///   - label: what the legend says.
  ///   - color: none leaves only markers with a colour of their own; the first of the style's cycle by default.
  ///   - linewidth, markersize: in points; the style's (1.5 and 6) by default.
  ///   - markerfacecolor, markeredgecolor: the line's by default.
  ///   - alpha: replaces the colours' alpha.
  public init(
    label: String?, color: ColorSpecification = .cycle(0), linewidth: Double? = nil,
    linestyle: LineStyle? = nil,
    marker: MarkerStyle? = nil, markersize: Double? = nil, markerfacecolor: ColorSpecification? = nil,
    markeredgecolor: ColorSpecification? = nil, alpha: Double? = nil, style: Style = Style()
  ) {
    var axes = Axes(style: style)
    self = axes.plot(
      [], [], color: color, linewidth: linewidth, linestyle: linestyle, marker: marker,
      markersize: markersize,
      markerfacecolor: markerfacecolor, markeredgecolor: markeredgecolor, alpha: alpha, label: label)
  }
}

extension Patch {
  /// An area without a place.
  ///
  /// - Parameter look: its `label` is what the legend says.
  public init(_ look: PatchProperties, style: Style = Style()) {
    self.init(.rectangle(x: 0, y: 0, width: 1, height: 1), look, style)
  }
}
