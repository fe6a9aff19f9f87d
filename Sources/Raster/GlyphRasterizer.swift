public import Geometry

/// Turns glyph outlines into coverage exactly as FreeType's smooth rasterizer does.
///
/// It differs from `PolygonRasterizer` in how curves are split, how edges are walked (by reciprocals, from pixel
/// to pixel) and how negative areas are rounded; text shows each of these in its last bit.
public struct GlyphRasterizer: Sendable {
  private var cells = CellStore()

  /// A rasterizer with no scratch memory yet.
  public init() {}

  /// The coverage of an outline, non-zero rule.
  ///
  /// Row −1 is the one just above the baseline, row 0 the one below: rows count downwards, while the outline has
  /// y upwards. The pixel origin is the outline's.
  public mutating func coverage(of outline: GlyphOutline) -> Coverage {
    cells.removeAll()
    for contour in outline.contours {
      var pen = Pen(position: contour.start)
      for piece in contour.pieces {
        switch piece {
        case .line(let end): pen.line(to: end, into: &cells)
        case .quadratic(let control, let end): pen.quadratic(control, to: end, into: &cells)
        case .cubic(let first, let second, let end): pen.cubic(first, second, to: end, into: &cells)
        }
      }
    }
    return cells.sweep { area in
      let value = area >> 9
      return UInt8(min(value < 0 ? ~value : value, 255))
    }
  }
}

/// A position in 24.8 fixed point, y upwards, that leaves cells where it moves.
private struct Pen {
  private var x, y: Int

  private static let one = 256

  init(position: FixedPoint26) {
    x = position.x * 4
    y = position.y * 4
  }

  mutating func line(to end: FixedPoint26, into cells: inout CellStore) {
    move(toX: end.x * 4, y: end.y * 4, into: &cells)
  }

  /// A quadratic curve by forward differences in 2ⁿ equal steps; n grows until the deviation from the chord is
  /// at most a quarter pixel.
  mutating func quadratic(_ control: FixedPoint26, to end: FixedPoint26, into cells: inout CellStore) {
    let (x1, y1) = (control.x * 4, control.y * 4)
    let (x2, y2) = (end.x * 4, end.y * 4)
    let (ax, ay) = (x - 2 * x1 + x2, y - 2 * y1 + y2)
    var deviation = max(abs(ax), abs(ay))
    guard deviation > Self.one / 4 else {
      move(toX: x2, y: y2, into: &cells)
      return
    }
    var shift = 0
    repeat {
      deviation >>= 2
      shift += 1
    } while deviation > Self.one / 4
    // In 32.32 fixed point: position, first and second difference.
    var rx = ax << (32 - 2 * shift)
    var ry = ay << (32 - 2 * shift)
    var qx = (x1 - x) << (33 - shift) + rx
    var qy = (y1 - y) << (33 - shift) + ry
    rx *= 2
    ry *= 2
    var px = x << 32
    var py = y << 32
    for _ in 0..<(1 << shift) {
      px += qx
      py += qy
      qx += rx
      qy += ry
      move(toX: px >> 32, y: py >> 32, into: &cells)
    }
  }

  /// A cubic curve, halved until its control points lie within half a pixel of thirds of its chord.
  mutating func cubic(
    _ first: FixedPoint26, _ second: FixedPoint26, to end: FixedPoint26, into cells: inout CellStore
  ) {
    halve(
      (first.x * 4, second.x * 4, end.x * 4), (first.y * 4, second.y * 4, end.y * 4), depth: 0, into: &cells)
  }

  /// - Parameter depth: how often the curve was halved; by then the halves of any curve are points.
  private mutating func halve(
    _ xs: (Int, Int, Int), _ ys: (Int, Int, Int), depth: Int, into cells: inout CellStore
  ) {
    guard depth < 32, Self.isBent(x, xs) || Self.isBent(y, ys) else {
      move(toX: xs.2, y: ys.2, into: &cells)
      return
    }
    let (x, y) = (Self.halves(x, xs), Self.halves(y, ys))
    halve(x.first, y.first, depth: depth + 1, into: &cells)
    halve(x.second, y.second, depth: depth + 1, into: &cells)
  }

