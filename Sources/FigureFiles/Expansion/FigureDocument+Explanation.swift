// Where the values of a figure come from.

internal import Charts
internal import Spelling
internal import YAMLTree

/// A document has no figure of a name.
public struct UnknownFigureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence in a line, with the nearest name.
  public let description: String
}

extension FigureDocument {
  /// A figure of a name with everything in place, as lines of YAML; behind each value stands where it comes from: the
  /// defaults, a template, the figure itself, its matrix, or this program.
  ///
  /// - Throws: `UnknownFigureError` if there is none.
  public func explanation(of name: String) throws(UnknownFigureError) -> [String] {
    let starts = starts
    guard let index = (0..<count).first(where: { self.name($0, starts: starts) == name }) else {
      let names = (0..<min(count, 10_000)).map { self.name($0, starts: starts) }
      let hint = suggestion(for: name, among: names)
      let listed = names.prefix(10).joined(separator: ", ") + (count > 10 ? " …" : "")
      throw UnknownFigureError(
        description: "unknown figure \"\(name)\"\(hint.isEmpty ? "; there is \(listed)" : hint)")
    }
    let figure = figure(index, starts: starts)
    var origins = origins()
    nameFilled(entry(index, starts: starts), figure, &origins)
    var lines = ["\(name):  # \(place(figure.position))"]
    for value in figure.combination { lines.append("  # matrix: \(value.name) = \(value.text)") }
    append(figure.node, indent: 1, figure, origins, &lines)
    for (key, value) in builtIn(figure) where figure.node.mapping?[key] == nil {
      lines.append("  \(key): \(value)  # built in")
    }
    for (key, value) in common {
      lines.append("  \(key): \(value)  # \(positions[key].map(place) ?? "built in")")
    }
    return lines
  }

  /// What a figure has without being told.
  private func builtIn(_ figure: ResolvedFigure) -> [(String, String)] {
    var checker = Checker(file: path.string)
    let style = checker.style(figure.node.mapping?["style"])
    return [
      ("figsize", "[\(style.figure.figsize.width), \(style.figure.figsize.height)]"),
      ("dpi", "\(style.figure.dpi)"),
    ]
  }

  /// What all figures of the file have.
  private var common: [(String, String)] {
    [("formats", "[\(formats.map(\.description).joined(separator: ", "))]"), ("output", output)]
  }

  /// What the nodes of defaults and templates are called, by their places.
  private func origins() -> [SourcePosition: String] {
    var origins: [SourcePosition: String] = [:]
    for node in defaults { node.forEachNode { origins[$0.position] = "defaults" } }
    for (name, template) in templates {
      template.value.forEachNode { origins[$0.position] = "template \(name)" }
    }
    return origins
  }

  /// Says of texts with placeholders that the matrix has a part in them.
  private func nameFilled(
    _ entry: FigureEntry, _ figure: ResolvedFigure, _ origins: inout [SourcePosition: String]
  ) {
    let combination = Placeholders(figure.combination)
    entry.node.forEachNode { node in
      guard let scalar = node.scalar, scalar.value == .string, combination.filled(scalar.text) != nil else {
        return
      }
      origins[node.position] = (origins[node.position].map { "\($0), " } ?? "") + "matrix"
    }
  }

  private func place(_ position: SourcePosition) -> String { "\(position.file ?? path.string):\(position)" }

  private func append(
    _ node: YAMLNode, indent: Int, _ figure: ResolvedFigure, _ origins: [SourcePosition: String],
    _ lines: inout [String]
  ) {
    let space = String(repeating: "  ", count: indent)
    func origin(_ node: YAMLNode) -> String {
      "\(origins[node.position].map { "\($0), " } ?? "")\(place(node.position))"
    }
    switch node.kind {
    case .scalar: lines.append("\(space)\(node.flow)  # \(origin(node))")
    case .sequence(let elements):
      for element in elements {
        guard element.mapping != nil else {
          lines.append("\(space)- \(element.flow)  # \(origin(element))")
          continue
        }
        lines.append("\(space)-")
        append(element, indent: indent + 1, figure, origins, &lines)
      }
    case .mapping(let mapping):
      for entry in mapping.entries {
        if entry.value.mapping != nil || entry.value.sequence?.contains(where: { $0.mapping != nil }) == true
        {
          lines.append("\(space)\(entry.key):")
          append(entry.value, indent: indent + 1, figure, origins, &lines)
        } else {
          lines.append("\(space)\(entry.key): \(entry.value.flow)  # \(origin(entry.value))")
        }
      }
    }
  }
}

extension YAMLNode {
  /// The node in a line.
  fileprivate var flow: String {
    switch kind {
    case .scalar(let scalar):
      scalar.value == .string && scalar.style != .plain ? "\"\(scalar.text)\"" : scalar.text
    case .sequence(let elements): "[" + elements.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.entries.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }

  /// Visits a node and all nodes inside.
  fileprivate func forEachNode(_ body: (YAMLNode) -> Void) {
    body(self)
    for element in sequence ?? [] { element.forEachNode(body) }
    for entry in mapping?.entries ?? [] { entry.value.forEachNode(body) }
  }
}
