// Formulas beside matplotlib's: the extent of each line, and every glyph and rule at its place. Written by mathtext.py.

import Foundation
import Testing

@testable import Typography

/// A line of the table: a text, and what matplotlib makes of it.
struct FormulaCase {
  let set: FormulaFontSet
  let points, dpi: Double
  let source: String
  let width, height, depth: Double
  let glyphs: [(file: String, points: Double, glyph: UInt32, x: Double, y: Double)]
  let rules: [(x: Double, y: Double, width: Double, height: Double)]

  init?(_ row: Substring) {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 9, let set = FormulaFontSet(rawValue: String(fields[0])) else { return nil }
    self.set = set
    (points, dpi) = (Self.number(fields[1]), Self.number(fields[2]))
    source = String(fields[3])
    (width, height, depth) = (Self.number(fields[4]), Self.number(fields[5]), Self.number(fields[6]))
    glyphs = fields[7].split(separator: ";").map { entry in
      let parts = entry.split(separator: ":")
      return (
        String(parts[0]), Self.number(parts[1]), UInt32(parts[2]) ?? 0, Self.number(parts[3]),
        Self.number(parts[4])
      )
    }
    rules = fields[8].split(separator: ";").map { entry in
      let parts = entry.split(separator: ":").map(Self.number)
      return (parts[0], parts[1], parts[2], parts[3])
    }
  }

  /// What is no number equals nothing.
  private static func number(_ text: Substring) -> Double { Double(text) ?? .nan }

  /// Where matplotlib's own font files are, if they are here: their advances and boxes are what the table holds.
  static let fonts =
    ProcessInfo.processInfo.environment["EGAKU_MATPLOTLIB_FONTS"]
    ?? "/usr/share/matplotlib/mpl-data/fonts/ttf"

  static let all: [FormulaCase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "mathtext.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap(FormulaCase.init)
  }()
}

@Suite("Boxes of formulas", .enabled(if: FileManager.default.fileExists(atPath: FormulaCase.fonts)))
struct FormulaBoxTests {
  @Test("every glyph and rule of 2,700 lines stands where matplotlib puts it")
  func boxes() throws {
    #expect(FormulaCase.all.count > 2700)
    let library = try FontLibrary(folders: [FormulaCase.fonts])
    let currency = try #require(
      library.store.face(FontFile(path: FormulaCase.fonts + "/STIXGeneral.ttf")).glyph(of: "\u{A4}"))
    let hasTextItalics = FileManager.default.fileExists(atPath: FormulaCase.fonts + "/cmti10.ttf")
    var wrong: [String] = []
    var (dummies, kerns) = (0, 0)
    for example in FormulaCase.all {
      // Where matplotlib has no glyph it draws a dummy, we the text's fonts.
      if example.glyphs.contains(where: { $0.file == "STIXGeneral.ttf" && $0.glyph == currency }) {
        dummies += 1
        continue
      }
      // Only matplotlib 3.11 itself brings this file.
      if !hasTextItalics, example.glyphs.contains(where: { $0.file == "cmti10.ttf" }) { continue }
      // Here matplotlib kerns with the size that the font was last measured at, not its own.
      if example.source.hasPrefix(" (see AV. To) $D^{{\\acute{y}}}$") {
        kerns += 1
        continue
      }
      let font = try library.font(points: example.points, dpi: example.dpi)
      do {
        let line = try TextLine(example.source, font: font, TextSetting(mathFonts: example.set))
        if let difference = difference(line, example) {
          wrong.append(
            "\(example.set.rawValue) \(example.points)/\(example.dpi) \(example.source): \(difference)")
        }
      } catch {
        wrong.append("\(example.source): \(error)")
      }
    }
    for text in wrong.prefix(40) { print(text) }
    #expect(wrong.count == 0, "\(wrong.count) of \(FormulaCase.all.count)")
    #expect(dummies <= 16)
    #expect(kerns == 1)
  }

  private func difference(_ line: TextLine, _ example: FormulaCase) -> String? {
    if line.width != example.width.rounded(.up) || line.ascent != example.height.rounded(.up)
      || line.descent != example.depth.rounded(.up)
    {
      return
        "extent \(line.width) \(line.ascent) \(line.descent), not \(example.width) \(example.height) \(example.depth)"
    }
    guard line.glyphs.count == example.glyphs.count else {
      return "\(line.glyphs.count) glyphs, not \(example.glyphs.count)"
    }
    for (index, (ours, theirs)) in zip(line.glyphs, example.glyphs).enumerated() {
      guard ours.font.file.fileName == theirs.file, ours.glyph == theirs.glyph,
        ours.font.points == max(theirs.points, 0.02)
      else {
        return
          "glyph \(index) is \(ours.glyph) of \(ours.font.file.fileName) at \(ours.font.points), not \(theirs)"
      }
      guard abs(ours.x - theirs.x) < 2e-7, abs(ours.y - theirs.y) < 2e-7 else {
        return "glyph \(index) stands at \(ours.x) \(ours.y), not \(theirs.x) \(theirs.y)"
      }
    }
    guard line.rules.count == example.rules.count else {
      return "\(line.rules.count) rules, not \(example.rules.count)"
    }
    for (ours, theirs) in zip(line.rules, example.rules)
    where max(
      abs(ours.x - theirs.x), abs(ours.y - theirs.y), abs(ours.width - theirs.width),
      abs(ours.height - theirs.height))
      >= 2e-7
    {
      return "a rule is \(ours), not \(theirs)"
    }
    return nil
  }
}
