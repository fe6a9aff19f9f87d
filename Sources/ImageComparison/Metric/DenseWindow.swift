internal import Raster

/// The square of a picture in which the most pixels differ: real changes are compact, noise is not.
struct DenseWindow {
  /// The length of a side, in pixels.
  static let side = 32

  private(set) var count = 0
  /// Clipped to the picture; `nil` where nothing differs.
  private(set) var place: PixelRect?

  /// The first of the densest windows, by row and then by column.
  init(_ classes: [PixelClass], width: Int, height: Int) {
    let side = (width: min(Self.side, width), height: min(Self.side, height))
    var columnCounts = [Int32](repeating: 0, count: width)
    for row in 0..<height {
      for x in 0..<width {
        if classes[row &* width &+ x] == .different { columnCounts[x] &+= 1 }
        if row >= side.height, classes[(row &- side.height) &* width &+ x] == .different {
          columnCounts[x] &-= 1
        }
      }
      guard row >= side.height - 1 else { continue }
      var sum: Int32 = 0
      for x in 0..<width {
        sum &+= columnCounts[x]
        if x >= side.width { sum &-= columnCounts[x &- side.width] }
        guard x >= side.width - 1, sum > count else { continue }
        count = Int(sum)
        let (left, top) = (x - side.width + 1, row - side.height + 1)
        place = PixelRect(minX: left, minY: top, maxX: x + 1, maxY: row + 1)
      }
    }
  }
}
