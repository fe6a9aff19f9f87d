internal import Geometry
internal import Typography

/// What layout measures with: the figure's resolution, its style and its fonts.
struct LayoutContext {
  let fonts: FontLibrary
  let dpi: Double
  let style: Style
  /// What becomes of characters that no font has.
  var missingGlyphs = MissingGlyphs.error
  /// Whether matplotlib measures everything before it draws, for a layout or for a tight picture. What measuring
  /// changes stays changed there.
  var measuresFirst = false
  /// The figure in pixels, of the size before it is cut down to whole pixels.
  var figure = Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)
  /// Width and height of the figure in pixels, as they were before it was moved to its place in a tight picture.
  var sheet = (width: 0.0, height: 0.0)

  /// A box in shares of the figure, in pixels.
  func pixelBox(_ box: Rect) -> Rect {
    Rect(
      minX: box.minX * sheet.width + figure.minX, minY: box.minY * sheet.height + figure.minY,
      maxX: box.maxX * sheet.width + figure.minX, maxY: box.maxY * sheet.height + figure.minY)
  }

  /// A box in pixels, in shares of the figure where it has its first place.
  func shares(_ box: Rect) -> Rect {
    let (x, y) = (1 / sheet.width, 1 / sheet.height)
    return Rect(minX: box.minX * x, minY: box.minY * y, maxX: box.maxX * x, maxY: box.maxY * y)
  }

  /// Points in pixels.
  func pixels(_ points: Double) -> Double { points * dpi / 72 }

  /// A distance in points by which something is moved, in pixels: as matplotlib computes it, by way of inches.
  func translation(_ points: Double) -> Double { points / 72 * dpi }

  /// How texts are read that say nothing about it.
  var textSetting: TextSetting {
    TextSetting(
      parsesMath: style.text.parseMath, mathFonts: style.mathtext.fontset,
      mathDefault: style.mathtext.default,
      boxesForMissing: missingGlyphs == .box)
  }

  /// A text laid out at a size in points.
  func text(
    _ text: String, size: Double, lineAlignment: HorizontalAlignment = .left
  ) throws(TextError) -> TextBlock {
    try TextBlock(
      text, font: fonts.font(style.fontProperties(), points: size, dpi: dpi), textSetting,
      lineAlignment: lineAlignment)
  }

  /// A text at its place; `nil` if it is empty.
  func place(
    _ text: String, size: Double, at anchor: Point, _ horizontal: HorizontalAlignment,
    _ vertical: VerticalAlignment, rotation: Double = 0, mode: RotationMode = .default
  ) throws(TextError) -> PlacedText? {
    guard !text.isEmpty else { return nil }
    return try self.text(text, size: size, lineAlignment: horizontal)
      .placed(at: anchor, horizontal: horizontal, vertical: vertical, rotation: rotation, mode: mode)
  }
}
