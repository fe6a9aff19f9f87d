internal import Charts
internal import Expressions
internal import YAMLTree

// The keys of an axes: the names of matplotlib's `set_…` methods without `set_`.

extension AxesDescription {
  static var fields: [Field<AxesDescription>] {
    [
      Field("title", .text, \.title), Field("xlabel", .text, \.xlabel), Field("ylabel", .text, \.ylabel),
      Field("xlim", .limits, \.xlim), Field("ylim", .limits, \.ylim),
      Field("grid", .grid, \.grid),
      Field("legend") { node, axes, checker in axes.legend = checker.legend(node) },
      Field("let") { node, axes, checker in axes.variables = checker.variables(node) },
      Field("draw") { node, axes, checker in axes.artists = checker.artists(node) },
    ]
  }
}

extension Reader where Value == GridDescription {
  /// `true`, `false`, or a mapping.
  fileprivate static var grid: Reader {
    Reader { node, name, checker in
      var description = GridDescription()
      guard node.mapping != nil else {
        guard let isVisible = Reader<Bool>.boolean.read(node, name, &checker) else { return nil }
        description.isVisible = isVisible
        return description
      }
      checker.read(
        node, named: "\"grid\"", into: &description,
        fields: [Field("visible", .boolean, \.isVisible), Field("axis", .word, \.axis)])
      return description
    }
  }
}

extension Checker {
  /// `true`, `false`, a location, or a mapping.
  fileprivate mutating func legend(_ node: YAMLNode) -> LegendDescription? {
    var legend = LegendDescription(position: node.position)
    if case .boolean(let isVisible) = node.scalar?.value { return isVisible ? legend : nil }
    let location = Field<LegendDescription>("loc", .word, \.legend.location)
    if node.mapping == nil {
      location.read(node, &legend, &self)
    } else {
      read(node, named: "\"legend\"", into: &legend, fields: [location])
    }
    return legend
  }

  /// The names of `let:`, in order.
  mutating func variables(_ node: YAMLNode) -> [VariableDescription] {
    guard let mapping = node.mapping else {
      error("\"let\" must be a mapping of names to values, not \(node.summary)", at: node.position)
      return []
    }
    return mapping.entries.compactMap { entry in
      let names = entry.key.split(separator: ",", omittingEmptySubsequences: false).map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard names.allSatisfy({ isVariableName($0, at: entry.keyPosition) }) else { return nil }
      guard let source = Reader<DataSource>.data.read(entry.value, entry.key, &self) else { return nil }
      return VariableDescription(names: names, source: source)
    }
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
    Reader { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      return checker.isVariableName(text, at: node.position) ? text : nil
    }
  }
}
