/// One thing that is wrong with a YAML text, and where.
///
/// `description` reads `line:column: message`; with a file's name before it, editors can jump to the place.
public struct YAMLProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place of the first character concerned.
  public let position: SourcePosition
  /// A sentence for the author of the text, without a full stop, in one line.
  public let message: String

  /// A problem at a place.
  public init(_ message: String, at position: SourcePosition) {
    self.position = position
    self.message = message
  }

  /// `line:column: message`.
  public var description: String { "\(position): \(message)" }
}

/// All that is wrong with a YAML text.
///
/// Guarantees: at least one problem; the order is that of the text.
public struct YAMLProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, first to last.
  public let problems: [YAMLProblem]

  /// - Precondition: `problems` is not empty.
  init(_ problems: [YAMLProblem]) {
    precondition(!problems.isEmpty, "an error needs a problem")
    self.problems = problems
  }

  /// A line for each problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
