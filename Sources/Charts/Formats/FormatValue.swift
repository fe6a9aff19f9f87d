/// What a format writes: Python's `int`, `float` or `str`.
package enum FormatValue: Hashable, Sendable {
  case whole(WholeNumber)
  case number(Double)
  case text(String)
}

// MARK: - Reading

extension FormatValue {
  /// What a text stands for: a whole number if it is one, else a number with decimals, else the text itself.
  /// Numbers may be written as in Python or in YAML.
  package init(reading text: String) {
    self =
      (WholeNumber(text) ?? Self.prefixed(text)).map(Self.whole) ?? Self.number(in: text).map(Self.number)
      ?? .text(text)
  }

  /// A whole number to the base 16 or 8, such as `0x1f`.
  private static func prefixed(_ text: String) -> WholeNumber? {
    guard text.hasPrefix("0x") || text.hasPrefix("0o") else { return nil }
    let digits = text.dropFirst(2)
    // `Int` would take a sign here.
    guard digits.first?.isHexDigit == true else { return nil }
    return Int(digits, radix: text.hasPrefix("0x") ? 16 : 8).map { WholeNumber($0) }
  }

  /// A number with a point or an exponent, an infinity or NaN.
  private static func number(in text: String) -> Double? {
    var rest = text.lowercased()[...].unicodeScalars
    let isNegative = rest.take(oneOf: "+-") == "-"
    switch String(rest) {
    case "inf", "infinity", ".inf": return isNegative ? -.infinity : .infinity
    case "nan", ".nan": return .nan
    default: return isDecimal(rest) ? Double(text) : nil
    }
  }

  /// Whether a text without a sign is a number in decimal digits; `Double` would read others, too.
  private static func isDecimal(_ text: Substring.UnicodeScalarView) -> Bool {
    var rest = text
    let whole = skipDigits(&rest)
    let decimals = rest.take(oneOf: ".") == nil ? 0 : skipDigits(&rest)
    guard whole + decimals > 0 else { return false }
    guard rest.take(oneOf: "e") != nil else { return rest.isEmpty }
    _ = rest.take(oneOf: "+-")
    return skipDigits(&rest) > 0 && rest.isEmpty
  }

  private static func skipDigits(_ rest: inout Substring.UnicodeScalarView) -> Int {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest.removeFirst(digits.count)
    return digits.count
  }
}
