internal import Charts
internal import YAMLTree

// How the axes of a figure find their places.

extension FigureDescription {
  /// A word, or a mapping with the engine and the room that it leaves.
  static var layoutField: Field<FigureDescription> {
    Field(
      "layout", .either([Reader<Figure.LayoutEngine>.word.schema, .keys(layoutFields)]),
      "How the axes find their places: none, tight or constrained, which makes room for labels and colour bars."
    ) { node, figure, checker in
      guard node.mapping != nil else {
        figure.layout = Reader<Figure.LayoutEngine>.word.read(node, "layout", &checker) ?? figure.layout
        return
      }
      let engine = node.mapping?["engine"]?.scalar.flatMap { Figure.LayoutEngine(rawValue: $0.text) }
      let isConstrained = engine == nil || engine == .constrained
      let fields = isConstrained ? layoutFields : layoutFields.map(\.refusedUnlessEngine)
      checker.read(node, named: "\"layout\"", into: &figure, fields: fields)
    }
  }

  /// The keys with all that the engines take.
  private static var layoutFields: [Field<FigureDescription>] {
    let initial = ConstrainedPads()
    let pad = Reader<Double>.number(
      "a number of inches from 0 to 100", in: NumberBounds(minimum: 0, maximum: 100))
    return [
      Field("engine", .word, \.layout, "none, tight or constrained.").required,
      Field(
        "w_pad", pad, \.constrainedPads.wPad,
        "The room at both sides of each axes in inches; \(initial.wPad) unless said."),
      Field(
        "h_pad", pad, \.constrainedPads.hPad,
        "The room above and below each axes in inches; \(initial.hPad) unless said."),
      Field(
        "wspace", .share, \.constrainedPads.wspace,
        "The room for all gaps between columns in shares of the figure; \(initial.wspace) unless said."),
      Field(
        "hspace", .share, \.constrainedPads.hspace,
        "The room for all gaps between rows in shares of the figure; \(initial.hspace) unless said."),
    ]
  }
}

extension Field<FigureDescription> {
  /// The key where the engine takes no others.
  fileprivate var refusedUnlessEngine: Field {
    guard name != "engine" else { return self }
    let name = name
    return Field(name, refusing: "\"\(name)\" belongs to the constrained layout", schema)
  }
}
