// What a plain scalar stands for, by the core schema of YAML 1.2.2, section 10.3.2
// (https://yaml.org/spec/1.2.2/#103-core-schema).
//
// Not YAML 1.1: `yes`, `on`, `1_000`, `60:30` and `=` are strings, and `012` is twelve.

/// The core schema's reading of a text.
enum CoreSchema {
  /// What a plain scalar stands for; a string when nothing else fits.
  static func value(of text: String) -> YAMLScalar.Value {
    if isNull(text) { return .null }
    if let boolean = boolean(text) { return .boolean(boolean) }
    return integer(text) ?? float(text).map { .float($0) } ?? .string
  }

  static func isNull(_ text: String) -> Bool {
    switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// An integer: decimal with an optional sign, octal after `0o`, or hexadecimal after `0x`.
  ///
  /// A decimal that needs more than 64 bits becomes the nearest `.float`; an octal or hexadecimal one is
  /// `nil`.
  static func integer(_ text: String) -> YAMLScalar.Value? {
    if text.hasPrefix("0o") { return unsignedInteger(text.utf8.dropFirst(2), radix: 8) }
    if text.hasPrefix("0x") { return unsignedInteger(text.utf8.dropFirst(2), radix: 16) }
    var scanner = NumberScanner(text)
    scanner.skipSign()
    guard scanner.skipDigits() > 0, scanner.isAtEnd else { return nil }
    return Int(text).map { .integer($0) } ?? Double(text).map { .float($0) }
  }

  private static func unsignedInteger(_ digits: Substring.UTF8View, radix: Int) -> YAMLScalar.Value? {
    // `Int` would accept a sign here, the schema does not.
    guard digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-") else { return nil }
    return Int(Substring(digits), radix: radix).map { .integer($0) }
  }

  /// A number with a fraction or an exponent, one without either, an infinity or NaN.
  static func float(_ text: String) -> Double? {
    switch text {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .infinity
    case "-.inf", "-.Inf", "-.INF": return -.infinity
    case ".nan", ".NaN", ".NAN": return .nan
    default: break
    }
    var scanner = NumberScanner(text)
    scanner.skipSign()
    let digits = scanner.skipDigits()
    let decimals = scanner.skip(".") ? scanner.skipDigits() : 0
    guard digits + decimals > 0, scanner.skipExponent(), scanner.isAtEnd else { return nil }
    return Double(text)
  }
}

/// Walks over the parts of a decimal number.
private struct NumberScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Steps over a character if it comes next, and says whether it did.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func skipSign() {
    if !skip("+") { _ = skip("-") }
  }

  /// Steps over digits and says how many there were.
  mutating func skipDigits() -> Int {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    return digits.count
  }

  /// Steps over an exponent; `false` when one begins and has no digits.
  mutating func skipExponent() -> Bool {
    guard skip("e") || skip("E") else { return true }
    skipSign()
    return skipDigits() > 0
  }
}
