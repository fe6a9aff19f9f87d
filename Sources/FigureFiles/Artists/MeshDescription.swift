internal import Charts
internal import Colors
internal import Expressions
internal import YAMLTree

/// Values over a plane as coloured cells.
struct MeshDescription: ArtistDescription {
  static let name = "pcolormesh"
  static let summary = "Values over a plane as coloured cells."

  let position: SourcePosition
  var plane = PlaneDescription()
  var shading = MeshShading.auto
  var edgecolors = ColorSpecification.none
  var linewidth: Double?
  var alpha: DataSource?

  init(position: SourcePosition) { self.position = position }

  /// Whether there are as many places as values.
  fileprivate var hasMiddles: Bool { shading == .nearest || shading == .gouraud }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    checker.addMesh(self, to: &axes, context.scope)
  }
}

extension MeshDescription {
  static var fields: [Field<MeshDescription>] {
    PlaneDescription.fields(values: "c").filter { $0.name != "alpha" }.map { $0.lifted(\.plane) } + [
      Field("alpha", .data, \.alpha, "How opaque cells are, all or each, from 0 to 1; 1 unless said."),
      Field(
        "shading", .word, \.shading,
        "Whether x and y are corners or middles of cells; auto goes by their number."),
      Field("edgecolors", .color, \.edgecolors, "The colour of lines around the cells; none unless said."),
      Field("linewidth", .points, \.linewidth, "The width of these lines in points; 1 unless said."),
    ]
  }
}

extension Checker {
  fileprivate mutating func addMesh(_ mesh: MeshDescription, to axes: inout Axes, _ scope: Scope) {
    guard let (x, y, values) = grids(of: mesh.plane, scope, margin: mesh.hasMiddles ? 0 : 1) else {
      return
    }
    let plane = mesh.plane
    var alpha: PerItem<Double>?
    guard readAlpha(mesh.alpha, into: &alpha, scope) else { return }
    do throws(PlaneError) {
      try axes.pcolormesh(
        x, y, values, cmap: plane.map.cmap, vmin: plane.map.vmin, vmax: plane.map.vmax,
        norm: plane.map.norm, shading: mesh.shading, edgecolors: mesh.edgecolors,
        linewidth: mesh.linewidth, alpha: alpha, zorder: plane.zorder)
    } catch {
      self.error("\"\(MeshDescription.name)\": \(error)", at: mesh.position)
    }
  }
}
