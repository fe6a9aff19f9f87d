internal import Colors
internal import Geometry
internal import RealModule
public import Typography

/// A text inside an axes or a figure.
public struct Text: Hashable, Sendable {
  /// The place of the anchor.
  public var x, y: Double
  /// What is written; it may hold line feeds.
  public var text: String
  /// What x and y mean.
  public var coordinates = TextCoordinates.data
  /// Where the anchor lies across the box of the text.
  public var horizontalalignment = HorizontalAlignment.left
  /// Where the anchor lies up and down the box of the text.
  public var verticalalignment = VerticalAlignment.baseline
  /// Whether a turned text is aligned by its turned box or before it is turned.
  public var rotationMode = RotationMode.default
  /// How shorter lines lie within the widest one; `nil` follows the horizontal alignment.
  public var multialignment: HorizontalAlignment?
  /// The distance of lines in heights of the font; `nil` takes the font's own.
  public var linespacing: Double?
  /// The look.
  public var properties = TextProperties()
  /// The box around the text; `nil` for none.
  public var bbox: TextBox?
  /// Artists are drawn by rising zorder.
  public var zorder = 3.0
  /// Whether what lies beyond the axes is cut off.
  public var clipOn = false
  /// Whether the rotation is an angle of the data, which follows the axes where they are stretched.
  public var transformRotatesText = false
  /// How far the anchor lies from its place, in inches.
  var inchesAway = Point.zero
  /// The bar that it is a label of, which then decides where it stands.
  var barPlace: BarLabelPlace?

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
  /// Shares of the figure's width and height.
  case figure
}

/// What the places of texts are measured in.
struct TextFrame {
  /// The figure in pixels.
  let figure: Rect
  /// The way of the data; `nil` outside of axes, where data coordinates are the figure's.
  var transform: DataTransform?

  /// A place in pixels.
  func point(_ x: Double, _ y: Double, _ coordinates: TextCoordinates) -> Point {
    guard let transform else { return Self.share(x, y, of: figure) }
    return switch coordinates {
    case .data: transform.point(x, y)
    case .axes: Self.share(x, y, of: transform.box)
    case .figure: Self.share(x, y, of: figure)
    }
  }

  private static func share(_ x: Double, _ y: Double, of box: Rect) -> Point {
    Point(x: box.minX + x * box.width, y: box.minY + y * box.height)
  }
}

/// Something that is written inside an axes or a figure.
protocol Writing: Sendable {
  /// What is written, at its places: nothing if nothing of it shows.
  func layouts(_ frame: TextFrame, _ context: LayoutContext) throws(TextError) -> [ColoredText]
}

/// Something that is written at one place.
protocol SingleWriting: Writing {
  /// What is written at its place; `nil` if nothing of it shows.
  func layout(_ frame: TextFrame, _ context: LayoutContext) throws(TextError) -> ColoredText?
}

extension SingleWriting {
  func layouts(_ frame: TextFrame, _ context: LayoutContext) throws(TextError) -> [ColoredText] {
    try layout(frame, context).map { [$0] } ?? []
  }
}

/// A text at its place, in its colour, with the box around it and the arrow from it.
struct ColoredText {
  var text: PlacedText
  let color: Color
  let zorder: Double
  var box: PlacedPatch?
  var arrow: PlacedArrow?
  /// Nothing is drawn outside of this box; `nil` for no limit.
  var clip: Rect?
  /// The box of the arrow for laying out the figure, and as it is drawn.
  var arrowBounds: (layout: Rect?, drawn: Rect?) = (nil, nil)
  /// Whether a legend at its best place keeps clear of it.
  var isObstacle = true

  /// What others keep clear of; like in matplotlib the box around a text does not count.
  ///
  /// - Parameter isForLayout: whether it is for laying out the figure.
  func bounds(isForLayout: Bool = false) -> Rect? {
    let arrow = isForLayout ? arrowBounds.layout : arrowBounds.drawn
    let bounds = arrow.map(text.bounds.union) ?? text.bounds
    return bounds.width > 0 && bounds.height > 0 ? bounds : nil
  }
}

extension Text: SingleWriting {
  func layout(_ frame: TextFrame, _ context: LayoutContext) throws(TextError) -> ColoredText? {
    var text = self
    if transformRotatesText { text.properties.rotation = rotation(in: frame) }
    guard let barPlace, let transform = frame.transform else {
      let anchor = frame.point(x, y, coordinates) + inchesAway * context.dpi
      var result = try text.layout(at: anchor, context)
      if clipOn { result?.clip = frame.transform?.box ?? frame.figure }
      return result
    }
    let place = barPlace.resolved(transform, pixelsPerPoint: context.pixels(1))
    (text.horizontalalignment, text.verticalalignment) = (place.horizontal, place.vertical)
    return try text.layout(at: place.anchor, context)
  }

  /// The turn in pixels of an angle at the place of the text, in degrees.
  private func rotation(in frame: TextFrame) -> Double {
    let (angle, step) = ((properties.rotation ?? 0) * (Double.pi / 180), 1e-5)
    let start = frame.point(x, y, coordinates)
    let end = frame.point(x + step * Double.cos(angle), y + step * Double.sin(angle), coordinates)
    return Double.atan2(y: end.y - start.y, x: end.x - start.x) * (180 / Double.pi)
  }

  /// The text with its anchor at a place in pixels; `nil` if it is empty.
  func layout(at anchor: Point, _ context: LayoutContext) throws(TextError) -> ColoredText? {
    let usualSize = context.style.font.size
    let placed = try context.place(
      text, properties, usualSize: usualSize, at: anchor,
      TextAlignment(
        horizontal: horizontalalignment, vertical: verticalalignment, mode: rotationMode,
        lines: multialignment, linespacing: linespacing))
    guard let placed else { return nil }
    let color = properties.color(usual: context.style.text.color, context.style)
    var result = ColoredText(text: placed, color: color ?? Color.black.withAlpha(0), zorder: zorder)
    let fontsize = properties.points(usual: usualSize, base: usualSize)
    result.box = bbox?.layout(around: placed, fontsize: fontsize, context)
    return result
  }
}

/// How a text lies about its anchor.
struct TextAlignment {
  var horizontal: HorizontalAlignment
  var vertical: VerticalAlignment
  /// Degrees counter-clockwise, where the look does not say.
  var rotation = 0.0
  var mode = RotationMode.default
  /// How shorter lines lie within the widest one; `nil` follows the horizontal alignment.
  var lines: HorizontalAlignment?
  /// In heights of the font; `nil` takes the font's own.
  var linespacing: Double?
}

extension LayoutContext {
  /// A text in its look at a place in pixels; `nil` if it is empty, has no size, or its place is not finite.
  func place(
    _ text: String, _ look: TextProperties, usualSize: Double, usualWeight: FontWeight? = nil,
    at anchor: Point, _ alignment: TextAlignment
  ) throws(TextError) -> PlacedText? {
    let points = look.points(usual: usualSize, base: style.font.size)
    let rotation = look.rotation ?? alignment.rotation
    guard !text.isEmpty, anchor.isFinite, points > 0, rotation.isFinite else { return nil }
    let font = try fonts.font(
      look.font.properties(style, usualWeight: usualWeight), points: points, dpi: dpi)
    let block = try TextBlock(
      text, font: font, look.setting(textSetting), lineAlignment: alignment.lines ?? alignment.horizontal,
      linespacing: alignment.linespacing)
    return block.placed(
      at: anchor, horizontal: alignment.horizontal, vertical: alignment.vertical, rotation: rotation,
      mode: alignment.mode)
  }
}
