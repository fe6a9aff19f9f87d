internal import Charts
internal import Expressions
internal import YAMLTree

/// A box with an outline of some style.
struct FancyBoxShape: ShapeDescription {
  static let name = "fancybboxpatch"
  static let summary = "A box with rounded corners, teeth, arrows or the like."
  var xy: PointSource?
  var width: NumberSource?
  var height: NumberSource?
  var boxstyle = BoxStyle.round()
  var mutationScale = 1.0
  var mutationAspect = 1.0

  static var fields: [Field<FancyBoxShape>] {
    [
      Field("xy", .point, \.xy, "The lower left corner of what the box is around.").required,
      Field("width", .numberSource, \.width, "The width of what it is around.").required,
      Field("height", .numberSource, \.height, "The height of what it is around.").required,
      Field("boxstyle", .boxstyle, \.boxstyle, "Its outline, such as \"round,pad=0.3\"; round unless said."),
      Field(
        "mutation_scale", .positive, \.mutationScale,
        "How many data values the lengths of the style are in; 1 unless said."),
      Field(
        "mutation_aspect", .positive, \.mutationAspect,
        "How many times as high as wide the style is; 1 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let corner = xy?.point(in: scope, &checker), let width = width?.value(in: scope, &checker),
      let height = height?.value(in: scope, &checker)
    else { return nil }
    return .fancyBox(
      x: corner.x, y: corner.y, width: width, height: height, boxstyle: boxstyle,
      mutationScale: mutationScale, mutationAspect: mutationAspect)
  }
}
