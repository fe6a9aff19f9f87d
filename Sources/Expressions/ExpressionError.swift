// What is wrong with an expression, and where in it.

/// A mistake in an expression, found while it was parsed or evaluated.
public struct ExpressionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, for a reader: one line without a full stop, with a hint where one is known.
  public let message: String
  /// The place of the token at fault: its first character, counted in characters of the expression from 1.
  public let column: Int

  init(_ message: String, column: Int) {
    self.message = message
    self.column = column
  }

  /// The column and the message: `5: unknown name "y"`.
  public var description: String {
    "\(column): \(message)"
  }
}
