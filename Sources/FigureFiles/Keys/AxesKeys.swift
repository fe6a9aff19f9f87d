internal import Charts
internal import Expressions
internal import YAMLTree

// The keys of an axes: the names of matplotlib's `set_…` methods without `set_`.

extension AxesDescription {
  static var fields: [Field<AxesDescription>] {
    [
      Field("title", .title, \.title, "What stands above the axes: a text, or a mapping."),
      Field("xlabel", .text, \.xlabel, "What stands below the x axis."),
      Field("ylabel", .text, \.ylabel, "What stands beside the y axis."),
      Field("xlim", .limits, \.xlim, "The ends of the x axis; null follows the data."),
      Field("ylim", .limits, \.ylim, "The ends of the y axis; null follows the data."),
      Field("axis", .word, \.axis, "Whether frame and axes are drawn; on unless said."),
      Field("legend", LegendDescription.schema, "The labels of what is drawn: true, a place, or a mapping.") {
        node, axes, checker in axes.legend = checker.legend(node)
      },
      Field("let", VariableDescription.schema, "Names for expressions, each over the ones before it.") {
        node, axes, checker in axes.variables = checker.variables(node)
      },
      Field("draw", DrawEntry.listSchema, "What is drawn, in order: artists with their arguments.") {
        node, axes, checker in axes.artists = checker.artists(node)
      },
    ] + axisFields
  }
}

extension TitleDescription {
  fileprivate static var fields: [Field<TitleDescription>] {
    [
      Field("label", .text, \.label, "What it says."),
      Field("fontsize", .points, \.fontsize, "Its size in points; 12 unless said."),
    ]
  }
}

extension Reader where Value == TitleDescription {
  /// A text, or a mapping of `label` and its look.
  fileprivate static var title: Reader {
    Reader(.either([.text, .keys(TitleDescription.fields)])) { node, name, checker in
      var title = TitleDescription()
      guard node.mapping != nil else {
        guard let label = Reader<String>.text.read(node, name, &checker) else { return nil }
        title.label = label
        return title
      }
      checker.read(node, named: "\"title\"", into: &title, fields: TitleDescription.fields)
      return title
    }
  }
}

extension LegendDescription {
  static var location: Field<LegendDescription> {
    Field("loc", .word, \.legend.location, "Where it stands; best, where it hides least, unless said.")
  }

  /// The keys of a legend that is a mapping.
  static var fields: [Field<LegendDescription>] {
    [
      location,
      Field(
        "bbox_to_anchor", .anchor, \.legend.bboxToAnchor,
        "What loc is a place in: a point or a box in shares of the axes; the axes unless said."),
    ]
  }

  fileprivate static var schema: Schema {
    .named("legend", .either([.boolean, location.schema, .keys(fields)]))
  }
}

extension Reader where Value == Legend.Anchor {
  /// `[x, y]` or `[x, y, width, height]`, in shares of the axes.
  fileprivate static var anchor: Reader {
    Reader(.list(of: Reader<Double>.finite.schema, length: 2...4)) { node, name, checker in
      guard let count = node.sequence?.count, count == 2 || count == 4 else {
        checker.error(
          "\"\(name)\" must be a list of x and y, or of x, y, width and height, not \(node.summary)",
          at: node.position)
        return nil
      }
      guard let values = Reader<[Double]>.list(of: .finite).read(node, name, &checker) else { return nil }
      return count == 2
        ? Legend.Anchor(x: values[0], y: values[1])
        : Legend.Anchor(x: values[0], y: values[1], width: values[2], height: values[3])
    }
  }
}

extension VariableDescription {
  /// Names, or several with commas between them for the members of one value.
  static var schema: Schema {
    let names = "^\(Schema.name)(,\(Schema.name))*$"
    return .named("let", .mapping(Schema.Mapping(others: .named("data", .data), otherNames: names)))
  }
}

extension Checker {
  /// `true`, `false`, a location, or a mapping.
  fileprivate mutating func legend(_ node: YAMLNode) -> LegendDescription? {
    var legend = LegendDescription(position: node.position)
    if case .boolean(let isVisible) = node.scalar?.value { return isVisible ? legend : nil }
    if node.mapping == nil {
      LegendDescription.location.read(node, &legend, &self)
    } else {
      read(node, named: "\"legend\"", into: &legend, fields: LegendDescription.fields)
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
    Reader(.variableName) { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      return checker.isVariableName(text, at: node.position) ? text : nil
    }
  }
}
