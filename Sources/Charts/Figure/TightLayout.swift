internal import Geometry

/// Finds the margins and gaps with which a grid of axes just fits into its figure.
///
/// One step from given places: the room that labels and titles took there is assumed to stay the same. All
/// lengths are shares of the figure.
struct TightLayout {
  let grid: SubplotGrid
  /// The room around everything and between neighbours, as a share of the width and of the height.
  let pad: (x: Double, y: Double)
  /// What the texts of the figure take at its edges, with their own room.
  var texts = (left: 0.0, bottom: 0.0, top: 0.0)

  /// - Parameters:
  ///   - specs: what the axes cover.
  ///   - boxes: the boxes of these cells.
  ///   - tight: the boxes with all that belongs to the axes.
  /// - Returns: `nil` if nothing would be left for the axes.
  func parameters(specs: [SubplotSpec], boxes: [Rect], tight: [Rect]) -> SubplotParameters? {
    // The room needed before each column and after the last, and above each row and below the last.
    var columns = Room(lines: grid.nrows, cells: grid.ncols)
    var rows = Room(lines: grid.ncols, cells: grid.nrows)
    for (spec, (box, outer)) in zip(specs, zip(boxes, tight)) {
      columns.add(box.minX - outer.minX, in: spec.rows, at: spec.columns.lowerBound)
      columns.add(outer.maxX - box.maxX, in: spec.rows, at: spec.columns.upperBound)
      rows.add(outer.maxY - box.maxY, in: spec.columns, at: spec.rows.lowerBound)
      rows.add(box.minY - outer.minY, in: spec.columns, at: spec.rows.upperBound)
    }
    // The right margin is taken off before the left one, the upper before the lower: the order of
    // matplotlib's subtractions, which the last bit of a place hangs on.
    let x = spread(columns.gaps, pad: pad.x, count: grid.ncols, texts: (texts.left, 0)) { 1 - $1 - $0 }
    let y = spread(rows.gaps, pad: pad.y, count: grid.nrows, texts: (texts.top, texts.bottom)) { 1 - $0 - $1 }
    var result = SubplotParameters()
    (result.left, result.right, result.wspace) = (x.before, 1 - x.after, x.space)
    (result.top, result.bottom, result.hspace) = (1 - y.before, y.after, y.space)
    return result.isDrawable ? result : nil
  }

  /// Margins before and after in shares of the figure, and the gap in shares of one axes.
  private func spread(
    _ gaps: [Double], pad: Double, count: Int, texts: (before: Double, after: Double),
    without: (_ before: Double, _ after: Double) -> Double
  ) -> (before: Double, after: Double, space: Double) {
    // Axes that an aspect made smaller take no room at the edges, and less than none between others.
    let before = max(gaps[0], 0) + pad + texts.before
    let after = max(gaps[count], 0) + pad + texts.after
    guard count > 1 else { return (before, after, SubplotParameters().wspace) }
    let gap = (gaps[1..<count].max() ?? 0) + pad
    let axes = (without(before, after) - gap * Double(count - 1)) / Double(count)
    return (before, after, gap / axes)
  }
}

/// The room that is needed in the gaps before, between and after cells, in each line of them.
private struct Room {
  private var lines: [[Double]]

  init(lines: Int, cells: Int) {
    self.lines = [[Double]](repeating: [Double](repeating: 0, count: cells + 1), count: lines)
  }

  mutating func add(_ room: Double, in lines: Range<Int>, at gap: Int) {
    for line in lines { self.lines[line][gap] += room }
  }

  /// The most that any line needs.
  var gaps: [Double] {
    guard let first = lines.first else { return [] }
    return first.indices.map { gap in lines.map { $0[gap] }.max() ?? 0 }
  }
}
