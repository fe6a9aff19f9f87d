// The pieces of an expression, each with its place.

internal import Arrays

struct Token {
  enum Kind: Equatable {
    /// A whole number or a real one.
    case number(NDArray)
    case name
    /// Text between quotation marks, which are left out.
    case string
    case symbol
    /// What follows the last token; its text is empty.
    case end
  }

  let kind: Kind
  let text: String
  /// The token's first character, counted from 1.
  let column: Int

  /// Whether this is a certain operator or bracket, and not the same characters as text.
  func isSymbol(_ symbol: String) -> Bool {
    kind == .symbol && text == symbol
  }
}

/// The words of Python's that a reader may try, and what to write instead.
let pythonKeywords: [String: String] = [
  "and": "write \"&\"", "or": "write \"|\"", "not": "write \"~\"", "if": "write where(condition, a, b)",
  "else": "write where(condition, a, b)", "lambda": "define a function under a name of its own",
]
