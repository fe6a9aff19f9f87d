// The pieces of an expression, each with its place.

struct Token {
  enum Kind: Equatable {
    case number(Double)
    case name
    case symbol
    /// What follows the last token; its text is empty.
    case end
  }

  let kind: Kind
  let text: String
  /// The token's first character, counted from 1.
  let column: Int
}

/// The words of Python's that a reader may try, and what to write instead.
let pythonKeywords: [String: String] = [
  "and": "write \"&\"", "or": "write \"|\"", "not": "write \"~\"", "if": "write where(condition, a, b)",
  "else": "write where(condition, a, b)",
]
