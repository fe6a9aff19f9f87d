internal import Charts
internal import Expressions
internal import YAMLTree

/// The outline of a patch as a figure file gives it.
protocol ShapeDescription: Sendable {
  /// What the patch is called, after matplotlib's class.
  static var name: String { get }
  static var summary: String { get }
  static var fields: [Field<Self>] { get }

  init()

  /// The outline; `nil` after reporting what is wrong.
  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape?
}

/// A single shape in the axes.
struct PatchDescription<Shape: ShapeDescription>: ArtistDescription {
  static var name: String { Shape.name }
  static var summary: String { Shape.summary }
  static var fields: [Field<PatchDescription>] {
    Shape.fields.map { $0.lifted(\.shape) } + PatchProperties.shapeFields.map { $0.lifted(\.look) }
  }

  private let position: SourcePosition
  private var shape = Shape()
  private var look = PatchProperties()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let shape = shape.shape(in: context.scope, &checker, at: position) else { return }
    axes.addPatch(shape, look)
  }
}
