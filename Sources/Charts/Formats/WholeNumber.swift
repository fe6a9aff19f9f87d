internal import Arrays

/// A whole number of any size, as Python's `int` is.
package struct WholeNumber: Hashable, Sendable {
  let isNegative: Bool
  /// The decimal digits without zeros before them; `0` for zero.
  let digits: String

  /// Python reads no longer ones either.
  private static let mostDigits = 4300

  /// A number of the machine.
  package init(_ number: Int) {
    isNegative = number < 0
    digits = String(number.magnitude)
  }

  /// Reads decimal digits, perhaps behind a sign; `nil` if the text is anything else.
  package init?(_ text: String) {
    let hasSign = text.utf8.first.map("+-".utf8.contains) == true
    let written = text.utf8.dropFirst(hasSign ? 1 : 0)
    let isNumber = written.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...Self.mostDigits).contains(written.count), isNumber else { return nil }
    let digits = written.drop { $0 == UInt8(ascii: "0") }
    self.digits = digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
    isNegative = !digits.isEmpty && text.utf8.first == UInt8(ascii: "-")
  }

  /// The nearest number with decimals; infinite if the number is too large for one.
  var double: Double { Double(description) ?? .nan }

  /// The character whose number this is in Unicode; `nil` if there is none.
  var character: Unicode.Scalar? { isNegative ? nil : UInt32(digits).flatMap(Unicode.Scalar.init) }

  /// The digits to the base 2ⁿ, in lowercase.
  func digits(bitsEach count: Int) -> String {
    BigNatural(decimalDigits: digits.utf8).digits(bitsEach: count)
  }
}

extension WholeNumber: CustomStringConvertible {
  /// The decimal digits, behind a hyphen if the number is negative.
  package var description: String { isNegative ? "-" + digits : digits }
}
