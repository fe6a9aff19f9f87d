internal import Geometry
internal import Typography

/// Reads the path data that `SVGPathData` writes: M, and h, v, l, q, c, z relative to the point before.
struct SVGPathReader {
  private var rest: Substring
  private var path = Path()
  private var pen = Point.zero
  private var start = Point.zero

  private init(_ text: String) { rest = text[...] }

  static func path(_ text: String) throws(SVGSyntaxError) -> Path {
    var reader = SVGPathReader(text)
    var command: Character = "M"
    while let next = reader.rest.first {
      if next.isLetter {
        command = next
        reader.rest.removeFirst()
      }
      try reader.step(command)
    }
    return reader.path
  }

  private mutating func step(_ command: Character) throws(SVGSyntaxError) {
    switch command {
    case "M":
      pen = Point(x: try number(), y: try number())
      start = pen
      path.move(to: pen)
    case "h": line(to: pen + Point(x: try number(), y: 0))
    case "v": line(to: pen + Point(x: 0, y: try number()))
    case "l": line(to: try point())
    case "q":
      let (control, end) = (try point(), try point())
      path.quadratic(control, to: end)
      pen = end
    case "c":
      let (first, second, end) = (try point(), try point(), try point())
      path.cubic(first, second, to: end)
      pen = end
    case "z":
      path.close()
      pen = start
    default: throw SVGSyntaxError(message: "\"\(command)\" is not a command of this package's paths")
    }
  }

  private mutating func line(to point: Point) {
    path.line(to: point)
    pen = point
  }

  /// A point given by the step from the pen.
  private mutating func point() throws(SVGSyntaxError) -> Point {
    pen + Point(x: try number(), y: try number())
  }

  private mutating func number() throws(SVGSyntaxError) -> Double {
    rest = rest.drop { $0 == " " }
    let sign = rest.prefix { $0 == "-" }
    let digits = rest.dropFirst(sign.count).prefix { $0.isNumber || $0 == "." }
    guard let number = Double(sign + digits) else {
      throw SVGSyntaxError(message: "a number is missing before \"\(rest.prefix(8))\"")
    }
    rest = rest.dropFirst(sign.count + digits.count)
    return number
  }
}

/// Reads the transforms of texts: "translate(x y)rotate(degrees)scale(x y)".
enum SVGTransform {
  static func parse(_ text: String) throws(SVGSyntaxError) -> AffineTransform {
    var result = AffineTransform.identity
    var rest = text[...]
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "(" }
      let body = rest.dropFirst(name.count + 1).prefix { $0 != ")" }
      rest = rest.dropFirst(name.count + body.count + 2)
      let values = body.split(separator: " ").compactMap { Double($0) }
      guard let piece = transform(name, values) else {
        throw SVGSyntaxError(message: "\"\(name)(\(body))\" is not a transform of this package's")
      }
      // The last one named is applied first.
      result = piece.concatenating(result)
    }
    return result
  }

  private static func transform(_ name: Substring, _ values: [Double]) -> AffineTransform? {
    switch (name, values.count) {
    case ("translate", 2): return .translation(x: values[0], y: values[1])
    case ("scale", 2): return AffineTransform(a: values[0], b: 0, c: 0, d: values[1], tx: 0, ty: 0)
    case ("rotate", 1):
      let turn = Turn(degrees: values[0])
      return AffineTransform(a: turn.cosine, b: turn.sine, c: -turn.sine, d: turn.cosine, tx: 0, ty: 0)
    default: return nil
    }
  }
}
