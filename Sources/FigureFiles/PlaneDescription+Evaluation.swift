internal import Arrays
internal import Charts
internal import Expressions
internal import Sampling
internal import YAMLTree

// Meshes and contours: values and coordinates become grids.

extension Checker {
  mutating func addMesh(_ mesh: MeshDescription, to axes: inout Axes, _ scope: Scope) {
    guard let (x, y, values) = grids(of: mesh.plane, scope, margin: mesh.shading == .nearest ? 0 : 1) else {
      return
    }
    let plane = mesh.plane
    do throws(PlaneError) {
      try axes.pcolormesh(
        x, y, values, cmap: plane.cmap ?? .viridis, vmin: plane.vmin, vmax: plane.vmax,
        shading: mesh.shading, alpha: plane.alpha, zorder: plane.zorder)
    } catch {
      self.error("\(error)", at: mesh.position)
    }
  }

  mutating func addContour(
    _ contour: ContourDescription, isFilled: Bool, to axes: inout Axes, _ scope: Scope
  ) {
    guard let (x, y, values) = grids(of: contour.plane, scope, margin: 0),
      let levels = levels(contour.levels, scope)
    else { return }
    let plane = contour.plane
    do throws(PlaneError) {
      if isFilled {
        try axes.contourf(
          x, y, values, levels: levels, colors: contour.colors, cmap: plane.cmap, vmin: plane.vmin,
          vmax: plane.vmax, extend: contour.extend, alpha: plane.alpha, zorder: plane.zorder)
      } else {
        try axes.contour(
          x, y, values, levels: levels, colors: contour.colors, cmap: plane.cmap, vmin: plane.vmin,
          vmax: plane.vmax, linewidths: contour.linewidths, linestyles: contour.linestyles,
          alpha: plane.alpha, zorder: plane.zorder)
      }
    } catch {
      self.error("\(error)", at: contour.position)
    }
  }

  /// Levels as they are given: a list of values, a single whole number for how many.
  private mutating func levels(_ source: DataSource?, _ scope: Scope) -> ContourLevels? {
    guard let source else { return .automatic }
    guard let array = source.array(in: scope, &self) else { return nil }
    let isCount = array.isScalar || source.isSingle
    guard isCount else { return .values(array.doubles) }
    guard let count = Int(exactly: array.doubles[0]), (1...1000).contains(count) else {
      error("\"levels\" must be a list of values or a number of levels from 1 to 1000", at: source.position)
      return nil
    }
    return .count(count)
  }

  /// The coordinates and the values; without coordinates, columns and rows counted from 0.
  ///
  /// - Parameter margin: how many more places than values there are along each side.
  private mutating func grids(
    of plane: PlaneDescription, _ scope: Scope, margin: Int
  ) -> (x: CoordinateValues, y: CoordinateValues, values: Grid)? {
    guard let source = plane.values, let values = source.array(in: scope, &self) else { return nil }
    guard values.ndim == 2 else {
      error(
        "values over a plane have two dimensions; the expression gives \(Value.array(values).summary)",
        at: source.position)
      return nil
    }
    let grid = Grid(rows: values.shape[0], columns: values.shape[1], elements: values.doubles)
    guard let x = coordinate(plane.x, count: grid.columns + margin, scope),
      let y = coordinate(plane.y, count: grid.rows + margin, scope)
    else { return nil }
    return (x, y, grid)
  }

  private mutating func coordinate(_ source: DataSource?, count: Int, _ scope: Scope) -> CoordinateValues? {
    guard let source else { return .list((0..<count).map(Double.init)) }
    guard let array = source.array(in: scope, &self) else { return nil }
    switch array.ndim {
    case 1: return .list(array.doubles)
    case 2: return .grid(Grid(rows: array.shape[0], columns: array.shape[1], elements: array.doubles))
    default:
      error(
        "coordinates have one dimension or two; the expression gives \(Value.array(array).summary)",
        at: source.position)
      return nil
    }
  }
}
