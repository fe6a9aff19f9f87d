// A sequence or mapping whose end has not been reached.

/// A collection under construction.
struct OpenCollection {
  /// What is under construction; the raw value is its name in messages.
  enum Kind: String {
    case sequence
    case mapping

    /// Whether a tag says no more than the collection's form does.
    func allows(_ tag: String) -> Bool {
      tag == Tag.nonSpecific || tag == (self == .sequence ? Tag.sequence : Tag.mapping)
    }
  }

  /// A key whose value has not been read.
  private enum Key {
    case accepted(String, SourcePosition)
    /// A key that a problem speaks of; its value is read and dropped.
    case refused
  }

  let kind: Kind
  let position: SourcePosition
  let anchor: String?
  /// The number of nodes in the tree before this one.
  let nodesBefore: Int
  /// How many collections stand inside each other here so far, this one included.
  var depth = 1

  private var elements: [YAMLNode] = []
  private var entries: [YAMLMapping.Entry] = []
  private var keyPositions: [String: SourcePosition] = [:]
  private var key: Key?

  init(_ kind: Kind, at position: SourcePosition, anchor: String?, nodesBefore: Int) {
    self.kind = kind
    self.position = position
    self.anchor = anchor
    self.nodesBefore = nodesBefore
  }

  /// Whether the next node is a key.
  var expectsKey: Bool { kind == .mapping && key == nil }

  /// The collection as a node.
  var node: YAMLNode {
    switch kind {
    case .sequence: YAMLNode(.sequence(elements), at: position)
    case .mapping: YAMLNode(.mapping(YAMLMapping(entries)), at: position)
    }
  }

  /// Adds the next element, key or value.
  ///
  /// - Parameters:
  ///   - node: `nil` for a gap, which has been reported already, as has a key that is a collection.
  ///   - position: Where the text has the node; an alias stands elsewhere than its node.
  /// - Returns: A sentence when the node is a key that is refused.
  mutating func add(_ node: YAMLNode?, at position: SourcePosition) -> String? {
    if expectsKey { return addKey(node?.scalar, at: position) }
    if case .accepted(let name, let keyPosition) = key, let node {
      entries.append(YAMLMapping.Entry(key: name, keyPosition: keyPosition, value: node))
    } else if kind == .sequence, let node {
      elements.append(node)
    }
    key = nil
    return nil
  }

  private mutating func addKey(_ scalar: YAMLScalar?, at position: SourcePosition) -> String? {
    key = .refused
    guard let scalar else { return nil }
    let name = scalar.text
    if scalar.style == .plain, name.isEmpty { return "a key is missing" }
    if scalar.style == .plain, name == "<<" {
      return "merge keys (<<) are not supported; write the entries out, or put them under \"defaults\""
    }
    if let first = keyPositions[name] { return "duplicate key \"\(name)\": it stands at \(first) already" }
    keyPositions[name] = position
    key = .accepted(name, position)
    return nil
  }
}
