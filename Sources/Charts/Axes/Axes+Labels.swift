public import Colors
internal import Geometry
public import Typography

// The labels of the two axes: below and beside everything that hangs on the ticks.

extension Axes {
  /// Sets the label below the plot.
  ///
  /// - Parameters:
  ///   - text: empty for none.
  ///   - loc: where along the axis it stands; where the style says (in the middle) by default.
  ///   - labelpad: the distance from the tick labels in points; the style's (4) by default.
  ///   - fontsize: in points or by name; the style's (10) by default.
  ///   - fontfamily, fontweight, fontstyle: sans-serif, normal and upright by default.
  ///   - color: the style's (black) by default.
  ///   - alpha: replaces the colour's alpha.
  public mutating func xlabel(
    _ text: String, loc: HorizontalLocation? = nil, labelpad: Double? = nil, fontsize: FontSize? = nil,
    fontfamily: FontFamily? = nil, fontweight: FontWeight? = nil, fontstyle: FontStyle? = nil,
    color: ColorSpecification? = nil, alpha: Double? = nil
  ) {
    let look = TextProperties(
      fontsize: fontsize, fontfamily: fontfamily, fontweight: fontweight, fontstyle: fontstyle, color: color,
      alpha: alpha)
    xlabel(text, AxisLabelLook(properties: look, labelpad: labelpad, location: loc))
  }

  /// Sets the label below the plot and all of its look.
  public mutating func xlabel(_ text: String, _ look: AxisLabelLook) {
    xaxis.label = text
    xaxis.labelLook = look
    xaxis.labelLook.location = look.location ?? style.xaxis.labellocation
  }

  /// Sets the label at the left of the plot; see `xlabel`.
  public mutating func ylabel(
    _ text: String, loc: VerticalLocation? = nil, labelpad: Double? = nil, fontsize: FontSize? = nil,
    fontfamily: FontFamily? = nil, fontweight: FontWeight? = nil, fontstyle: FontStyle? = nil,
    color: ColorSpecification? = nil, alpha: Double? = nil
  ) {
    let look = TextProperties(
      fontsize: fontsize, fontfamily: fontfamily, fontweight: fontweight, fontstyle: fontstyle, color: color,
      alpha: alpha)
    ylabel(text, AxisLabelLook(properties: look, labelpad: labelpad, location: loc?.alongText))
  }

  /// Sets the label at the left of the plot and all of its look.
  public mutating func ylabel(_ text: String, _ look: AxisLabelLook) {
    yaxis.label = text
    yaxis.labelLook = look
    yaxis.labelLook.location = look.location ?? style.yaxis.labellocation
  }

  /// The label of x beyond `edge`: the lower or upper end of ticks and tick labels.
  func xlabelLayout(_ box: Rect, edge: Double, _ context: LayoutContext) throws(FontError) -> PlacedText? {
    let look = xaxis.labelLook
    let location = look.location ?? .center
    let pad = context.pixels(look.labelpad ?? style.axes.labelpad)
    let isBelow = xaxis.labelPosition == .first
    return try context.place(
      xaxis.label, look.properties, usualSize: style.points(style.axes.labelsize),
      usualWeight: style.axes.labelweight,
      at: Point(x: box.minX + location.share * box.width, y: isBelow ? edge - pad : edge + pad),
      TextAlignment(horizontal: location.alignment, vertical: isBelow ? .top : .baseline))
  }

  /// The label of y beyond `edge`: the left or right end of ticks and tick labels.
  func ylabelLayout(_ box: Rect, edge: Double, _ context: LayoutContext) throws(FontError) -> PlacedText? {
    let look = yaxis.labelLook
    let location = look.location ?? .center
    let pad = context.pixels(look.labelpad ?? style.axes.labelpad)
    let isLeft = yaxis.labelPosition == .first
    return try context.place(
      yaxis.label, look.properties, usualSize: style.points(style.axes.labelsize),
      usualWeight: style.axes.labelweight,
      at: Point(x: isLeft ? edge - pad : edge + pad, y: box.minY + location.share * box.height),
      TextAlignment(
        horizontal: location.alignment, vertical: isLeft ? .bottom : .top, rotation: 90, mode: .anchor))
  }

  /// The colour of an axis' label; `nil` if it is not drawn.
  func labelColor(_ axis: Axis) -> Color? {
    axis.labelLook.properties.color(usual: style.axes.labelcolor, style)
  }
}
