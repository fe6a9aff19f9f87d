internal import Geometry

/// The text of a path's `d` attribute.
///
/// Coordinates are put on a grid of whole units first (thousandths of a pixel, or the units of a glyph); steps from
/// point to point are then exact in the grid, so relative commands, which are shorter, add up without error.
struct SVGPathData {
  private(set) var text = ""
  private let unitsPerPixel: Int
  private var pen = GridPoint(x: 0, y: 0)
  private var start = GridPoint(x: 0, y: 0)
  /// The letter that need not be repeated.
  private var command: Character?

  private typealias GridPoint = FixedPoint26

  private init(unitsPerPixel: Int) { self.unitsPerPixel = unitsPerPixel }

  /// A path in pixels.
  static func text(of path: Path) -> String {
    var data = SVGPathData(unitsPerPixel: 1000)
    for element in path.elements {
      switch element {
      case .move(let p): data.move(to: grid(p))
      case .line(let p): data.line(to: grid(p))
      case .quadratic(let c, let p): data.curve("q", [grid(c), grid(p)])
      case .cubic(let c1, let c2, let p): data.curve("c", [grid(c1), grid(c2), grid(p)])
      case .close: data.close()
      }
    }
    return data.text
  }

  /// A glyph, in whole 1/64 pixels, y upwards.
  static func text(of outline: GlyphOutline) -> String {
    var data = SVGPathData(unitsPerPixel: 1)
    for contour in outline.contours {
      data.move(to: contour.start)
      for piece in contour.pieces {
        switch piece {
        case .line(let end): if end != contour.start { data.line(to: end) }
        case .quadratic(let control, let end): data.curve("q", [control, end])
        case .cubic(let first, let second, let end): data.curve("c", [first, second, end])
        }
      }
      data.close()
    }
    return data.text
  }

  private static func grid(_ point: Point) -> GridPoint {
    GridPoint(x: SVGText.thousandths(point.x), y: SVGText.thousandths(point.y))
  }

  private mutating func move(to point: GridPoint) {
    text += "M"
    command = nil
    append([point.x, point.y])
    (pen, start) = (point, point)
  }

  private mutating func line(to point: GridPoint) {
    let (dx, dy) = (point.x - pen.x, point.y - pen.y)
    pen = point
    if dy == 0 {
      use("h", [dx])
    } else if dx == 0 {
      use("v", [dy])
    } else {
      use("l", [dx, dy])
    }
  }

  private mutating func curve(_ letter: Character, _ points: [GridPoint]) {
    use(letter, points.flatMap { [$0.x - pen.x, $0.y - pen.y] })
    pen = points[points.count - 1]
  }

  private mutating func close() {
    text += "z"
    (pen, command) = (start, nil)
  }

  private mutating func use(_ letter: Character, _ values: [Int]) {
    if command != letter { text.append(letter) } else if values[0] >= 0 { text += " " }
    command = letter
    append(values)
  }

  /// A minus sign separates numbers as well as a space does.
  private mutating func append(_ values: [Int]) {
    for (index, value) in values.enumerated() {
      if index > 0 && value >= 0 { text += " " }
      text += unitsPerPixel == 1 ? String(value) : SVGText.number(thousandths: value)
    }
  }
}
