internal import Charts
internal import Expressions
internal import YAMLTree

/// A piece of a circle or of a ring by the middle of the circle.
struct WedgeShape: ShapeDescription {
  static let name = "wedge"
  static let summary = "A piece of a circle, or of a ring."
  var center: PointSource?
  var r: NumberSource?
  var theta1: NumberSource?
  var theta2: NumberSource?
  var width: NumberSource?

  static var fields: [Field<WedgeShape>] {
    [
      Field("center", .point, \.center, "The middle of the circle.").required,
      Field("r", .numberSource, \.r, "The radius of the circle.").required,
      Field("theta1", .numberSource, \.theta1, "Where it begins, in degrees from the right.").required,
      Field("theta2", .numberSource, \.theta2, "Where it ends, counter-clockwise, in degrees.").required,
      Field("width", .numberSource, \.width, "The width of the ring; without it the piece has a tip."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let center = center?.point(in: scope, &checker), let r = r?.value(in: scope, &checker),
      let theta1 = theta1?.value(in: scope, &checker), let theta2 = theta2?.value(in: scope, &checker)
    else { return nil }
    var ring: Double?
    if let width {
      guard let value = width.value(in: scope, &checker) else { return nil }
      ring = value
    }
    return .wedge(x: center.x, y: center.y, radius: r, theta1: theta1, theta2: theta2, width: ring)
  }
}
