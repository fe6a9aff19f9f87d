internal import Charts
internal import Spelling
internal import YAMLTree

// The axes of a figure with several.

extension FigureDescription {
  /// The axes in the order of their cells, or by the labels of a mosaic.
  static var axesList: Field<FigureDescription> {
    let axes = Schema.named("axes", .keys(AxesDescription.fields))
    return Field(
      "axes", .either([.list(of: axes), .mapping(Schema.Mapping(others: axes))]),
      "The axes of the grid in row order, or by the labels of a mosaic."
    ) { node, figure, checker in
      if let entries = node.sequence {
        figure.axes = entries.map { checker.axes($0, figure.style) }
      } else if let mapping = node.mapping, !figure.labels.isEmpty {
        figure.axes = checker.axes(mapping, figure.style, labels: figure.labels)
      } else {
        checker.error("\"axes\" must be a list, not \(node.summary)", at: node.position)
      }
    }
  }
}

extension Checker {
  fileprivate mutating func axes(_ node: YAMLNode, _ style: Style) -> AxesDescription {
    var axes = AxesDescription(style)
    read(node, named: "an entry of \"axes\"", into: &axes, fields: AxesDescription.fields)
    return axes
  }

  /// The axes by their labels; those that are not there stay empty.
  fileprivate mutating func axes(
    _ mapping: YAMLMapping, _ style: Style, labels: [String]
  ) -> [AxesDescription] {
    var result = [AxesDescription](repeating: AxesDescription(style), count: labels.count)
    for entry in mapping.entries {
      if let index = labels.firstIndex(of: entry.key) {
        result[index] = axes(entry.value, style)
      } else {
        let hint = suggestion(for: entry.key, among: labels)
        let known = hint.isEmpty ? "; it has \(labels.joined(separator: ", "))" : hint
        error("the mosaic has no axes \"\(entry.key)\"\(known)", at: entry.keyPosition)
      }
    }
    return result
  }
}
