// Sentences for what libyaml reports in fragments: a problem, and a context with a place of its own.

/// What libyaml was doing when it found a problem.
struct SyntaxContext {
  /// A phrase such as "while parsing a flow sequence".
  let activity: String
  /// Where the thing that was being read begins.
  let start: SourcePosition
}

extension YAMLProblem {
  /// A text that breaks the rules of YAML.
  ///
  /// - Parameter next: The character at `position`; `nil` at the end of the text.
  static func syntax(
    _ message: String, _ context: SyntaxContext?, at position: SourcePosition, next: Unicode.Scalar?
  ) -> YAMLProblem {
    var sentence = named(message, next)
    if let context {
      sentence += " \(context.activity)"
      if context.start != position { sentence += " that starts at \(context.start)" }
    }
    if let advice = advice(for: message, next) { sentence += "; \(advice)" }
    return YAMLProblem(sentence, at: position)
  }

  /// libyaml's message with the character it does not name.
  private static func named(_ message: String, _ next: Unicode.Scalar?) -> String {
    guard message == "found character that cannot start any token", let next else { return message }
    return next == "\t"
      ? "found a tab that cannot start any token" : "found character \"\(next)\" that cannot start any token"
  }

  /// What to do about the mistakes that are made most.
  private static func advice(for message: String, _ next: Unicode.Scalar?) -> String? {
    switch message {
    case "found character that cannot start any token":
      next == "\t" ? "indent with spaces" : "put the text in quotes"
    case "found a tab character that violates indentation", "found a tab character that violate indentation":
      "indent with spaces"
    case "mapping values are not allowed in this context":
      "put a text that holds \": \" in quotes, or correct the indentation"
    case "found invalid Unicode character escape code":
      "write a character beyond U+FFFF as it is, or as \\U and eight digits"
    case "found unknown escape character":
      "write \\\\ for a backslash, or use single quotes"
    default: nil
    }
  }

  /// A byte or a character that no YAML text may hold.
  ///
  /// - Parameters:
  ///   - message: libyaml's, such as "control characters are not allowed".
  ///   - value: The byte, or the number of the character, if there is one to blame.
  ///   - text: All that comes before it.
  static func unreadable(
    _ message: String, value: UInt32?, after text: Slice<UnsafeMutableBufferPointer<UInt8>>
  ) -> YAMLProblem {
    var text = text
    if message == "invalid trailing UTF-8 octet" { text.removeLastSequence() }
    let isByte = message.contains("UTF-8")
    let culprit = value.map { isByte ? " (0x\(hexadecimal($0, 2)))" : " (U+\(hexadecimal($0, 4)))" }
    return YAMLProblem(
      message + (culprit ?? ""), at: .start.advanced(over: String(decoding: text, as: UTF8.self)))
  }
}

/// A number in at least so many hexadecimal digits.
private func hexadecimal(_ value: UInt32, _ minimumCount: Int) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, minimumCount - digits.count)) + digits
}

extension Slice<UnsafeMutableBufferPointer<UInt8>> {
  /// Removes the bytes of the last UTF-8 sequence, whose end is missing.
  fileprivate mutating func removeLastSequence() {
    while let byte = popLast(), byte & 0xC0 == 0x80 {}
  }
}

extension SourcePosition {
  /// The place after a text that begins here. What breaks a line is what libyaml takes for a line break.
  func advanced(over text: String) -> SourcePosition {
    var position = self
    var previous: Unicode.Scalar?
    for character in text.unicodeScalars {
      switch character {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        position = SourcePosition(line: position.line + 1, column: 1)
      default: position.column += 1
      }
      previous = character
    }
    return position
  }
}
