internal import Charts
internal import Expressions
internal import YAMLTree

/// The ring between two ellipses.
struct AnnulusShape: ShapeDescription {
  static let name = "annulus"
  static let summary = "The ring between two circles or ellipses."
  private var xy: PointSource?
  private var radii: [NumberSource]?
  private var width: NumberSource?
  private var angle = 0.0

  static var fields: [Field<AnnulusShape>] {
    [
      Field("xy", .point, \.xy, "Its middle.").required,
      Field("r", .radii, \.radii, "The outer radius, or those along x and y.").required,
      Field("width", .numberSource, \.width, "The width of the ring, up to the lesser radius.").required,
      Field("angle", .finite, \.angle, "Its turn in degrees, counter-clockwise; 0 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let middle = xy?.point(in: scope, &checker), let radii, let width,
      let a = radii[0].value(in: scope, &checker), let b = radii[radii.count - 1].value(in: scope, &checker),
      let breadth = width.value(in: scope, &checker)
    else { return nil }
    guard breadth <= min(a, b) else {
      checker.error(
        "\"width\" of \"annulus\" must not be more than the lesser radius \(min(a, b)), but is \(breadth)",
        at: width.node.position)
      return nil
    }
    return .annulus(x: middle.x, y: middle.y, radii: (a, b), width: breadth, angle: angle)
  }
}

extension Reader where Value == [NumberSource] {
  /// One number or two.
  fileprivate static var radii: Reader {
    Reader(.either([.expression, .list(of: .expression, length: 2...2)])) { node, name, checker in
      let nodes = node.sequence ?? [node]
      guard node.sequence == nil || nodes.count == 2 else {
        checker.error(
          "\"\(name)\" must be a radius, or a list of two, not \(node.summary)", at: node.position)
        return nil
      }
      let numbers = nodes.compactMap { Reader<NumberSource>.numberSource.read($0, name, &checker) }
      return numbers.count == nodes.count ? numbers : nil
    }
  }
}
