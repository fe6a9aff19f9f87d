/// What is wrong with a format, or why it does not fit a value.
public struct FormatMistake: Error, Hashable, CustomStringConvertible {
  /// A sentence for people.
  public let description: String
}
