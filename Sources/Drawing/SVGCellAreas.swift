internal import Colors
internal import Geometry
internal import Raster

/// Cells gathered into few paths: neighbours of one colour become one rectangle, and rectangles of one colour
/// one path.
///
/// Only cells that tile the plane are gathered; where some may lie above others, their order is kept.
struct SVGCellAreas {
  /// What is filled with one colour.
  struct Area {
    let color: Color
    var data = ""
  }

  /// A rectangle that later cells may still add to.
  private struct Block {
    var rect: PixelRect
    let area: Int
  }

  private(set) var areas: [Area] = []
  /// Whether nothing reaches beyond the clip rectangle.
  private(set) var isCut = true
  private let isGathering: Bool
  /// The place in `areas` of each colour that tiles have.
  private var indices: [Color: Int] = [:]
  /// The blocks of the row above and of this row, from the first cell to the last.
  private var above: [Block] = []
  private var current: [Block] = []
  private var row = 0

  init(gathering cells: DeviceCells) {
    isGathering = cells.isTiling
    cells.forEach { row, shape, color in add(shape, color, row: row) }
    endRow()
    for block in above { write(block) }
  }

  private mutating func add(_ shape: DeviceCells.Shape, _ color: Color, row: Int) {
    switch shape {
    case .pixels(let rect) where isGathering:
      if row != self.row { endRow() }
      self.row = row
      addTile(rect, area: area(of: color))
    case .pixels(let rect):
      areas.append(Area(color: color, data: rect.pathData))
    case .path(let path):
      areas.append(Area(color: color, data: SVGPathData.text(of: path)))
      isCut = false
    }
  }

  private mutating func area(of color: Color) -> Int {
    if let index = indices[color] { return index }
    indices[color] = areas.count
    areas.append(Area(color: color))
    return areas.count - 1
  }

  /// Adds a tile, as part of the block before it where that has the same colour.
  private mutating func addTile(_ rect: PixelRect, area: Int) {
    if let last = current.last, last.area == area, let joined = last.rect.joinedAlong(rect) {
      current[current.count - 1].rect = joined
    } else {
      current.append(Block(rect: rect, area: area))
    }
  }

  /// Lets blocks of the row above grow into equally wide ones of this row; those that do not are finished.
  private mutating func endRow() {
    var starts: [Int: Int] = [:]
    for (index, block) in current.enumerated() { starts[block.rect.minX] = index }
    for block in above {
      if let index = starts[block.rect.minX], current[index].area == block.area,
        let joined = block.rect.joinedAcross(current[index].rect)
      {
        current[index].rect = joined
      } else {
        write(block)
      }
    }
    (above, current) = (current, [])
  }

  private mutating func write(_ block: Block) { areas[block.area].data += block.rect.pathData }
}

extension PixelRect {
  /// The rectangle of both, if the other one lies beside it.
  fileprivate func joinedAlong(_ other: PixelRect) -> PixelRect? {
    guard minY == other.minY, maxY == other.maxY, maxX == other.minX || minX == other.maxX else { return nil }
    return PixelRect(minX: min(minX, other.minX), minY: minY, maxX: max(maxX, other.maxX), maxY: maxY)
  }

  /// The rectangle of both, if the other one lies above or below it.
  fileprivate func joinedAcross(_ other: PixelRect) -> PixelRect? {
    guard minX == other.minX, maxX == other.maxX, maxY == other.minY || minY == other.maxY else { return nil }
    return PixelRect(minX: minX, minY: min(minY, other.minY), maxX: maxX, maxY: max(maxY, other.maxY))
  }

  fileprivate var pathData: String {
    let width = maxX - minX
    return "M\(minX) \(minY)h\(width)v\(maxY - minY)h-\(width)z"
  }
}
