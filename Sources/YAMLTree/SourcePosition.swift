/// A place in a text: a line and a column, both counted from 1.
///
/// Columns count Unicode scalars, not bytes and not what a reader sees as one character; a tab counts as one.
/// A byte order mark at the start of the text is not counted.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, in Unicode scalars from 1.
  public var column: Int
  /// The file that the text is from, where a tree is put together from several; `nil` means the one that the reader
  /// knows of.
  public var file: String?

  /// A place; both numbers count from 1.
  public init(line: Int, column: Int, file: String? = nil) {
    self.line = line
    self.column = column
    self.file = file
  }

  /// The first character of a text.
  public static let start = SourcePosition(line: 1, column: 1)
}

extension SourcePosition: Comparable {
  /// Whether one place comes before another in the text.
  public static func < (first: SourcePosition, second: SourcePosition) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// The form `line:column`, as compilers print it.
  public var description: String { "\(line):\(column)" }
}
