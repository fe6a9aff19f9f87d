internal import Charts
internal import Expressions
internal import YAMLTree

/// A polygon by its corners.
struct PolygonShape: ShapeDescription {
  static let name = "polygon"
  static let summary = "Straight lines through points, closed."
  var xy: PointsSource?
  var isClosed = true

  static var fields: [Field<PolygonShape>] {
    [
      Field("xy", .points, \.xy, "Its corners: a list of points, or an expression of rows of two.").required,
      Field(
        "closed", .boolean, \.isClosed, "Whether its outline returns to the first corner; true unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    xy?.points(in: scope, &checker).map { .polygon($0, closed: isClosed) }
  }
}
