// Lines of text in several fonts: their extent, their glyphs and their ink as matplotlib 3.11.2 has them, with Debian's
// IPAexGothic and Noto Sans CJK behind DejaVu Sans.

import Colors
import Drawing
import Foundation
import Geometry
import Testing

@testable import Typography

/// A line of text in some fonts.
struct FallbackCase: CustomTestStringConvertible {
  let text: String
  /// D and DB: DejaVu Sans and its bold face; I: IPAexGothic; N and NB: Noto Sans CJK JP.
  let fonts: String
  let points, dpi: Double
  /// Width, height and descent.
  let extent: (Double, Double, Double)
  /// Font, glyph and place of each glyph.
  let glyphs: String
  /// The sum of the ink and the checksum of the pixels, level and turned by 30 degrees.
  let level, turned: (ink: Int, crc: String)

  var testDescription: String { "\(text) in \(fonts)" }

  var families: [String] {
    fonts.split(separator: "+").map { name in
      switch name.first {
      case "D": "DejaVu Sans"
      case "I": "IPAexGothic"
      default: "Noto Sans CJK JP"
      }
    }
  }

  static let all: [FallbackCase] = [
    FallbackCase(
      text: "学習率 0.01", fonts: "D+I", points: 10, dpi: 100, extent: (77, 12.71875, 1),
      glyphs: "I1228@0 I2124@14 I3718@28 D3@42 D19@46 D17@55 D19@59 D20@68", level: (65396, "97b5b419"),
      turned: (65227, "c00f6b8a")),
    FallbackCase(
      text: "出力 y", fonts: "D+I", points: 10, dpi: 100, extent: (40, 14.625, 3),
      glyphs: "I2160@0 I3757@14 D3@28 D92@32", level: (27259, "936e112f"), turned: (27268, "d926ae52")),
    FallbackCase(
      text: "平均気温（℃）", fonts: "D+I", points: 10, dpi: 100, extent: (100, 12.921875, 1.328125),
      glyphs: "I3365@0 I1503@14 I1364@28 I1103@42 I440@56 D2971@70 I441@86", level: (69657, "7750419a"),
      turned: (69514, "5fbcf0b5")),
    FallbackCase(
      text: "学習率 lr", fonts: "DB+I", points: 14, dpi: 100, extent: (80, 17.328125, 1.8125),
      glyphs: "I1228@0 I2124@19 I3718@38 DB3@57 DB79@64 DB85@71", level: (95723, "1210ecf9"),
      turned: (95557, "2d081997")),
    FallbackCase(
      text: "AV学To", fonts: "D+I", points: 12, dpi: 100, extent: (57.109375, 15.40625, 1.265625),
      glyphs: "D36@0 D57@10.9375 I1228@22.9375 D55@39.9375 D82@47.109375", level: (54335, "f0cf0563"),
      turned: (54279, "cb2926ef")),
    FallbackCase(
      text: "\u{5b66}\u{3000}\u{7fd2}", fonts: "D+I", points: 10, dpi: 100, extent: (41.890625, 12.59375, 1),
      glyphs: "I1228@0 D3@14 I2124@27.890625", level: (30422, "d3de4e88"), turned: (30449, "39427f30")),
    FallbackCase(
      text: "\u{304b}\u{3099}e\u{0301}\u{845b}\u{e0100}", fonts: "D+I", points: 12, dpi: 96,
      extent: (42, 14.53125, 1.171875), glyphs: "I619@0 D171@16 I1247@26", level: (44825, "baa483c5"),
      turned: (44698, "0e86ff5e")),
    FallbackCase(
      text: "角度（ラジアン）", fonts: "D+N", points: 10, dpi: 100, extent: (111.15625, 13.984375, 2.046875),
      glyphs:
        "N37448@0 N16945@14 N59054@28 N1626@42 N1577@55.71875 N1555@69.71875 N1636@83.15625 N59055@97.15625",
      level: (66902, "9a1d0f88"), turned: (66761, "22bb88bd")),
    FallbackCase(
      text: "学習", fonts: "DB+NB", points: 12, dpi: 100, extent: (34, 17.109375, 2.078125),
      glyphs: "NB15394@0 NB32151@17", level: (63725, "a445e029"), turned: (63884, "526b0d0b")),
    FallbackCase(
      text: "−5.0 ＲｅＬＵ", fonts: "I", points: 10, dpi: 100, extent: (92, 11, 0),
      glyphs: "I134@0 I24@10 I17@19 I19@23 I3@32 I573@36 I586@50 I567@64 I576@78", level: (43242, "a318eed7"),
      turned: (43262, "69f898fc")),
    FallbackCase(
      text: "fi 月 שלום", fonts: "D+I", points: 10, dpi: 100, extent: (62, 11.6875, 0.6875),
      glyphs: "D5039@0 D3@9 I1626@13 D3@27 D1331@31 D1323@40 D1330@44 D1343@52", level: (41721, "f5b0a4cd"),
      turned: (41563, "7ec00606")),
    FallbackCase(
      text: "「α」, Д…", fonts: "D+N", points: 9, dpi: 150, extent: (97, 20, 3),
      glyphs: "N1408@0 D837@19 N1409@32 D15@51 D3@57 D936@63 D2824@78", level: (55125, "f946d393"),
      turned: (55056, "16f4efff")),
    FallbackCase(
      text: "果物の売上", fonts: "I", points: 24, dpi: 200, extent: (335, 61.625, 5.546875),
      glyphs: "I1122@0 I3344@67 I653@134 I3120@201 I2275@268", level: (1_386_944, "a630f92c"),
      turned: (1_171_828, "a79c6aba")),
  ]
}

