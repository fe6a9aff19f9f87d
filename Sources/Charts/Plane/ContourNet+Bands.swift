internal import Geometry

// Filled contours: the outline of a band between two levels, cell by cell, then joined to rings.
//
// The outline has the band on its left. It is made of the lines of both levels and of the pieces of the net's
// border that lie within the band.

extension ContourNet {
  /// The outline of the values above `lower` and up to `upper`.
  func band(lower: Double, upper: Double) -> Path {
    var outline = BandOutline(net: self, lower: lower, upper: upper)
    for cell in cells(around: lower, upper) { outline.add(cell) }
    return outline.rings()
  }
}

private struct BandOutline {
  /// A point of the outline: a place of the grid, or where a side crosses one of the levels.
  private struct Node: Hashable {
    let number: Int
  }

  private struct Piece {
    let start: (node: Node, point: Point)
    let end: Node
    /// Rings start with the piece of the lowest rank in the first cell.
    let rank: Int
  }

  let net: ContourNet
  let lower, upper: Double
  private var pieces: [Piece] = []

  init(net: ContourNet, lower: Double, upper: Double) {
    self.net = net
    self.lower = lower
    self.upper = upper
  }

  mutating func add(_ cell: ContourCell) {
    var added: [Piece] = []
    for side in cell.sides {
      if net.isEntry(cell, side, level: lower) { added.append(line(cell, enteredBy: side, isUpper: false)) }
      if net.isEntry(cell, side, level: upper) { added.append(line(cell, enteredBy: side, isUpper: true)) }
      if net.neighbor(of: cell, across: side) == nil, let border = border(cell, side) { added.append(border) }
    }
    pieces += added.sorted { $0.rank < $1.rank }
  }

  /// The upper level's line runs the other way, to have the band on its left, too.
  private func line(_ cell: ContourCell, enteredBy side: ContourCell.Side, isUpper: Bool) -> Piece {
    let exit = net.exit(cell, enteredBy: side, level: isUpper ? upper : lower)
    let (first, last) = isUpper ? (exit, side) : (side, exit)
    // Each crossing is reckoned as the cell does that the line leaves through it.
    let comesFromInside = net.neighbor(of: cell, across: first) != nil
    let start = net.crossing(cell, first, level: isUpper ? upper : lower, fromLast: comesFromInside)
    let rank = comesFromInside ? nil : Self.borders.firstIndex(of: first).map { 2 * $0 + 1 }
    return Piece(
      start: (node(cell, first, isUpper: isUpper), start), end: node(cell, last, isUpper: isUpper),
      rank: rank ?? (isUpper ? 7 : 6))
  }

  /// The part of a border side whose values lie in the band.
  private func border(_ cell: ContourCell, _ side: ContourCell.Side) -> Piece? {
    let ends = cell.ends(of: side)
    let (first, last) = (net.value(cell, ends.first), net.value(cell, ends.last))
    guard max(first, last) > lower, min(first, last) <= upper else { return nil }
    let end = isInside(last) ? node(cell, ends.last) : node(cell, side, isUpper: last > upper)
    let rank = isInside(last) ? Self.borders.firstIndex(of: side).map { 2 * $0 } : nil
    if isInside(first) {
      let start = (node(cell, ends.first), net.point(cell, ends.first))
      return Piece(start: start, end: end, rank: rank ?? 8)
    }
    let isUpper = first > upper
    let crossing = net.crossing(cell, side, level: isUpper ? upper : lower)
    return Piece(start: (node(cell, side, isUpper: isUpper), crossing), end: end, rank: rank ?? 8)
  }

  private func isInside(_ value: Double) -> Bool { value > lower && value <= upper }

  /// The sides on which rings start that touch the border there.
  private static let borders: [ContourCell.Side] = [.south, .west, .diagonal]

  private func node(_ cell: ContourCell, _ corner: ContourCell.Corner) -> Node {
    Node(number: net.index(cell, corner) * 7)
  }

  /// The same node for both cells of a side.
  private func node(_ cell: ContourCell, _ side: ContourCell.Side, isUpper: Bool) -> Node {
    let (place, kind): (ContourCell.Corner, Int)
    switch side {
    case .south: (place, kind) = (.southWest, 1)
    case .north: (place, kind) = (.northWest, 1)
    case .west: (place, kind) = (.southWest, 2)
    case .east: (place, kind) = (.southEast, 2)
    case .diagonal: (place, kind) = (.southWest, 3)
    }
    return Node(number: net.index(cell, place) * 7 + (isUpper ? kind + 3 : kind))
  }

  /// The pieces joined end to end, each ring closed by the piece that it was found by.
  ///
  /// Which piece closes a ring is matplotlib's choice, too: a path that is otherwise rectilinear is put on
  /// the pixel grid, however the edge runs that closes it.
  func rings() -> Path {
    var loose = LoosePieces(pieces)
    var path = Path()
    for first in pieces.indices where loose.contains(first) {
      var points: [Point] = []
      var next: Int? = first
      while let current = next {
        loose.remove(current)
        points.append(pieces[current].start.point)
        next = loose.piece(from: pieces[current].end)
      }
      path.append(polyline: points.dropFirst() + [points[0]], closed: true)
    }
    return path
  }

  /// The pieces that no ring holds yet, by where they start.
  private struct LoosePieces {
    /// Later pieces first.
    private var byStart: [Node: [Int]] = [:]
    private var isLoose: [Bool]

    init(_ pieces: [Piece]) {
      isLoose = [Bool](repeating: true, count: pieces.count)
      for (index, piece) in pieces.enumerated().reversed() {
        byStart[piece.start.node, default: []].append(index)
      }
    }

    func contains(_ index: Int) -> Bool { isLoose[index] }

    mutating func remove(_ index: Int) { isLoose[index] = false }

    /// A piece that starts at a node; where rings meet in a place, any way on is right.
    mutating func piece(from node: Node) -> Int? {
      while let last = byStart[node]?.last {
        if isLoose[last] { return last }
        byStart[node]?.removeLast()
      }
      return nil
    }
  }
}
