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
    addFill(
      try FillBetween(x, y1, y2, axes: ("x", "y"), where: choice, interpolates: interpolate, step: step), look
    ) { $0 }
  }

  /// Fills the area between two curves over y; see `fillBetween`.
  @discardableResult
  public mutating func fillBetweenx(
    _ y: [Double], _ x1: [Double], _ x2: [Double] = [0], where choice: [Bool]? = nil,
    step: StepPlace? = nil, interpolate: Bool = false, _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> PathCollection {
    addFill(
      try FillBetween(y, x1, x2, axes: ("y", "x"), where: choice, interpolates: interpolate, step: step), look
    ) { Point(x: $0.y, y: $0.x) }
  }

  private mutating func addFill(
    _ fill: FillBetween, _ look: PatchProperties, _ place: (Point) -> Point
  ) -> PathCollection {
    addCollection(areas(fill.polygons.map { $0.map(place) }, holding: fill.points.map(place), look))
  }
}
