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
    self.message = message
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

  /// The column and the message: `5: unknown name "y"`.
  public var description: String {
    "\(column): \(message)"
  }
}
