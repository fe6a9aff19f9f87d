// Numbers in rows and columns, and the coordinate grids of `numpy.meshgrid`.

/// A two-dimensional array of numbers, stored row after row.
///
/// Guarantees: `elements.count == rows * columns`.
public struct Grid: Hashable, Sendable {
  /// How many rows there are, 0 or more.
  public let rows: Int
  /// How many columns there are, 0 or more.
  public let columns: Int
  /// The numbers, row after row: element (r, c) is number r · `columns` + c.
  public private(set) var elements: [Double]

  /// A grid of the given elements, row after row.
  ///
  /// - Precondition: `rows` and `columns` are not negative and their product is the number of elements.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(
      rows >= 0 && columns >= 0 && rows.multipliedReportingOverflow(by: columns) == (elements.count, false),
      "a grid of \(rows) × \(columns) cannot hold \(elements.count) elements")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// The length along each axis, as NumPy's `shape`: rows, then columns.
  public var shape: [Int] {
    [rows, columns]
  }

  /// The number in a row and a column, both counted from 0.
  ///
  /// - Precondition: The row lies in 0..<`rows` and the column in 0..<`columns`.
  public subscript(row: Int, column: Int) -> Double {
    get { elements[offset(row, column)] }
    set { elements[offset(row, column)] = newValue }
  }

  private func offset(_ row: Int, _ column: Int) -> Int {
    precondition(0..<rows ~= row && 0..<columns ~= column, "(\(row), \(column)) lies outside the grid")
    return row * columns + column
  }

  /// A grid of the same shape, each number replaced by what `transform` makes of it.
  public func map(_ transform: (Double) -> Double) -> Grid {
    Grid(rows: rows, columns: columns, elements: elements.map(transform))
  }
}
