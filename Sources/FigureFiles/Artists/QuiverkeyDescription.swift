internal import Charts
internal import Colors
internal import YAMLTree

/// An arrow of a known length beside others.
struct QuiverkeyDescription: ArtistDescription {
  static let name = "quiverkey"
  static let summary = "An arrow that explains the lengths of those drawn before."

  let position: SourcePosition
  /// Which of the plots of arrows is explained, counted from 0; the last unless said.
  var quiver: Int?
  var x: NumberSource?
  var y: NumberSource?
  var length: NumberSource?
  var label = ""
  var angle = 0.0
  var coordinates = TextCoordinates.axes
  var labelpos = QuiverKeyPlace.north
  var labelsep = 0.1
  var color: ColorSpecification?
  var labelcolor: ColorSpecification?
  var fontproperties = TextProperties()
  var zorder: Double?

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let x = x.flatMap({ checker.limit($0, context.scope) }),
      let y = y.flatMap({ checker.limit($0, context.scope) }),
      let length = length.flatMap({ checker.limit($0, context.scope) })
    else { return }
    let quivers = axes.quivers
    let index = quiver ?? quivers.count - 1
    guard quivers.indices.contains(index) else {
      checker.error("\"quiverkey\" explains a \"quiver\" before it; there are \(quivers.count)", at: position)
      return
    }
    axes.quiverkey(
      quivers[index], x, y, length, label, angle: angle, coordinates: coordinates, labelpos: labelpos,
      labelsep: labelsep, color: color, labelcolor: labelcolor, fontproperties: fontproperties,
      zorder: zorder)
  }
}

extension QuiverkeyDescription {
  private static var fontFields: [Field<TextProperties>] {
    TextProperties.fields(usualSize: 10).filter { ["size", "family", "weight", "style"].contains($0.name) }
  }

  static var fields: [Field<QuiverkeyDescription>] {
    [
      Field(
        "Q", .integer(in: 0...10_000), \.quiver,
        "Which quiver is explained, counted from 0; the last unless said."),
      Field("X", .numberSource, \QuiverkeyDescription.x, "Where the arrow stands across the axes.").required,
      Field("Y", .numberSource, \QuiverkeyDescription.y, "Where the arrow stands up the axes.").required,
      Field("U", .numberSource, \QuiverkeyDescription.length, "The length of the vector that it shows.")
        .required,
      Field("label", .written, \QuiverkeyDescription.label, "What is said about it.").required,
      Field("angle", .finite, \.angle, "Where it points, in degrees counter-clockwise; 0 unless said."),
      Field("coordinates", .word, \.coordinates, "What X and Y are shares of; axes unless said."),
      Field("labelpos", .word, \.labelpos, "On which side the text stands: N, S, E or W; N unless said."),
      Field("labelsep", .finite, \.labelsep, "The distance of the text in inches; 0.1 unless said."),
      Field("color", .color, \.color, "The colour of the arrow; that of the others unless said."),
      Field("labelcolor", .color, \.labelcolor, "The colour of the text; black unless said."),
      Field("fontproperties", .keys(fontFields), "The font of the text.") { node, key, checker in
        checker.read(node, named: "\"fontproperties\"", into: &key.fontproperties, fields: fontFields)
      },
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower."),
    ]
  }
}
