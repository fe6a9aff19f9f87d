// Exact area coverage: each edge leaves, in every pixel that it passes, how far it climbs there and how much area
// lies beside it. Summed along a row these give the covered part of each pixel without any sampling.
//
// The method is that of LibArt and FreeType's smooth rasterizer, which Agg took over. Only pixels that an edge
// touches are stored, so the memory follows the length of the outlines, not the size of the picture.

/// The marks that edges leave in pixels, sorted on demand.
struct CellStore {
  /// What the edges do in one pixel, in 1/256 pixel units.
  struct Cell {
    var x, y: Int32
    /// The height climbed, downwards positive: −256 … 256 for one edge.
    var cover: Int32
    /// Twice the area between the edges and the left side of the pixel.
    var area: Int32
  }

  private(set) var cells: [Cell] = []
  private var minY = Int32.max
  private var maxY = Int32.min

  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    minY = .max
    maxY = .min
  }

  /// Adds the mark of an edge piece within one pixel.
  @inline(__always)
  mutating func add(x: Int, y: Int, cover: Int, area: Int) {
    let x = Int32(truncatingIfNeeded: x)
    let y = Int32(truncatingIfNeeded: y)
    let last = cells.count - 1
    if last >= 0 && cells[last].x == x && cells[last].y == y {
      cells[last].cover += Int32(truncatingIfNeeded: cover)
      cells[last].area += Int32(truncatingIfNeeded: area)
      return
    }
    minY = min(minY, y)
    maxY = max(maxY, y)
    cells.append(
      Cell(x: x, y: y, cover: Int32(truncatingIfNeeded: cover), area: Int32(truncatingIfNeeded: area)))
  }

  /// The cells by row and column: a counting sort over the rows, then each short row by itself.
  func sorted() -> [Cell] {
    guard !cells.isEmpty else { return [] }
    var starts = [Int](repeating: 0, count: Int(maxY - minY) + 2)
    for cell in cells { starts[Int(cell.y - minY) + 1] += 1 }
    for row in 1..<starts.count { starts[row] += starts[row - 1] }
    var next = starts
    var result = cells
    for cell in cells {
      let row = Int(cell.y - minY)
      result[next[row]] = cell
      next[row] += 1
    }
    for row in 0..<starts.count - 1 { Self.sort(&result, starts[row]..<starts[row + 1]) }
    return result
  }

  /// Sorts one row by column. Rows are short and nearly in order, so insertion wins; long ones are left to `sort`.
  private static func sort(_ cells: inout [Cell], _ range: Range<Int>) {
    if range.count > 64 {
      cells[range].sort { $0.x < $1.x }
      return
    }
    for index in range.dropFirst() {
      let cell = cells[index]
      var hole = index
      while hole > range.lowerBound && cells[hole - 1].x > cell.x {
        cells[hole] = cells[hole - 1]
        hole -= 1
      }
      cells[hole] = cell
    }
  }

  /// The coverage of every touched row, from left to right.
  ///
  /// - Parameter coverage: turns twice the signed covered area of a pixel (131,072 is a whole one) into 0 … 255.
  func sweep(_ coverage: (Int) -> UInt8) -> Coverage {
    var result = Coverage()
    let sorted = self.sorted()
    var index = 0
    while index < sorted.count {
      let y = sorted[index].y
      var cover = 0
      while index < sorted.count && sorted[index].y == y {
        let x = sorted[index].x
        var area = 0
        while index < sorted.count && sorted[index].x == x && sorted[index].y == y {
          cover += Int(sorted[index].cover)
          area += Int(sorted[index].area)
          index += 1
        }
        var runStart = Int(x)
        if area != 0 {
          result.append(x: runStart, y: Int(y), length: 1, value: coverage(cover * 512 - area))
          runStart += 1
        }
        if index < sorted.count && sorted[index].y == y && Int(sorted[index].x) > runStart && cover != 0 {
          result.append(
            x: runStart, y: Int(y), length: Int(sorted[index].x) - runStart, value: coverage(cover * 512))
        }
      }
    }
    return result
  }
}
