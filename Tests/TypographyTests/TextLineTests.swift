// Lines of text: their sizes against matplotlib's, ligatures and kerning, and text that cannot be set.

import Geometry
import Testing

@testable import Typography

/// A line of text and the size that matplotlib finds for it.
struct RunCase: CustomTestStringConvertible {
  let text: String
  let points, dpi: Double
  let width, ascent, descent: Double

  init(_ text: String, _ points: Double, _ dpi: Double, width: Double, ascent: Double, descent: Double) {
    self.text = text
    self.points = points
    self.dpi = dpi
    self.width = width
    self.ascent = ascent
    self.descent = descent
  }

  var testDescription: String { "\"\(text)\" at \(points) points, \(dpi) dpi" }
}

@Suite("Lines of text")
struct TextLineTests {
  private static func run(_ text: String, points: Double = 10, dpi: Double = 100) throws -> TextLine {
    try TextLine(text, font: FontLibrary().font(points: points, dpi: dpi))
  }

  @Test("width, ascent and descent are matplotlib's", arguments: RunCase.matplotlib)
  func sizes(_ example: RunCase) throws {
    let run = try Self.run(example.text, points: example.points, dpi: example.dpi)
    #expect(run.width == example.width)
    #expect(run.ascent == example.ascent)
    #expect(run.descent == example.descent)
  }

  @Test(
    "advances are whole pixels",
    arguments: [
      ("0", 10.0, 9.0), (".", 10, 4), ("−", 10, 12), ("m", 10, 14), (" ", 10, 4), ("0", 12, 11), (".", 12, 5),
      ("−", 12, 14), ("m", 12, 17), (" ", 12, 5),
    ])
  func advances(text: String, points: Double, expected: Double) throws {
    #expect(try Self.run(text, points: points).width == expected)
  }

  @Test("every digit is as wide as every other", arguments: [6.0, 8, 10, 12, 14])
  func digits(points: Double) throws {
    let widths = try "0123456789".map { try Self.run(String($0), points: points).width }
    #expect(Set(widths).count == 1)
  }

  @Test("a kerned pair moves the second glyph by 64ths of a pixel: AV by −57")
  func kerning() throws {
    let pair = try Self.run("AV")
    let alone = try Self.run("A").width
    #expect(pair.glyphs[1].x == alone - 57.0 / 64)
    #expect(try Self.run("V").width + alone - 57.0 / 64 == pair.width)
  }

  @Test(
    "ligatures are one glyph, but not across other letters",
    arguments: [
      ("fi", 1), ("fl", 1), ("ff", 1), ("ffi", 1), ("ffl", 1), ("if", 2), ("f i", 3), ("office", 4),
    ])
  func ligatures(text: String, count: Int) throws {
    #expect(try Self.run(text).glyphs.count == count)
  }

  @Test("a mark that has no glyph of its own with its letter is set over it")
  func marks() throws {
    let run = try Self.run("q\u{301}")
    #expect(run.width == (try Self.run("q").width))
    #expect(run.ascent > (try Self.run("q").ascent))
  }

