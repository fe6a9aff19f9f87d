// Painting a colour through coverage onto a picture with straight alpha, in Agg's integer arithmetic.

extension Bitmap {
  /// Paints `color` wherever `coverage` says, moved by whole pixels and limited to `clip`.
  ///
  /// The clip may reach beyond the picture.
  public mutating func paint(
    _ coverage: Coverage, color: PixelColor, movedByX dx: Int = 0, y dy: Int = 0, clip: PixelRect
  ) {
    let clip = clip.intersection(bounds)
    let width = self.width
    pixels.withUnsafeMutableBufferPointer { buffer in
      for run in coverage.runs {
        let y = Int(run.y) + dy
        let first = max(Int(run.x) + dx, clip.minX)
        let end = min(Int(run.x) + dx + Int(run.length), clip.maxX)
        guard y >= clip.minY, y < clip.maxY, first < end else { continue }
        let start = (y * width + first) * 4
        Self.paintRun(buffer, from: start, count: end - first, color, run.value)
      }
    }
  }

  /// Paints a pattern, which repeats from the upper left corner of the picture on, wherever `coverage` says.
  ///
  /// The clip may reach beyond the picture.
  public mutating func paint(_ coverage: Coverage, pattern: Bitmap, clip: PixelRect) {
    let clip = clip.intersection(bounds)
    let width = self.width
    pixels.withUnsafeMutableBufferPointer { buffer in
      for run in coverage.runs {
        let y = Int(run.y)
        let first = max(Int(run.x), clip.minX)
        let end = min(Int(run.x) + Int(run.length), clip.maxX)
        guard y >= clip.minY, y < clip.maxY, first < end else { continue }
        for x in first..<end {
          let color = pattern[x % pattern.width, y % pattern.height]
          Self.paintRun(buffer, from: (y * width + x) * 4, count: 1, color, run.value)
        }
      }
    }
  }

  /// Lays a picture over this one, moved by whole pixels and limited to `clip`.
  public mutating func paint(_ picture: Bitmap, movedByX dx: Int, y dy: Int, clip: PixelRect) {
    let moved = PixelRect(minX: dx, minY: dy, maxX: dx + picture.width, maxY: dy + picture.height)
    let rect = moved.intersection(clip).intersection(bounds)
    guard !rect.isEmpty else { return }
    let width = self.width
    pixels.withUnsafeMutableBufferPointer { buffer in
      for y in rect.minY..<rect.maxY {
        for x in rect.minX..<rect.maxX {
          let color = picture[x - dx, y - dy]
          Self.paintRun(buffer, from: (y * width + x) * 4, count: 1, color, 255)
        }
      }
    }
  }

  /// Paints whole pixels; the rectangle may reach beyond the picture.
  public mutating func paint(_ rect: PixelRect, color: PixelColor) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    let width = self.width
    pixels.withUnsafeMutableBufferPointer { buffer in
      for y in rect.minY..<rect.maxY {
        let start = (y * width + rect.minX) * 4
        Self.paintRun(buffer, from: start, count: rect.maxX - rect.minX, color, 255)
      }
    }
  }

  /// One run: either the colour covers what is there, or it is mixed in.
  static func paintRun(
    _ pixels: UnsafeMutableBufferPointer<UInt8>, from start: Int, count: Int, _ color: PixelColor,
    _ coverage: UInt8
  ) {
    let alpha = scaled(UInt32(color.alpha), by: UInt32(coverage))
    guard alpha > 0 else { return }
    if alpha == 255 {
      let run = UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(pixels)[start..<start + count * 4])
      run.withMemoryRebound(to: UInt32.self) { words in words.update(repeating: color.word) }
      return
    }
    var index = start
    for _ in 0..<count {
      let below = UInt32(pixels[index + 3])
      let sum = ((alpha + below) << 8) - alpha * below
      pixels[index] = mixed(UInt32(color.red), into: UInt32(pixels[index]), below, alpha, sum)
      pixels[index + 1] = mixed(UInt32(color.green), into: UInt32(pixels[index + 1]), below, alpha, sum)
      pixels[index + 2] = mixed(UInt32(color.blue), into: UInt32(pixels[index + 2]), below, alpha, sum)
      pixels[index + 3] = UInt8(truncatingIfNeeded: sum >> 8)
      index += 4
    }
  }

  /// `a · b / 255`, rounded, for inputs in 0 … 255.
  @inline(__always)
  private static func scaled(_ a: UInt32, by b: UInt32) -> UInt32 {
    let t = a &* b &+ 128
    return ((t &>> 8) &+ t) &>> 8
  }

  /// One channel of the mix, straight alpha: `sum` is the resulting alpha in 1/65,280.
  ///
  /// The difference may be negative; in 32 bits it wraps and wraps back, as it does in Agg.
  @inline(__always)
  private static func mixed(
    _ source: UInt32, into old: UInt32, _ below: UInt32, _ alpha: UInt32, _ sum: UInt32
  ) -> UInt8 {
    let weighted = old &* below
    let value = (((source &<< 8) &- weighted) &* alpha &+ (weighted &<< 8)) / sum
    return UInt8(truncatingIfNeeded: value)
  }
}
