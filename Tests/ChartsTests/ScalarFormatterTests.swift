// How ticks are written, against the table of matplotlib's; and the digits themselves against Python's.

import Testing

@testable import Charts

@Suite("Scalar formatter")
struct ScalarFormatterTests {
  @Test("labels and offset texts are matplotlib's", arguments: TickCase.matplotlib)
  func labels(_ example: TickCase) {
    let formatter = ScalarNotation(ticks: example.ticks, view: example.view)
    #expect(example.ticks.map(formatter.label) == example.labels)
    #expect(formatter.offsetText == example.offsetText)
  }

  @Test("no ticks need no offset text")
  func empty() {
    let formatter = ScalarNotation(ticks: [], view: Interval(0, 1))
    #expect(formatter.offsetText == "")
  }

  @Test("zero and what is zero but for rounding have no sign")
  func zero() {
    let formatter = ScalarNotation(ticks: [-1, 0, 1], view: Interval(-1, 1))
    #expect(formatter.label(-0.0) == "0")
    #expect(formatter.label(-1e-17) == "0")
  }

  @Test("ticks outside the view count for the decimals but not for the power of ten")
  func outside() {
    let formatter = ScalarNotation(ticks: [0, 500_000, 1_000_000], view: Interval(0, 999_999))
    #expect(formatter.offsetText == "")
    #expect(formatter.label(500_000) == "500000")
    #expect(ScalarNotation(ticks: [0, 0.5, 1.25], view: Interval(0, 1)).label(0.5) == "0.50")
  }
}

/// A number, a count of decimals, and the text that they make.
struct DecimalCase: CustomTestStringConvertible {
  let value: Double
  let decimals: Int
  let text: String

  init(_ value: Double, _ decimals: Int, _ text: String) {
    self.value = value
    self.decimals = decimals
    self.text = text
  }

  var testDescription: String { "\(value) with \(decimals) decimals" }
}

@Suite("Fixed decimals")
struct FixedDecimalTests {
  @Test("the digits are Python's", arguments: DecimalCase.python)
  func digits(_ example: DecimalCase) {
    #expect(FixedDecimal(example.value, decimals: example.decimals).text == example.text)
  }

  @Test(
    "the count of decimals is limited to 0 … 22", arguments: [(-1, "3"), (23, "2.5000000000000000000000")])
  func limits(decimals: Int, expected: String) {
    #expect(FixedDecimal(2.5, decimals: decimals).text == (decimals < 0 ? "2" : expected))
  }

  @Test(
    "a number with more digits than are counted is written in its own way", arguments: [1e300, -1e39, 1e38])
  func huge(_ value: Double) {
    #expect(FixedDecimal(value, decimals: 2).text == "\(value)")
  }
}
