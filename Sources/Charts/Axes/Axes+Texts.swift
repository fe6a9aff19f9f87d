public import Colors
public import Typography

/// A text at a place of the data.
struct TextLabel: Sendable {
  let x, y: Double
  let text: String
  let color: Color?
  /// Points.
  let fontsize: Double
  let horizontal: HorizontalAlignment
  let vertical: VerticalAlignment
  /// Degrees counter-clockwise.
  let rotation: Double
  let zorder: Double
}

extension Axes {
  /// Writes a text at a place of the data. It takes no part in automatic limits and may reach beyond the axes.
  ///
  /// - Parameters:
  ///   - x, y: the place; at one that is not finite nothing is written.
  ///   - text: may have several lines.
  ///   - color: black by default.
  ///   - fontsize: in points; the style's (10) by default.
  ///   - ha, va: which point of the text is at the place; the left end of its baseline by default.
  ///   - rotation: in degrees counter-clockwise.
  ///   - zorder: 3 by default.
  public mutating func text(
    _ x: Double, _ y: Double, _ text: String, color: ColorSpecification = .color(.black),
    fontsize: Double? = nil, ha: HorizontalAlignment = .left, va: VerticalAlignment = .baseline,
    rotation: Double = 0, zorder: Double = 3
  ) {
    texts.append(
      TextLabel(
        x: x, y: y, text: text, color: style.color(color), fontsize: fontsize ?? style.font.size,
        horizontal: ha, vertical: va, rotation: rotation, zorder: zorder))
  }
}

extension TextLabel {
  /// The text at its place in the figure; `nil` if nothing of it shows.
  func layout(_ transform: DataTransform, _ context: LayoutContext) throws(FontError) -> PlacedText? {
    let anchor = transform.point(x, y)
    guard anchor.isFinite, color != nil, fontsize > 0, rotation.isFinite else { return nil }
    return try context.place(
      text, size: fontsize, at: anchor, horizontal, vertical, rotation: rotation)
  }
}
