public import Sampling

/// One coordinate of values over a plane: a list along one side, or a grid with a number for each place.
///
/// `[Double]` and `Grid` are such coordinates.
public protocol PlaneCoordinates: Sendable {
  /// The coordinate in one of the two forms.
  var coordinateValues: CoordinateValues { get }
}

/// The two forms of a coordinate over a plane.
public enum CoordinateValues: Hashable, Sendable {
  /// Values along one side of the plane, the same in every row (for x) or column (for y).
  case list([Double])
  /// A value for each place, row after row.
  case grid(Grid)
}

extension Array: PlaneCoordinates where Element == Double {
  /// The list itself.
  public var coordinateValues: CoordinateValues { .list(self) }
}

extension Grid: PlaneCoordinates {
  /// The grid itself.
  public var coordinateValues: CoordinateValues { .grid(self) }
}

extension CoordinateValues: PlaneCoordinates {
  /// The coordinate itself.
  public var coordinateValues: CoordinateValues { self }
}

extension CoordinateValues {
  /// As NumPy says it: "(5,)" or "(4, 5)".
  var shapeText: String {
    switch self {
    case .list(let values): "(\(values.count),)"
    case .grid(let grid): "(\(grid.rows), \(grid.columns))"
    }
  }

  var isList: Bool {
    if case .list = self { true } else { false }
  }

  var elements: [Double] {
    switch self {
    case .list(let values): values
    case .grid(let grid): grid.elements
    }
  }
}

/// Both coordinates of places in rows and columns.
struct PlaneNet: Hashable, Sendable {
  /// Grids of one shape; but for nets with gaps of finite numbers.
  let x, y: Grid

  /// Spreads lists over rows and columns.
  ///
  /// - Parameters:
  ///   - values: what lies at the places, or between them.
  ///   - hasGaps: whether coordinates may be no numbers.
  /// - Throws: `PlaneError` if a number is not finite, the shapes do not agree, or there are neither as many places
  ///   along each side as values nor one more.
  init(
    _ x: CoordinateValues, _ y: CoordinateValues, values: Grid, hasGaps: Bool = false
  ) throws(PlaneError) {
    for (axis, numbers) in [("x", x.elements), ("y", y.elements)] where !hasGaps {
      if let bad = numbers.first(where: { !$0.isFinite }) { throw .coordinateNotFinite(axis: axis, bad) }
    }
    let shape = (rows: Self.length(of: y, in: \.rows), columns: Self.length(of: x, in: \.columns))
    guard Self.fits(x, shape), Self.fits(y, shape), 0...1 ~= shape.rows - values.rows,
      0...1 ~= shape.columns - values.columns
    else { throw .shapes(x: x.shapeText, y: y.shapeText, values: values.shapeText) }
    self.x = Self.spread(x, shape.rows, shape.columns) { $1 }
    self.y = Self.spread(y, shape.rows, shape.columns) { row, _ in row }
  }

  init(x: Grid, y: Grid) {
    self.x = x
    self.y = y
  }

  private static func length(of values: CoordinateValues, in side: KeyPath<Grid, Int>) -> Int {
    switch values {
    case .list(let values): values.count
    case .grid(let grid): grid[keyPath: side]
    }
  }

  private static func fits(_ values: CoordinateValues, _ shape: (rows: Int, columns: Int)) -> Bool {
    guard case .grid(let grid) = values else { return true }
    return grid.rows == shape.rows && grid.columns == shape.columns
  }

  private static func spread(
    _ values: CoordinateValues, _ rows: Int, _ columns: Int, _ index: (_ row: Int, _ column: Int) -> Int
  ) -> Grid {
    switch values {
    case .grid(let grid): return grid
    case .list(let values):
      let elements = (0..<rows).flatMap { row in (0..<columns).map { values[index(row, $0)] } }
      return Grid(rows: rows, columns: columns, elements: elements)
    }
  }

  /// How far the places reach.
  var extent: (x: Interval?, y: Interval?) { (Interval(of: x.elements), Interval(of: y.elements)) }

  /// The ends of the extent.
  var edges: (x: [Double], y: [Double]) {
    let extent = extent
    return (extent.x.map { [$0.first, $0.last] } ?? [], extent.y.map { [$0.first, $0.last] } ?? [])
  }
}

extension Grid {
  /// As NumPy says it: "(4, 5)".
  var shapeText: String { "(\(rows), \(columns))" }

  /// Rows become columns.
  var transposed: Grid {
    Grid(
      rows: columns, columns: rows,
      elements: (0..<columns).flatMap { column in (0..<rows).map { self[$0, column] } })
  }
}
