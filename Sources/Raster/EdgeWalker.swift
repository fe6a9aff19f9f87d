// Straight edges into cells, in 24.8 fixed point and integer arithmetic only.
//
// The way of rounding (floor division, remainders carried from row to row and from pixel to pixel) is Agg's, so that
// every coverage value agrees with it. All values stay far from the limits of Int: coordinates are below 2³¹.

extension CellStore {
  /// One pixel in 24.8 units.
  private static let one = 256
  /// Wider edges are halved first, as Agg does to keep its products within 32 bits.
  private static let widest = 16384 << 8

  /// Adds the edge from (`x1`, `y1`) to (`x2`, `y2`), in 1/256 pixel, y downwards.
  mutating func addEdge(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) {
    let dx = x2 - x1
    if abs(dx) >= Self.widest {
      let middleX = (x1 + x2) >> 1
      let middleY = (y1 + y2) >> 1
      addEdge(x1, y1, middleX, middleY)
      addEdge(middleX, middleY, x2, y2)
      return
    }
    if y1 >> 8 == y2 >> 8 {
      addPiece(row: y1 >> 8, x1, y1 & 255, x2, y2 & 255)
    } else if dx == 0 {
      addVertical(x1, y1, y2)
    } else {
      addSloped(x1, y1, x2, y2)
    }
  }

  private mutating func addVertical(_ x: Int, _ y1: Int, _ y2: Int) {
    let column = x >> 8
    let twoX = (x & 255) * 2
    let isDown = y2 > y1
    let step = isDown ? 1 : -1
    let far = isDown ? Self.one : 0
    var row = y1 >> 8
    let lastRow = y2 >> 8
    add(x: column, y: row, cover: far - (y1 & 255), area: twoX * (far - (y1 & 255)))
    row += step
    while row != lastRow {
      add(x: column, y: row, cover: step * Self.one, area: twoX * step * Self.one)
      row += step
    }
    let rest = (y2 & 255) - Self.one + far
    if rest != 0 { add(x: column, y: row, cover: rest, area: twoX * rest) }
  }

  private mutating func addSloped(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) {
    let dx = x2 - x1
    let isDown = y2 > y1
    let step = isDown ? 1 : -1
    let height = abs(y2 - y1)
    let far = isDown ? Self.one : 0
    let near = Self.one - far
    let firstPart = isDown ? Self.one - (y1 & 255) : y1 & 255
    var (delta, remainder) = floorDivide(firstPart * dx, by: height)
    var row = y1 >> 8
    let lastRow = y2 >> 8
    var x = x1 + delta
    addPiece(row: row, x1, y1 & 255, x, far)
    row += step
    if row != lastRow {
      let (lift, rest) = floorDivide(Self.one * dx, by: height)
      remainder -= height
      while row != lastRow {
        delta = lift
        remainder += rest
        if remainder >= 0 {
          remainder -= height
          delta += 1
        }
        addPiece(row: row, x, near, x + delta, far)
        x += delta
        row += step
      }
    }
    addPiece(row: row, x, near, x2, y2 & 255)
  }

  /// Adds a piece within one row; `y1` and `y2` are heights within the row, 0 … 256.
  private mutating func addPiece(row: Int, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) {
    guard y1 != y2 else { return }
    var column = x1 >> 8
    let lastColumn = x2 >> 8
    let fx1 = x1 & 255
    let fx2 = x2 & 255
    if column == lastColumn {
      add(x: column, y: row, cover: y2 - y1, area: (fx1 + fx2) * (y2 - y1))
      return
    }
    let isRight = x2 > x1
    let step = isRight ? 1 : -1
    let width = abs(x2 - x1)
    let far = isRight ? Self.one : 0
    let firstPart = isRight ? Self.one - fx1 : fx1
    var (delta, remainder) = floorDivide(firstPart * (y2 - y1), by: width)
    add(x: column, y: row, cover: delta, area: (fx1 + far) * delta)
    column += step
    var y = y1 + delta
    if column != lastColumn {
      let (lift, rest) = floorDivide(Self.one * (y2 - y1), by: width)
      remainder -= width
      while column != lastColumn {
        delta = lift
        remainder += rest
        if remainder >= 0 {
          remainder -= width
          delta += 1
        }
        add(x: column, y: row, cover: delta, area: Self.one * delta)
        y += delta
        column += step
      }
    }
    add(x: column, y: row, cover: y2 - y, area: (fx2 + Self.one - far) * (y2 - y))
  }
}

/// The quotient rounded down and the remainder, which is never negative; `divisor` is positive.
private func floorDivide(_ dividend: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
