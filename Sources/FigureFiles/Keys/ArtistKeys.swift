internal import Charts
internal import Spelling
internal import YAMLTree

// The entries of `draw:`: each is one artist method with its keyword arguments.

extension Checker {
  mutating func artists(_ node: YAMLNode) -> [ArtistDescription] {
    guard let entries = node.sequence else {
      error("\"draw\" must be a list of artists, not \(node.summary)", at: node.position)
      return []
    }
    return entries.compactMap { artist($0) }
  }

  private mutating func artist(_ node: YAMLNode) -> ArtistDescription? {
    guard let entries = node.mapping?.entries, entries.count == 1 else {
      error(
        "an entry of \"draw\" must be one artist with its arguments, such as \"plot: {x: x, y: sin(x)}\"",
        at: node.position)
      return nil
    }
    let entry = entries[0]
    guard let kind = ArtistKind(rawValue: entry.key) else {
      let names = ArtistKind.allCases.map(\.rawValue)
      error(
        "unknown artist \"\(entry.key)\"\(suggestion(for: entry.key, among: names))", at: entry.keyPosition)
      return nil
    }
    switch kind {
    case .plot: return plot(entry.value, at: entry.keyPosition).map(ArtistDescription.plot)
    case .fplot: return .fplot(function(entry.value, at: entry.keyPosition))
    case .pcolormesh: return .pcolormesh(mesh(entry.value, at: entry.keyPosition))
    case .contour: return .contour(contour(entry.value, named: "contour", at: entry.keyPosition))
    case .contourf: return .contourf(contour(entry.value, named: "contourf", at: entry.keyPosition))
    case .axhline: return .axhline(referenceLine(entry.value, "axhline", place: "y", ends: ("xmin", "xmax")))
    case .axvline: return .axvline(referenceLine(entry.value, "axvline", place: "x", ends: ("ymin", "ymax")))
    }
  }

  private mutating func plot(_ node: YAMLNode, at position: SourcePosition) -> PlotDescription? {
    var description = PlotDescription(position: position)
    read(node, named: "\"plot\"", into: &description, fields: PlotDescription.fields)
    require("y", of: "\"plot\"", in: node)
    return description
  }

  private mutating func function(_ node: YAMLNode, at position: SourcePosition) -> FunctionDescription {
    var description = FunctionDescription(position: position)
    read(node, named: "\"fplot\"", into: &description, fields: FunctionDescription.fields)
    for key in ["f", "xlim"] { require(key, of: "\"fplot\"", in: node) }
    return description
  }

  private mutating func referenceLine(
    _ node: YAMLNode, _ name: String, place: String, ends: (String, String)
  ) -> ReferenceLineDescription {
    var description = ReferenceLineDescription()
    let fields =
      [
        Field(place, .numberSource, \ReferenceLineDescription.place), Field(ends.0, .finite, \.start),
        Field(ends.1, .finite, \.end),
      ] + LineLook.fields.map { $0.lifted(\.line) }
    read(node, named: "\"\(name)\"", into: &description, fields: fields)
    return description
  }
}

/// The artist methods that a figure file knows.
private enum ArtistKind: String, CaseIterable {
  case plot, fplot, axhline, axvline, pcolormesh, contour, contourf
}

extension PlotDescription {
  fileprivate static var fields: [Field<PlotDescription>] {
    [
      Field("x", .data, \.x), Field("y", .data, \.y), Field("fmt", .formatString, \.fmt)
    ] + LineLook.fields.map { $0.lifted(\.line) } + MarkerLook.fields.map { $0.lifted(\.markers) }
  }
}

extension FunctionDescription {
  fileprivate static var fields: [Field<FunctionDescription>] {
    [
      Field("f", .expression, \.f), Field("variable", .variableName, \.variable),
      Field("xlim", .limits, \.xlim), Field("tolerance", .positive, \.tolerance),
      Field("jumps", .word, \.jumps), Field("kinks", .word, \.kinks), Field("fmt", .formatString, \.fmt),
    ] + LineLook.fields.map { $0.lifted(\.line) }
  }
}

extension MarkerLook {
  fileprivate static var fields: [Field<MarkerLook>] {
    [
      Field("marker", .word, \.marker), Field("markersize", .points, \.markersize),
      Field("markerfacecolor", .color, \.markerfacecolor),
      Field("markeredgecolor", .color, \.markeredgecolor),
      Field("markeredgewidth", .points, \.markeredgewidth),
    ]
  }
}

extension LineLook {
  fileprivate static var fields: [Field<LineLook>] {
    [
      Field("color", .color, \.color), Field("linewidth", .points, \.linewidth),
      Field("linestyle", .linestyle, \.linestyle), Field("alpha", .share, \.alpha),
      Field("label", .text, \.label), Field("zorder", .finite, \.zorder),
    ]
  }
}
