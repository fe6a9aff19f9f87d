import Colors
import Drawing
import Geometry
import Testing
import Typography

@Suite("Reading SVG back")
struct SVGDrawingTests {
  @Test("what was drawn is read back with its names, paints and places")
  func roundTrip() throws {
    let canvas = SVGCanvas(width: 100, height: 50)
    let fonts = try FontLibrary()
    let text = try TextBlock("a < \"b\" & c", font: fonts.font(points: 10, dpi: 100), lineAlignment: .left)
      .placed(at: Point(x: 10, y: 20), horizontal: .left, vertical: .baseline, rotation: 90, mode: .default)
    var path = Path()
    path.move(to: Point(x: 1, y: 1))
    path.line(to: Point(x: 5.25, y: 1))
    path.line(to: Point(x: 5.25, y: 40))
    path.quadratic(Point(x: 7, y: 41), to: Point(x: 9, y: 30))
    path.cubic(Point(x: 7, y: 41), Point(x: 3, y: 4), to: Point(x: 9.125, y: 30))
    path.close()
    canvas.group("axes") {
      canvas.group("line2d", label: "über & \"quoted\"") {
        canvas.draw(path, PathPaint(face: Color(red: 1, green: 0, blue: 0), snap: .off), clip: nil)
      }
      canvas.draw(text, color: .black)
    }
    let drawing = try SVGDrawing(reading: canvas.document(title: "T\nU", description: "d"))
    #expect(drawing.width == 100 && drawing.height == 50)
    let axes = try #require(drawing.root.groups("axes").first)
    let line = try #require(axes.groups("line2d").first)
    #expect(line.label == "über & \"quoted\"")
    #expect(line.paths.map(\.paint) == [["fill": "#f00"]])
    #expect(line.paths[0].path == path.applying(.flip(height: 50)))
    #expect(axes.texts.map(\.text) == ["a < \"b\" & c"])
    let bounds = try #require(axes.texts[0].bounds)
    // Turned upwards, the text is higher than wide.
    #expect(bounds.height > 2 * bounds.width)
    #expect(abs(axes.texts[0].origin.y - (50 - text.lines[0].origin.y)) < 0.001)
  }

  @Test(
    "what this package did not write is refused with its line",
    arguments: [
      ("", "line 1: the drawing does not end"),
      (
        "<svg width=\"1\" height=\"1\">\n<circle/>\n</svg>",
        "line 2: the element \"circle\" is not one of this package's"
      ),
      ("<svg width=\"1\" height=\"1\">\n</g>", "line 2: \"</g>\" closes nothing"),
      ("<svg width=\"1\" height=\"1\">\n", "line 1: the drawing does not end"),
      ("<svg width=\"a\" height=\"1\">", "line 1: \"a\" is not a number"),
      ("<svg height=\"1\">", "line 1: \"width\" is missing"),
      (
        "<svg width=\"1\" height=\"1\">\n<path d=\"M0 0x\"/>",
        "line 2: \"x\" is not a command of this package's paths"
      ),
      ("<svg width=\"1\" height=\"1\">\n<path d=\"M0\"/>", "line 2: a number is missing before \"\""),
      ("<svg width=\"1\" height=\"1\">\n<path d=\"M0 0", "line 2: the value of \"d\" does not end"),
      ("<g>", "line 1: the drawing must begin with \"<svg\""),
      ("hello", "line 1: a tag is missing"),
      ("<svg width=\"1\" height=\"1\">\n</svg>\n<g>", "line 3: something follows the end of the drawing"),
      (
        "<svg width=\"1\" height=\"1\">\n<g>\n<use href=\"#a\"/>",
        "line 3: \"#a\" is not a glyph of the drawing"
      ),
    ])
  func refusals(text: String, message: String) {
    let error = #expect(throws: SVGReadingError.self) { try SVGDrawing(reading: Array(text.utf8)) }
    #expect(error?.description == message)
  }
}
