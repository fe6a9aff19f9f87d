internal import Geometry
internal import RealModule

extension HatchPattern {
  /// Lines, or rows of shapes, for each character of a pattern.
  private static let density = 6

  /// The pattern in the unit square, y upwards.
  var path: Path {
    var path = Path()
    path.addParallels(horizontal * Self.density) { place in
      (Point(x: 0, y: place), Point(x: 1, y: place))
    }
    path.addParallels(vertical * Self.density) { place in
      (Point(x: place, y: 0), Point(x: place, y: 1))
    }
    path.addDiagonals(rising * Self.density) { step in
      (Point(x: step, y: -step), Point(x: 1 + step, y: 1 - step))
    }
    path.addDiagonals(falling * Self.density) { step in
      (Point(x: step, y: 1 + step), Point(x: 1 + step, y: step))
    }
    path.addShapes(circles * Self.density) { Self.ring(Self.circle.scaled(by: $0, 0.2)) }
    path.addShapes(largeCircles * Self.density) { Self.ring(Self.circle.scaled(by: $0, 0.35)) }
    path.addShapes(dots * Self.density) { Self.circle.scaled(by: $0, 0.1) }
    path.addShapes(stars * Self.density) { Self.star.scaled(by: $0, 1.0 / 3.0) }
    return path
  }

  private static let circle = Path.unitArc(eighths: 8)

  /// A circle with a hole.
  ///
  /// The hole has the points of the circle in reverse order, taken for what they are in the circle: ends become
  /// handles, so it is not quite round.
  private static func ring(_ outer: Path) -> Path {
    // The last point stands for the closing of the path.
    let points = (outer.points + [outer.points[0]]).reversed().map { $0 * 0.9 }
    var ring = outer
    ring.move(to: points[0])
    for index in stride(from: 1, to: points.count - 1, by: 3) {
      ring.cubic(points[index], points[index + 1], to: points[index + 2])
    }
    ring.close()
    return ring
  }

  /// Five points, the first one on top.
  private static let star = Path(
    polyline: (0..<10).map { corner in
      let angle = 2 * Double.pi / 10 * Double(corner) + Double.pi / 2
      let radius = corner.isMultiple(of: 2) ? 1 : 0.5
      return Point(x: radius * Double.cos(angle), y: radius * Double.sin(angle))
    }, closed: true)
}

extension Path {
  /// The shape for a distance between rows, of a size in that distance.
  fileprivate func scaled(by distance: Double, _ size: Double) -> Path {
    mapPoints { $0 * distance * size }
  }

  private mutating func add(_ line: (start: Point, end: Point)) {
    move(to: line.start)
    self.line(to: line.end)
  }

  /// Lines in the middles of so many strips.
  fileprivate mutating func addParallels(_ count: Int, _ line: (Double) -> (start: Point, end: Point)) {
    guard count > 0 else { return }
    let step = 1 / Double(count)
    for index in 0..<count { add(line(Double(index) * step + step / 2)) }
  }

  /// Lines from corner to corner and half a side to both sides of it.
  fileprivate mutating func addDiagonals(_ count: Int, _ line: (Double) -> (start: Point, end: Point)) {
    guard count > 0 else { return }
    let step = 1 / Double(count)
    for index in 0...count { add(line(index == count ? 0.5 : Double(index) * step - 0.5)) }
  }

  /// Shapes in rows, those of every second row between the others.
  ///
  /// - Parameter shape: the shape for a distance between rows.
  fileprivate mutating func addShapes(_ rows: Int, _ shape: (Double) -> Path) {
    guard rows > 0 else { return }
    let distance = 1 / Double(rows)
    let shape = shape(distance)
    let even = Self.places(from: 0, to: 1, count: rows + 1)
    let odd = Self.places(from: distance / 2, to: 1 - distance / 2, count: rows)
    for row in 0...rows {
      for x in row.isMultiple(of: 2) ? even : odd {
        let place = Point(x: x, y: Double(row) * distance)
        for element in shape.mapPoints({ $0 + place }).elements { append(element) }
      }
    }
  }

  private static func places(from first: Double, to last: Double, count: Int) -> [Double] {
    let step = (last - first) / Double(count - 1)
    return (0..<count).map { $0 == count - 1 ? last : Double($0) * step + first }
  }
}
