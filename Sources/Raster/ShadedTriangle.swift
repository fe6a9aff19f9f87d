public import Geometry

/// A triangle with a colour at each corner that is mixed in between: Agg's Gouraud shading.
///
/// The triangle is half a pixel larger on all sides, so that neighbours leave no seam.
public struct ShadedTriangle: Sendable {
  private struct Corner {
    var point: Point
    let color: [Int]
  }

  /// What is painted: the triangle with its sides moved outwards and its corners cut off.
  public private(set) var outline: [Point] = []
  /// Where the moved sides meet, from the top down.
  private var corners: [Corner]
  /// Whether the side from the first to the last corner is the right one.
  private let isTurned: Bool

  /// - Parameter corners: points with y downwards, finite, and their colours.
  public init(_ corners: [(point: Point, color: PixelColor)]) {
    precondition(corners.count == 3, "a triangle has three corners")
    let points = corners.map(\.point)
    self.corners = corners.map { point, color in
      Corner(point: point, color: [Int(color.red), Int(color.green), Int(color.blue), Int(color.alpha)])
    }
    let turn = Self.cross(points[0], points[1], points[2])
    let sides = (0..<3).map { side in
      let (start, end) = (points[side], points[(side + 1) % 3])
      let offset = abs(turn) > 1e-30 ? Self.offset(start, end, turn > 0 ? -0.5 : 0.5) : .zero
      return (start + offset, end + offset)
    }
    for side in sides { outline += [side.0, side.1] }
    for (index, pair) in [(2, 0), (0, 1), (1, 2)].enumerated() {
      if let point = Self.crossing(sides[pair.0], sides[pair.1]) { self.corners[index].point = point }
    }
    if self.corners[0].point.y > self.corners[2].point.y { self.corners.swapAt(0, 2) }
    if self.corners[0].point.y > self.corners[1].point.y { self.corners.swapAt(0, 1) }
    if self.corners[1].point.y > self.corners[2].point.y { self.corners.swapAt(1, 2) }
    isTurned = Self.cross(self.corners[0].point, self.corners[2].point, self.corners[1].point) < 0
  }

  private static func cross(_ a: Point, _ b: Point, _ p: Point) -> Double {
    (p.x - b.x) * (b.y - a.y) - (p.y - b.y) * (b.x - a.x)
  }

  private static func offset(_ start: Point, _ end: Point, _ distance: Double) -> Point {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    return Point(x: distance * dy / length, y: -distance * dx / length)
  }

  private static func crossing(_ first: (Point, Point), _ second: (Point, Point)) -> Point? {
    let ((a, b), (c, d)) = (first, second)
    let numerator = (a.y - c.y) * (d.x - c.x) - (a.x - c.x) * (d.y - c.y)
    let denominator = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
    guard abs(denominator) >= 1e-30 else { return nil }
    let share = numerator / denominator
    return Point(x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y))
  }
}

// MARK: - Colours

extension ShadedTriangle {
  /// The colours along a row of pixels.
  struct Row {
    fileprivate let start: Int
    fileprivate let colors: [Int]
    fileprivate let steps: [Int]

    func color(x: Int) -> PixelColor {
      func channel(_ index: Int) -> UInt8 {
        let value = colors[index] + ((steps[index] * (16 * x - start)) >> 14)
        return UInt8(min(max(value, 0), 255))
      }
      return PixelColor(red: channel(0), green: channel(1), blue: channel(2), alpha: channel(3))
    }
  }

  func row(_ y: Int) -> Row {
    let (a, b, c) = (corners[0], corners[1], corners[2])
    let y = Double(y)
    var first = Self.edge(a, c, y)
    var last =
      y <= b.point.y.rounded(.towardZero)
      ? Self.edge(a, b, y + Self.slope(a, b)) : Self.edge(b, c, y - Self.slope(b, c))
    if isTurned { swap(&first, &last) }
    let length = max(abs(last.x - first.x), 1)
    let steps = zip(first.color, last.color).map { (($1 - $0) << 14) / length }
    return Row(start: first.x, colors: first.color, steps: steps)
  }

  /// How much of an edge lies in a row.
  private static func slope(_ from: Corner, _ to: Corner) -> Double {
    let height = to.point.y - from.point.y
    return height < 1e-5 ? 1e5 : 1 / height
  }

  /// Where an edge crosses a row, in sixteenths of a pixel, and its colour there.
  private static func edge(_ from: Corner, _ to: Corner, _ y: Double) -> (x: Int, color: [Int]) {
    let share = min(max((y - from.point.y + 0.5) * slope(from, to), 0), 1)
    let x = (from.point.x - 0.5 + (to.point.x - from.point.x) * share) * 16
    let color = zip(from.color, to.color).map { start, end in
      start + Int((Double(end - start) * share).rounded(.toNearestOrAwayFromZero))
    }
    let limit = 1e8
    return (Int(min(max(x, -limit), limit).rounded(.toNearestOrAwayFromZero)), color)
  }
}

extension Bitmap {
  /// Paints a triangle wherever `coverage`, that of its outline, says.
  public mutating func paint(_ coverage: Coverage, triangle: ShadedTriangle, clip: PixelRect) {
    let clip = clip.intersection(bounds)
    let width = self.width
    var rows: [Int: ShadedTriangle.Row] = [:]
    pixels.withUnsafeMutableBufferPointer { buffer in
      for run in coverage.runs {
        let y = Int(run.y)
        let first = max(Int(run.x), clip.minX)
        let end = min(Int(run.x) + Int(run.length), clip.maxX)
        guard y >= clip.minY, y < clip.maxY, first < end else { continue }
        let colors = rows[y] ?? triangle.row(y)
        rows[y] = colors
        for x in first..<end {
          Self.paintRun(buffer, from: (y * width + x) * 4, count: 1, colors.color(x: x), run.value)
        }
      }
    }
  }
}
