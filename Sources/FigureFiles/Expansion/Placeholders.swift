internal import Charts

/// The values of one combination of a matrix, by name, and putting them in the place of `{name}` in texts.
///
/// `{name}` gives the value as it is written, `{name:.2f}` as Python's `format` writes it. A brace without a
/// name of the matrix behind it stays as it is, so that formulas keep theirs.
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
    var isFilled = false
    let result = PlaceholderText(text).pieces.map { piece in
      guard let value = piece.placeholder.flatMap(value) else { return piece.text }
      isFilled = true
      return value[...]
    }
    return isFilled ? result.joined() : nil
  }

  /// What stands for a placeholder; `nil` if the matrix has no such name, or if the format does not fit the
  /// value, of which `Checker.checkFormats` tells.
  private func value(of placeholder: PlaceholderText.Placeholder) -> String? {
    guard let text = self[placeholder.name], let format = placeholder.format else {
      return self[placeholder.name]
    }
    return try? PythonFormat(String(format)).text(FormatValue(reading: text))
  }
}
