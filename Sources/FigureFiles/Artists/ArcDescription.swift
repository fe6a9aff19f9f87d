internal import Charts
internal import YAMLTree

/// A part of the outline of an ellipse.
struct ArcDescription: ArtistDescription {
  static let name = "arc"
  static let summary = "A part of the outline of an ellipse."

  private var xy: PointSource?
  private var width: NumberSource?
  private var height: NumberSource?
  private var angle = 0.0
  private var theta1: NumberSource?
  private var theta2: NumberSource?
  private var look = PatchProperties()

  /// What only an area has.
  private static let ofAreas: Set = ["facecolor", "fill"]

  static var fields: [Field<ArcDescription>] {
    [
      Field("xy", .point, \.xy, "The middle of the ellipse.").required,
      Field("width", .numberSource, \.width, "Its extent along x before it is turned.").required,
      Field("height", .numberSource, \.height, "Its extent along y before it is turned.").required,
      Field("angle", .finite, \.angle, "Its turn in degrees, counter-clockwise; 0 unless said."),
      Field("theta1", .numberSource, \.theta1, "Where the arc begins, in degrees from its right; 0."),
      Field("theta2", .numberSource, \.theta2, "Where it ends, counter-clockwise, in degrees; 360."),
    ] + PatchProperties.shapeFields.filter { !ofAreas.contains($0.name) }.map { $0.lifted(\.look) }
  }

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    let scope = context.scope
    guard let middle = xy?.point(in: scope, &checker), let width = width?.value(in: scope, &checker),
      let height = height?.value(in: scope, &checker)
    else { return }
    var ends = [0.0, 360]
    for (index, source) in [theta1, theta2].enumerated() {
      guard let source else { continue }
      guard let value = source.value(in: scope, &checker) else { return }
      ends[index] = value
    }
    axes.addPatch(
      .arc(
        x: middle.x, y: middle.y, width: width, height: height, angle: angle, theta1: ends[0],
        theta2: ends[1]),
      look)
  }
}
