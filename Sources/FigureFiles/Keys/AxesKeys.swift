internal import Charts
internal import Expressions
internal import YAMLTree

// The keys of an axes: the names of matplotlib's `set_…` methods without `set_`.

extension AxesDescription {
  static let fields: [Field<AxesDescription>] = contentFields + axisFields + placeFields

  private static var contentFields: [Field<AxesDescription>] {
    [
      Field(
        "subplotspec", .subplotspec, \.subplotspec, "Its rows and columns in the grid, such as [0, \"1:\"]."),
      Field("facecolor", .plainColor, \.facecolor, "The colour of the background; white unless said."),
      Field("title", .titles, \.titles, "What stands above the axes: a text, a mapping, or a list of such."),
      Field("xlabel", .xlabel, \.xlabel, "What stands below the x axis: a text, or a mapping."),
      Field("ylabel", .ylabel, \.ylabel, "What stands beside the y axis: a text, or a mapping."),
      Field("xlim", .limits, \.xlim, "The ends of the x axis; null follows the data."),
      Field("ylim", .limits, \.ylim, "The ends of the y axis; null follows the data."),
      Field("axis", .word, \.axis, "Whether frame and axes are drawn; on unless said."),
      Field(
        "legend", LegendDescription.schema(),
        "The labels of what is drawn: true, a place, a mapping, or a list of mappings."
      ) { node, axes, checker in
        axes.legends = checker.legends(node)
      },
      Field("let", VariableDescription.schema, "Names for expressions, each over the ones before it.") {
        node, axes, checker in axes.variables = checker.readingNames { $0.variables(node) }
      },
      Field("draw", DrawEntry.listSchema, "What is drawn, in order: artists with their arguments.") {
        node, axes, checker in axes.artists = checker.artists(node)
      },
      Field(
        "colorbar", ColorBarDescription.schema,
        "What the colours of an artist stand for: true, a mapping, or a list of mappings."
      ) { node, axes, checker in
        axes.colorbars = (node.sequence ?? [node]).compactMap { checker.colorBar($0) }
      },
    ]
  }
}

extension VariableDescription {
  /// Names, or several with commas between them for the members of one value.
  static var schema: Schema {
    let names = "^\(Schema.name)(,\(Schema.name))*$"
    return .named("let", .mapping(Schema.Mapping(others: .named("positions", .positions), otherNames: names)))
  }
}

extension Checker {
  /// The names of `let:`, in order.
  mutating func variables(_ node: YAMLNode) -> [VariableDescription] {
    guard let mapping = node.mapping else {
      error("\"let\" must be a mapping of names to values, not \(node.summary)", at: node.position)
      return []
    }
    return mapping.entries.compactMap { entry in
      let names = entry.key.split(separator: ",", omittingEmptySubsequences: false).map(withoutBlanks)
      guard names.allSatisfy({ isVariableName($0, at: entry.keyPosition) }) else { return nil }
      guard let source = Reader<DataSource>.positions.read(entry.value, entry.key, &self) else { return nil }
      return VariableDescription(names: names, source: source)
    }
  }

  /// A text without the blanks around it. Turning it round twice would have the runtime make types for that, which takes
  /// longer than reading a small file.
  private func withoutBlanks(_ text: Substring) -> String {
    guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...last].drop { $0 == " " })
  }

  /// Whether expressions can name a text; says so if they cannot.
  fileprivate mutating func isVariableName(_ text: String, at position: SourcePosition) -> Bool {
    if Expression.isName(text) { return true }
    error("\"\(text)\" is no name for a variable: letters, digits and _ only, no digit first", at: position)
    return false
  }
}

extension Reader where Value == String {
  /// The name of a variable.
  static var variableName: Reader {
    Reader(.variableName) { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      return checker.isVariableName(text, at: node.position) ? text : nil
    }
  }
}
