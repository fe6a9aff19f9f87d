/// A mistake in a formula.
public struct FormulaFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong: `unknown command "\frc" (did you mean "\frac"?)`.
  public let message: String
  /// Where, counted in Unicode scalars from the beginning of the text.
  public let offset: Int

  /// The message.
  public var description: String { message }
}
