/// Why data cannot be drawn.
public struct DataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The argument that is wrong, by its name in figure files.
  public let argument: String
  /// What is wrong with it, in a sentence.
  public let description: String

  init(_ argument: String, _ description: String) {
    self.argument = argument
    self.description = description
  }
}
