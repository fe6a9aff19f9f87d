// Writing JSON (RFC 8259): members keep their order, so that the same value gives the same bytes.

internal import Markup

/// A value of JSON.
indirect enum JSON {
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  static func texts(_ texts: [String]) -> JSON { .list(texts.map(JSON.text)) }

  /// The value in a line, without spaces.
  var line: String {
    switch self {
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .text(let text): Markup.jsonString(text)
    case .list(let elements): "[" + elements.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Markup.jsonString($0.0) + ":" + $0.1.line }.joined(separator: ",") + "}"
    }
  }
}
