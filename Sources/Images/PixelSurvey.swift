// One look at every pixel, to learn which PNG formats can hold a bitmap without loss.
//
// Charts consist of long runs of few colours. So a pixel that equals the one before it costs a comparison and
// a store, and only the start of a run is looked up in the table of colours. The indices found on the way are
// kept, since they are the rows of a palette picture already.

internal import Raster

/// A pixel as one number: red in the lowest byte, then green, blue and alpha.
struct PackedPixel: Hashable {
  let bits: UInt32

  var red: UInt8 { UInt8(truncatingIfNeeded: bits) }
  var green: UInt8 { UInt8(truncatingIfNeeded: bits >> 8) }
  var blue: UInt8 { UInt8(truncatingIfNeeded: bits >> 16) }
  var alpha: UInt8 { UInt8(truncatingIfNeeded: bits >> 24) }

  var isOpaque: Bool { bits >= 0xFF00_0000 }
  var isGrey: Bool { (bits ^ bits >> 8) & 0xFFFF == 0 }
}

/// What a bitmap's pixels have in common.
enum PixelSurvey {
  /// At most 256 colours, in the order of their first appearance, and each pixel's place among them.
  case fewColors([PackedPixel], indices: [UInt8])
  /// More than 256 colours.
  case manyColors(areGrey: Bool, areOpaque: Bool)

  init(_ bitmap: Bitmap) {
    self = bitmap.pixels.withUnsafeBytes { bytes in
      let pixels = PixelReader(bytes: bytes)
      var table = ColorTable()
      guard let indices = table.indices(of: pixels) else {
        return .manyColors(areGrey: pixels.areGrey, areOpaque: pixels.areOpaque)
      }
      return .fewColors(table.colors, indices: indices)
    }
  }
}

/// A bitmap's bytes, read four at a time.
private struct PixelReader {
  let bytes: UnsafeRawBufferPointer

  var count: Int { bytes.count / 4 }

  /// - Precondition: `0 ≤ index < count`.
  subscript(index: Int) -> PackedPixel {
    PackedPixel(
      bits: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)))
  }

  /// Whether every pixel is; ends at the first that is not, which most pictures have near their start.
  var areGrey: Bool {
    for index in 0..<count where !self[index].isGrey { return false }
    return true
  }

  /// Whether every pixel is: a loop without a way out, which takes several pixels at a time.
  var areOpaque: Bool {
    var common = UInt32.max
    for index in 0..<count { common &= self[index].bits }
    return PackedPixel(bits: common).isOpaque
  }
}

/// The colours met so far, up to 256, found by open addressing.
private struct ColorTable {
  /// The most colours a PNG palette holds.
  static let capacity = 256
  /// Four slots for each colour keep the searches short: at most a quarter of them is ever taken.
  private static let slotBits = 10

  private(set) var colors: [PackedPixel] = []
  /// The index of a colour plus one, or zero where no colour stands.
  private var slots = [UInt16](repeating: 0, count: 1 << slotBits)

  /// Each pixel's place in `colors`, which grows on the way; `nil` as soon as there are more than 256
  /// colours.
  mutating func indices(of pixels: PixelReader) -> [UInt8]? {
    var isComplete = true
    let indices = [UInt8](unsafeUninitializedCapacity: pixels.count) { indices, count in
      while count < pixels.count {
        let pixel = pixels[count]
        guard let index = index(of: pixel) else {
          isComplete = false
          return
        }
        // The pixel itself and the rest of its run.
        repeat {
          indices[count] = index
          count &+= 1
        } while count < pixels.count && pixels[count] == pixel
      }
    }
    return isComplete ? indices : nil
  }

  /// The place of a colour, which is added when it is new; `nil` when there is no room for it.
  private mutating func index(of color: PackedPixel) -> UInt8? {
    var slot = Self.slot(of: color)
    while slots[slot] != 0 {
      let index = slots[slot] - 1
      if colors[Int(index)] == color { return UInt8(index) }
      slot = (slot + 1) % slots.count
    }
    guard colors.count < Self.capacity else { return nil }
    colors.append(color)
    slots[slot] = UInt16(colors.count)
    return UInt8(colors.count - 1)
  }

  /// Multiplicative hashing with 2³² divided by the golden ratio; the high bits depend on every bit of the
  /// colour.
  private static func slot(of color: PackedPixel) -> Int {
    Int((color.bits &* 0x9E37_79B1) >> (32 - UInt32(slotBits)))
  }
}
