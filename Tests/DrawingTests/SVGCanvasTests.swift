// Whole documents as text, and what they define once.

import Colors
import Geometry
import Testing
import Typography

@testable import Drawing

@Suite("SVG documents")
struct SVGCanvasTests {
  private static let red = Color(hex: 0xFF0000)

  private static func line(_ width: Double, color: Color = .black) -> PathPaint {
    PathPaint(edge: StrokePaint(color: color, shape: StrokeShape(width: width)))
  }

  private static func text(
    title: String = "", description: String = "", _ draw: (SVGCanvas) throws -> Void
  ) rethrows -> String {
    let canvas = SVGCanvas(width: 20, height: 10)
    try draw(canvas)
    return String(decoding: canvas.document(title: title, description: description), as: UTF8.self)
  }

  @Test("a small document, word for word")
  func snapshot() throws {
    let font = try FontLibrary().font(points: 10, dpi: 100)
    let document = try Self.text(title: "A & B", description: "One <line>") { canvas in
      canvas.draw(Path(Rect(minX: 0, minY: 0, maxX: 20, maxY: 10)), PathPaint(face: .white), clip: nil)
      try canvas.group("lines") {
        let slanted = Path(polyline: [p(1, 1), p(5, 4.5), p(9, 1)])
        let shape = StrokeShape(
          width: 2, cap: .projecting, join: .round, dashes: try DashPattern([3.7, 1.6], offset: 1))
        let paint = PathPaint(edge: StrokePaint(color: Self.red.withAlpha(0.5), shape: shape))
        canvas.draw(slanted, paint, clip: Rect(minX: 1, minY: 1, maxX: 8.6, maxY: 6))
        canvas.draw(Path(polyline: [p(0, 2), p(20, 2)]), Self.line(1), clip: nil)
      }
      let block = try TextBlock("1 1", font: font)
      canvas.draw(block.placed(at: p(2, 3), horizontal: .left, vertical: .baseline), color: .black)
      canvas.draw(
        block.placed(at: p(2, 3), horizontal: .left, vertical: .baseline, rotation: 90), color: Self.red)
    }
    #expect(
      document == """
        <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10" \
        role="img" fill="none">
         <title>A &amp; B</title>
         <desc>One &lt;line&gt;</desc>
         <defs>
          <clipPath id="clip-1-4-8-5">
           <rect x="1" y="4" width="8" height="5"/>
          </clipPath>
          <path id="DejaVuSans-14-20" d="M111 64h145v512l-158-64v64l156 64h89v-576h144v-64h-376z"/>
         </defs>
         <path d="M0 10h20v-10h-20z" fill="#fff"/>
         <g class="lines">
          <path d="M1 9l4-3.5 4 3.5" stroke="#f00" stroke-opacity=".5" stroke-width="2" \
        stroke-linecap="square" stroke-linejoin="round" stroke-dasharray="3.7 1.6" stroke-dashoffset="1" \
        clip-path="url(#clip-1-4-8-5)"/>
          <path d="M.5 8.5h20" stroke="#000" stroke-width="1"/>
         </g>
         <g aria-label="1 1" transform="translate(2 7)scale(.015625 -.015625)" fill="#000">
          <use href="#DejaVuSans-14-20"/>
          <use href="#DejaVuSans-14-20" x="832"/>
         </g>
         <g aria-label="1 1" transform="translate(12.552 10.337)rotate(-90)\
        scale(.015625 -.015625)" fill="#f00">
          <use href="#DejaVuSans-14-20"/>
          <use href="#DejaVuSans-14-20" x="832"/>
         </g>
        </svg>

        """)
  }

  @Test("an empty document has neither definitions nor title")
  func empty() {
    #expect(
      Self.text { _ in } == """
        <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10" \
        role="img" fill="none">
        </svg>

        """)
  }

  @Test("equal clips and glyphs are defined once, different ones each under an id of its own")
  func definitions() throws {
    let library = try FontLibrary()
    let document = try Self.text { canvas in
      for index in 0..<6 {
        let clip = Rect(minX: 0, minY: 0, maxX: 5 + Double(index % 2), maxY: 5)
        canvas.draw(Path(polyline: [p(0, 0), p(9, 9)]), Self.line(1), clip: clip)
        let font = try library.font(points: index.isMultiple(of: 2) ? 10 : 12, dpi: 100)
        let block = try TextBlock("aba", font: font)
        canvas.draw(block.placed(at: .zero, horizontal: .left, vertical: .bottom), color: .black)
      }
    }
    let ids = Self.values(of: "id", in: document)
    #expect(ids.count == 6)
    #expect(Set(ids).count == ids.count)
    let references =
      Self.values(of: "href", in: document).map { $0.dropFirst() }
      + Self.values(of: "clip-path", in: document).map { $0.dropFirst(5).dropLast() }
    #expect(references.count == 24)
    #expect(Set(references) == Set(ids))
  }

  /// The values of an attribute, in the order in which they stand.
  private static func values(of name: String, in document: String) -> [Substring] {
    document.split(whereSeparator: { " <>/".contains($0) && $0 != "/" }).compactMap { word in
      guard word.hasPrefix(name + "=\"") else { return nil }
      return word.dropFirst(name.count + 2).prefix { $0 != "\"" }
    }
  }

  @Test("what paints nothing is not written")
  func invisible() {
    let path = Path(polyline: [p(1, 1), p(5, 5)])
    let document = Self.text { canvas in
      canvas.draw(path, PathPaint(), clip: nil)
      canvas.draw(path, PathPaint(face: Color.black.withAlpha(0)), clip: nil)
      canvas.draw(path, Self.line(0), clip: nil)
      canvas.draw(path, Self.line(1, color: Color.black.withAlpha(0)), clip: nil)
      canvas.draw(Path(polyline: [p(.nan, 1), p(5, .infinity)]), Self.line(1), clip: nil)
      canvas.draw(Path(polyline: [p(100, 100), p(200, 200)]), Self.line(1), clip: nil)
      canvas.draw(Marker(path: path, paint: Self.line(1)), at: [p(.nan, 1), p(1, .infinity)], clip: nil)
    }
    #expect(!document.contains("<path"))
  }

  @Test("the drawing is the same every time")
  func deterministic() throws {
    func draw() throws -> String {
      let font = try FontLibrary().font(points: 10, dpi: 100)
      return try Self.text { canvas in
        for word in ["zebra", "apple", "quick", "fox"] {
          let block = try TextBlock(word, font: font)
          canvas.draw(block.placed(at: .zero, horizontal: .left, vertical: .bottom), color: .black)
        }
      }
    }
    let first = try draw()
    #expect(try draw() == first)
  }
}
