internal import Geometry

/// Chooses the place of a legend of a known size.
struct LegendPlacement {
  /// The axes' box without the border that stays free.
  let area: Rect
  let width, height: Double

  /// The legend's box at a location.
  ///
  /// - Parameter obstacles: what `best` keeps clear of.
  func frame(_ location: Legend.Location, avoiding obstacles: LegendObstacles) -> Rect {
    guard location == .best else { return frame(location) }
    let lines = obstacles.lines.map { line in line.split(whereSeparator: { !$0.isFinite }) }
    var best = frame(.upperRight)
    var least = Int.max
    for candidate in Legend.Location.allCases where candidate != .best {
      let frame = frame(candidate)
      let covered =
        obstacles.boxes.count(where: frame.overlaps) + obstacles.points.count(where: frame.strictlyContains)
      let outlined = obstacles.outlines.reduce(covered) { $0 + Self.badness(of: frame, over: $1) }
      let badness = lines.reduce(outlined) { $0 + Self.badness(of: frame, over: $1) }
      if badness < least { (best, least) = (frame, badness) }
      if badness == 0 { break }
    }
    return best
  }

  private func frame(_ location: Legend.Location) -> Rect {
    let x: Double
    switch location {
    case .upperLeft, .lowerLeft, .centerLeft: x = area.minX
    case .lowerCenter, .upperCenter, .center: x = area.midX - width / 2
    case .best, .upperRight, .lowerRight, .right, .centerRight: x = area.maxX - width
    }
    let y: Double
    switch location {
    case .lowerLeft, .lowerRight, .lowerCenter: y = area.minY
    case .right, .centerLeft, .centerRight, .center: y = area.midY - height / 2
    case .best, .upperRight, .upperLeft, .upperCenter: y = area.maxY - height
    }
    return Rect(x: x, y: y, width: width, height: height)
  }

  /// The points of a line inside the box, and one more if the line passes through it.
  private static func badness(of box: Rect, over parts: [ArraySlice<Point>]) -> Int {
    let inside = parts.reduce(0) { count, part in count + part.count(where: box.strictlyContains) }
    let crosses = parts.contains { part in
      zip(part, part.dropFirst()).contains { box.isCrossed(from: $0, to: $1) }
    }
    return inside + (crosses ? 1 : 0)
  }

  /// The points of an outline inside the box, and one more if the outline passes through it.
  private static func badness(of box: Rect, over outline: LegendObstacles.Outline) -> Int {
    let crosses = zip(outline.way, outline.way.dropFirst()).contains { box.isCrossed(from: $0, to: $1) }
    return outline.points.count(where: box.strictlyContains) + (crosses ? 1 : 0)
  }
}

extension Rect {
  /// Whether a segment has a point inside: no line separates the two, be it upright, level or along the
  /// segment.
  fileprivate func isCrossed(from start: Point, to end: Point) -> Bool {
    let dx = abs(end.x - start.x)
    let dy = abs(end.y - start.y)
    guard abs(start.x + end.x - 2 * midX) < dx + width, abs(start.y + end.y - 2 * midY) < dy + height else {
      return false
    }
    let distance = (start.x - midX) * (start.y - end.y) - (start.y - midY) * (start.x - end.x)
    return 2 * abs(distance) < width * dy + height * dx
  }
}
