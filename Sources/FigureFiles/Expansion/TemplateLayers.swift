internal import Spelling
internal import YAMLTree

/// The templates that a figure extends, each once: where several ways lead to one, the last one counts, since what
/// lies over it is the same as if it were laid there every time.
struct TemplateLayers {
  private let templates: [String: YAMLMapping.Entry]
  /// The nearest first.
  private(set) var layers: [YAMLNode] = []
  private var visited: Set<String> = []
  private var open: [String] = []

  /// The most templates that extend one another in a row.
  static let depthLimit = 100

  /// Finds what lies under a figure, telling what is wrong with it.
  init(of node: YAMLNode, _ templates: [String: YAMLMapping.Entry], _ checker: inout Checker) {
    self.templates = templates
    visit(node, &checker)
  }

  /// The farthest first.
  var nodes: [YAMLNode] { layers.reversed() }

  /// Walks from the nearest template to the farthest, so that the first visit is the last layer.
  private mutating func visit(_ node: YAMLNode, _ checker: inout Checker) {
    guard let extends = node.mapping?["extends"] else { return }
    for element in (extends.sequence ?? [extends]).reversed() {
      guard let name = Reader<String>.text.read(element, "extends", &checker) else { continue }
      if open.contains(name) {
        let way = (open + [name]).joined(separator: " → ").abbreviated(to: 200)
        checker.error("a template cannot come back to itself: \(way)", at: element.position)
      } else if let template = templates[name] {
        visit(name, template, at: element.position, &checker)
      } else {
        checker.unknown("template", name, among: templates.keys.sorted(), at: element.position)
      }
    }
  }

  private mutating func visit(
    _ name: String, _ template: YAMLMapping.Entry, at position: SourcePosition, _ checker: inout Checker
  ) {
    guard visited.insert(name).inserted else { return }
    guard open.count < Self.depthLimit else {
      checker.error(
        "the template \"\(name)\" is number \(open.count + 1) in a row; the limit is \(Self.depthLimit)",
        at: position)
      return
    }
    open.append(name)
    layers.append(template.value)
    visit(template.value, &checker)
    open.removeLast()
  }
}

/// Lays trees over one another, and counts what that takes: a file can ask for the same long template ten thousand
/// times.
struct Layering: Sendable {
  /// The entries of mappings that were put together.
  private var count = 0
  /// What lies under figures by the names that they extend.
  private var bases: [[String]: YAMLNode] = [:]

  /// The most entries of mappings that figures may be put together from.
  static let limit = 5_000_000

  var isExceeded: Bool { count > Self.limit }

  mutating func lay(_ node: YAMLNode, over base: YAMLNode) -> YAMLNode {
    guard !isExceeded else { return node }
    return node.laid(over: base, counting: &count)
  }

  /// What lies under a figure: the defaults, then the templates that it extends, in order.
  mutating func base(
    of node: YAMLNode, _ defaults: [YAMLNode], _ templates: [String: YAMLMapping.Entry],
    _ checker: inout Checker
  ) -> YAMLNode? {
    let extends = node.mapping?["extends"]
    let names = (extends?.sequence ?? [extends].compactMap(\.self)).compactMap(\.scalar?.text)
    if let known = bases[names] { return known }
    let before = checker.diagnostics.count
    let layers = defaults + TemplateLayers(of: node, templates, &checker).nodes
    guard let first = layers.first else { return nil }
    let base = layers.dropFirst().reduce(first) { lay($1, over: $0) }
    // A mistake is told of every figure that makes it.
    if checker.diagnostics.count == before { bases[names] = base }
    return base
  }
}

extension Checker {
  fileprivate mutating func unknown(
    _ kind: String, _ name: String, among names: [String], at position: SourcePosition
  ) {
    let hint = suggestion(for: name, among: names)
    let known =
      hint.isEmpty && !names.isEmpty
      ? "; there is \(names.joined(separator: ", ").abbreviated(to: 200))" : hint
    error("unknown \(kind) \"\(name)\"\(known)", at: position)
  }
}
