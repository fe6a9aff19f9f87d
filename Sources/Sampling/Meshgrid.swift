// The coordinates of every crossing of two axes, as `numpy.meshgrid` gives them.

/// Which axis of a grid the first coordinate runs along.
public enum GridIndexing: String, Hashable, Sendable, CaseIterable {
  /// x along the columns, as on paper: the shape is y's length by x's length. NumPy's default.
  case xy
  /// x along the rows, as in a matrix: the shape is x's length by y's length.
  case ij
}

extension Grid {
  /// The coordinates of every crossing of `x` and `y`.
  ///
  /// - Parameters:
  ///   - x: Positions along the first coordinate; any numbers.
  ///   - y: Positions along the second coordinate; any numbers.
  ///   - indexing: Which way the first coordinate runs. `.xy` if not given.
  /// - Returns: Two grids of one shape; with `.xy`, `x[r, c]` is x's point c and `y[r, c]` is y's point r.
  ///   Empty axes give empty grids.
  /// - Throws: `.tooManyPoints` if a grid would have more than `sampleLimit` elements.
  public static func meshgrid(
    _ x: [Double], _ y: [Double], indexing: GridIndexing = .xy
  ) throws(SamplingError) -> (x: Grid, y: Grid) {
    _ = try checkedCount(
      Double(x.count) * Double(y.count), call: "meshgrid of \(x.count) and \(y.count) points")
    switch indexing {
    case .xy: return (x: Grid(row: x, repeated: y.count), y: Grid(column: y, repeated: x.count))
    case .ij: return (x: Grid(column: x, repeated: y.count), y: Grid(row: y, repeated: x.count))
    }
  }

  private init(row: [Double], repeated rows: Int) {
    self.init(rows: rows, columns: row.count, elements: (0..<rows).flatMap { _ in row })
  }

  private init(column: [Double], repeated columns: Int) {
    self.init(
      rows: column.count, columns: columns,
      elements: column.flatMap { repeatElement($0, count: columns) })
  }
}

/// The coordinates of every crossing of `x` and `y`, exactly as `numpy.meshgrid` gives them.
///
///     meshgrid([0, 1, 2], [5, 6])  // x: [[0, 1, 2], [0, 1, 2]], y: [[5, 5, 5], [6, 6, 6]]
///
/// - Parameters:
///   - x: Positions along the first coordinate; any numbers.
///   - y: Positions along the second coordinate; any numbers.
///   - indexing: Which way the first coordinate runs. `.xy` if not given.
/// - Returns: Two grids of one shape.
/// - Precondition: No more than `sampleLimit` crossings. For arguments that a user writes,
///   `Grid.meshgrid(_:_:indexing:)` throws instead.
public func meshgrid(
  _ x: [Double], _ y: [Double], indexing: GridIndexing = .xy
) -> (x: Grid, y: Grid) {
  do throws(SamplingError) {
    return try Grid.meshgrid(x, y, indexing: indexing)
  } catch {
    preconditionFailure(error.description)
  }
}
