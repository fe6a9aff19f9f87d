internal import Charts
internal import Spelling
internal import YAMLTree

// The entries of `draw:`: each is one artist method with its keyword arguments.

/// An entry of `draw:` while it is read.
struct DrawEntry {
  /// Where the artist's name stands.
  let position: SourcePosition
  var artist: ArtistDescription?
}

extension DrawEntry {
  /// The artist methods that a figure file knows; an entry has one of them.
  static var fields: [Field<DrawEntry>] {
    [
      artist("plot", "A line through points.", PlotDescription.fields, ArtistDescription.plot) {
        PlotDescription(position: $0)
      },
      artist("text", "A text at a place of the data.", TextDescription.fields, ArtistDescription.text) { _ in
        TextDescription()
      },
      artist(
        "fplot", "A function, sampled as densely as its picture needs.", FunctionDescription.fields,
        ArtistDescription.fplot
      ) { FunctionDescription(position: $0) },
      artist(
        "axhline", "A horizontal line across the axes.",
        ReferenceLineDescription.fields(place: "y", ends: ("xmin", "xmax")), ArtistDescription.axhline
      ) { _ in ReferenceLineDescription() },
      artist(
        "axvline", "A vertical line across the axes.",
        ReferenceLineDescription.fields(place: "x", ends: ("ymin", "ymax")), ArtistDescription.axvline
      ) { _ in ReferenceLineDescription() },
      artist(
        "pcolormesh", "Values over a plane as coloured cells.", MeshDescription.fields,
        ArtistDescription.pcolormesh
      ) { MeshDescription(position: $0) },
      artist(
        "contour", "Lines of equal values over a plane.",
        ContourDescription.fields + ContourDescription.lineFields, ArtistDescription.contour
      ) { ContourDescription(position: $0) },
      artist(
        "contourf", "The areas between lines of equal values over a plane.",
        ContourDescription.fields + ContourDescription.areaFields, ArtistDescription.contourf
      ) { ContourDescription(position: $0) },
    ]
  }

  /// An artist: its name, what it draws, its keyword arguments, its case among artists, and what it is without
  /// any.
  private static func artist<Description>(
    _ name: String, _ summary: String, _ fields: @autoclosure @escaping () -> [Field<Description>],
    _ artist: @escaping (Description) -> ArtistDescription, _ empty: @escaping (SourcePosition) -> Description
  ) -> Field<DrawEntry> {
    Field(name, .keys(fields()), summary) { node, entry, checker in
      var description = empty(entry.position)
      checker.read(node, named: "\"\(name)\"", into: &description, fields: fields())
      entry.artist = artist(description)
    }
  }

  /// What `draw` may be.
  static var listSchema: Schema {
    .named("draw", .list(of: .mapping(Schema.Mapping(keys: fields.map(\.key), length: 1...1))))
  }
}

extension Checker {
  mutating func artists(_ node: YAMLNode) -> [ArtistDescription] {
    guard let entries = node.sequence else {
      error("\"draw\" must be a list of artists, not \(node.summary)", at: node.position)
      return []
    }
    let fields = DrawEntry.fields
    return entries.compactMap { artist($0, fields) }
  }

  private mutating func artist(_ node: YAMLNode, _ fields: [Field<DrawEntry>]) -> ArtistDescription? {
    guard let entries = node.mapping?.entries, entries.count == 1 else {
      error(
        "an entry of \"draw\" must be one artist with its arguments, such as \"plot: {x: x, y: sin(x)}\"",
        at: node.position)
      return nil
    }
    let entry = entries[0]
    guard let field = fields.first(where: { $0.name == entry.key }) else {
      let hint = suggestion(for: entry.key, among: fields.map(\.name))
      error("unknown artist \"\(entry.key)\"\(hint)", at: entry.keyPosition)
      return nil
    }
    var result = DrawEntry(position: entry.keyPosition)
    field.read(entry.value, &result, &self)
    return result.artist
  }
}

extension PlotDescription {
  static var fields: [Field<PlotDescription>] {
    [
      Field("x", .data, \.x, "Where the points lie; without it they are counted from 0."),
      Field("y", .data, \.y, "The values: an expression, a list of numbers, or a number.").required,
      Field(
        "fmt", .formatString, \.fmt, "Colour, marker and line style in short, such as \"k--\" or \"ro\"."),
    ] + LineLook.fields.map { $0.lifted(\.line) } + PathLook.fields.map { $0.lifted(\.path) }
      + MarkerLook.fields.map { $0.lifted(\.markers) }
  }
}

