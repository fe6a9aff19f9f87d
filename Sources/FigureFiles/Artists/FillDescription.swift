internal import Charts
internal import YAMLTree

/// A filled polygon.
struct FillDescription: ArtistDescription {
  static let name = "fill"
  static let summary = "A filled polygon."

  private let position: SourcePosition
  private var x: DataSource?
  private var y: DataSource?
  private var look = PatchProperties()

  static var fields: [Field<FillDescription>] {
    [
      Field("x", .positions, \.x, "Where its corners lie along x, as numbers or words.").required,
      Field("y", .positions, \.y, "Where they lie along y.").required,
    ] + PatchProperties.shapeFields.map { $0.lifted(\.look) }
  }

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let x = x.flatMap({ checker.positions($0, on: &axes.xaxis, context.scope) }),
      let y = y.flatMap({ checker.positions($0, on: &axes.yaxis, context.scope) })
    else { return }
    checker.reporting(Self.name, at: position) { () throws(DataError) in try axes.fill(x, y, look) }
  }
}
