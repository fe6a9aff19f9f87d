extension Bitmap {
  /// The smallest rectangle around all pixels that are not transparent; `nil` if there are none.
  public var paintedBounds: PixelRect? {
    var box: PixelRect?
    for y in 0..<height {
      let row = pixels[y * width * 4..<(y + 1) * width * 4]
      let painted = (0..<width).filter { row[row.startIndex + $0 * 4 + 3] > 0 }
      guard let first = painted.first, let last = painted.last else { continue }
      let line = PixelRect(minX: first, minY: y, maxX: last + 1, maxY: y + 1)
      box = box?.union(line) ?? line
    }
    return box
  }

  /// The part of the picture in a rectangle, at least a pixel of it.
  public func cropped(to part: PixelRect) -> Bitmap {
    guard part != bounds else { return self }
    let columns = Self.range(part.minX, part.maxX, within: width)
    let rows = Self.range(part.minY, part.maxY, within: height)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(columns.count * rows.count * 4)
    for row in rows {
      let start = row * width
      bytes += pixels[((start + columns.lowerBound) * 4)..<((start + columns.upperBound) * 4)]
    }
    return Bitmap(width: columns.count, height: rows.count, pixels: bytes)
  }

  private static func range(_ first: Int, _ end: Int, within count: Int) -> Range<Int> {
    let first = min(max(first, 0), count - 1)
    return first..<max(min(end, count), first + 1)
  }
}
