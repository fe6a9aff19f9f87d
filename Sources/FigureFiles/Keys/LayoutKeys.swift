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
      checker.read(node, named: "\"layout\"", into: &figure, fields: layoutFields)
      let pads = node.mapping?.entries.first { $0.key != "engine" }
      if let pads, let layout = figure.layout, layout != .constrained {
        checker.error("\"\(pads.key)\" belongs to the constrained layout", at: pads.keyPosition)
      }
    }
  }

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
