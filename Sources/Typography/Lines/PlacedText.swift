public import Geometry
internal import RealModule

/// A text block at its place: what a canvas needs to draw it.
public struct PlacedText {
  /// One line of the block.
  public struct Line {
    /// The glyphs.
    public let content: TextLine
    /// Where the baseline starts, in pixels, y upwards.
    public let origin: Point
  }

  /// The lines from the top down.
  public let lines: [Line]
  /// How the whole block is turned.
  public let turn: Turn
  /// The layout box of the turned block (not of its ink).
  public let bounds: Rect
  /// Where the lower left corner of the layout box lies once the block is turned.
  public let corner: Point
  /// The size of the layout box before the block is turned.
  public let width, height: Double

  /// A block whose places are known.
  public init(
    lines: [Line], turn: Turn, bounds: Rect, corner: Point, width: Double, height: Double
  ) {
    self.lines = lines
    self.turn = turn
    self.bounds = bounds
    self.corner = corner
    self.width = width
    self.height = height
  }

  /// The same text moved by `offset`.
  public func translated(by offset: Point) -> PlacedText {
    PlacedText(
      lines: lines.map { Line(content: $0.content, origin: $0.origin + offset) }, turn: turn,
      bounds: bounds.translated(by: offset), corner: corner + offset, width: width, height: height)
  }
}

/// A turn about the origin, counter-clockwise.
public struct Turn: Hashable, Sendable {
  /// Counter-clockwise.
  public let degrees: Double
  /// Of the angle; exactly 1 and 0 for none.
  public let cosine, sine: Double

  /// A turn by any finite angle.
  public init(degrees: Double) {
    self.degrees = degrees
    guard degrees != 0 else {
      (cosine, sine) = (1, 0)
      return
    }
    // Like matplotlib, turn by an angle from 0 to 360: the last bit of what is turned hangs on it.
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    let radians = (rest < 0 ? rest + 360 : rest) * (Double.pi / 180)
    cosine = Double.cos(radians)
    sine = Double.sin(radians)
  }

  /// Whether the axes stay axes: the angle is a multiple of 90°, as far as the fixed-point matrices of glyphs tell.
  public var keepsAxes: Bool {
    let matrix = FixedMatrix(cosine: cosine, sine: sine)
    return (matrix.yx == 0 && matrix.xx != 0) || (matrix.xx == 0 && matrix.yx != 0)
  }

  /// The point turned about the origin.
  public func apply(_ point: Point) -> Point {
    Point(x: point.x * cosine - point.y * sine, y: point.x * sine + point.y * cosine)
  }

  /// The smallest upright box around the turned `rect`.
  func bounds(of rect: Rect) -> Rect {
    let corners = [
      Point(x: rect.minX, y: rect.minY), Point(x: rect.maxX, y: rect.minY),
      Point(x: rect.minX, y: rect.maxY), Point(x: rect.maxX, y: rect.maxY),
    ].map(apply)
    var box = Rect(minX: corners[0].x, minY: corners[0].y, maxX: corners[0].x, maxY: corners[0].y)
    for corner in corners.dropFirst() {
      box = box.union(Rect(minX: corner.x, minY: corner.y, maxX: corner.x, maxY: corner.y))
    }
    return box
  }
}
