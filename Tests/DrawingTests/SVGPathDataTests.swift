// Path data read back by a small parser: the relative steps must lead along the path.

import Geometry
import SeededRandom
import Testing

@testable import Drawing

/// Reads the path data that the canvas writes: M absolute, all other commands relative.
struct PathDataReader {
  private var rest: Substring
  private(set) var path = Path()

  /// - Throws: a text that says what is not understood.
  static func path(of text: String) throws -> Path {
    var reader = PathDataReader(rest: text[...])
    try reader.read()
    return reader.path
  }

  struct Failure: Error {
    let reason: String
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func read() throws {
    var pen = Point.zero
    var start = Point.zero
    var command: Character = "M"
    while let next = rest.first {
      if next.isLetter {
        command = next
        rest.removeFirst()
      } else if command == "M" || command == "z" {
        throw Failure(reason: "numbers without a command before \(rest)")
      }
      switch command {
      case "M":
        pen = Point(x: try number(), y: try number())
        start = pen
        path.move(to: pen)
      case "h":
        pen.x += try number()
        path.line(to: pen)
      case "v":
        pen.y += try number()
        path.line(to: pen)
      case "l":
        pen = try step(from: pen)
        path.line(to: pen)
      case "q":
        let control = try step(from: pen)
        pen = try step(from: pen)
        path.quadratic(control, to: pen)
      case "c":
        let (control1, control2) = (try step(from: pen), try step(from: pen))
        pen = try step(from: pen)
        path.cubic(control1, control2, to: pen)
      case "z":
        path.close()
        pen = start
      default: throw Failure(reason: "unknown command \(command)")
      }
    }
  }

  private mutating func step(from pen: Point) throws -> Point {
    pen + Point(x: try number(), y: try number())
  }

  /// One number as SVG's grammar has it: a second point or sign begins the next one.
  private mutating func number() throws -> Double {
    while rest.first == " " { rest.removeFirst() }
    var text = ""
    if rest.first == "-" { text.append(rest.removeFirst()) }
    while let next = rest.first, next.isNumber || (next == "." && !text.contains(".")) {
      text.append(rest.removeFirst())
    }
    let padded = text.hasPrefix("-.") ? "-0" + text.dropFirst() : text.hasPrefix(".") ? "0" + text : text
    guard let value = Double(padded) else { throw Failure(reason: "no number: \(text) before \(rest)") }
    return value
  }
}

@Suite("SVG path data")
struct SVGPathDataTests {
  @Test(
    "steps are relative, letters and spaces are left out where nothing is lost",
    arguments: [
      ([.move(p(1, 2)), .line(p(3, 4)), .line(p(2.5, 5)), .line(p(4, 6))], "M1 2l2 2-.5 1 1.5 1"),
      ([.move(p(-1, -2)), .line(p(-1, 3)), .line(p(4, 3)), .line(p(5, 3)), .close], "M-1-2v5h5 1z"),
      (
        [.move(p(0, 0)), .quadratic(p(1, 1), p(2, 0)), .quadratic(p(3, -1), p(4, 0))], "M0 0q1 1 2 0 1-1 2 0"
      ),
      (
        [.move(p(0, 0)), .cubic(p(1, 1), p(2, 1), p(3, 0)), .line(p(0.5, 0.25))], "M0 0c1 1 2 1 3 0l-2.5 .25"
      ),
      ([.move(p(5, 5)), .line(p(6, 5)), .close, .line(p(5, 9)), .move(p(0, 0))], "M5 5h1zv4M0 0"),
      ([.move(p(1, 1)), .line(p(1, 1))], "M1 1h0"),
    ] as [([PathElement], String)])
  func exact(elements: [PathElement], expected: String) {
    var path = Path()
    for element in elements { path.append(element) }
    #expect(SVGPathData.text(of: path) == expected)
  }

  @Test(
    "read back, the data lead along the path to within half a thousandth", arguments: 0..<40 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func point() -> Point {
      p(.random(in: -900...900, using: &random), .random(in: -900...900, using: &random))
    }
    var path = Path()
    path.move(to: point())
    for _ in 0..<200 {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: path.close()
      case 1: path.move(to: point())
      case 2: path.quadratic(point(), to: point())
      case 3: path.cubic(point(), point(), to: point())
      case 4: path.line(to: p(path.points[path.points.count - 1].x, 7))
      default: path.line(to: point())
      }
    }
    let read = try PathDataReader.path(of: SVGPathData.text(of: path))
    #expect(read.verbs == path.verbs)
    for (a, b) in zip(read.points, path.points) {
      #expect(abs(a.x - b.x) <= 0.0005 + 1e-9 && abs(a.y - b.y) <= 0.0005 + 1e-9)
    }
  }

  @Test("the steps of a long line do not drift")
  func drift() throws {
    let points = (0..<20_000).map { p(Double($0) / 3, Double($0 % 3) / 7) }
    let read = try PathDataReader.path(of: SVGPathData.text(of: Path(polyline: points)))
    let last = try #require(read.points.last)
    #expect(abs(last.x - points[points.count - 1].x) <= 0.0005 + 1e-7)
  }

  @Test("a glyph is written in whole units, without the line that closing draws")
  func glyphs() throws {
    let points = [(0, 0), (64, 0), (64, 64), (0, 128)].map(FixedPoint26.init(x:y:))
    let outline = GlyphOutline(points: points, isOnCurve: [true, true, true, false], contourEnds: [4])
    #expect(SVGPathData.text(of: outline) == "M0 0h64v64q-64 64-64-64z")
    let square = GlyphOutline(
      points: [(0, 0), (64, 0), (64, 64)].map(FixedPoint26.init(x:y:)), isOnCurve: [true, true, true],
      contourEnds: [3])
    #expect(SVGPathData.text(of: square) == "M0 0h64v64z")
  }

  @Test("an empty path has no data")
  func empty() {
    #expect(SVGPathData.text(of: Path()) == "")
  }
}

/// A point from two numbers.
func p(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
