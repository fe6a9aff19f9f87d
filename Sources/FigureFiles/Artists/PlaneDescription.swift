internal import Arrays
internal import Charts
internal import Colors
internal import Expressions
internal import Sampling
internal import YAMLTree

/// What all artists over a plane have.
struct PlaneDescription: Sendable {
  /// `nil` counts the columns from 0.
  var x: DataSource?
  /// `nil` counts the rows from 0.
  var y: DataSource?
  var values: DataSource?
  var map = ColorMapOptions()
  var alpha: Double?
  var zorder: Double?
}

extension PlaneDescription {
  /// - Parameter values: what the values over the plane are called.
  static func fields(values: String) -> [Field<PlaneDescription>] {
    [
      Field("x", .data, \.x, "The places of the columns; without it they are counted from 0."),
      Field("y", .data, \.y, "The places of the rows; without it they are counted from 0."),
      Field(values, .data, \.values, "The values in rows and columns: an expression of two dimensions.")
        .required,
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; 1 unless said."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower."),
    ] + ColorMapOptions.fields.map { $0.lifted(\.map) }
  }
}

extension Checker {
  /// The coordinates and the values; without coordinates, columns and rows counted from 0.
  ///
  /// - Parameter margin: how many more places than values there are along each side.
  mutating func grids(
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
