internal import Geometry

// Contour lines: from cell to cell, the larger values on the left. Where a line starts decides where its
// dashes fall, so the starts are matplotlib's.

extension ContourNet {
  /// The lines of a level: those from border to border, then the loops.
  func lines(level: Double) -> Path {
    var tracer = ContourTracer(net: self, level: level)
    for cell in cells(at: level) { tracer.startAtBorders(of: cell) }
    for cell in cells(at: level) { tracer.startLoops(in: cell) }
    return tracer.path
  }
}

private struct ContourTracer {
  let net: ContourNet
  let level: Double
  private(set) var path = Path()
  /// A bit for each side through which a line came in, cell by cell.
  private var visits: [UInt8]

  init(net: ContourNet, level: Double) {
    self.net = net
    self.level = level
    visits = [UInt8](repeating: 0, count: net.rows * net.columns)
  }

  /// The order in which the sides of a saddle are tried.
  private static let entries: [ContourCell.Side] = [.south, .west, .north, .east, .diagonal]

  mutating func startAtBorders(of cell: ContourCell) {
    for side in Self.entries where isOpen(cell, side) && net.neighbor(of: cell, across: side) == nil {
      append(follow(from: cell, side))
    }
  }

  mutating func startLoops(in cell: ContourCell) {
    for side in Self.entries where isOpen(cell, side) {
      var points = follow(from: cell, side)
      // A loop that comes in from the north starts with the point behind.
      if side == .north { points = points.dropFirst() + [points[1]] }
      append(points)
    }
  }

  /// Adds a line, closed if its last point is the first one to the last bit.
  ///
  /// Not all loops are: where the point comes out otherwise from the other side, two ends meet.
  private mutating func append(_ points: [Point]) {
    let isClosed = points.first == points.last
    path.append(polyline: isClosed ? points.dropLast() : points, closed: isClosed)
  }

  /// Whether a line comes in through the side that is not drawn yet.
  private func isOpen(_ cell: ContourCell, _ side: ContourCell.Side) -> Bool {
    cell.sides.contains(side) && net.isEntry(cell, side, level: level)
      && visits[number(cell)] & bit(side) == 0
  }

  private func number(_ cell: ContourCell) -> Int { cell.row * net.columns + cell.column }
  private func bit(_ side: ContourCell.Side) -> UInt8 { 1 << UInt8(side.rawValue) }

  /// The points of a line up to the border, or around to the start.
  private mutating func follow(from start: ContourCell, _ startSide: ContourCell.Side) -> [Point] {
    var points = [net.crossing(start, startSide, level: level)]
    var (cell, entry) = (start, startSide)
    while visits[number(cell)] & bit(entry) == 0 {
      visits[number(cell)] |= bit(entry)
      let exit = net.exit(cell, enteredBy: entry, level: level)
      points.append(net.crossing(cell, exit, level: level))
      guard let next = net.neighbor(of: cell, across: exit) else { break }
      (cell, entry) = (next, exit.opposite)
    }
    return points
  }
}

extension Path {
  /// Adds a sub-path of straight lines.
  mutating func append(polyline points: [Point], closed: Bool) {
    guard let first = points.first else { return }
    move(to: first)
    for point in points.dropFirst() { line(to: point) }
    if closed { close() }
  }
}
