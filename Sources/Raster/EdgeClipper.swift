internal import Geometry

/// Cuts edges at a rectangle, keeping what they mean for the pixels inside.
///
/// Parts above and below matter to no pixel and are dropped. Parts to the left and right still wind around the
/// pixels of their rows: they become vertical edges along the side.
struct EdgeClipper {
  private let minX, minY, maxX, maxY: Double

  init(_ rect: PixelRect) {
    minX = Double(rect.minX)
    minY = Double(rect.minY)
    maxX = Double(rect.maxX)
    maxY = Double(rect.maxY)
  }

  mutating func add(from start: Point, to end: Point, into cells: inout CellStore) {
    let (start, end) = (Self.limited(start), Self.limited(end))
    // What is no number has no place; it comes from outlines of lines that are too wide to reckon with.
    guard !(start.x + start.y + end.x + end.y).isNaN else { return }
    guard !(start.y < minY && end.y < minY), !(start.y > maxY && end.y > maxY) else { return }
    switch (side(start.x), side(end.x)) {
    case (.inside, .inside):
      addWithinColumns(start, end, into: &cells)
    case (let a, let b) where a == b:
      let x = a == .left ? minX : maxX
      addWithinColumns(Point(x: x, y: start.y), Point(x: x, y: end.y), into: &cells)
    case (let a, let b):
      addCut(start, a, end, b, into: &cells)
    }
  }

  /// A point so near that products of distances to it stay finite.
  private static func limited(_ point: Point) -> Point {
    let limit = 1e150
    return Point(x: min(max(point.x, -limit), limit), y: min(max(point.y, -limit), limit))
  }

  private enum Side { case left, inside, right }

  private func side(_ x: Double) -> Side { x < minX ? .left : x > maxX ? .right : .inside }

  /// An edge that crosses the left or the right side, or both: up to three parts.
  private func addCut(
    _ start: Point, _ startSide: Side, _ end: Point, _ endSide: Side, into cells: inout CellStore
  ) {
    var last = start
    if startSide != .inside {
      let x = startSide == .left ? minX : maxX
      let entry = crossing(start, end, x: x)
      addWithinColumns(Point(x: x, y: start.y), entry, into: &cells)
      last = entry
    }
    guard endSide != .inside else {
      addWithinColumns(last, end, into: &cells)
      return
    }
    let x = endSide == .left ? minX : maxX
    let exit = crossing(start, end, x: x)
    addWithinColumns(last, exit, into: &cells)
    addWithinColumns(exit, Point(x: x, y: end.y), into: &cells)
  }

  private func crossing(_ start: Point, _ end: Point, x: Double) -> Point {
    Point(x: x, y: start.y + (x - start.x) * (end.y - start.y) / (end.x - start.x))
  }

  /// Adds an edge between the left and right sides after cutting it at the top and the bottom.
  private func addWithinColumns(_ start: Point, _ end: Point, into cells: inout CellStore) {
    guard !(start.y < minY && end.y < minY), !(start.y > maxY && end.y > maxY) else { return }
    let a = cutVertically(start, start, end)
    let b = cutVertically(end, start, end)
    cells.addEdge(Self.fixed(a.x), Self.fixed(a.y), Self.fixed(b.x), Self.fixed(b.y))
  }

  private func cutVertically(_ point: Point, _ start: Point, _ end: Point) -> Point {
    let y: Double
    if point.y < minY {
      y = minY
    } else if point.y > maxY {
      y = maxY
    } else {
      return point
    }
    return Point(x: start.x + (y - start.y) * (end.x - start.x) / (end.y - start.y), y: y)
  }

  /// 24.8 fixed point, halves away from zero.
  private static func fixed(_ value: Double) -> Int {
    Int((value * 256).rounded(.toNearestOrAwayFromZero))
  }
}
