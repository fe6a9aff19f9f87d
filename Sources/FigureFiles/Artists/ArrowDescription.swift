internal import Charts
internal import YAMLTree

/// An arrow that the view follows.
struct ArrowDescription: ArtistDescription {
  static let name = "arrow"
  static let summary = "An arrow as wide as the data are; fancyarrow is one that the view does not follow."
  static var fields: [Field<ArrowDescription>] {
    ArrowShape.fields.map { $0.lifted(\.arrow) } + PatchProperties.shapeFields.map { $0.lifted(\.look) }
  }

  private var arrow = ArrowShape()
  private var look = PatchProperties()

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let (x, y, dx, dy) = arrow.numbers(in: context.scope, &checker) else { return }
    axes.arrow(
      x, y, dx, dy, width: arrow.width, headWidth: arrow.headWidth, headLength: arrow.headLength,
      lengthIncludesHead: arrow.lengthIncludesHead, side: arrow.side, overhang: arrow.overhang,
      headStartsAtZero: arrow.headStartsAtZero, look)
  }
}