  @Test(
    "a backslash before a dollar sign is not written",
    arguments: [
      ("a", "a"), ("\\$5", "$5"), ("\\\\$", "\\$"), ("$x", "$x"), ("\\n$", "\\n$"),
    ])
  func escapes(_ text: String, _ written: String) { #expect(text.withoutEscapes == written) }

  @Test("empty text is an empty box")
  func empty() throws {
    let run = try Self.run("")
    #expect(run.glyphs.isEmpty)
    #expect([run.width, run.ascent, run.descent] == [0, 0, 0])
  }

  @Test("a space is wide and has no height")
  func space() throws {
    let run = try Self.run(" ")
    #expect([run.width, run.ascent, run.descent] == [4, 0, 0])
    #expect(run.glyphs[0].font.outline(of: run.glyphs[0].glyph).isEmpty)
  }

  @Test("the hinted outline of 1 is FreeType's, point for point")
  func outline() throws {
    let run = try Self.run("1")
    let outline = run.glyphs[0].font.outline(of: run.glyphs[0].glyph)
    let expected = [
      (111, 64), (256, 64), (256, 576), (98, 512), (98, 576), (254, 640), (343, 640), (343, 64), (487, 64),
      (487, 0), (111, 0),
    ]
    #expect(outline.points == expected.map { FixedPoint26(x: $0.0, y: $0.1) })
    #expect(outline.kinds.allSatisfy { $0 == .onCurve })
    #expect(outline.contourEnds == [11])
  }
}

extension FontLibrary {
  /// Where the DejaVu fonts are, and no others.
  static let dejaVuFolders = [
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/dejavu",
    "/Library/Fonts", "/opt/homebrew/share/fonts",
  ]
}

@Suite("Font errors")
struct TextErrorTests {
  @Test(
    "characters without a glyph are all named once, with their codes and the packages that would help",
    arguments: [
      ("\u{E000}", "no font has U+E000"),
      ("T 温", "no font has \"温\" (U+6E29) (the package fonts-ipaexfont-gothic would)"),
      ("a🫠b", "no font has \"🫠\" (U+1FAE0); emoji come in colour fonts, which are not drawn"),
      ("x\u{E001}\u{E002}\u{E001}", "no font has U+E001, U+E002"),
      (
        "한글と",
        """
        no font has "한" (U+D55C), "글" (U+AE00), "と" (U+3068) (the packages fonts-noto-cjk, fonts-ipaexfont-gothic would)
        """
      ),
    ])
  func missingGlyph(text: String, message: String) throws {
    let font = try FontLibrary(directories: FontLibrary.dejaVuFolders).font(points: 10, dpi: 100)
    let error = #expect(throws: TextError.self) { try TextLine(text, font: font) }
    #expect(error?.description == message)
  }

  @Test("a font that is nowhere is named with its file, the folders and the packages that bring it")
  func missingFont() throws {
    let library = try FontLibrary(directories: ["/nowhere", "/nowhere/else"])
    let error = #expect(throws: TextError.self) { try library.font(points: 10, dpi: 100) }
    let message = """
      font file DejaVuSans.ttf not found in /nowhere, /nowhere/else \
      (install the package fonts-dejavu-core with apt, or font-dejavu with brew)
      """
    #expect(error?.description == message)
  }

  @Test("a size below what FreeType counts in is none to refuse: scripts of scripts come there")
  func tinySize() throws {
    #expect(throws: Never.self) { try FontLibrary().font(points: 0.01, dpi: 72) }
  }

  @Test(
    "a size that is no positive number of pixels, or is enormous, is refused",
    arguments: [
      (0.0, 100.0), (-1, 100), (.nan, 100), (.infinity, 100), (-.infinity, 100), (10, 0),
      (10, 0.5),
      (10, -3), (10, .nan), (10, .infinity), (1e9, 100), (12_000, 100), (1e300, 1e300),
    ])
  func badSizes(points: Double, dpi: Double) throws {
    let library = try FontLibrary()
    let error = #expect(throws: TextError.self) { try library.font(points: points, dpi: dpi) }
    guard case .badSize? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let message = "text of \(points) points at \(dpi) dpi cannot be set"
    #expect(error?.description.hasPrefix(message) == true)
  }

  @Test("equal requests give the same font")
  func cached() throws {
    let library = try FontLibrary()
    let font = try library.font(points: 10, dpi: 100)
    #expect(try library.font(points: 10, dpi: 100) === font)
    #expect(try library.font(points: 11, dpi: 100) !== font)
    #expect(font.first.identifier() == "DejaVuSans-14")
  }

  @Test("sizes of one library do not disturb each other")
  func interleaved() throws {
    let library = try FontLibrary()
    let small = try library.font(points: 10, dpi: 100)
    let large = try library.font(points: 24, dpi: 100)
    let alone = try TextLine("sizes", font: FontLibrary().font(points: 10, dpi: 100))
    _ = try TextLine("sizes", font: large)
    let mixed = try TextLine("sizes", font: small)
    #expect(mixed.glyphs.map(\.x) == alone.glyphs.map(\.x))
    #expect([mixed.width, mixed.ascent, mixed.descent] == [alone.width, alone.ascent, alone.descent])
  }
}
