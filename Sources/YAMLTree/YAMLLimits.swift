/// How large a text, and the tree made of it, may become.
///
/// A few lines of YAML can stand for a tree of any size, since an alias repeats all that its anchor holds.
public struct YAMLLimits: Hashable, Sendable {
  /// The most bytes of text.
  public var byteCount: Int
  /// The most nodes in the tree: scalars, sequences and mappings, those that an alias repeats counted each
  /// time.
  public var nodeCount: Int
  /// The most collections that may stand inside each other. Code that walks a tree may recurse this deep, so
  /// it should stay in the hundreds.
  public var depth: Int
  /// The most problems to report; the text after that many is not read.
  public var problemCount: Int

  /// Limits that all hold at once.
  public init(
    byteCount: Int = 64 << 20, nodeCount: Int = 1_000_000, depth: Int = 100, problemCount: Int = 100
  ) {
    self.byteCount = byteCount
    self.nodeCount = nodeCount
    self.depth = depth
    self.problemCount = problemCount
  }

  /// 64 MiB, a million nodes, a depth of 100 and 100 problems.
  public static let `default` = YAMLLimits()
}
