// What is wrong with an expression, and where in it.

/// A mistake in an expression, found while it was parsed or evaluated.
public struct ExpressionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, for a reader: one line without a full stop, with a hint where one is known.
  public let message: String
  /// The place of the token at fault: its first character, counted in characters of the expression from 1.
  public let column: Int

  /// Whether the mistake lies in the body of a user's function and `column` is where that is called.
  let isInFunction: Bool

  /// A mistake at a place.
  package init(_ message: String, column: Int) {
    self.message = Self.singleLine(message)
    self.column = column
    isInFunction = false
  }

  /// A mistake in a function that is called at a place; of functions that call one another the innermost is
  /// named.
  init(_ error: ExpressionError, inFunction name: String, calledAt column: Int) {
    message = error.isInFunction ? error.message : "\(name): \(error.message)"
    self.column = column
    isInFunction = true
  }

  /// A text on one line: line breaks and other characters that move the cursor are written as in Swift, `\n`.
  package static func singleLine(_ text: String) -> String {
    let moves: (Unicode.Scalar) -> Bool = {
      [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    guard text.unicodeScalars.contains(where: moves) else { return text }
    return text.unicodeScalars.reduce(into: "") { line, scalar in
      switch scalar {
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      case _ where moves(scalar): line += "\\u{\(String(scalar.value, radix: 16))}"
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  /// The column and the message: `5: unknown name "y"`.
  public var description: String {
    "\(column): \(message)"
  }
}
