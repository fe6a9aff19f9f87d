// Events to tree. The collections that are still open stand on a stack of this file's own, never on the call
// stack, so that no text can be nested deeply enough to overflow it.

/// Builds the tree of one text and collects what is wrong with it.
struct TreeBuilder {
  private(set) var problems: [YAMLProblem] = []
  private let limits: YAMLLimits
  private var root: YAMLNode?
  private var open: [OpenCollection] = []
  private var anchors: [String: Anchor] = [:]
  private(set) var nodeCount = 0

  init(limits: YAMLLimits) { self.limits = limits }

  /// The tree of a text; `nil` when a problem ended the reading.
  mutating func tree(of text: [UInt8]) -> YAMLNode? {
    do {
      try read(text)
      return root
    } catch {
      problems.append(error)
      return nil
    }
  }

  private mutating func read(_ text: [UInt8]) throws(YAMLProblem) {
    guard text.count <= limits.byteCount else {
      throw YAMLProblem(
        "the file has \(text.count) bytes, and at most \(limits.byteCount) are allowed", at: .start)
    }
    guard !text.starts(with: [0xFF, 0xFE]), !text.starts(with: [0xFE, 0xFF]) else {
      throw YAMLProblem("the file is UTF-16; save it as UTF-8", at: .start)
    }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = text.dropFirst(text.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
    guard !content.isEmpty else { throw Self.emptyFile }
    try readEvents(EventReader(content))
    if let scalar = root?.scalar, scalar.style == .plain, scalar.text.isEmpty { root = nil }
    if root == nil, problems.isEmpty { throw Self.emptyFile }
  }

  private static let emptyFile = YAMLProblem("the file is empty", at: .start)

  private mutating func readEvents(_ reader: borrowing EventReader) throws(YAMLProblem) {
    while true {
      let event = try reader.next()
      switch event.kind {
      case .streamEnd: return
      case .documentStart:
        guard root == nil else {
          throw YAMLProblem("a second document begins here; a file holds one", at: event.start)
        }
      case .documentEnd: break
      case .scalar(let text, let style): try addScalar(text, style, event)
      case .alias(let anchor): try addAlias(of: anchor, event)
      case .sequenceStart: try begin(.sequence, event)
      case .mappingStart: try begin(.mapping, event)
      case .sequenceEnd, .mappingEnd: try endCollection()
      }
    }
  }

  /// Keeps a problem that reading can go on after.
  private mutating func report(_ message: String, at position: SourcePosition) throws(YAMLProblem) {
    problems.append(YAMLProblem(message, at: position))
    guard problems.count < limits.problemCount else {
      throw YAMLProblem("too many problems; the rest of the file was not read", at: position)
    }
  }
}

// MARK: - Nodes

extension TreeBuilder {
  /// A node with what it adds to the limits.
  private struct BuiltNode {
    let node: YAMLNode
    /// The nodes in it, itself included.
    let count: Int
    /// How many collections stand inside each other in it: 0 for a scalar.
    let depth: Int
  }

  private mutating func addScalar(
    _ text: String, _ style: YAMLScalar.Style, _ event: YAMLEvent
  ) throws(YAMLProblem) {
    let resolution = Resolution(of: text, style, tag: event.tag)
    if let message = resolution.problem { try report(message, at: event.start) }
    let scalar = YAMLScalar(
      text: text, style: style, value: resolution.value,
      textPosition: event.textPosition(of: text, style))
    let built = BuiltNode(node: YAMLNode(.scalar(scalar), at: event.start), count: 1, depth: 0)
    if let anchor = event.anchor { anchors[anchor] = .complete(built) }
    try count(1, at: event.start)
    try add(built, at: event.start)
  }

  /// Puts a node where the text has one: at the root, or into the innermost open collection.
  ///
  /// - Parameter built: `nil` for an alias of nothing, which leaves a gap.
  private mutating func add(_ built: BuiltNode?, at position: SourcePosition) throws(YAMLProblem) {
    guard !open.isEmpty else {
      root = built?.node
      return
    }
    let innermost = open.count - 1
    if let message = open[innermost].add(built?.node, at: position) { try report(message, at: position) }
    open[innermost].depth = max(open[innermost].depth, (built?.depth ?? 0) + 1)
  }

  private mutating func count(_ nodes: Int, at position: SourcePosition) throws(YAMLProblem) {
    nodeCount += nodes
    guard nodeCount <= limits.nodeCount else {
      throw YAMLProblem(
        "the file holds more than \(limits.nodeCount) values, aliases counted as often as they are used",
        at: position)
    }
  }

  private func checkDepth(_ depth: Int, at position: SourcePosition) throws(YAMLProblem) {
    guard depth <= limits.depth else {
      throw YAMLProblem("more than \(limits.depth) collections stand inside each other", at: position)
    }
  }
}

// MARK: - Collections

extension TreeBuilder {
  private mutating func begin(
    _ kind: OpenCollection.Kind, _ event: YAMLEvent
  ) throws(YAMLProblem) {
    try checkDepth(open.count + 1, at: event.start)
    if open.last?.expectsKey == true {
      try report("a key must be a scalar, not a \(kind.rawValue)", at: event.start)
    }
    if let tag = event.tag, !kind.allows(tag) {
      try report("the tag \(Tag.shortened(tag)) is not supported on a \(kind.rawValue)", at: event.start)
    }
    if let anchor = event.anchor { anchors[anchor] = .open(event.start) }
    open.append(
      OpenCollection(kind, at: event.start, anchor: event.anchor, nodesBefore: nodeCount))
    try count(1, at: event.start)
  }

  private mutating func endCollection() throws(YAMLProblem) {
    guard let ended = open.popLast() else { return }
    let built = BuiltNode(
      node: ended.node, count: nodeCount - ended.nodesBefore, depth: ended.depth)
    if let name = ended.anchor, case .open(ended.position) = anchors[name] {
      anchors[name] = .complete(built)
    }
    try add(built, at: ended.position)
  }
}

// MARK: - Aliases

extension TreeBuilder {
  /// What an anchor's name stands for.
  private enum Anchor {
    /// A collection that begins at a place and has not ended yet.
    case open(SourcePosition)
    case complete(BuiltNode)
  }

  /// Adds a copy of what an anchor stands for. Copies share their memory, so a bomb of aliases costs none;
  /// the count is limited for the sake of those who walk the tree.
  private mutating func addAlias(of name: String, _ event: YAMLEvent) throws(YAMLProblem) {
    switch anchors[name] {
    case .complete(let built):
      try checkDepth(open.count + built.depth, at: event.start)
      try count(built.count, at: event.start)
      if open.last?.expectsKey == true, built.node.scalar == nil {
        try report("a key must be a scalar, and *\(name) is none", at: event.start)
      }
      try add(built, at: event.start)
    case .open(let position):
      try report("*\(name) stands inside what it repeats, which begins at \(position)", at: event.start)
      try add(nil, at: event.start)
    case nil:
      try report("*\(name) repeats nothing: no &\(name) comes before it", at: event.start)
      try add(nil, at: event.start)
    }
  }
}
