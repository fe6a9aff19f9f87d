internal import Arrays
internal import Geometry
internal import RealModule

/// Finds the places of the labels of contour lines and breaks the lines there.
///
/// Labels go where a line is straightest, and not close to others; all is measured in pixels.
struct ContourLabeler {
  /// A label's place.
  struct Place {
    /// The level's number.
    let level: Int
    /// The middle of the text in pixels.
    let center: Point
    /// How the text is turned, in degrees counter-clockwise.
    let angle: Double
  }

  let transform: DataTransform
  let isInline: Bool
  /// What is broken away on either side of a text, in pixels.
  let spacing: Double
  let isRightsideUp: Bool
  private(set) var places: [Place] = []

  init(_ labels: ContourLabels, _ transform: DataTransform) {
    self.transform = transform
    isInline = labels.inline
    spacing = labels.inlineSpacing
    isRightsideUp = labels.rightsideUp
  }

  /// Labels all lines of a level that are long enough.
  ///
  /// - Parameter width: of the text in pixels.
  mutating func label(_ path: inout Path, level: Int, width: Double) {
    var rest: [ContourLine] = []
    for line in path.contourLines {
      let pixels = pixels(of: line)
      guard Self.hasRoom(pixels, for: width) else {
        rest.append(line)
        continue
      }
      let index = straightest(pixels, width)
      let broken = line.broken(at: index, pixels: pixels, width: width, spacing: spacing)
      add(level, pixels[index], broken.angle)
      rest += broken.rest
    }
    if isInline { path = Path(rest) }
  }

  /// Labels the point of all lines that is nearest to one in pixels.
  ///
  /// - Parameters:
  ///   - levels: the numbers of the levels in question.
  ///   - width: of the text of a level, in pixels.
  mutating func label(
    _ paths: inout [Path], nearest target: Point, among levels: [Int], width: (Int) -> Double
  ) {
    guard target.isFinite else { return }
    var best: (distance: Double, level: Int, line: Int, index: Int, point: Point)?
    for level in levels {
      for (number, line) in paths[level].contourLines.enumerated() {
        let found = Self.nearest(to: target, on: pixels(of: line))
        if let found, found.distance < best?.distance ?? .infinity {
          best = (found.distance, level, number, found.index, found.point)
        }
      }
    }
    guard let best else { return }
    var lines = paths[best.level].contourLines
    var line = lines[best.line]
    let place = Point(x: transform.xValue(at: best.point.x), y: transform.yValue(at: best.point.y))
    if !place.isClose(to: line.points[best.index]) { line.points.insert(place, at: best.index) }
    let broken = line.broken(
      at: best.index, pixels: pixels(of: line), width: width(best.level), spacing: spacing)
    add(best.level, best.point, broken.angle)
    lines.replaceSubrange(best.line...best.line, with: broken.rest)
    if isInline { paths[best.level] = Path(lines) }
  }

  private mutating func add(_ level: Int, _ center: Point, _ angle: Double) {
    var angle = angle
    if isRightsideUp {
      let turned = (angle + 90).truncatingRemainder(dividingBy: 180)
      angle = (turned < 0 ? turned + 180 : turned) - 90
    }
    places.append(Place(level: level, center: center, angle: angle))
  }

  private func pixels(of line: ContourLine) -> [Point] {
    line.points.map { transform.affine(.data).apply(transform.scaled($0, in: .data)) }
  }
}

// MARK: - Along a line

extension ContourLabeler {
  /// Whether a line is long enough for a text. One that leaves the plane, as at zero on a logarithmic axis, is not
  /// labelled.
  private static func hasRoom(_ pixels: [Point], for width: Double) -> Bool {
    guard let x = Interval(of: pixels.map(\.x)), let y = Interval(of: pixels.map(\.y)),
      pixels.allSatisfy(\.isFinite)
    else { return false }
    return Double(pixels.count) > 10 * width || x.upper - x.lower > 1.2 * width
      || y.upper - y.lower > 1.2 * width
  }

  /// The point in the middle of the straightest piece of a line that is not close to a label.
  ///
  /// Pieces have as many points as the text has pixels. The last one goes on at the start of the line.
  private func straightest(_ pixels: [Point], _ width: Double) -> Int {
    let count = pixels.count
    let pieces = width > 1 ? Int((Double(count) / width).rounded(.up)) : 1
    let size = pieces == 1 ? count : Int(width)
    let bends = (0..<pieces).map { piece -> Double in
      let bend = Self.bend((0..<size).map { pixels[(piece * size + $0) % count] })
      return bend.isNaN ? .infinity : bend
    }
    let order = bends.indices.sorted { (bends[$0], $0) < (bends[$1], $1) }
    let middles = order.map { ($0 * size + size / 2) % count }
    return middles.first { !isTooClose(pixels[$0], width) } ?? middles[0]
  }

  /// How far the points of a piece lie from the straight line between its ends, taken together.
  private static func bend(_ piece: [Point]) -> Double {
    let (first, last) = (piece[0], piece[piece.count - 1])
    let length = Double.hypot(last.x - first.x, last.y - first.y)
    return pairwiseSum(
      piece.map { point in
        let area = (first.y - point.y) * (last.x - first.x) - (first.x - point.x) * (last.y - first.y)
        return abs(area) / length
      })
  }

  private func isTooClose(_ point: Point, _ width: Double) -> Bool {
    let least = 1.2 * width * (1.2 * width)
    return places.contains { place in
      let (dx, dy) = (point.x - place.center.x, point.y - place.center.y)
      return dx * dx + dy * dy < least
    }
  }

  /// The point of a line that is nearest to another one.
  ///
  /// - Returns: also the square of its distance, and the index of the end of the piece that it lies on; `nil` for a
  ///   line that leaves the plane.
  private static func nearest(
    to target: Point, on pixels: [Point]
  ) -> (distance: Double, index: Int, point: Point)? {
    guard pixels.count > 1, pixels.allSatisfy(\.isFinite) else { return nil }
    var best: (distance: Double, index: Int, point: Point)?
    for index in 1..<pixels.count {
      let (start, step) = (pixels[index - 1], pixels[index] - pixels[index - 1])
      let square = step.x * step.x + step.y * step.y
      let along = (target.x - start.x) * step.x + (target.y - start.y) * step.y
      let share = min(max(along / (square == 0 ? 1 : square), 0), 1)
      let point = Point(x: start.x + share * step.x, y: start.y + share * step.y)
      let (dx, dy) = (point.x - target.x, point.y - target.y)
      let distance = dx * dx + dy * dy
      if distance < best?.distance ?? .infinity { best = (distance, index, point) }
    }
    return best
  }
}

extension Point {
  /// Whether two points are the same but for errors of calculation.
  fileprivate func isClose(to other: Point) -> Bool {
    abs(x - other.x) <= 1e-8 + 1e-5 * abs(other.x) && abs(y - other.y) <= 1e-8 + 1e-5 * abs(other.y)
  }
}
