internal import Markup

/// An object of JSON in a line, its members in the order in which they are given.
struct JSONLine {
  enum Value {
    case text(String)
    case number(Int)
    case boolean(Bool)
    case texts([String])
  }

  let text: String

  init(_ members: [(String, Value)]) {
    text = "{" + members.map { "\(Markup.jsonString($0)):\(Self.text(of: $1))" }.joined(separator: ",") + "}"
  }

  private static func text(of value: Value) -> String {
    switch value {
    case .text(let text): Markup.jsonString(text)
    case .number(let number): String(number)
    case .boolean(let value): value ? "true" : "false"
    case .texts(let texts): "[" + texts.map(Markup.jsonString).joined(separator: ",") + "]"
    }
  }
}
