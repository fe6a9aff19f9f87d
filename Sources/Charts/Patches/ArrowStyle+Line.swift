internal import Geometry
internal import RealModule

// Arrows that are lines: the way itself, shortened so that the stroke of a head does not reach beyond its tip, then
// the heads or brackets at its ends.

/// A part of an arrow: a path, and whether its inside is painted.
struct ArrowPart {
  var path: Path
  let isFilled: Bool
}

/// The ends and the size of a line that is an arrow.
struct ArrowLine {
  let begin, end: ArrowStyle.End
  let headLength, headWidth: Double
  /// What lengths are in, in pixels.
  let size: Double
  /// Pixels.
  let linewidth: Double

  /// The parts of the arrow along a way of at least two points.
  func parts(along way: Path) -> [ArrowPart] {
    let points = way.points
    guard points.count >= 2 else { return [] }
    let (first, last) = (points.count - 1, points.count - 2)
    let atBegin = part(begin, at: points[0], from: points[1])
    let atEnd = part(end, at: points[first], from: points[last])
    var line = Path()
    var index = 0
    // The same pieces with other ends.
    for element in way.elements {
      let count = element.pointCount
      var moved = Array(points[index..<(index + count)])
      if index == 0 { moved[0] = moved[0] + atBegin.shift }
      if index + count == points.count, count > 0 { moved[count - 1] = moved[count - 1] + atEnd.shift }
      index += count
      line.append(element.with(moved))
    }
    return [ArrowPart(path: line, isFilled: false)] + [atBegin.part, atEnd.part].compactMap(\.self)
  }

  /// What stands at one end, and how far the line draws back for it.
  private func part(_ kind: ArrowStyle.End, at tip: Point, from back: Point) -> (
    part: ArrowPart?, shift: Point
  ) {
    switch kind {
    case .none: return (nil, .zero)
    case .head, .filledHead:
      // Without a direction there is no head.
      guard tip != back else { return (nil, .zero) }
      let isFilled = kind == .filledHead
      let (wings, shift) = head(at: tip, from: back)
      return (ArrowPart(path: Path(polyline: wings, closed: isFilled), isFilled: isFilled), shift)
    case .bracket(let width, let length, let angle):
      let corners = bracket(at: tip, from: back, width * size, length * size, angle)
      return (ArrowPart(path: Path(polyline: corners), isFilled: false), .zero)
    }
  }

  private func head(at tip: Point, from back: Point) -> (wings: [Point], shift: Point) {
    let (length, width) = (headLength * size, headWidth * size)
    let reach = Double.hypot(length, width)
    let (cosine, sine) = (length / reach, width / reach)
    let (dx, dy) = (back.x - tip.x, back.y - tip.y)
    let distance = Double.hypot(dx, dy)
    let pad = 0.5 * linewidth / sine
    let shift = Point(x: pad * dx / distance, y: pad * dy / distance)
    let along = Point(x: dx / distance * reach, y: dy / distance * reach)
    let moved = tip + shift
    return (
      [
        moved + Point(x: cosine * along.x + sine * along.y, y: -sine * along.x + cosine * along.y), moved,
        moved + Point(x: cosine * along.x - sine * along.y, y: sine * along.x + cosine * along.y),
      ], shift
    )
  }

  private func bracket(
    at tip: Point, from back: Point, _ width: Double, _ length: Double, _ angle: Double
  ) -> [Point] {
    let outwards = back.direction(to: tip)
    let (first, second) = tip.besides(outwards, by: width)
    let leg = outwards * length
    let corners = [first + leg, first, second, second + leg]
    guard angle != 0 else { return corners }
    let radians = angle * (Double.pi / 180)
    let (cosine, sine) = (Double.cos(radians), Double.sin(radians))
    return corners.map { corner in
      let way = corner - tip
      return tip + Point(x: cosine * way.x - sine * way.y, y: sine * way.x + cosine * way.y)
    }
  }
}

extension PathElement {
  fileprivate var pointCount: Int {
    switch self {
    case .move, .line: 1
    case .quadratic: 2
    case .cubic: 3
    case .close: 0
    }
  }

  /// The same piece through other points.
  fileprivate func with(_ points: [Point]) -> PathElement {
    switch self {
    case .move: .move(points[0])
    case .line: .line(points[0])
    case .quadratic: .quadratic(points[0], points[1])
    case .cubic: .cubic(points[0], points[1], points[2])
    case .close: .close
    }
  }
}

extension Point {
  /// The direction to another point, of length one; zero if there is none.
  func direction(to other: Point) -> Point {
    let way = other - self
    let length = way.length
    return length == 0 ? .zero : Point(x: way.x / length, y: way.y / length)
  }

  /// The points at a distance to the right and to the left of a direction.
  func besides(_ direction: Point, by distance: Double) -> (right: Point, left: Point) {
    if distance == 0 { return (self, self) }
    return (
      Point(x: distance * direction.y + x, y: distance * -direction.x + y),
      Point(x: distance * -direction.y + x, y: distance * direction.x + y)
    )
  }
}
