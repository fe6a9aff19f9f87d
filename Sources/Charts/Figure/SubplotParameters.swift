internal import Geometry

/// Where a grid of axes lies in its figure, in shares of the figure's width and height.
public struct SubplotParameters: Hashable, Sendable {
  /// The left edge of the first column.
  public var left = 0.125
  /// The right edge of the last column.
  public var right = 0.9
  /// The lower edge of the last row.
  public var bottom = 0.11
  /// The upper edge of the first row.
  public var top = 0.88
  /// The gaps between neighbours, as shares of the width and height of one axes.
  public var wspace = 0.2
  /// The gap between rows, as a share of the height of one axes.
  public var hspace = 0.2

  /// matplotlib's default places.
  public init() {}

  /// Whether the grid has an extent: finite numbers, `left` before `right` and `bottom` below `top`, gaps that are not
  /// so far below zero that axes overlap whole.
  public var isDrawable: Bool {
    left < right && bottom < top && [left, right, bottom, top].allSatisfy { $0.isFinite }
      && wspace > -1 && hspace > -1 && wspace.isFinite && hspace.isFinite
  }

  /// The box of a cell, in shares of the figure, y upwards; row 0 is at the top.
  func cell(row: Int, column: Int, of grid: SubplotGrid) -> Rect {
    let x = Self.cell(column, of: grid.ncols, total: right - left, space: wspace)
    let y = Self.cell(row, of: grid.nrows, total: top - bottom, space: hspace)
    return Rect(minX: left + x.start, minY: top - y.end, maxX: left + x.end, maxY: top - y.start)
  }

  /// Where a cell begins and ends along a row or column of cells.
  ///
  /// Summed up cell by cell, as matplotlib does: where straight lines fall into pieces, the last bit of a
  /// place can be seen.
  private static func cell(
    _ index: Int, of count: Int, total: Double, space: Double
  ) -> (start: Double, end: Double) {
    let size = total / (Double(count) + space * Double(count - 1))
    let gap = space * size
    let cell = size * Double(count) / Double(count)
    var start = 0.0
    for _ in 0..<index { start = start + cell + gap }
    return (start, start + cell)
  }
}

/// The shape of a grid of axes.
public struct SubplotGrid: Hashable, Sendable {
  /// The numbers of rows and of columns.
  public let nrows, ncols: Int

  /// - Precondition: both are at least 1.
  public init(nrows: Int, ncols: Int) {
    precondition(nrows >= 1 && ncols >= 1, "a grid of axes needs at least one row and one column")
    self.nrows = nrows
    self.ncols = ncols
  }

  /// The number of axes.
  public var count: Int { nrows * ncols }

  /// The row and column of the axes with an index in row order.
  func position(of index: Int) -> (row: Int, column: Int) { (index / ncols, index % ncols) }
}
