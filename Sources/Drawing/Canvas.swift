public import Colors
public import Geometry
public import Typography

/// The border between charts and pictures: everything that a figure is drawn with.
///
/// Coordinates are matplotlib's display coordinates: pixels from the lower left corner, y upwards, real numbers.
/// Paths may hold NaN and infinity, which break them. What is drawn later lies above what was drawn before.
public protocol Canvas: AnyObject {
  /// The size of the picture in pixels.
  var width: Int { get }
  /// See `width`.
  var height: Int { get }

  /// Paints the inside of a path, then its hatch, then its line.
  ///
  /// - Parameters:
  ///   - transform: from the path's own coordinates to the figure's.
  ///   - clip: nothing outside is touched; its edges are rounded to whole pixels. `nil`: the whole canvas.
  func draw(_ path: Path, transform: AffineTransform, _ paint: PathPaint, clip: Rect?)

  /// Fills the cells of a net, without antialiasing, so that no seams show between them.
  ///
  /// - Parameter transform: from the net's own coordinates to the figure's.
  func draw(_ cells: ColoredCells, transform: AffineTransform, clip: Rect?)

  /// Fills a net with colours that are mixed between its points.
  ///
  /// - Parameter transform: from the net's own coordinates to the figure's.
  func draw(_ net: ShadedNet, transform: AffineTransform, clip: Rect?)

  /// Lays a picture of pixels over what is there.
  func draw(_ picture: PlacedBitmap, clip: Rect?)

  /// Paints a small shape at each point, always on whole pixels; points that are not finite are left out.
  ///
  /// - Parameter transform: from the points' own coordinates to the figure's.
  func draw(_ marker: Marker, at points: [Point], transform: AffineTransform, clip: Rect?)

  /// Paints a text.
  ///
  /// - Parameter clip: nothing outside is touched; its edges are rounded to whole pixels. `nil`: the whole canvas.
  func draw(_ text: PlacedText, color: Color, clip: Rect?)

  /// Draws what belongs together under one name, where the kind of picture can say so.
  ///
  /// - Parameter label: what people call it, such as a line's label; `nil` for nothing.
  func group(_ name: String, label: String?, _ body: () throws -> Void) rethrows
}

extension Canvas {
  /// Paints a path that is in figure coordinates already.
  public func draw(_ path: Path, _ paint: PathPaint, clip: Rect?) {
    draw(path, transform: .identity, paint, clip: clip)
  }

  /// Paints a small shape at points that are in figure coordinates already.
  public func draw(_ marker: Marker, at points: [Point], clip: Rect?) {
    draw(marker, at: points, transform: .identity, clip: clip)
  }

  /// Paints a text wherever it lies.
  public func draw(_ text: PlacedText, color: Color) { draw(text, color: color, clip: nil) }

  /// Draws what belongs together under one name.
  public func group(_ name: String, _ body: () throws -> Void) rethrows {
    try group(name, label: nil, body)
  }
}

/// What a path is painted with.
public struct PathPaint: Hashable, Sendable {
  /// The colour of the inside; `nil` leaves it empty.
  public var face: Color?
  /// What fills the inside above its colour; `nil` for nothing.
  public var hatch: HatchPaint?
  /// The line along the path; `nil` draws none.
  public var edge: StrokePaint?
  /// Whether the path is put on the pixel grid.
  public var snap: SnapMode
  /// Whether steps too small to see may be merged, if the path is long and has no inside.
  public var isSimplified: Bool
  /// The largest distance, in pixels, that merging small steps may move a line; matplotlib's default is a ninth.
  public var simplifyTolerance: Double
  /// Whether pixels that the inside covers in part are painted in part; if not, they are painted like whole
  /// ones, so that neighbouring areas leave no seam.
  public var isAntialiased: Bool

  /// By default nothing is painted and only short rectilinear paths are snapped.
  public init(
    face: Color? = nil, edge: StrokePaint? = nil, snap: SnapMode = .automatic, isSimplified: Bool = false,
    isAntialiased: Bool = true, hatch: HatchPaint? = nil, simplifyTolerance: Double = 1.0 / 9.0
  ) {
    self.face = face
    self.hatch = hatch
    self.edge = edge
    self.snap = snap
    self.isSimplified = isSimplified
    self.simplifyTolerance = simplifyTolerance
    self.isAntialiased = isAntialiased
  }

  /// Whether only a line is painted, of which no more than what shows need be kept.
  var isOpen: Bool { face == nil && hatch == nil }

  /// The width that decides on which side of a pixel edge a snapped point goes: 0 where no line shows.
  var snapWidth: Double {
    guard let edge, edge.color.alpha > 0 else { return 0 }
    return edge.shape.width
  }
}

/// A line's colour and shape.
public struct StrokePaint: Hashable, Sendable {
  /// The colour, alpha included.
  public var color: Color
  /// Width, caps, joins and dashes, in pixels.
  public var shape: StrokeShape

  /// A line of one colour and shape.
  public init(color: Color, shape: StrokeShape) {
    self.color = color
    self.shape = shape
  }
}

/// A small shape that is drawn again and again.
public struct Marker: Hashable, Sendable {
  /// The shape about its own origin, in pixels, y upwards.
  public var path: Path
  /// What the shape is painted with.
  public var paint: PathPaint

  /// A shape about its own origin.
  public init(path: Path, paint: PathPaint) {
    self.path = path
    self.paint = paint
  }
}
