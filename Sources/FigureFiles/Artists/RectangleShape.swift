internal import Charts
internal import Expressions
internal import YAMLTree

/// A rectangle by its lower left corner.
struct RectangleShape: ShapeDescription {
  static let name = "rectangle"
  static let summary = "A rectangle."
  var xy: PointSource?
  var width: NumberSource?
  var height: NumberSource?
  var angle = 0.0

  static var fields: [Field<RectangleShape>] {
    [
      Field("xy", .point, \.xy, "Its lower left corner, about which it is turned.").required,
      Field("width", .numberSource, \.width, "Its extent to the right.").required,
      Field("height", .numberSource, \.height, "Its extent upwards.").required,
      Field("angle", .finite, \.angle, "Its turn in degrees, counter-clockwise; 0 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let corner = xy?.point(in: scope, &checker), let width = width?.value(in: scope, &checker),
      let height = height?.value(in: scope, &checker)
    else { return nil }
    return .rectangle(x: corner.x, y: corner.y, width: width, height: height, angle: angle)
  }
}