  /// Whether one coordinate of a curve from `start` strays from its chord.
  private static func isBent(_ start: Int, _ p: (Int, Int, Int)) -> Bool {
    abs(2 * p.2 - 3 * p.1 + start) > one / 2 || abs(p.2 - 3 * p.0 + 2 * start) > one / 2
  }

  /// De Casteljau's halving of one coordinate, rounded down at every step as FreeType rounds it.
  private static func halves(
    _ start: Int, _ p: (Int, Int, Int)
  ) -> (first: (Int, Int, Int), second: (Int, Int, Int)) {
    let (a, b, c) = (p.2 + p.1, p.1 + p.0, p.0 + start)
    let middle = (a + 2 * b + c) >> 3
    return ((c >> 1, (b + c) >> 2, middle), ((a + b) >> 2, a >> 1, p.2))
  }

  private mutating func move(toX endX: Int, y endY: Int, into cells: inout CellStore) {
    defer { (x, y) = (endX, endY) }
    guard endY != y else { return }
    if endX == x {
      moveVertically(toY: endY, into: &cells)
    } else {
      moveAcross(toX: endX, y: endY, into: &cells)
    }
  }

  private func moveVertically(toY endY: Int, into cells: inout CellStore) {
    let column = x >> 8
    let twoX = (x & 255) * 2
    let step = endY > y ? 1 : -1
    let far = endY > y ? Self.one : 0
    var row = y >> 8
    var from = y & 255
    while row != endY >> 8 {
      Self.mark(column, row, far - from, twoX * (far - from), &cells)
      from = Self.one - far
      row += step
    }
    Self.mark(column, row, (endY & 255) - from, twoX * ((endY & 255) - from), &cells)
  }

  /// From cell to cell; `product` tells which side of the present cell the line leaves through.
  private func moveAcross(toX endX: Int, y endY: Int, into cells: inout CellStore) {
    let one = Self.one
    let (dx, dy) = (endX - x, endY - y)
    var (column, row) = (x >> 8, y >> 8)
    let (lastColumn, lastRow) = (endX >> 8, endY >> 8)
    var (fx1, fy1) = (x & 255, y & 255)
    let inverseX = column != lastColumn ? 0xFFFF_FFFF / dx : 0
    let inverseY = row != lastRow ? 0xFFFF_FFFF / dy : 0
    var product = dx * fy1 - dy * fx1
    while column != lastColumn || row != lastRow {
      let (fromColumn, fromRow) = (column, row)
      let (fx2, fy2): (Int, Int)
      let (nextX, nextY): (Int, Int)
      if product - dx * one > 0 && product <= 0 {
        (fx2, fy2) = (0, Self.divide(-product, -inverseX))
        product -= dy * one
        (nextX, nextY) = (one, fy2)
        column -= 1
      } else if product - dx * one + dy * one > 0 && product - dx * one <= 0 {
        product -= dx * one
        (fx2, fy2) = (Self.divide(-product, inverseY), one)
        (nextX, nextY) = (fx2, 0)
        row += 1
      } else if product + dy * one >= 0 && product - dx * one + dy * one <= 0 {
        product += dy * one
        (fx2, fy2) = (one, Self.divide(product, inverseX))
        (nextX, nextY) = (0, fy2)
        column += 1
      } else {
        (fx2, fy2) = (Self.divide(product, -inverseY), 0)
        product += dx * one
        (nextX, nextY) = (fx2, one)
        row -= 1
      }
      Self.mark(fromColumn, fromRow, fy2 - fy1, (fx1 + fx2) * (fy2 - fy1), &cells)
      (fx1, fy1) = (nextX, nextY)
    }
    let (fx2, fy2) = (endX & 255, endY & 255)
    Self.mark(column, row, fy2 - fy1, (fx1 + fx2) * (fy2 - fy1), &cells)
  }

  /// `a / b` for the reciprocal `inverse` of b, in FreeType's unsigned 64-bit arithmetic that may wrap.
  private static func divide(_ a: Int, _ inverse: Int) -> Int {
    Int(truncatingIfNeeded: (UInt(bitPattern: a) &* UInt(bitPattern: inverse)) >> 32)
  }

  private static func mark(_ column: Int, _ row: Int, _ cover: Int, _ area: Int, _ cells: inout CellStore) {
    cells.add(x: column, y: -1 - row, cover: cover, area: area)
  }
}
