/// The parts of a number that is written out.
struct NumberParts {
  /// A sign and what names the base.
  var head = ""
  /// The digits before the point, which can be grouped.
  var digits = ""
  /// Point, decimals, exponent and percent sign.
  var rest = ""
}

/// How a field is filled that is wider than what stands in it.
struct FieldLayout: Hashable, Sendable {
  /// Where the value stands.
  enum Alignment: Unicode.Scalar {
    case left = "<"
    case right = ">"
    case center = "^"
    /// Between sign and digits.
    case afterSign = "="
  }

  var width = 0
  var fill: Unicode.Scalar = " "
  var alignment = Alignment.right
}

extension FieldLayout {
  /// The field with a text in it.
  func text(_ content: String) -> String { padded("", content) }

  /// The field with a number in it.
  func text(_ parts: NumberParts, _ grouping: DigitGrouping?) -> String {
    guard let grouping, !parts.digits.isEmpty else { return padded(parts.head, parts.digits + parts.rest) }
    // Zeros before the digits are grouped with them.
    let isZeroFilled = fill == "0" && alignment == .afterSign
    let room = isZeroFilled ? width - parts.head.count - parts.rest.count : 0
    return padded(parts.head, grouping.text(parts.digits, minimumWidth: room) + parts.rest)
  }

  private func padded(_ head: String, _ body: String) -> String {
    let missing = max(0, width - head.unicodeScalars.count - body.unicodeScalars.count)
    switch alignment {
    case .left: return head + body + fill(missing)
    case .right: return fill(missing) + head + body
    case .center: return fill(missing / 2) + head + body + fill(missing - missing / 2)
    case .afterSign: return head + fill(missing) + body
    }
  }

  private func fill(_ count: Int) -> String { String(repeating: String(fill), count: count) }
}
