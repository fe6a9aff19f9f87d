internal import Charts
internal import YAMLTree

/// Lines from a base to values, with markers on them.
struct StemDescription: ArtistDescription {
  static let name = "stem"
  static let summary = "Lines from a base to values, with markers on them."

  let position: SourcePosition
  var x: DataSource?
  var y: DataSource?
  var linefmt: FormatString = "C0-"
  var markerfmt: FormatString = "o"
  var basefmt: FormatString = "C3-"
  var bottom: NumberSource?
  var orientation = Orientation.vertical
  var label: String?

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    let along: WritableKeyPath<Axes, Axis> = orientation == .vertical ? \.xaxis : \.yaxis
    let across: WritableKeyPath<Axes, Axis> = orientation == .vertical ? \.yaxis : \.xaxis
    guard let y, let values = checker.positions(y, on: &axes[keyPath: across], context.scope) else { return }
    var places: [Double]?
    if let x {
      guard let positions = checker.positions(x, on: &axes[keyPath: along], context.scope) else { return }
      places = positions
    }
    var base = 0.0
    if let bottom {
      guard let value = checker.limit(bottom, context.scope) else { return }
      base = value
    }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.stem(
        places, values, linefmt: linefmt, markerfmt: markerfmt, basefmt: basefmt, bottom: base,
        orientation: orientation, label: label)
    }
  }
}

extension StemDescription {
  static var fields: [Field<StemDescription>] {
    [
      Field("x", .positions, \.x, "Where the stems stand; counted from 0 unless said."),
      Field("y", .positions, \StemDescription.y, "How far they reach.").required,
      Field("linefmt", .formatString, \.linefmt, "Colour and style of the stems; \"C0-\" unless said."),
      Field(
        "markerfmt", .formatString, \.markerfmt,
        "Colour and marker of the tips; a circle in the stems' colour unless said."),
      Field("basefmt", .formatString, \.basefmt, "Colour and style of the base; \"C3-\" unless said."),
      Field("bottom", .numberSource, \.bottom, "Where the base lies; 0 unless said."),
      Field("orientation", .word, \.orientation, "Which way the stems point; vertical unless said."),
      Field("label", .written, \.label, "What the legend calls it; without one the legend leaves it out."),
    ]
  }
}
