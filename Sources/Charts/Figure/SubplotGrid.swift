/// The shape of a grid of axes.
public struct SubplotGrid: Hashable, Sendable {
  /// The numbers of rows and of columns.
  public let nrows, ncols: Int
  /// How wide the columns are, and how high the rows, compared with each other.
  public let widthRatios, heightRatios: [Double]
  /// The gaps between columns and rows in shares of the mean size of a cell; `nil` takes the figure's.
  public var wspace, hspace: Double?

  /// A grid of cells.
  ///
  /// - Parameters:
  ///   - widthRatios, heightRatios: finite numbers above 0, as many as columns and rows; `nil` makes all
  ///     equal.
  /// - Precondition: there is a row and a column, and the ratios are as described.
  public init(
    nrows: Int, ncols: Int, widthRatios: [Double]? = nil, heightRatios: [Double]? = nil,
    wspace: Double? = nil,
    hspace: Double? = nil
  ) {
    precondition(nrows >= 1 && ncols >= 1, "a grid of axes needs at least one row and one column")
    self.nrows = nrows
    self.ncols = ncols
    self.widthRatios = widthRatios ?? [Double](repeating: 1, count: ncols)
    self.heightRatios = heightRatios ?? [Double](repeating: 1, count: nrows)
    self.wspace = wspace
    self.hspace = hspace
    precondition(self.widthRatios.count == ncols, "a grid needs as many width ratios as columns")
    precondition(self.heightRatios.count == nrows, "a grid needs as many height ratios as rows")
    precondition(
      (self.widthRatios + self.heightRatios).allSatisfy { $0 > 0 && $0.isFinite },
      "the ratios of a grid must be finite and above zero")
  }

  /// The number of cells.
  public var count: Int { nrows * ncols }

  /// Every cell by itself, in row order.
  public var cells: [SubplotSpec] {
    (0..<count).map { SubplotSpec(row: $0 / ncols, column: $0 % ncols) }
  }

  /// Whether all cells of an axes lie in the grid.
  public func contains(_ spec: SubplotSpec) -> Bool {
    spec.rows.lowerBound >= 0 && spec.rows.upperBound <= nrows && spec.columns.lowerBound >= 0
      && spec.columns.upperBound <= ncols
  }
}

/// Which cells of a grid an axes covers: a rectangle of them.
public struct SubplotSpec: Hashable, Sendable {
  /// Counted from the top, and from the left, from 0.
  public let rows, columns: Range<Int>

  /// A rectangle of cells.
  ///
  /// - Precondition: neither range is empty.
  public init(rows: Range<Int>, columns: Range<Int>) {
    precondition(!rows.isEmpty && !columns.isEmpty, "an axes covers at least one cell")
    self.rows = rows
    self.columns = columns
  }

  /// A single cell.
  public init(row: Int, column: Int) { self.init(rows: row..<row + 1, columns: column..<column + 1) }
}
