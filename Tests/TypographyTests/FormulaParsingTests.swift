// What formulas are read and refused, beside matplotlib's verdicts, and what is said of mistakes.

import Foundation
import Testing

@testable import Typography

@Suite("Reading formulas")
struct FormulaParsingTests {
  /// Lines that we read and matplotlib does not: tables are ours, and rows of a stack may begin as they like.
  private static let ours: Set<String> = [
    #"$\substack{}$"#, #"$\substack{\\a}$"#, #"$\substack{{a}b\\c}$"#, #"$\substack{a\\'b'c}$"#,
    #"$\boldsymbol{{}}$"#,
    #"$\left(\middle|\right)$"#, #"$\begin{matrix}a\end{matrix}$"#, "$𠀀$",
  ]

  @Test("matplotlib's verdict on 250 lines is ours")
  func verdicts() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "mathtext-errors.tsv")
    var wrong: [String] = []
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    for row in rows {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let isGood = TextInspection.faults(in: cells[0]).isEmpty
      if isGood != (cells[1] == "ok"), !Self.ours.contains(cells[0]) {
        wrong.append("\(cells[0]): \(cells[1])")
      }
    }
    #expect(rows.count > 250)
    #expect(wrong == [])
  }

  @Test(
    "a mistake is named with its place in the text",
    arguments: [
      (#"$\frc{1}{2}$"#, 1, #"unknown command "\frc" (did you mean "\frac"?)"#),
      (#"a $x$ and $\alhpa$"#, 11, #"unknown command "\alhpa" (did you mean "\alpha"?)"#),
      (#"$\frac{1}2$"#, 1, #""\frac" is written \frac{num}{den}"#),
      (#"${x$"#, 1, #""}" is missing"#), (#"$x}$"#, 2, #""}" without "{""#),
      (#"$\left( x$"#, 1, #""\left" without "\right""#), (#"$x \right)$"#, 3, #""\right" without "\left""#),
      (#"$\left x \right)$"#, 6, #"a bracket is missing after "\left""#),
      (#"$x_1_2$"#, 4, "a second subscript; write braces around one of them"),
      (#"$x^1^2$"#, 4, "a second superscript; write braces around one of them"),
      (#"$x^$"#, 2, #"nothing follows "^""#),
      (#"$\mathbb R$"#, 1, #""\mathbb" is written \mathbb{…}"#),
      (#"$\textbf{x}$"#, 1, #"unknown command "\textbf"; write \mathbf{…}"#),
      (
        #"$\begin{case} x \end{case}$"#, 7,
        """
        unknown table "case"; it is one of cases, array, matrix, pmatrix, bmatrix, Bmatrix, vmatrix, Vmatrix, aligned
        """
      ),
      (#"$\begin{cases} x$"#, 1, #""\begin{cases}" without "\end{cases}""#),
      (#"$\begin{cases} x \end{array}$"#, 21, #""\begin{cases}" ends with "\end{array}""#),
      (#"$\begin{cases} a & b & c \end{cases}$"#, 1, #"a row has 3 columns, "cases" 2"#),
      (#"$\begin{array}{lx} a \end{array}$"#, 14, #"unknown column "x"; columns are l, c and r"#),
      (#"$a \\ b$"#, 3, #""\\" stands in tables only, such as \begin{cases} … \end{cases}"#),
      (#"$a # b$"#, 3, ##""#" cannot stand in a formula; write "\#" if the sign is meant"##),
      (#"$\"#, 1, ""), ("$$", 1, "the formula is empty"),
    ] as [(String, Int, String)])
  func faults(text: String, offset: Int, message: String) {
    let faults = TextInspection.faults(in: text)
    guard !message.isEmpty else { return #expect(faults.isEmpty) }
    #expect(faults == [FormulaFault(message: message, offset: offset)])
  }

  @Test("every formula of a text is looked at, in every line")
  func several() {
    let faults = TextInspection.faults(in: "$\\a$ and $x$ and $\\b$\nno formula\n$\\c{x}$ $\\qqq$")
    #expect(faults.map(\.offset) == [1, 18, 42])
  }

  @Test(
    "dollar signs that are escaped, or single, are no formula",
    arguments: [
      ("costs $5", false), ("$5 to $7", true), ("\\$5 to \\$7", false), ("\\$5 and $x$", true),
      ("$x$ $y", false),
    ])
  func signs(text: String, isFormula: Bool) { #expect(FormulaText.isFormula(text) == isFormula) }

  @Test("length and depth are bounded")
  func bounds() throws {
    #expect(TextInspection.faults(in: "$" + String(repeating: "{", count: 1_000_000) + "$").count == 1)
    #expect(TextInspection.faults(in: "$" + String(repeating: "{", count: 5000) + "$").count == 1)
    let nested = String(repeating: "\\frac{", count: 300) + "x" + String(repeating: "}{y}", count: 300)
    #expect(TextInspection.faults(in: "$\(nested)$").first?.message == "groups may be nested 100 deep")
    let scripts = "$x" + String(repeating: "^{x", count: 90) + String(repeating: "}", count: 90) + "$"
    #expect(TextInspection.faults(in: scripts).isEmpty)
    let line = try TextLine(scripts, font: FontLibrary().font(points: 10, dpi: 100))
    #expect(line.glyphs.count == 91)
  }
}

@Suite("Tables in formulas")
struct FormulaTableTests {
  private static func line(_ text: String) throws -> TextLine {
    try TextLine(text, font: FontLibrary().font(points: 10, dpi: 100))
  }

  @Test("rows stand below each other, columns beside each other, the middle at the height of fractions")
  func matrix() throws {
    let line = try Self.line(#"$\begin{matrix} a & b \\ c & d \end{matrix}$"#)
    #expect(line.glyphs.count == 4)
    let places = line.glyphs.map { ($0.x, $0.y) }
    #expect(places[0].1 == places[1].1 && places[2].1 == places[3].1)
    // Lines of text are 1.2 ems apart.
    #expect(abs(places[0].1 - places[2].1 - 1.2 * 1000 / 72) < 1e-9)
    #expect(places[0].0 < places[1].0 && places[2].0 < places[3].0)
    let middle = (line.ascent - line.descent) / 2
    #expect(abs(middle - 0.25 * 1000 / 72) < 1.5)
  }

  @Test("a brace encloses the rows of cases, and a leading minus is a sign")
  func cases() throws {
    let line = try Self.line(#"$\begin{cases} -1 & (x < 0) \\ 1 & (x \geq 0) \end{cases}$"#)
    let brace = try #require(line.glyphs.first)
    #expect(brace.font.file.fileName.hasPrefix("STIXSiz"))
    let minus = line.glyphs[1]
    let one = line.glyphs[2]
    let advance = try Self.line("$-$").width
    #expect(one.x - minus.x <= advance)
  }

  @Test("arrays align their columns as they are told")
  func columns() throws {
    let left = try Self.line(#"$\begin{array}{l} mmm \\ i \end{array}$"#).glyphs[3].x
    let center = try Self.line(#"$\begin{array}{c} mmm \\ i \end{array}$"#).glyphs[3].x
    let right = try Self.line(#"$\begin{array}{r} mmm \\ i \end{array}$"#).glyphs[3].x
    #expect(left < center && center < right)
    #expect(abs(center - (left + right) / 2) < 1e-9)
  }
}
