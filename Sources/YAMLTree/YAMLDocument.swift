// The way in: text to tree.

/// What a YAML text stands for, as far as it can be read, and all that is wrong with it.
///
/// YAML 1.2 is read, and with it JSON. Deliberate differences from the specification: a mapping's keys are
/// scalars; merge keys (`<<`) and tags other than those of the core schema are refused; and libyaml, which
/// splits the text, refuses an implicit key of more than 1,024 characters.
public struct YAMLDocument: Hashable, Sendable {
  /// The tree; `nil` when the text could not be read to its end.
  ///
  /// With problems it lacks what they speak of: of duplicate keys the later entries, entries with a key that
  /// is refused, and aliases of nothing. A scalar whose tag is refused counts as a string.
  public let root: YAMLNode?
  /// All that is wrong, in the order of the text; empty when nothing is.
  public let problems: [YAMLProblem]
  /// How many values the tree has, those that aliases repeat counted each time.
  public let nodeCount: Int

  /// Reads a text as far as possible.
  ///
  /// Duplicate keys, keys that are no scalars, merge keys, tags and aliases are all checked in one run. An
  /// error of syntax, a second document and an exceeded limit end it.
  /// - Parameters:
  ///   - text: UTF-8, with or without a byte order mark.
  ///   - limits: How large the text and its tree may be.
  public init(parsing text: [UInt8], limits: YAMLLimits = .default) {
    var builder = TreeBuilder(limits: limits)
    root = builder.tree(of: text)
    problems = builder.problems
    nodeCount = builder.nodeCount
  }
}

extension YAMLNode {
  /// The tree of a YAML text.
  ///
  /// - Parameters:
  ///   - text: UTF-8, with or without a byte order mark.
  ///   - limits: How large the text and its tree may be.
  /// - Throws: All that `YAMLDocument` finds wrong with the text.
  public static func parse(
    _ text: [UInt8], limits: YAMLLimits = .default
  ) throws(YAMLProblems) -> YAMLNode {
    let document = YAMLDocument(parsing: text, limits: limits)
    guard let root = document.root, document.problems.isEmpty else {
      throw YAMLProblems(document.problems)
    }
    return root
  }

  /// The tree of a YAML text.
  ///
  /// - Throws: All that `YAMLDocument` finds wrong with the text.
  public static func parse(
    _ text: String, limits: YAMLLimits = .default
  ) throws(YAMLProblems) -> YAMLNode {
    try parse(Array(text.utf8), limits: limits)
  }
}
