/// A setting's value before its type is known: text as it is written, or several values.
public indirect enum StyleValue: Hashable, Sendable {
  /// A word, a number, or several with commas between them.
  case text(String)
  case list([StyleValue])
  case mapping([Entry])

  /// A value under a name.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let key: String
    /// What stands under it.
    public let value: StyleValue

    /// A value under a name.
    public init(key: String, value: StyleValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value in a few words, for messages.
  var summary: String {
    switch self {
    case .text(let text): "\"\(text.prefix(60))\""
    case .list(let elements): "a list of \(elements.count)"
    case .mapping: "a mapping"
    }
  }

  /// The members of a list, or of a text with commas.
  var elements: [StyleValue]? {
    switch self {
    case .list(let elements): elements
    case .text(let text): text.splitAtCommas.map { .text(String($0)) }
    case .mapping: nil
    }
  }
}

extension StyleValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A number.
  public init(floatLiteral value: Double) { self = .text("\(value)") }

  /// A number.
  public init(integerLiteral value: Int) { self = .text("\(value)") }

  /// True or false.
  public init(booleanLiteral value: Bool) { self = .text(value ? "True" : "False") }

  /// A list.
  public init(arrayLiteral elements: StyleValue...) { self = .list(elements) }

  /// A mapping.
  public init(dictionaryLiteral elements: (String, StyleValue)...) {
    self = .mapping(elements.map { Entry(key: $0.0, value: $0.1) })
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex..<endIndex] }
    return self[first...last]
  }

  /// What stands between commas, without blanks at the ends; nothing for an empty text.
  fileprivate var splitAtCommas: [SubSequence] {
    trimmed.isEmpty ? [] : split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
  }
}