@Suite(
  "Text in several fonts",
  .enabled(
    if: FallbackCase.areFontsInstalled,
    "needs fonts-ipaexfont-gothic, fonts-noto-cjk and python-matplotlib-data"))
struct FallbackTests {
  @Test("extent, glyphs and ink are matplotlib's", arguments: FallbackCase.all)
  func lines(_ example: FallbackCase) throws {
    let library = try FontLibrary(folders: [FallbackCase.matplotlibFonts])
    let properties = FontProperties(
      families: example.families.map(FontFamilyChoice.named),
      weight: example.fonts.contains("B") ? .bold : .normal)
    let font = try library.font(properties, points: example.points, dpi: example.dpi)
    let line = try TextLine(example.text, font: font)
    #expect(line.width == example.extent.0)
    #expect(line.ascent + line.descent == example.extent.1)
    #expect(line.descent == example.extent.2)
    #expect(line.glyphs.map(\.spelled).joined(separator: " ") == example.glyphs)
    #expect(ink(line, degrees: 0) == "\(example.level.ink) \(example.level.crc)")
    #expect(ink(line, degrees: 30) == "\(example.turned.ink) \(example.turned.crc)")
  }

  /// What black text leaves on a white sheet of 400 × 200 pixels.
  private func ink(_ line: TextLine, degrees: Double) -> String {
    let canvas = RasterCanvas(width: 400, height: 200)
    canvas.draw(
      Path(Rect(minX: 0, minY: 0, maxX: 400, maxY: 200)), PathPaint(face: Color(hex: 0xFFFFFF)), clip: nil)
    let text = PlacedText(
      lines: [PlacedText.Line(content: line, origin: Point(x: 20.3, y: 200 - 150.6))],
      turn: Turn(degrees: degrees),
      bounds: Rect(minX: 0, minY: 0, maxX: 400, maxY: 200), corner: .zero, width: 400, height: 200)
    canvas.draw(text, color: .black)
    let pixels = canvas.bitmap.pixels
    let red = stride(from: 0, to: pixels.count, by: 4).map { pixels[$0] }
    let crc = String(crc32(red), radix: 16)
    return "\(red.reduce(0) { $0 + 255 - Int($1) }) \(String(repeating: "0", count: 8 - crc.count))\(crc)"
  }

  /// The checksum of ISO 3309, bit by bit.
  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
  }
}

extension FallbackCase {
  static let matplotlibFonts = "/usr/share/matplotlib/mpl-data/fonts/ttf"

  static let areFontsInstalled = [
    "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    matplotlibFonts + "/DejaVuSans.ttf",
  ].allSatisfy { FileManager.default.isReadableFile(atPath: $0) }
}

extension TextLine.PlacedGlyph {
  /// `I1228@14`: the font, the glyph, and how far along the line it stands.
  fileprivate var spelled: String {
    let name =
      switch font.file.fileName {
      case "DejaVuSans.ttf": "D"
      case "DejaVuSans-Bold.ttf": "DB"
      case "ipaexg.ttf": "I"
      case "NotoSansCJK-Regular.ttc": "N"
      case "NotoSansCJK-Bold.ttc": "NB"
      default: font.file.fileName
      }
    let place = x == x.rounded() ? "\(Int(x))" : "\(x)"
    return "\(name)\(glyph)@\(place)"
  }
}