extension FunctionDescription {
  static var fields: [Field<FunctionDescription>] {
    [
      Field("f", .expression, \.f, "The function: an expression of its variable.").required,
      Field(
        "variable", .variableName, \.variable, "What the expression calls its variable; \"x\" unless said."),
      Field("xlim", .limits, \.xlim, "Where the function is drawn: its two ends.").required,
      Field("tolerance", .positive, \.tolerance, "How far the line may be off, in pixels; 0.1 unless said."),
      Field("jumps", .word, \.jumps, "How places are drawn where the function leaps; connected unless said."),
      Field("kinks", .word, \.kinks, "The marker where the function bends; without it there is none."),
      Field("fmt", .formatString, \.fmt, "Colour, marker and line style in short, such as \"k--\"."),
    ] + LineLook.fields.map { $0.lifted(\.line) }
  }
}

extension ReferenceLineDescription {
  /// - Parameters:
  ///   - place: what the line's place on its axis is called.
  ///   - ends: what its ends are called.
  static func fields(place: String, ends: (String, String)) -> [Field<ReferenceLineDescription>] {
    [
      Field(place, .numberSource, \ReferenceLineDescription.place, "Where the line stands; 0 unless said."),
      Field(ends.0, .finite, \.start, "Where it begins, as a share of the axes; 0 unless said."),
      Field(ends.1, .finite, \.end, "Where it ends, as a share of the axes; 1 unless said."),
    ] + LineLook.fields.map { $0.lifted(\.line) }
  }
}

extension MarkerLook {
  fileprivate static var fields: [Field<MarkerLook>] {
    [
      Field("marker", .word, \.marker, "The shape at each point, such as \"o\"; none unless said."),
      Field("markersize", .points, \.markersize, "The size of markers in points; 6 unless said."),
      Field(
        "markerfacecolor", .color, \.markerfacecolor, "The colour inside markers; the line's unless said."),
      Field(
        "markeredgecolor", .color, \.markeredgecolor, "The colour of marker edges; the line's unless said."),
      Field(
        "markeredgewidth", .points, \.markeredgewidth, "The width of marker edges in points; 1 unless said."
      ),
      Field(
        "fillstyle", .word, \.fillstyle, "Which part of markers has their face colour; full unless said."),
      Field(
        "markerfacecoloralt", .color, \.markerfacecoloralt, "The colour of the other part; none unless said."),
      Field(
        "markevery", .markevery, \.markevery,
        "Which points have markers: every so many, at a distance in shares of the diagonal, or listed ones."),
    ]
  }
}

extension PathLook {
  fileprivate static var fields: [Field<PathLook>] {
    [
      Field("drawstyle", .word, \.drawstyle, "How the line runs from point to point; straight unless said."),
      Field("gapcolor", .color, \.gapcolor, "The colour between the dashes; none unless said."),
      Field("solid_capstyle", .word, \.solidCapstyle, "The ends of a solid line; projecting unless said."),
      Field("solid_joinstyle", .word, \.solidJoinstyle, "The corners of a solid line; round unless said."),
      Field("dash_capstyle", .word, \.dashCapstyle, "The ends of dashes; butt unless said."),
      Field("dash_joinstyle", .word, \.dashJoinstyle, "The corners of dashes; round unless said."),
      Field("clip_on", .boolean, \.clipOn, "Whether it ends at the border of the axes; true unless said."),
    ]
  }
}

extension LineLook {
  fileprivate static var fields: [Field<LineLook>] {
    [
      Field("color", .color, \.color, "The colour of the line; the next of the cycle unless said."),
      Field("linewidth", .points, \.linewidth, "The width of the line in points; 1.5 unless said."),
      Field("linestyle", .linestyle, \.linestyle, "How the line is broken up; solid unless said."),
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; 1 unless said."),
      Field("label", .text, \.label, "What the legend calls it; without one the legend leaves it out."),
      Field(
        "zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 2 for lines unless said."),
    ]
  }
}
