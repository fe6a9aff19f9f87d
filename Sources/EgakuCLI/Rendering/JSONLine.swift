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
    text = "{" + members.map { "\(Self.quoted($0)):\(Self.text(of: $1))" }.joined(separator: ",") + "}"
  }

  private static func text(of value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): String(number)
    case .boolean(let value): value ? "true" : "false"
    case .texts(let texts): "[" + texts.map(quoted).joined(separator: ",") + "]"
    }
  }

  /// A string as RFC 8259 wants it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
