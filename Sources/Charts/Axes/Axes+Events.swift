internal import Geometry

extension Axes {
  /// Draws rows of short lines, one for each event of a row.
  ///
  /// - Parameters:
  ///   - positions: where the events of each row lie.
  ///   - orientation: which way the rows run.
  ///   - lineoffsets: where the rows lie across, as many as rows; a single one is the distance between rows.
  ///     1 by default.
  ///   - linelengths: how long the lines are, one for all or as many as rows; 1 by default.
  ///   - look: what the lines look like, row by row; the label is not used.
  /// - Throws: `DataError` for series of different lengths.
  /// - Returns: a collection for each row.
  @discardableResult
  public mutating func eventplot(
    _ positions: [[Double]], orientation: Orientation = .horizontal, lineoffsets: [Double] = [1],
    linelengths: [Double] = [1], _ look: SegmentLook = SegmentLook()
  ) throws(DataError) -> [PathCollection] {
    let rows = positions.count
    var offsets = lineoffsets
    if offsets.count == 1, rows != 1 { offsets = (0..<rows).map { lineoffsets[0] * Double($0) } }
    try DataError.check("lineoffsets", offsets.count, as: "positions", rows)
    let lengths = try DataError.spread(linelengths, named: "linelengths", over: rows, of: "positions")
    func point(_ place: Double, _ across: Double) -> Point {
      orientation == .horizontal ? Point(x: place, y: across) : Point(x: across, y: place)
    }
    var result: [PathCollection] = []
    for row in positions.indices {
      let (offset, length) = (offsets[row], lengths[row])
      var rowLook = SegmentLook(alpha: look.alpha, zorder: look.zorder)
      rowLook.colors = look.colors?.inTurn(row).map { [$0] }
      rowLook.linestyles = look.linestyles?.inTurn(row).map { [$0] }
      rowLook.linewidths = look.linewidths?.inTurn(row).map { [$0] }
      var lines = segments(
        positions[row].map { (point($0, offset + length / 2), point($0, offset - length / 2)) }, rowLook)
      // Unlike the lines, the view reaches a whole length to either side.
      lines.extent = positions[row].flatMap { [point($0, offset - length), point($0, offset + length)] }
      result.append(addCollection(lines))
    }
    return result
  }
}
