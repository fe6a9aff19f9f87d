internal import Colors
internal import Geometry
internal import Typography

// The labels of the two axes: below and beside everything that hangs on the ticks.

extension Axes {
  /// Sets the label below the plot.
  ///
  /// - Parameters:
  ///   - text: empty for none.
  ///   - loc: where along the axis it stands; where the style says (in the middle) by default.
  ///   - labelpad: the distance from the tick labels in points; the style's (4) by default.
  ///   - look: what it looks like; in the style's size (10) by default.
  public mutating func xlabel(
    _ text: String, loc: HorizontalLocation? = nil, labelpad: Double? = nil,
    _ look: TextProperties = TextProperties()
  ) {
    xlabel(text, AxisLabelLook(properties: look, labelpad: labelpad, location: loc))
  }

  /// Sets the label below the plot and all of its look.
  public mutating func xlabel(_ text: String, _ look: AxisLabelLook) {
    xaxis.setLabel(text, look, usualLocation: style.xaxis.labellocation)
  }

  /// Sets the label at the left of the plot; see `xlabel`.
  public mutating func ylabel(
    _ text: String, loc: VerticalLocation? = nil, labelpad: Double? = nil,
    _ look: TextProperties = TextProperties()
  ) {
    ylabel(text, AxisLabelLook(properties: look, labelpad: labelpad, location: loc?.alongText))
  }

  /// Sets the label at the left of the plot and all of its look.
  public mutating func ylabel(_ text: String, _ look: AxisLabelLook) {
    yaxis.setLabel(text, look, usualLocation: style.yaxis.labellocation)
  }

  /// The label of x beyond `edge`: the lower or upper end of ticks and tick labels.
  func xlabelLayout(_ box: Rect, edge: Double, _ context: LayoutContext) throws(TextError) -> PlacedText? {
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
  func ylabelLayout(_ box: Rect, edge: Double, _ context: LayoutContext) throws(TextError) -> PlacedText? {
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

extension Axis {
  fileprivate mutating func setLabel(
    _ text: String, _ look: AxisLabelLook, usualLocation: HorizontalLocation
  ) {
    label = text
    labelLook = look
    labelLook.location = look.location ?? usualLocation
  }
}
