internal import Colors
internal import Geometry
internal import Raster

/// The cells of a net on the way to the picture: y turned downwards, corners put between pixels, upright
/// cells cut.
///
/// Cells are filled without antialiasing, so that neighbours neither overlap nor leave a seam.
struct DeviceCells {
  /// What a cell looks like in the picture.
  enum Shape {
    /// Upright, and cut at the clip rectangle.
    case pixels(PixelRect)
    /// Of any other shape, and whole.
    case path(Path)
  }

  private let cells: ColoredCells
  /// The corners of the cells, in pixels, whole numbers.
  private let corners: [Point]
  private let clip: PixelRect

  /// - Parameter clip: cells that show nothing inside are left out.
  init(_ cells: ColoredCells, transform: AffineTransform, height: Int, clip: PixelRect) {
    let toDevice = transform.concatenating(.flip(height: Double(height)))
    self.cells = cells
    self.clip = clip
    corners = cells.corners.map { toDevice.apply($0).snapped }
  }

  /// Calls `body` with every cell that shows, row by row.
  func forEach(_ body: (_ row: Int, _ shape: Shape, _ color: Color) -> Void) {
    for row in 0..<cells.rows {
      for column in 0..<cells.columns {
        let color = cells.colors[row * cells.columns + column]
        guard color.alpha > 0, let shape = shape(row, column) else { continue }
        body(row, shape, color)
      }
    }
  }

  /// Whether the cells form a regular net: upright, in straight columns and rows, none above another.
  var isTiling: Bool {
    let stride = cells.columns + 1
    let columns = corners.prefix(stride).map(\.x)
    let rows = Swift.stride(from: 0, to: corners.count, by: stride).map { corners[$0].y }
    guard columns.isMonotone, rows.isMonotone else { return false }
    return corners.indices.allSatisfy { index in
      corners[index].x == columns[index % stride] && corners[index].y == rows[index / stride]
    }
  }

  private func shape(_ row: Int, _ column: Int) -> Shape? {
    let first = row * (cells.columns + 1) + column
    let next = first + cells.columns + 1
    // Round the cell in this order, which the sign of its area, and so the rounding of its edges, hangs on.
    let (a, b, c, d) = (corners[first], corners[next], corners[next + 1], corners[first + 1])
    if let rect = PixelRect(a, b, c, d)?.intersection(clip) { return rect.isEmpty ? nil : .pixels(rect) }
    let path = Path(polyline: [a, b, c, d, a]).removingNonFinite()
    return path.isEmpty ? nil : .path(path)
  }
}

extension PixelRect {
  /// The pixels of a cell with corners between pixels; `nil` if it is not upright.
  fileprivate init?(_ a: Point, _ b: Point, _ c: Point, _ d: Point) {
    let isUpright = a.x == b.x && c.x == d.x && b.y == c.y && d.y == a.y
    let isTurned = a.y == b.y && c.y == d.y && b.x == c.x && d.x == a.x
    guard isUpright || isTurned, a.isFinite, c.isFinite else { return nil }
    self.init(
      minX: Self.pixel(min(a.x, c.x)), minY: Self.pixel(min(a.y, c.y)),
      maxX: Self.pixel(max(a.x, c.x)), maxY: Self.pixel(max(a.y, c.y)))
  }

  /// What lies absurdly far out is brought nearer.
  private static func pixel(_ value: Double) -> Int { Int(min(max(value, -1e6), 1e6)) }
}

extension [Double] {
  /// Whether the numbers never rise or never fall, and none is missing.
  fileprivate var isMonotone: Bool {
    let steps = zip(self, dropFirst())
    return steps.allSatisfy { $0 <= $1 } || steps.allSatisfy { $0 >= $1 }
  }
}

extension Point {
  /// The nearest corner between four pixels.
  fileprivate var snapped: Point { Point(x: (x + 0.5).rounded(.down), y: (y + 0.5).rounded(.down)) }
}
