// Texts that nobody should write: each gives a picture or an error that says why, in bounded time.

import Charts
import Export
import Foundation
import Testing
import Typography

@Suite("Hostile texts")
struct HostileTextTests {
  private static let texts: [String] = [
    String(repeating: "a", count: 10_000), String(repeating: "{", count: 1_000_000),
    "$" + String(repeating: "{", count: 1_000_000) + "$", "$" + String(repeating: "x^{", count: 3000) + "$",
    "$" + String(repeating: "\\sqrt{", count: 99) + "x" + String(repeating: "}", count: 99) + "$",
    "$" + String(repeating: "\\frac{x}{", count: 99) + "x" + String(repeating: "}", count: 99) + "$",
    "$" + String(repeating: "\\left(", count: 99) + "x" + String(repeating: "\\right)", count: 99) + "$",
    "$" + String(repeating: "\\begin{matrix}", count: 40) + "x"
      + String(repeating: "\\end{matrix}", count: 40) + "$",
    "$\\hspace{9999}x$", "$\\hspace{-9999}x$", "$\\genfrac{(}{)}{9999}{0}{a}{b}$",
    "$\\genfrac{}{}{-9}{0}{a}{b}$",
    "$\\left(\\hspace{1}\\right)$", "$\\widehat{}$", "$\\sqrt[{}]{{}}$", "$\\substack{{}}$", "${}^{}_{}$",
    "$\\phantom{}^2$",
    "a\u{202E}b\u{202D}c\u{2066}d", "\u{202A}\u{202B}\u{202C}", "\u{200D}\u{200C}\u{FEFF}\u{00AD}",
    "אב\u{0301}ג (12) abc",
    "שלום $x^2$ עולם", "\u{0301}\u{0301}\u{0301}", "x" + String(repeating: "\u{0301}", count: 500), "a\tb",
    "\t", "a\r\nb",
    "a\rb", "\u{0}", "\u{1B}[31m", "\u{85}\u{2028}\u{2029}", "\u{FFFE}\u{FFFF}", "\u{10FFFF}", "👩‍👩‍👧", "🇯🇵",
    "\u{FFFD}",
    "$中 \\text{学習率 $x$}$", "$", "$$", "$$$", "\\$", "\\\\$x$", "\n\n\n",
    String(repeating: "x\n", count: 2000),
  ]

  @Test("each is drawn or refused, in PNG and SVG", arguments: texts.indices)
  func drawn(_ index: Int) throws {
    let fonts = try FontLibrary()
    var figure = Figure(figsize: FigureSize(width: 2, height: 2), dpi: 50)
    figure.axes.title(Self.texts[index])
    figure.axes.text(0.5, 0.5, Self.texts[index], TextProperties(rotation: 30))
    for format in ["png", "svg"] {
      do {
        let bytes = try figure.picture(try #require(PictureFormat(format)), fonts: fonts)
        #expect(bytes.count > 300)
        if format == "svg" {
          let text = String(decoding: bytes, as: UTF8.self)
          #expect(text.hasSuffix("</svg>\n"))
          #expect(!text.contains("nan") && !text.contains("inf\""))
        }
      } catch let error as TextError {
        #expect(!error.description.isEmpty && error.description.count < 2000)
      }
    }
  }

  @Test(
    "what no font has is drawn as boxes where that is wanted",
    arguments: ["\u{E000}", "a\u{10FFFF}b", "$x$ \u{E000}", "\u{1}"])
  func boxes(_ text: String) throws {
    var figure = Figure(figsize: FigureSize(width: 2, height: 2), dpi: 50)
    figure.missingGlyphs = .box
    let blank = try figure.picture(.png, fonts: FontLibrary())
    figure.axes.title(text)
    #expect(try figure.picture(.png, fonts: FontLibrary()) != blank)
  }
}
