internal import Colors
internal import Geometry

// What artists share that draw many shapes as one.

extension Axes {
  /// Closed polygons.
  ///
  /// - Parameter points: what the view holds of them.
  mutating func areas(
    _ polygons: [[Point]], holding points: [Point], _ look: PatchProperties
  ) -> PathCollection {
    let face = look.fill == false ? ColorSpecification.none : look.facecolor ?? look.color
    return areas(polygons, holding: points, facecolors: face.map { [$0] } ?? [.color(nextPatchColor())], look)
  }

  /// Closed polygons whose insides have colours in turn.
  func areas(
    _ polygons: [[Point]], holding points: [Point], facecolors: [ColorSpecification], _ look: PatchProperties
  ) -> PathCollection {
    var areas = PathCollection(
      .area, paths: polygons.map { Path(polyline: $0, closed: true) },
      linewidths: [look.linewidth ?? style.patch.linewidth])
    areas.extent = points
    areas.facecolors = style.colors(facecolors)
    // Like matplotlib, areas without an inside have an outline.
    let hasEdge = style.patch.forceEdgecolor || facecolors == [.none]
    let edge = look.edgecolor ?? look.color ?? (hasEdge ? style.patch.edgecolor : .none)
    areas.edgecolors = .colors(style.colors([edge]))
    areas.linestyles = [look.linestyle ?? .solid]
    areas.capstyle = look.capstyle ?? areas.capstyle
    areas.joinstyle = look.joinstyle ?? areas.joinstyle
    areas.hatch = look.hatch
    areas.hatchcolor = style.hatchColor(look)
    areas.hatchLinewidth = look.hatchLinewidth ?? style.hatch.linewidth
    areas.otherHatchcolor = style.color(style.patch.edgecolor) ?? .black
    areas.alpha = look.alpha
    areas.label = look.label
    areas.zorder = look.zorder ?? areas.zorder
    areas.clipOn = look.clipOn ?? true
    return areas
  }

  /// Adds shapes, and lets the view follow them.
  ///
  /// - Parameter antialiased: whether pixels that are covered in part are painted in part; `nil` takes the style's.
  @discardableResult
  mutating func addCollection(_ collection: PathCollection, antialiased: Bool? = nil) -> PathCollection {
    var collection = collection
    collection.dashes = style.lines.dashes
    collection.antialiased =
      antialiased ?? (collection.kind == .line ? style.lines.antialiased : style.patch.antialiased)
    append(collection)
    xaxis.autoscale()
    yaxis.autoscale()
    return collection
  }
}
