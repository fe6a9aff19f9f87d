// 3,000 values in random formats against Python's own texts; formats.py made the table.

import Foundation
import Testing

@testable import Charts

/// A value, a format, and what Python makes of them.
private struct FormatExample {
  let value, format, expected: String

  /// The text in this format, or `error`.
  var text: String {
    (try? PythonFormat(format).text(FormatValue(reading: value))) ?? "error"
  }

  static let all: [FormatExample] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("formats.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return FormatExample(value: fields[0], format: fields[1], expected: fields[2])
    }
  }()
}

@Suite("Python's formats")
struct PythonFormatTests {
  @Test("every value of the table is written or refused as by Python")
  func table() {
    #expect(FormatExample.all.count == 3000)
    // Strings that are canonically equivalent are equal, so their scalars are compared.
    let wrong = FormatExample.all.filter { !$0.text.unicodeScalars.elementsEqual($0.expected.unicodeScalars) }
    let told = wrong.prefix(10).map { "\($0.value) in \($0.format): \($0.text), not \($0.expected)" }
    #expect(wrong.isEmpty, "\(wrong.count): \(told.joined(separator: "\n"))")
  }

  @Test(
    "numbers are read as in Python and in YAML",
    arguments: [
      (".inf", "inf"), ("-.INF", "-inf"), (".NaN", "nan"), ("0x1f", "31"), ("0o17", "15"), ("0x1g", "0x1g"),
      ("0x-1", "0x-1"), ("0x1p3", "0x1p3"), ("1_000", "1_000"), (" 1", " 1"), ("+", "+"), (".", "."),
      ("1e", "1e"), ("-+1", "-+1"), ("-0", "0"), ("1e400", "inf"), ("1e-400", "0.0"), ("٣", "٣"),
    ])
  func reading(_ text: String, _ expected: String) throws {
    #expect(try PythonFormat("").text(FormatValue(reading: text)) == expected)
  }

  @Test("a number of more digits than Python reads is infinite")
  func endlessNumber() throws {
    let digits = String(repeating: "9", count: 4300)
    #expect(try PythonFormat("d").text(FormatValue(reading: digits)) == digits)
    #expect(try PythonFormat("x").text(FormatValue(reading: digits)).utf8.count == 3572)
    #expect(FormatValue(reading: digits + "9") == .number(.infinity))
  }

  @Test("every decimal of a double can be asked for")
  func allDecimals() throws {
    let least = try PythonFormat(".1074f").text(.number(.leastNonzeroMagnitude))
    #expect(least.utf8.count == 1076)
    #expect(least.hasSuffix("19718265533447265625"))
    #expect(try PythonFormat(".324f").text(.number(.leastNonzeroMagnitude)).hasSuffix("005"))
    #expect(try PythonFormat(".323f").text(.number(.leastNonzeroMagnitude)).hasSuffix("000"))
  }

  @Test(
    "what does not fit is refused in a sentence",
    arguments: [
      (
        "0.5", ".1q",
        "the format \".1q\" is unknown; Python's types are b, c, d, e, E, f, F, g, G, o, s, x, X and %"
      ),
      ("3", "n", "the format \"n\" depends on the language of the machine; \"d\" and \"g\" do not"),
      ("3", ",_", "the format \",_\" has two separators; \",\" or \"_\" is enough"),
      ("3", ",x", "the format \",x\" has \",\", which is for decimal digits; \"_\" is for others"),
      ("a", ",s", "the format \",s\" has \",\", which is for digits"),
      ("3", ".f", "the format \".f\" needs a number after \".\", as in \".2f\""),
      ("3", "9999", "a width or precision of 9999 is more than 2000"),
      ("adam", ".2f", "the text \"adam\" cannot be written by the format \".2f\", which is for numbers"),
      ("adam", "d", "the text \"adam\" cannot be written by the format \"d\", which is for whole numbers"),
      ("adam", "+", "the text \"adam\" cannot be written by the format \"+\", since a sign is for numbers"),
      ("adam", "=8", "the text \"adam\" cannot be written by the format \"=8\", since \"=\" is for numbers"),
      (
        "0.5", ".2d",
        "the number 0.5 cannot be written by the format \".2d\", "
          + "which is for whole numbers; \".2f\" is for all"
      ),
      ("1e3", "x", "the number 1000.0 cannot be written by the format \"x\", which is for whole numbers"),
      (
        "0.5", "s",
        "the number 0.5 cannot be written by the format \"s\", which is for texts; \"g\" is for numbers"
      ),
      (
        "3", ".2",
        "the whole number 3 cannot be written by the format \".2\", "
          + "since whole numbers have no decimals; \".2f\" gives them some"
      ),
      (
        "3", "z", "the whole number 3 cannot be written by the format \"z\", since \"z\" is for e, f, g and %"
      ),
      (
        "55296", "c",
        "the whole number 55296 cannot be written by the format \"c\", since no character has this number"
      ),
      ("65", "+c", "the whole number 65 cannot be written by the format \"+c\", since a sign is for numbers"),
    ])
  func refusals(_ value: String, _ format: String, _ expected: String) {
    #expect(throws: FormatMistake(description: expected)) {
      try PythonFormat(format).text(FormatValue(reading: value))
    }
  }

  @Test(
    "templates of ticks take all formats of numbers",
    arguments: [
      ("{x:_.1f}", 12_345, "12_345.0"), ("{x:z.0f}", -0.2, "0"), ("{x:.3}", 100, "1e+02"),
      ("{x:#.0f}", 2, "2."), ("{pos:#x} {pos:.1f} {pos:>3}", 0, "0xb 11.0  11"),
    ])
  func templates(_ template: String, _ value: Double, _ expected: String) throws {
    #expect(try FormatTemplate(template).text(value, position: 11) == expected)
  }

  @Test("a template for ticks says what does not fit")
  func refusedTemplate() {
    let sentence =
      "a number with decimals cannot be written by the format \"d\", "
      + "which is for whole numbers; \".0f\" is for all"
    #expect(throws: FormatMistake(description: sentence)) { try FormatTemplate("{x:d}") }
  }
}
