internal import Charts
internal import Expressions
internal import YAMLTree

/// A circle by its middle.
struct CircleShape: ShapeDescription {
  static let name = "circle"
  static let summary = "A circle; an ellipse where units of x and y differ."
  var xy: PointSource?
  var radius: NumberSource?

  static var fields: [Field<CircleShape>] {
    [
      Field("xy", .point, \.xy, "Its middle.").required,
      Field("radius", .numberSource, \.radius, "Its radius; 5 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let middle = xy?.point(in: scope, &checker) else { return nil }
    guard let radius else { return .circle(x: middle.x, y: middle.y, radius: 5) }
    return radius.value(in: scope, &checker).map { .circle(x: middle.x, y: middle.y, radius: $0) }
  }
}
