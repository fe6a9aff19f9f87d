// The covered area of each pixel, found pixel by pixel and edge by edge in floating point: slow and obvious.

import Geometry
import Raster

/// What the fast rasterizer is checked against.
struct ReferenceRasterizer {
  let polygons: [[Point]]

  /// The winding number, averaged over a pixel.
  ///
  /// Seen along a row, an edge winds around all that lies to its right. So each edge contributes, for every
  /// height that it passes, the share of the pixel's width to its right, downward edges positive.
  func winding(x: Int, y: Int) -> Double {
    edges.reduce(0) { $0 + Self.areaRight(of: $1.start, $1.end, x: Double(x), y: Double(y)) }
  }

  /// The coverage of a pixel, 0 … 256.
  func coverage(x: Int, y: Int, rule: FillRule) -> Double {
    let winding = abs(winding(x: x, y: y))
    switch rule {
    case .nonZero: return 256 * min(winding, 1)
    case .evenOdd:
      let rest = winding.truncatingRemainder(dividingBy: 2)
      return 256 * (rest > 1 ? 2 - rest : rest)
    }
  }

  /// How far a rasterizer in 1/256 pixel may be from `coverage`, in the same units.
  ///
  /// An edge through the pixel: its ends are moved by up to 1/512 pixel in x and in y, which sweeps at most
  /// √2 · √2/512 pixel = 1 unit; its entry into the row is rounded down to 1/256 in x, as is its exit, which
  /// together sweep at most 1 unit; and its passage into and out of the pixel's column is rounded down to
  /// 1/256 in y, at most 1 unit each. An edge that passes left of the pixel counts by the height that it climbs
  /// in the row, which is exact unless it ends there: at most half a unit for each end. Taking off the fraction
  /// costs at most 1 unit, and 256 is written as 255.
  func tolerance(x: Int, y: Int) -> Double {
    // Wide enough for edges that rounding moves into the pixel.
    let margin = 1.0 / 256
    let pixel = Rect(x: Double(x), y: Double(y), width: 1, height: 1).expanded(dx: margin, dy: margin)
    var units = 2.0
    for edge in edges {
      if Self.mayTouch(edge.start, edge.end, pixel) {
        units += 4
      } else {
        for end in [edge.start, edge.end]
        where pixel.minY <= end.y && end.y <= pixel.maxY && end.x <= pixel.maxX {
          units += 0.5
        }
      }
    }
    return units
  }

  private var edges: [(start: Point, end: Point)] {
    polygons.flatMap { polygon in
      polygon.indices.map { (polygon[$0], polygon[($0 + 1) % polygon.count]) }
    }
  }

  private static func areaRight(of start: Point, _ end: Point, x: Double, y: Double) -> Double {
    guard start.y != end.y else { return 0 }
    let (upper, lower) = start.y < end.y ? (start, end) : (end, start)
    let sign = start.y < end.y ? 1.0 : -1.0
    let top = max(upper.y, y)
    let bottom = min(lower.y, y + 1)
    guard top < bottom else { return 0 }
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    let (a, b) = (upper.x + slope * (top - upper.y), upper.x + slope * (bottom - upper.y))
    return sign * (bottom - top) * shareRight(from: min(a, b), to: max(a, b), x: x)
  }

  /// The mean of the share of x … x + 1 that lies right of a place that moves evenly from `a` to `b`.
  private static func shareRight(from a: Double, to b: Double, x: Double) -> Double {
    if b <= x { return 1 }
    if a >= x + 1 { return 0 }
    guard b - a > 1e-12 else { return x + 1 - max(a, x) }
    let (low, high) = (max(a, x), min(b, x + 1))
    let before = max(0, x - a)
    return (before + (high - low) * (x + 1 - (low + high) / 2)) / (b - a)
  }

  private static func mayTouch(_ start: Point, _ end: Point, _ box: Rect) -> Bool {
    let bounds = Rect(
      minX: min(start.x, end.x), minY: min(start.y, end.y), maxX: max(start.x, end.x),
      maxY: max(start.y, end.y))
    guard bounds.overlaps(box) else { return false }
    let step = end - start
    let sides = [
      Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.minY), Point(x: box.minX, y: box.maxY),
      Point(x: box.maxX, y: box.maxY),
    ].map { step.cross($0 - start) }
    return !(sides.allSatisfy { $0 > 0 } || sides.allSatisfy { $0 < 0 })
  }
}

/// Coverage spread out over a rectangle of pixels.
struct CoverageGrid: Equatable {
  let rect: PixelRect
  private(set) var values: [Int]

  init(_ coverage: Coverage, in rect: PixelRect) {
    self.rect = rect
    let width = rect.maxX - rect.minX
    values = [Int](repeating: 0, count: max(0, width * (rect.maxY - rect.minY)))
    for run in coverage.runs {
      for x in run.x..<run.x + run.length where rect.contains(x: Int(x), y: Int(run.y)) {
        values[(Int(run.y) - rect.minY) * width + Int(x) - rect.minX] += Int(run.value)
      }
    }
  }

  subscript(x: Int, y: Int) -> Int { values[(y - rect.minY) * (rect.maxX - rect.minX) + x - rect.minX] }
}

extension PixelRect {
  func contains(x: Int, y: Int) -> Bool { minX <= x && x < maxX && minY <= y && y < maxY }

  /// Every pixel, row by row.
  var pixels: [(x: Int, y: Int)] {
    (minY..<maxY).flatMap { y in (minX..<maxX).map { (x: $0, y: y) } }
  }
}
