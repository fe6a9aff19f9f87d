internal import Geometry

/// The text of a path's `d` attribute.
enum SVGPathData {
  /// A path with absolute coordinates.
  static func text(of path: Path) -> String {
    var text = ""
    for element in path.elements {
      switch element {
      case .move(let p): text += "M\(pair(p))"
      case .line(let p): text += "L\(pair(p))"
      case .quadratic(let c, let p): text += "Q\(pair(c)) \(pair(p))"
      case .cubic(let c1, let c2, let p): text += "C\(pair(c1)) \(pair(c2)) \(pair(p))"
      case .close: text += "Z"
      }
    }
    return text
  }

  private static func pair(_ point: Point) -> String { "\(svg: point.x) \(svg: point.y)" }

  /// A glyph in whole 1/64 pixels, y upwards. Steps are relative: they have fewer digits.
  static func text(of outline: GlyphOutline) -> String {
    var text = ""
    var pen = FixedPoint26(x: 0, y: 0)
    for contour in outline.contours {
      text += "M\(contour.start.x) \(contour.start.y)"
      pen = contour.start
      for piece in contour.pieces {
        switch piece {
        case .line(let end):
          text += line(from: pen, to: end)
          pen = end
        case .quadratic(let control, let end):
          text += "q\(step(from: pen, to: control)) \(step(from: pen, to: end))"
          pen = end
        }
      }
      text += "z"
    }
    return text
  }

  private static func line(from start: FixedPoint26, to end: FixedPoint26) -> String {
    if start == end { return "" }
    if start.y == end.y { return "h\(end.x - start.x)" }
    if start.x == end.x { return "v\(end.y - start.y)" }
    return "l\(step(from: start, to: end))"
  }

  private static func step(from start: FixedPoint26, to end: FixedPoint26) -> String {
    "\(end.x - start.x) \(end.y - start.y)"
  }
}
