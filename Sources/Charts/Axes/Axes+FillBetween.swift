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
  ///   - color: of inside and edge. By default the inside has the next colour of the style's cycle that other
  ///     areas have not taken, and there is no edge.
  ///   - facecolor, edgecolor: the inside or the edge alone.
  ///   - linewidth: of the edge, in points; 1 by default.
  ///   - linestyle: of the edge; solid by default.
  ///   - alpha: replaces the alpha of the colours.
  ///   - label: what the legend says.
  ///   - zorder: 1 by default.
  /// - Throws: `SeriesError` for series of different lengths.
  @discardableResult
  public mutating func fillBetween(
    _ x: [Double], _ y1: [Double], _ y2: [Double] = [0], where choice: [Bool]? = nil,
    interpolate: Bool = false, step: StepPlace? = nil, color: ColorSpecification? = nil,
    facecolor: ColorSpecification? = nil, edgecolor: ColorSpecification? = nil, linewidth: Double? = nil,
    linestyle: LineStyle = .solid, alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) throws(SeriesError) -> PathCollection {
    let fill = try FillBetween(
      x, y1, y2, axes: ("x", "y"), where: choice, interpolates: interpolate, step: step)
    let look = AreaLook(color, facecolor, edgecolor, linewidth, linestyle, alpha, label, zorder)
    return appendAreas(fill.polygons, holding: fill.points, look)
  }

  /// Fills the area between two curves over y; see `fillBetween`.
  @discardableResult
  public mutating func fillBetweenx(
    _ y: [Double], _ x1: [Double], _ x2: [Double] = [0], where choice: [Bool]? = nil,
    step: StepPlace? = nil, interpolate: Bool = false, color: ColorSpecification? = nil,
    facecolor: ColorSpecification? = nil, edgecolor: ColorSpecification? = nil, linewidth: Double? = nil,
    linestyle: LineStyle = .solid, alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) throws(SeriesError) -> PathCollection {
    let fill = try FillBetween(
      y, x1, x2, axes: ("y", "x"), where: choice, interpolates: interpolate, step: step)
    let look = AreaLook(color, facecolor, edgecolor, linewidth, linestyle, alpha, label, zorder)
    func swapped(_ point: Point) -> Point { Point(x: point.y, y: point.x) }
    return appendAreas(fill.polygons.map { $0.map(swapped) }, holding: fill.points.map(swapped), look)
  }

  /// Adds closed polygons and lets the view hold the points.
  mutating func appendAreas(
    _ polygons: [[Point]], holding points: [Point], stickyEdges: (x: [Double], y: [Double]) = ([], []),
    _ look: AreaLook
  ) -> PathCollection {
    var areas = PathCollection(
      .area, paths: polygons.map { Path(polyline: $0, closed: true) }, linewidths: [look.linewidth ?? 1])
    areas.extent = points
    areas.stickyEdges = stickyEdges
    let face = look.facecolor ?? look.color
    areas.facecolors = face.map(colors) ?? [nextPatchColor()]
    // Like matplotlib, areas without an inside have an edge.
    let edge = look.edgecolor ?? look.color ?? (face == ColorSpecification.none ? .color(.black) : .none)
    areas.edgecolors = .colors(colors(edge))
    areas.linestyles = [look.linestyle]
    areas.alpha = look.alpha
    areas.label = look.label
    areas.zorder = look.zorder ?? areas.zorder
    append(areas)
    xaxis.autoscale()
    yaxis.autoscale()
    return areas
  }

  /// The colour that a specification stands for as a list: empty for none.
  func colors(_ specification: ColorSpecification) -> [Color] {
    style.color(specification).map { [$0] } ?? []
  }
}

/// What filled areas look like.
struct AreaLook {
  let color, facecolor, edgecolor: ColorSpecification?
  let linewidth: Double?
  let linestyle: LineStyle
  let alpha: Double?
  let label: String?
  let zorder: Double?

  init(
    _ color: ColorSpecification?, _ facecolor: ColorSpecification?, _ edgecolor: ColorSpecification?,
    _ linewidth: Double?, _ linestyle: LineStyle, _ alpha: Double?, _ label: String?, _ zorder: Double?
  ) {
    self.color = color
    self.facecolor = facecolor
    self.edgecolor = edgecolor
    self.linewidth = linewidth
    self.linestyle = linestyle
    self.alpha = alpha
    self.label = label
    self.zorder = zorder
  }
}
