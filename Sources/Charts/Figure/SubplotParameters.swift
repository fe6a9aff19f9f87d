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

  /// Whether the grid has an extent: finite numbers, `left` before `right` and `bottom` below `top`, gaps
  /// that are not so far below zero that axes overlap whole.
  public var isDrawable: Bool {
    left < right && bottom < top && [left, right, bottom, top].allSatisfy { $0.isFinite }
      && wspace > -1 && hspace > -1 && wspace.isFinite && hspace.isFinite
  }

  /// The box of some cells, in shares of the figure, y upwards; row 0 is at the top.
  func box(of spec: SubplotSpec, in grid: SubplotGrid) -> Rect {
    var parameters = self
    parameters.wspace = grid.wspace ?? wspace
    parameters.hspace = grid.hspace ?? hspace
    return parameters.box(rows: spec.rows, columns: spec.columns, grid.heightRatios, grid.widthRatios)
  }

  /// The box of some cells in a grid of rows and columns of the given ratios, of which some may be 0.
  func box(
    rows: Range<Int>, columns: Range<Int>, _ heightRatios: [Double], _ widthRatios: [Double]
  ) -> Rect {
    let x = Self.span(columns, widthRatios, total: right - left, space: wspace)
    let y = Self.span(rows, heightRatios, total: top - bottom, space: hspace)
    return Rect(minX: left + x.start, minY: top - y.end, maxX: left + x.end, maxY: top - y.start)
  }

  /// Where some cells begin and end along a row or column of cells.
  ///
  /// Summed up cell by cell, as matplotlib does: where straight lines fall into pieces, the last bit of a
  /// place can be seen.
  private static func span(
    _ cells: Range<Int>, _ ratios: [Double], total: Double, space: Double
  ) -> (start: Double, end: Double) {
    let count = Double(ratios.count)
    let size = total / (count + space * (count - 1))
    let gap = space * size
    let unit = size * count / ratios.reduce(0, +)
    var (start, end) = (0.0, 0.0)
    for index in 0..<cells.upperBound {
      let place = index == 0 ? end : end + gap
      if index == cells.lowerBound { start = place }
      end = place + ratios[index] * unit
    }
    return (start, end)
  }
}
