internal import Geometry
internal import Sampling

/// The cells between the places of a grid of values, ready for contours to be drawn through them.
///
/// A cell has a value at each of its four corners. One with a single corner that is not finite is a triangle
/// of the other three; one with more is a hole.
struct ContourNet {
  private let places: PlaneNet
  private let values: Grid
  /// How many rows and columns of cells there are.
  let rows, columns: Int
  /// The cells row by row, `nil` for holes.
  private var cells: [ContourCell?] = []
  /// The least and the largest value of each cell, not inverted; of no meaning for holes.
  private var ranges: [Interval] = []

  /// - Parameters:
  ///   - values: of the shape of `places`, at least 2 by 2.
  ///   - hasTriangles: whether cells with a single corner that is not finite are triangles and not holes.
  init(places: PlaneNet, values: Grid, hasTriangles: Bool = true) {
    self.places = places
    self.values = values
    (rows, columns) = (values.rows - 1, values.columns - 1)
    cells.reserveCapacity(rows * columns)
    ranges.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let cell = ContourCell(row: row, column: column, missing: nil)
        let missing = ContourCell.Corner.allCases.filter { !value(cell, $0).isFinite }
        let isHole = missing.count > (hasTriangles ? 1 : 0)
        cells.append(isHole ? nil : ContourCell(row: row, column: column, missing: missing.first))
        ranges.append(Interval(of: ContourCell.Corner.allCases.map { value(cell, $0) }) ?? Interval(0, 0))
      }
    }
  }

  /// The cells that a level passes through, row by row.
  func cells(at level: Double) -> some Sequence<ContourCell> {
    zip(cells, ranges).lazy.compactMap { cell, range in
      range.first <= level && range.last > level ? cell : nil
    }
  }

  /// The cells that the outline of a band passes through, row by row.
  func cells(around lower: Double, _ upper: Double) -> some Sequence<ContourCell> {
    zip(cells, ranges).lazy.compactMap { cell, range in
      guard let cell, range.last > lower, range.first <= upper else { return nil }
      return range.first <= lower || range.last > upper || isAtBorder(cell) ? cell : nil
    }
  }

  private func isAtBorder(_ cell: ContourCell) -> Bool {
    cell.sides.contains { neighbor(of: cell, across: $0) == nil }
  }

  /// A cell; `nil` where there is a hole or nothing.
  private func cell(_ row: Int, _ column: Int) -> ContourCell? {
    guard 0..<rows ~= row, 0..<columns ~= column else { return nil }
    return cells[row * columns + column]
  }

  func value(_ cell: ContourCell, _ corner: ContourCell.Corner) -> Double {
    values.elements[index(cell, corner)]
  }

  /// The number of the place at a corner.
  func index(_ cell: ContourCell, _ corner: ContourCell.Corner) -> Int {
    (cell.row + corner.rowStep) * values.columns + cell.column + corner.columnStep
  }

  func point(_ cell: ContourCell, _ corner: ContourCell.Corner) -> Point {
    let index = index(cell, corner)
    return Point(x: places.x.elements[index], y: places.y.elements[index])
  }

  /// The mean of the four corners, which decides where a saddle falls to.
  func middle(_ cell: ContourCell) -> Double {
    let (a, b) = (value(cell, .southWest), value(cell, .southEast))
    return 0.25 * (a + b + value(cell, .northWest) + value(cell, .northEast))
  }

  /// The cell across a side; `nil` at the border.
  func neighbor(of cell: ContourCell, across side: ContourCell.Side) -> ContourCell? {
    guard let step = side.step, let other = self.cell(cell.row + step.row, cell.column + step.column) else {
      return nil
    }
    return other.sides.contains(side.opposite) ? other : nil
  }

  /// Where a side crosses a level, reckoned from its first end or from its last: the two differ in the last
  /// bit.
  func crossing(_ cell: ContourCell, _ side: ContourCell.Side, level: Double, fromLast: Bool = false) -> Point
  {
    let ends = cell.ends(of: side)
    let (first, last) = fromLast ? (ends.last, ends.first) : ends
    let (low, high) = (value(cell, first), value(cell, last))
    let share = (high - level) / (high - low)
    let (p, q) = (point(cell, first), point(cell, last))
    return Point(x: p.x * share + q.x * (1 - share), y: p.y * share + q.y * (1 - share))
  }
}

/// A cell of a contour net: four corners, or three.
struct ContourCell: Hashable {
  /// The corners of a cell, counter-clockwise where rows and columns rise with y and x.
  enum Corner: Int, CaseIterable {
    case southWest, southEast, northEast, northWest

    var rowStep: Int { self == .northEast || self == .northWest ? 1 : 0 }
    var columnStep: Int { self == .southEast || self == .northEast ? 1 : 0 }

    fileprivate func turned(by steps: Int) -> Corner {
      Corner.allCases[(rawValue + steps) % 4]
    }
  }

  /// The sides of a cell in the same direction, each from the corner of its number to the next.
  enum Side: Int {
    case south, east, north, west
    /// Where a triangle is cut off.
    case diagonal

    /// Towards the neighbour across the side; the other half of a triangle's cell is a hole.
    fileprivate var step: (row: Int, column: Int)? {
      switch self {
      case .south: (-1, 0)
      case .east: (0, 1)
      case .north: (1, 0)
      case .west: (0, -1)
      case .diagonal: nil
      }
    }

    var opposite: Side {
      switch self {
      case .south: .north
      case .east: .west
      case .north: .south
      case .west: .east
      case .diagonal: .diagonal
      }
    }
  }

  let row, column: Int
  /// The corner that a triangle lacks.
  let missing: Corner?

  /// The sides, counter-clockwise.
  var sides: [Side] {
    switch missing {
    case nil: [.south, .east, .north, .west]
    case .southWest: [.east, .north, .diagonal]
    case .southEast: [.north, .west, .diagonal]
    case .northEast: [.west, .south, .diagonal]
    case .northWest: [.south, .east, .diagonal]
    }
  }

  /// The corners at which a side starts and ends, counter-clockwise.
  func ends(of side: Side) -> (first: Corner, last: Corner) {
    if let missing, side == .diagonal { return (missing.turned(by: 3), missing.turned(by: 1)) }
    let first = Corner.allCases[side.rawValue % 4]
    return (first, first.turned(by: 1))
  }
}

// MARK: - The way of a level through a cell

extension ContourNet {
  /// Whether a contour of the level, with larger values on its left, comes in through a side.
  func isEntry(_ cell: ContourCell, _ side: ContourCell.Side, level: Double) -> Bool {
    let ends = cell.ends(of: side)
    return value(cell, ends.first) > level && value(cell, ends.last) <= level
  }

  /// The side through which a contour leaves that came in through another one.
  func exit(_ cell: ContourCell, enteredBy side: ContourCell.Side, level: Double) -> ContourCell.Side {
    let sides = cell.sides
    let entry = sides.firstIndex(of: side) ?? 0
    let right = sides[(entry + 1) % sides.count]
    let left = sides[(entry + sides.count - 1) % sides.count]
    let isRightHigh = value(cell, cell.ends(of: right).last) > level
    guard sides.count == 4 else { return isRightHigh ? right : left }
    switch (value(cell, cell.ends(of: left).first) > level, isRightHigh) {
    case (false, false): return left
    case (true, true): return right
    case (true, false): return sides[(entry + 2) % 4]
    case (false, true): return middle(cell) > level ? right : left
    }
  }
}
