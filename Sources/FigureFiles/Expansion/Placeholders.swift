internal import Charts
internal import Expressions
internal import YAMLTree

/// The values of one combination of a matrix, by name, and putting them in the place of `{name}` in texts.
///
/// `{name}` gives the value as it is written, `{name:.2f}` with two decimals, `{name:03d}` with at least three digits.
/// A brace without a name of the matrix behind it stays as it is, so that formulas keep theirs.
struct Placeholders: Hashable, Sendable {
  /// In the order of the matrix.
  let values: [(name: String, text: String)]

  init(_ values: [(name: String, text: String)]) { self.values = values }

  static func == (first: Placeholders, second: Placeholders) -> Bool {
    first.values.elementsEqual(second.values) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(values.map(\.text)) }

  subscript(name: Substring) -> String? { values.first { $0.name == name }?.text }

  /// The text with all values in place; `nil` if there is no placeholder in it.
  func filled(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return nil }
    var result = ""
    var rest = text[...]
    var isFilled = false
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      // A brace inside begins another placeholder; so a text is walked through once.
      guard let close = inside.firstIndex(where: { $0 == "}" || $0 == "{" }), inside[close] == "}",
        let value = value(of: inside[..<close])
      else {
        result += "{"
        rest = inside
        continue
      }
      result += value
      rest = inside[inside.index(after: close)...]
      isFilled = true
    }
    return isFilled ? result + rest : nil
  }

  /// What stands for `name` or `name:format`; `nil` if the matrix has no such name or there is no such format.
  private func value(of placeholder: Substring) -> String? {
    let parts = placeholder.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let text = self[parts[0]] else { return nil }
    return parts.count == 1 ? text : Self.formatted(text, parts[1])
  }

  /// `.2f` and `03d` as in Python.
  private static func formatted(_ text: String, _ format: Substring) -> String? {
    guard let number = Double(text), let digits = Int(format.dropFirst().dropLast()),
      (0...30).contains(digits)
    else {
      return nil
    }
    switch (format.first, format.last) {
    case (".", "f") where number.isFinite: return FixedDecimal(number, decimals: digits).text
    case ("0", "d"):
      guard let whole = Int(text) else { return nil }
      let magnitude = String(whole.magnitude)
      let sign = whole < 0 ? "-" : ""
      return sign + String(repeating: "0", count: max(0, digits - sign.count - magnitude.count)) + magnitude
    default: return nil
    }
  }
}
