// The tree a YAML text stands for. Every node knows where it came from, so that whoever reads meaning into
// the tree can point at what it does not understand.

/// A node of a YAML text: a scalar, a sequence or a mapping.
public struct YAMLNode: Hashable, Sendable {
  /// What a node holds.
  public enum Kind: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping(YAMLMapping)
  }

  /// Where the node begins in the text: at its tag or anchor if it has one, else at its first character,
  /// which is the quote of a quoted scalar and the bracket of a flow collection.
  ///
  /// What an alias repeats keeps the positions of the anchored original.
  public let position: SourcePosition
  /// What the node holds.
  public let kind: Kind

  /// A node at a place.
  public init(_ kind: Kind, at position: SourcePosition) {
    self.kind = kind
    self.position = position
  }
}

/// A mapping: entries in the order of the text.
///
/// Guarantees, when it comes from a text: no two entries have the same key.
public struct YAMLMapping: Hashable, Sendable {
  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    /// The text of the key; `1` and `"1"` are the same key.
    public let key: String
    /// Where the key begins.
    public let keyPosition: SourcePosition
    /// What the key stands for.
    public let value: YAMLNode

    /// An entry at a place.
    public init(key: String, keyPosition: SourcePosition, value: YAMLNode) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  /// The entries, first to last.
  public let entries: [Entry]

  /// A mapping of entries in order.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The value of a key, or `nil` when there is no such entry.
  ///
  /// - Complexity: O(n) in the number of entries.
  public subscript(key: String) -> YAMLNode? {
    entries.first { $0.key == key }?.value
  }
}

extension YAMLNode {
  /// The scalar, if the node is one.
  public var scalar: YAMLScalar? {
    if case .scalar(let scalar) = kind { scalar } else { nil }
  }

  /// The elements, if the node is a sequence.
  public var sequence: [YAMLNode]? {
    if case .sequence(let elements) = kind { elements } else { nil }
  }

  /// The mapping, if the node is one.
  public var mapping: YAMLMapping? {
    if case .mapping(let mapping) = kind { mapping } else { nil }
  }

  /// Where a character of a scalar's text stands in the source.
  ///
  /// Exact for plain scalars on one line and for quoted scalars on one line without escapes, tag and anchor:
  /// the opening quote is accounted for. In every other case, and for collections, the answer is `position`.
  /// - Parameter offset: The number of Unicode scalars before the character in `text`; the text's length
  ///   gives the place just after it. An offset outside the text gives `position`.
  public func position(ofCharacter offset: Int) -> SourcePosition {
    guard let scalar, let start = scalar.textPosition, offset >= 0,
      offset <= scalar.text.unicodeScalars.count
    else { return position }
    return SourcePosition(line: start.line, column: start.column + offset, file: start.file)
  }
}
