internal import Geometry

/// Finds the margins and gaps with which a grid of axes just fits into its figure.
///
/// One step from given places: the room that labels and titles took there is assumed to stay the same. All
/// lengths are shares of the figure.
struct TightLayout {
  let grid: SubplotGrid
  /// The room around everything and between neighbours, as a share of the width and of the height.
  let pad: (x: Double, y: Double)

  /// - Parameters:
  ///   - boxes: the boxes of the axes in row order.
  ///   - tight: the boxes with all that belongs to the axes.
  func parameters(boxes: [Rect], tight: [Rect]) -> SubplotParameters {
    // The room needed before each column and after the last, and above each row and below the last.
    var columns = [Double](repeating: 0, count: grid.ncols + 1)
    var rows = [Double](repeating: 0, count: grid.nrows + 1)
    for line in 0..<grid.nrows {
      for gap in 0...grid.ncols {
        let after = gap > 0 ? overhang(line, gap - 1, boxes, tight).right : 0
        let before = gap < grid.ncols ? overhang(line, gap, boxes, tight).left : 0
        columns[gap] = max(columns[gap], after + before)
      }
    }
    for column in 0..<grid.ncols {
      for gap in 0...grid.nrows {
        let below = gap > 0 ? overhang(gap - 1, column, boxes, tight).bottom : 0
        let above = gap < grid.nrows ? overhang(gap, column, boxes, tight).top : 0
        rows[gap] = max(rows[gap], below + above)
      }
    }
    // The right margin is taken off before the left one, the upper before the lower: the order of
    // matplotlib's subtractions, which the last bit of a place hangs on.
    let x = spread(columns, pad: pad.x, count: grid.ncols) { 1 - $1 - $0 }
    let y = spread(rows, pad: pad.y, count: grid.nrows) { 1 - $0 - $1 }
    var result = SubplotParameters()
    (result.left, result.right, result.wspace) = (x.before, 1 - x.after, x.space)
    (result.top, result.bottom, result.hspace) = (1 - y.before, y.after, y.space)
    return result
  }

  /// Margins before and after in shares of the figure, and the gap in shares of one axes.
  private func spread(
    _ gaps: [Double], pad: Double, count: Int, without: (_ before: Double, _ after: Double) -> Double
  ) -> (before: Double, after: Double, space: Double) {
    let before = gaps[0] + pad
    let after = gaps[count] + pad
    guard count > 1 else { return (before, after, SubplotParameters().wspace) }
    let gap = (gaps[1..<count].max() ?? 0) + pad
    let axes = (without(before, after) - gap * Double(count - 1)) / Double(count)
    return (before, after, gap / axes)
  }

  private func overhang(
    _ row: Int, _ column: Int, _ boxes: [Rect], _ tight: [Rect]
  ) -> (left: Double, right: Double, top: Double, bottom: Double) {
    let index = row * grid.ncols + column
    let (box, outer) = (boxes[index], tight[index])
    return (
      box.minX - outer.minX, outer.maxX - box.maxX, outer.maxY - box.maxY, box.minY - outer.minY
    )
  }
}
