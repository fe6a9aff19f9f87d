internal import Charts
internal import Expressions
internal import YAMLTree

/// An ellipse by its middle.
struct EllipseShape: ShapeDescription {
  static let name = "ellipse"
  static let summary = "An ellipse."
  var xy: PointSource?
  var width: NumberSource?
  var height: NumberSource?
  var angle = 0.0

  static var fields: [Field<EllipseShape>] {
    [
      Field("xy", .point, \.xy, "Its middle.").required,
      Field("width", .numberSource, \.width, "Its extent along x before it is turned.").required,
      Field("height", .numberSource, \.height, "Its extent along y before it is turned.").required,
      Field("angle", .finite, \.angle, "Its turn in degrees, counter-clockwise; 0 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let middle = xy?.point(in: scope, &checker), let width = width?.value(in: scope, &checker),
      let height = height?.value(in: scope, &checker)
    else { return nil }
    return .ellipse(x: middle.x, y: middle.y, width: width, height: height, angle: angle)
  }
}
