internal import Colors
internal import Geometry
internal import Typography

/// A text about a place, with or without an arrow to it.
public struct Annotation: Hashable, Sendable {
  /// The place that the text is about.
  public var x, y: Double
  /// What x and y are given in; never an offset.
  public var xycoords = AnnotationCoordinates.data
  /// The text. Its own x and y are where it stands; what they are given in is `textcoords` alone.
  public var text: Text
  /// What the place of the text is given in; `nil` takes that of the annotated place.
  public var textcoords: AnnotationCoordinates?
  /// The arrow from the text to the place; `nil` for none.
  public var arrowprops: ArrowProperties?
  /// Whether nothing is drawn if the place lies outside of the axes; `nil` if that holds for places given by data.
  public var annotationClip: Bool?

  /// A text at the place that it is about.
  public init(_ text: String, x: Double, y: Double) {
    self.x = x
    self.y = y
    self.text = Text(x, y, text)
  }
}

extension Annotation: SingleWriting {
  func layout(_ frame: TextFrame, _ context: LayoutContext) throws(TextError) -> ColoredText? {
    let size = text.properties.points(usual: context.style.font.size, base: context.style.font.size)
    let places = AnnotationFrame(frame: frame, scale: context.pixels(1), fontsize: size)
    let target = places.point(x, y, xycoords)
    guard isShown(target, in: frame) else { return nil }
    let anchor = places.point(text.x, text.y, textcoords ?? xycoords, from: target)
    let written = try text.layout(at: anchor, context)
    guard let arrowprops else { return written }
    // Of an empty text only its place remains.
    let empty = Rect(minX: anchor.x, minY: anchor.y, maxX: anchor.x, maxY: anchor.y)
    func arrow(scale: Double, box: PlacedPatch?) -> PlacedArrow {
      let origin = ArrowOrigin(
        bounds: written?.text.bounds ?? empty, fontsize: size, box: box,
        margin: text.text.isEmpty ? nil : context.pixels(4) / 2)
      return PlacedArrow(arrowprops, from: origin, to: target, scale: scale, context.style)
    }
    var result =
      written
      ?? ColoredText(
        text: PlacedText(
          lines: [], turn: Turn(degrees: 0), bounds: empty, corner: anchor, width: 0, height: 0),
        color: .black,
        zorder: text.zorder)
    let placed = arrow(scale: context.pixels(1), box: written?.box)
    result.arrow = placed
    // Like matplotlib's, a layout that comes before anything is drawn takes an arrow for one of 72 dpi.
    if !text.text.isEmpty {
      result.arrowBounds = (layout: arrow(scale: 1, box: nil).bounds, drawn: placed.bounds)
    }
    return result
  }

  /// Whether the annotated place lies where it is wanted.
  private func isShown(_ target: Point, in frame: TextFrame) -> Bool {
    guard annotationClip ?? (xycoords == .data), let box = frame.transform?.box else { return true }
    return Path(box).contains(target, grownBy: 1)
  }
}
