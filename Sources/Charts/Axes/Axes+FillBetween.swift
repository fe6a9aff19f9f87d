public import Colors
internal import Geometry

extension Axes {
  /// Fills the area between two curves over x.
  ///
  /// - Parameters:
  ///   - x: where the curves are given.
  ///   - y1, y2: the two curves, as many values as x or one for all. NaN and infinity leave a gap.
  ///   - choice: which points are filled, as many as x; an area lies between neighbours that both are. All by
  ///     default.
  ///   - interpolate: whether areas that `where` ends run on to where the curves cross.
  ///   - step: where stepped curves rise; straight between the points by default.
  ///   - look: what the areas look like. By default the inside has the next colour of the style's cycle that
  ///     other areas have not taken, and there is no outline.
  /// - Throws: `DataError` for series of different lengths.
  /// - Returns: the areas, for legends of one's own choice.
  @discardableResult
  public mutating func fillBetween(
    _ x: [Double], _ y1: [Double], _ y2: [Double] = [0], where choice: [Bool]? = nil,
    interpolate: Bool = false, step: StepPlace? = nil, _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> PathCollection {
    let fill = try FillBetween(
      x, y1, y2, axes: ("x", "y"), where: choice, interpolates: interpolate, step: step)
    return addCollection(areas(fill.polygons, holding: fill.points, look))
  }

  /// Fills the area between two curves over y; see `fillBetween`.
  @discardableResult
  public mutating func fillBetweenx(
    _ y: [Double], _ x1: [Double], _ x2: [Double] = [0], where choice: [Bool]? = nil,
    step: StepPlace? = nil, interpolate: Bool = false, _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> PathCollection {
    let fill = try FillBetween(
      y, x1, x2, axes: ("y", "x"), where: choice, interpolates: interpolate, step: step)
    func swapped(_ point: Point) -> Point { Point(x: point.y, y: point.x) }
    return addCollection(
      areas(fill.polygons.map { $0.map(swapped) }, holding: fill.points.map(swapped), look))
  }

  /// Closed polygons.
  ///
  /// - Parameter points: what the view holds of them.
  mutating func areas(
    _ polygons: [[Point]], holding points: [Point], _ look: PatchProperties
  ) -> PathCollection {
    let face = look.fill == false ? .none : look.facecolor ?? look.color
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
    areas.hatchcolor = (look.color ?? look.hatchcolor).flatMap(style.color) ?? style.hatch.color
    areas.hatchLinewidth = look.hatchLinewidth ?? style.hatch.linewidth
    areas.otherHatchcolor = style.color(style.patch.edgecolor) ?? .black
    areas.alpha = look.alpha
    areas.label = look.label
    areas.zorder = look.zorder ?? areas.zorder
    areas.clipOn = look.clipOn ?? true
    return areas
  }

  /// Adds shapes, and lets the view follow them.
  @discardableResult
  mutating func addCollection(_ collection: PathCollection) -> PathCollection {
    var collection = collection
    collection.dashes = style.lines.dashes
    collection.antialiased = collection.kind == .line ? style.lines.antialiased : style.patch.antialiased
    append(collection)
    xaxis.autoscale()
    yaxis.autoscale()
    return collection
  }
}
