internal import Charts
internal import Expressions
internal import Geometry
internal import YAMLTree

/// Any outline: its vertices, and what they are.
struct PathPatchShape: ShapeDescription {
  static let name = "pathpatch"
  static let summary = "Any outline of straight and curved pieces."
  var vertices: PointsSource?
  var codes: [Code]?

  /// What a vertex is, under matplotlib's names.
  enum Code: String, CaseIterable, Sendable {
    case move = "MOVETO"
    case line = "LINETO"
    /// One of the two points of a quadratic curve.
    case quadratic = "CURVE3"
    /// One of the three points of a cubic curve.
    case cubic = "CURVE4"
    /// Back to the start; the vertex itself does not count.
    case close = "CLOSEPOLY"
  }

  static var fields: [Field<PathPatchShape>] {
    [
      Field("vertices", .points, \.vertices, "Its points: a list, or an expression of rows of two.").required,
      Field(
        "codes", .list(of: .word), \.codes,
        "What each point is: MOVETO, LINETO, CURVE3, CURVE4 or CLOSEPOLY; straight lines unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let points = vertices?.points(in: scope, &checker) else { return nil }
    guard let codes else { return .path(Path(polyline: points)) }
    guard codes.count == points.count else {
      checker.error("\"codes\" has \(codes.count) words for \(points.count) points", at: position)
      return nil
    }
    guard codes.first == .move || codes.isEmpty else {
      checker.error("\"codes\" must begin with MOVETO", at: position)
      return nil
    }
    guard let path = Self.path(points, codes) else {
      checker.error("\"codes\" must have CURVE3 in pairs and CURVE4 in threes", at: position)
      return nil
    }
    return .path(path)
  }

  /// The path of vertices; `nil` if a curve lacks a point.
  private static func path(_ points: [Point], _ codes: [Code]) -> Path? {
    var path = Path()
    var index = 0
    while index < codes.count {
      let count = codes[index] == .quadratic ? 2 : codes[index] == .cubic ? 3 : 1
      guard index + count <= codes.count, codes[index..<index + count].allSatisfy({ $0 == codes[index] })
      else {
        return nil
      }
      switch codes[index] {
      case .move: path.move(to: points[index])
      case .line: path.line(to: points[index])
      case .quadratic: path.quadratic(points[index], to: points[index + 1])
      case .cubic: path.cubic(points[index], points[index + 1], to: points[index + 2])
      case .close: path.close()
      }
      index += count
    }
    return path
  }
}
