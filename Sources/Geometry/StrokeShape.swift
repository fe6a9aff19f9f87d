/// How an open line ends.
public enum LineCap: String, CaseIterable, Hashable, Sendable {
  /// Cut off square at the end point.
  case butt
  /// A half circle about the end point.
  case round
  /// Cut off square half a line width beyond the end point.
  case projecting
}

/// How two pieces of a line meet.
public enum LineJoin: String, CaseIterable, Hashable, Sendable {
  /// The outer edges run on until they meet, unless that is too far away.
  case miter
  /// An arc about the corner.
  case round
  /// The corner is cut off.
  case bevel
}

/// The geometry of a drawn line: everything that shapes its outline.
public struct StrokeShape: Hashable, Sendable {
  /// The width in pixels. Nothing is drawn for 0 or less.
  public var width: Double
  /// How open ends look.
  public var cap: LineCap
  /// How corners look.
  public var join: LineJoin
  /// Lengths in pixels; `nil` draws a solid line.
  public var dashes: DashPattern?
  /// The furthest that a mitered corner may reach from the middle of the line, in half line widths.
  ///
  /// A corner that would reach further is bevelled. The default is the width of the line in pixels: that is what
  /// matplotlib hands to its rasterizer, so the limit grows with the line.
  public var miterLimit: Double

  /// A shape; by default butt caps, mitered corners and no gaps.
  public init(
    width: Double, cap: LineCap = .butt, join: LineJoin = .miter, dashes: DashPattern? = nil,
    miterLimit: Double? = nil
  ) {
    self.width = width
    self.cap = cap
    self.join = join
    self.dashes = dashes
    self.miterLimit = miterLimit ?? width
  }
}
