internal import Geometry
public import Typography

/// A text inside an axes.
public struct Text: Hashable, Sendable {
  /// The place of the anchor.
  public var x, y: Double
  /// What is written; it may hold line feeds.
  public var text: String
  /// What x and y mean.
  public var coordinates = TextCoordinates.data
  /// Where the anchor lies in the box of the text.
  public var horizontalalignment = HorizontalAlignment.left
  /// Where the anchor lies in the box of the text.
  public var verticalalignment = VerticalAlignment.baseline
  /// Whether a turned text is aligned by its turned box or before it is turned.
  public var rotationMode = RotationMode.default
  /// How shorter lines lie within the widest one; `nil` follows the horizontal alignment.
  public var multialignment: HorizontalAlignment?
  /// The distance of lines in heights of the font; `nil` takes the font's own.
  public var linespacing: Double?
  /// The look.
  public var properties = TextProperties()
  /// Artists are drawn by rising zorder.
  public var zorder = 3.0
  /// Whether the text is cut at the edges of the axes.
  public var clipOn = false

  /// A text at a place, in data coordinates unless said otherwise.
  public init(_ x: Double, _ y: Double, _ text: String) {
    self.x = x
    self.y = y
    self.text = text
  }
}

/// What the place of a text means.
public enum TextCoordinates: String, CaseIterable, Hashable, Sendable {
  /// Values along the axes.
  case data
  /// Shares of the axes' width and height.
  case axes
}

extension Text {
  /// The text at its place; `nil` if it is empty or its place is not finite.
  func layout(
    _ transform: DataTransform, _ context: LayoutContext
  ) throws(FontError) -> PlacedText? {
    let box = transform.box
    let anchor =
      switch coordinates {
      case .data: Point(x: transform.x(x), y: transform.y(y))
      case .axes: Point(x: box.minX + x * box.width, y: box.minY + y * box.height)
      }
    guard !text.isEmpty, anchor.isFinite else { return nil }
    let base = context.style.font.size
    let font = try context.fonts.font(
      properties.font.font, points: properties.points(usual: base, base: base), dpi: context.dpi)
    let block = try TextBlock(
      text, font: font, lineAlignment: multialignment ?? horizontalalignment, linespacing: linespacing)
    return block.placed(
      at: anchor, horizontal: horizontalalignment, vertical: verticalalignment,
      rotation: properties.rotation ?? 0,
      mode: rotationMode)
  }
}
