import Charts
import Export
import Images
import Raster
import Testing
import Typography

/// Values over a plane beside what matplotlib 3.11.2 drew from the same data.
@Suite("Meshes and contours")
struct PlanePictureTests {
  @Test("every picture has matplotlib's pixels, all of them", arguments: try PlaneCase.matplotlib())
  func pixels(_ example: PlaneCase) throws {
    let picture = try example.draw().figure.picture(.png, fonts: FontLibrary())
    #expect(fingerprint(try PNGDecoder.decode(picture)) == UInt64(example.pixels, radix: 16))
  }

  @Test("the view is matplotlib's to the last bit", arguments: try PlaneCase.matplotlib())
  func limits(_ example: PlaneCase) throws {
    let axes = try example.draw().figure.axes
    let (x, y) = (axes.xaxis.limits, axes.yaxis.limits)
    #expect([x.first, x.last, y.first, y.last] == example.limits)
  }

  @Test("the levels are matplotlib's to the last bit", arguments: try PlaneCase.matplotlib())
  func levels(_ example: PlaneCase) throws {
    #expect(try example.draw().levels == example.levels)
  }

  @Test("all cases were read")
  func count() throws {
    #expect(try PlaneCase.matplotlib().count == 146)
  }

  /// FNV-1a over the pixels as 32-bit words.
  private func fingerprint(_ bitmap: Bitmap) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    bitmap.pixels.withUnsafeBytes { bytes in
      for word in bytes.bindMemory(to: UInt32.self) {
        value = (value ^ UInt64(UInt32(littleEndian: word))) &* 0x100_0000_01B3
      }
    }
    return value
  }
}
