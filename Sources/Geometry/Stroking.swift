internal import RealModule

// The outline of a line of some width: offset curves with caps and joins.
//
// Written after the geometry of Agg's stroke generator, whose choices (a miter on the inner side, arcs with an
// eighth of a pixel of error, a nearly straight corner replaced by one point) decide the last bit of every pixel
// along a line.

extension Polyline {
  /// The polygons that a stroke of this polyline covers, to be filled together by the non-zero rule.
  ///
  /// An open line gives one polygon, a closed one two of opposite direction. Dashes are not applied here. A line
  /// of fewer than two different points, or of no width, gives none; one of two points is open.
  public func strokeOutline(_ shape: StrokeShape) -> [[Point]] {
    let clean = removingRepeats()
    guard shape.width > 0, clean.points.count >= 2 else { return [] }
    var stroker = Stroker(points: clean.points, shape: shape)
    return clean.isClosed && clean.points.count > 2 ? stroker.closedOutlines() : [stroker.openOutline()]
  }
}

extension Path {
  /// The polygons that a stroke of the path covers: curves flattened, dashes cut, each part outlined.
  ///
  /// The points must be finite.
  public func strokeOutline(_ shape: StrokeShape) -> [[Point]] {
    var lines = flattened()
    if let dashes = shape.dashes { lines = lines.flatMap { $0.dashed(dashes) } }
    return lines.flatMap { $0.strokeOutline(shape) }
  }
}

private struct Stroker {
  private let points: [Point]
  private let shape: StrokeShape
  /// Half the width of the line.
  private let half: Double
  /// The angle between the points of an arc: its chords stay within an eighth of a pixel.
  private let arcStep: Double
  private var outline: [Point] = []

  init(points: [Point], shape: StrokeShape) {
    self.points = points
    self.shape = shape
    half = shape.width / 2
    arcStep = 2 * Double.acos(half / (half + 0.125))
  }

  /// Along one side, around the end, back along the other side.
  mutating func openOutline() -> [Point] {
    let last = points.count - 1
    outline.reserveCapacity(points.count * 2 + 4)
    addCap(at: points[0], towards: points[1])
    for index in 1..<last { addJoin(points[index - 1], points[index], points[index + 1]) }
    addCap(at: points[last], towards: points[last - 1])
    for index in (1..<last).reversed() { addJoin(points[index + 1], points[index], points[index - 1]) }
    return outline
  }

  /// One polygon forwards and one backwards.
  mutating func closedOutlines() -> [[Point]] {
    let count = points.count
    for index in 0..<count {
      addJoin(points[(index + count - 1) % count], points[index], points[(index + 1) % count])
    }
    let forwards = outline
    outline = []
    for index in (0..<count).reversed() {
      addJoin(points[(index + 1) % count], points[index], points[(index + count - 1) % count])
    }
    return [forwards, outline]
  }

  /// The vector from a point of the segment to the edge of the stroke beside it.
  private func offset(from start: Point, to end: Point) -> Point {
    let length = start.distance(to: end)
    return Point(x: half * (end.y - start.y) / length, y: -(half * (end.x - start.x) / length))
  }
}

// MARK: - Caps

extension Stroker {
  private mutating func addCap(at end: Point, towards next: Point) {
    let side = offset(from: end, to: next)
    switch shape.cap {
    case .butt:
      outline.append(end - side)
      outline.append(end + side)
    case .projecting:
      let back = Point(x: side.y, y: -side.x)
      outline.append(end - side + back)
      outline.append(end + side + back)
    case .round:
      let count = Int(Double.pi / arcStep)
      let step = Double.pi / Double(count + 1)
      outline.append(end - side)
      var angle = Double.atan2(y: -side.y, x: -side.x) + step
      for _ in 0..<count {
        outline.append(end + Point(x: Double.cos(angle) * half, y: Double.sin(angle) * half))
        angle += step
      }
      outline.append(end + side)
    }
  }
}

// MARK: - Joins

extension Stroker {
  /// A corner as a join sees it: the point, its neighbours, and the offsets of the two segments.
  private struct Corner {
    let before, point, after: Point
    let side1, side2: Point

    /// Where the two offset edges meet; `nil` if they are parallel.
    var intersection: Point? {
      let a = before + side1
      let b = point + side1
      let c = point + side2
      let d = after + side2
      let denominator = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
      guard abs(denominator) >= 1e-30 else { return nil }
      let u = ((a.y - c.y) * (d.x - c.x) - (a.x - c.x) * (d.y - c.y)) / denominator
      return Point(x: a.x + u * (b.x - a.x), y: a.y + u * (b.y - a.y))
    }
  }

  private mutating func addJoin(_ before: Point, _ point: Point, _ after: Point) {
    let corner = Corner(
      before: before, point: point, after: after,
      side1: offset(from: before, to: point), side2: offset(from: point, to: after))
    if turn(before, point, after) > 1e-14 {
      let shorter = min(before.distance(to: point), point.distance(to: after))
      addMiter(corner, limit: max(shorter / half, 1.01))
    } else {
      addOuterJoin(corner)
    }
  }

  private mutating func addOuterJoin(_ corner: Corner) {
    let bevelDistance = corner.side1.midpoint(to: corner.side2).length
    if shape.join != .miter && half - bevelDistance < half / 1024 {
      outline.append(corner.intersection ?? corner.point + corner.side1)
      return
    }
    switch shape.join {
    case .miter: addMiter(corner, limit: shape.miterLimit)
    case .round: addArc(corner)
    case .bevel: addBevel(corner)
    }
  }

  private mutating func addBevel(_ corner: Corner) {
    outline.append(corner.point + corner.side1)
    outline.append(corner.point + corner.side2)
  }

  /// The meeting point of the edges, or a bevel where that lies beyond `limit` half widths.
  private mutating func addMiter(_ corner: Corner, limit: Double) {
    if let tip = corner.intersection {
      if corner.point.distance(to: tip) <= half * limit {
        outline.append(tip)
      } else {
        addBevel(corner)
      }
      return
    }
    // Parallel edges: the line runs straight on (one point will do) or turns back on itself.
    let edge = corner.point + corner.side1
    let isStraight =
      (turn(corner.before, corner.point, edge) < 0) == (turn(corner.point, corner.after, edge) < 0)
    if isStraight { outline.append(edge) } else { addBevel(corner) }
  }

  private mutating func addArc(_ corner: Corner) {
    let start = Double.atan2(y: corner.side1.y, x: corner.side1.x)
    var end = Double.atan2(y: corner.side2.y, x: corner.side2.x)
    if start > end { end += 2 * Double.pi }
    let count = Int((end - start) / arcStep)
    let step = (end - start) / Double(count + 1)
    outline.append(corner.point + corner.side1)
    var angle = start + step
    for _ in 0..<count {
      outline.append(corner.point + Point(x: Double.cos(angle) * half, y: Double.sin(angle) * half))
      angle += step
    }
    outline.append(corner.point + corner.side2)
  }

  /// Positive where `c` lies to the right of the line from `a` to `b` (y up).
  private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (c.x - b.x) * (b.y - a.y) - (c.y - b.y) * (b.x - a.x)
  }
}
