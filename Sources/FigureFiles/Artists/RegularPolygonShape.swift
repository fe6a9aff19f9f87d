internal import Charts
internal import Expressions
internal import YAMLTree

/// A polygon of equal sides by its middle.
struct RegularPolygonShape: ShapeDescription {
  static let name = "regularpolygon"
  static let summary = "A polygon of equal sides, with a corner on top."
  var xy: PointSource?
  var vertices: Int?
  var radius: NumberSource?
  var orientation = 0.0

  static var fields: [Field<RegularPolygonShape>] {
    [
      Field("xy", .point, \.xy, "Its middle.").required,
      Field("numVertices", .integer(in: 3...10_000), \.vertices, "The number of its corners.").required,
      Field("radius", .numberSource, \.radius, "How far its corners are from the middle; 5 unless said."),
      Field("orientation", .finite, \.orientation, "Its turn in radians, counter-clockwise; 0 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let middle = xy?.point(in: scope, &checker), let vertices else { return nil }
    var distance = 5.0
    if let radius {
      guard let value = radius.value(in: scope, &checker) else { return nil }
      distance = value
    }
    return .regularPolygon(
      x: middle.x, y: middle.y, vertices: vertices, radius: distance, orientation: orientation)
  }
}
