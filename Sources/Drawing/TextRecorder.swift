public import Colors
public import Geometry
public import Typography

/// A canvas that keeps the texts that are drawn on it, and paints nothing.
public final class TextRecorder: Canvas {
  public let width, height: Int
  /// The lines of text, in the order in which they were drawn.
  public private(set) var lines: [TextLine] = []

  /// - Precondition: `width` and `height` are positive.
  public init(width: Int, height: Int) {
    precondition(width > 0 && height > 0, "a picture needs a positive width and height")
    self.width = width
    self.height = height
  }

  public func draw(_ text: PlacedText, color: Color, clip: Rect?) { lines += text.lines.map(\.content) }
  public func draw(_ path: Path, transform: AffineTransform, _ paint: PathPaint, clip: Rect?) {}
  public func draw(_ cells: ColoredCells, transform: AffineTransform, clip: Rect?) {}
  public func draw(_ net: ShadedNet, transform: AffineTransform, clip: Rect?) {}
  public func draw(_ picture: PlacedBitmap, clip: Rect?) {}
  public func draw(_ marker: Marker, at points: [Point], transform: AffineTransform, clip: Rect?) {}
  public func group(_ name: String, label: String?, _ body: () throws -> Void) rethrows { try body() }
}
