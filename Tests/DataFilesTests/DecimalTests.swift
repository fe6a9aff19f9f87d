import DataFiles
import Testing

/// A number's text with the bits of what Python's `float` makes of it.
struct DecimalCase: CustomTestStringConvertible {
  let text: String
  let bits: UInt64

  init(_ text: String, _ bits: UInt64) {
    self.text = text
    self.bits = bits
  }

  var testDescription: String { text }
}

@Suite("Numbers")
struct DecimalTests {
  @Test("a text becomes the nearest number, as in Python", arguments: DecimalCase.all)
  func nearest(_ number: DecimalCase) throws {
    let table = try DataTable(
      parsing: Array(number.text.utf8), as: .csv, options { $0.header = .absent }, file: "d.csv")
    #expect(table.namedCells == [NamedCells("f0", .numbers([number.bits]))])
  }

  @Test(
    "what is no decimal number is a text",
    arguments: [
      "1,5", "0x10", "1_000", "1 000", "1e", "1e+", "e5", ".", "+", "-", "--1", "1.2.3", "1.e", "1e5.0",
      "infinit",
      "nano", "1f", "٣", "−1", "1e1 0", "in", "inf.", "+-1", "1-",
    ])
  func text(_ text: String) {
    let table = dump("\"\(text)\"", as: .csv, options { $0.header = .absent })
    #expect(table == "f0: [\"\(text)\"]")
  }
}
