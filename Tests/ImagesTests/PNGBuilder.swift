// PNG files made by hand from the specification, as input for the decoder: any colour type, bit depth and
// interlacing, without filters and without compression.

/// A picture as a grid of samples, and the file that holds it.
struct PNGBuilder {
  var width: Int
  var height: Int
  var bitDepth: Int
  /// 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGBA.
  var colorType: Int
  /// Row by row, pixel by pixel, the samples of each pixel.
  var samples: [Int]
  var isInterlaced = false
  /// The content of PLTE, R, G and B for each index.
  var palette: [UInt8] = []
  /// The content of tRNS.
  var transparency: [UInt8] = []
  /// Further chunks to stand before the picture.
  var chunks: [(type: String, content: [UInt8])] = []

  var channels: Int { [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][colorType] ?? 0 }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The whole file.
  var file: [UInt8] {
    var file = Self.signature + Self.chunk("IHDR", header)
    for (type, content) in chunks { file += Self.chunk(type, content) }
    if !palette.isEmpty { file += Self.chunk("PLTE", palette) }
    if !transparency.isEmpty { file += Self.chunk("tRNS", transparency) }
    return file + Self.chunk("IDAT", Self.stored(rows)) + Self.chunk("IEND", [])
  }

  var header: [UInt8] {
    Self.bigEndian(width) + Self.bigEndian(height)
      + [UInt8(bitDepth), UInt8(colorType), 0, 0, isInterlaced ? 1 : 0]
  }

  /// The seven passes of Adam7: first column and row, then the steps; or the one pass of a plain picture.
  private var passes: [(x: Int, y: Int, dx: Int, dy: Int)] {
    guard isInterlaced else { return [(0, 0, 1, 1)] }
    return [
      (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]
  }

  private var rows: [UInt8] {
    var bytes: [UInt8] = []
    for pass in passes where pass.x < width {
      for y in stride(from: pass.y, to: height, by: pass.dy) {
        bytes.append(0)
        var row: [Int] = []
        for x in stride(from: pass.x, to: width, by: pass.dx) {
          let start = (y * width + x) * channels
          row += samples[start..<(start + channels)]
        }
        bytes += packed(row)
      }
    }
    return bytes
  }

  private func packed(_ row: [Int]) -> [UInt8] {
    var bits: [UInt8] = []
    for sample in row {
      for bit in (0..<bitDepth).reversed() { bits.append(UInt8(sample >> bit & 1)) }
    }
    while bits.count % 8 != 0 { bits.append(0) }
    return stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<(start + 8)].reduce(0) { $0 << 1 | $1 }
    }
  }

  /// What a decoder must make of the samples: R, G, B and A of eight bits.
  var expectedPixels: [UInt8] {
    let largest = (1 << bitDepth) - 1
    func scaled(_ sample: Int) -> UInt8 { UInt8((sample * 255 * 2 + largest) / (2 * largest)) }
    let key = stride(from: 0, to: transparency.count - 1, by: 2).map {
      Int(transparency[$0]) << 8 | Int(transparency[$0 + 1])
    }
    return stride(from: 0, to: samples.count, by: channels).flatMap { start -> [UInt8] in
      let pixel = Array(samples[start..<(start + channels)])
      let alpha: UInt8 = pixel == key ? 0 : 255
      switch colorType {
      case 0: return [scaled(pixel[0]), scaled(pixel[0]), scaled(pixel[0]), alpha]
      case 2: return pixel.map(scaled) + [alpha]
      case 3:
        let alpha = pixel[0] < transparency.count ? transparency[pixel[0]] : 255
        return palette[(3 * pixel[0])..<(3 * pixel[0] + 3)] + [alpha]
      case 4: return [scaled(pixel[0]), scaled(pixel[0]), scaled(pixel[0]), scaled(pixel[1])]
      default: return pixel.map(scaled)
      }
    }
  }
}

extension PNGBuilder {
  static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let checked = Array(type.utf8) + content
    return bigEndian(content.count) + checked + bigEndian(Int(crc32(checked)))
  }

  /// A zlib stream of stored blocks.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: max(bytes.count, 1), by: 65_535) {
      let block = bytes[start..<min(start + 65_535, bytes.count)]
      let isLast = block.endIndex == bytes.count
      let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
      stream += [isLast ? 1 : 0, low, high, ~low, ~high] + block
    }
    return stream + bigEndian(adler32(bytes))
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }

  private static func adler32(_ bytes: [UInt8]) -> Int {
    let (a, b) = bytes.reduce((1, 0)) { sums, byte in
      let a = (sums.0 + Int(byte)) % 65_521
      return (a, (sums.1 + a) % 65_521)
    }
    return b << 16 | a
  }
}

/// A chunk of a file, as read back by the tests.
struct PNGChunk {
  let type: String
  let content: [UInt8]

  /// The chunks of a file that is known to be well formed.
  static func all(in file: [UInt8]) -> [PNGChunk] {
    var chunks: [PNGChunk] = []
    var start = PNGBuilder.signature.count
    while start + 12 <= file.count {
      let length = file[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
      let type = String(decoding: file[(start + 4)..<(start + 8)], as: UTF8.self)
      chunks.append(PNGChunk(type: type, content: Array(file[(start + 8)..<(start + 8 + length)])))
      start += 12 + length
    }
    return chunks
  }
}
