import Images
import Raster
import SeededRandom
import Testing

/// The IHDR bytes that tell formats apart, in words.
private func format(of file: [UInt8]) -> String {
  let header = PNGChunk.all(in: file)[0].content
  let names: [UInt8: String] = [0: "grey", 2: "rgb", 3: "palette", 4: "grey+alpha", 6: "rgba"]
  return "\(names[header[9]] ?? "?") \(header[8])"
}

/// A bitmap of colours that repeat until it is full.
private func bitmap(_ width: Int, _ height: Int, of colors: [[UInt8]]) -> Bitmap {
  Bitmap(
    width: width, height: height,
    pixels: (0..<(width * height)).flatMap { colors[$0 % colors.count] })
}

private func greys(_ values: some Sequence<Int>) -> [[UInt8]] {
  values.map { [UInt8($0), UInt8($0), UInt8($0), 255] }
}

/// Colours that differ in red and green.
private func opaqueColors(_ count: Int) -> [[UInt8]] {
  (0..<count).map { index in
    let (high, low) = index.quotientAndRemainder(dividingBy: 256)
    return [UInt8(low), UInt8(high), 1, 255]
  }
}

/// The same with alphas that differ as well.
private func translucentColors(_ count: Int) -> [[UInt8]] {
  opaqueColors(count).enumerated().map { index, color in
    color[..<3] + [UInt8(index * 7 % 256)]
  }
}

private let translucentGreys: [[UInt8]] = (0..<600).map { index in
  let grey = UInt8(index % 256)
  return [grey, grey, grey, UInt8(index / 256)]
}

private let hiddenColors: [[UInt8]] = (0..<9).map { [$0, 2, 3, 0] }

/// Colours, and the format that is the smallest for a picture of 41 × 30 pixels of them.
private struct Choice: CustomTestStringConvertible {
  let name: String
  let colors: [[UInt8]]
  let format: String

  init(_ name: String, _ colors: [[UInt8]], _ format: String) {
    self.name = name
    self.colors = colors
    self.format = format
  }

  var testDescription: String { name }
}

private let choices: [Choice] = [
  Choice("white", greys([255]), "grey 1"),
  Choice("black and white", greys([0, 255]), "grey 1"),
  Choice("four greys", greys([0, 85, 170, 255]), "grey 2"),
  Choice("one third", greys([85]), "palette 1"),
  Choice("sixteen greys", greys((0..<16).map { $0 * 17 }), "grey 4"),
  Choice("three odd greys", greys([1, 2, 3]), "palette 2"),
  Choice("nine odd greys", greys(1...9), "palette 4"),
  Choice("seventeen odd greys", greys(1...17), "grey 8"),
  Choice("all greys", greys(0...255), "grey 8"),
  Choice("red", [[255, 0, 0, 255]], "palette 1"),
  Choice("two colours", opaqueColors(2), "palette 1"),
  Choice("three colours", opaqueColors(3), "palette 2"),
  Choice("four colours", opaqueColors(4), "palette 2"),
  Choice("five colours", opaqueColors(5), "palette 4"),
  Choice("sixteen colours", opaqueColors(16), "palette 4"),
  Choice("seventeen colours", opaqueColors(17), "palette 8"),
  Choice("256 colours", opaqueColors(256), "palette 8"),
  Choice("257 colours", opaqueColors(257), "rgb 8"),
  Choice("1000 colours", opaqueColors(1000), "rgb 8"),
  Choice("256 translucent colours", translucentColors(256), "palette 8"),
  Choice("257 translucent colours", translucentColors(257), "rgba 8"),
  Choice("two greys and nothing", greys([0, 255]) + [[0, 0, 0, 0]], "palette 2"),
  Choice("many translucent greys", translucentGreys, "grey+alpha 8"),
  Choice("hidden colours", hiddenColors, "palette 4"),
]

@Suite("PNGEncoder")
struct PNGEncoderTests {
  @Test("the smallest lossless format is chosen, and nothing is lost", arguments: choices)
  fileprivate func formats(choice: Choice) throws {
    let original = bitmap(41, 30, of: choice.colors)
    let file = try PNGEncoder.encode(original)
    #expect(format(of: file) == choice.format)
    #expect(try PNGDecoder.decode(file) == original)
  }

  @Test("pictures of every small size survive, whatever their colours", arguments: choices)
  fileprivate func smallSizes(choice: Choice) throws {
    for width in 1...9 {
      for height in 1...3 {
        let original = bitmap(width, height, of: choice.colors)
        #expect(try PNGDecoder.decode(PNGEncoder.encode(original)) == original)
      }
    }
  }

  @Test("random pixels survive", arguments: [(1, 1), (3, 7), (64, 64), (257, 33)])
  func noise(width: Int, height: Int) throws {
    var generator = SplitMix64(seed: UInt64(width))
    let original = Bitmap(width: width, height: height, pixels: generator.bytes(width * height * 4))
    #expect(try PNGDecoder.decode(PNGEncoder.encode(original)) == original)
  }

  @Test("random runs of few colours survive, with alpha and without", arguments: [2, 16, 255, 256, 257, 300])
  func runs(count: Int) throws {
    for colors in [opaqueColors(count), translucentColors(count)] {
      var generator = SplitMix64(seed: UInt64(count))
      var pixels: [UInt8] = []
      while pixels.count < 100 * 50 * 4 {
        let color = colors[Int(generator.next() % UInt64(count))]
        for _ in 0...(generator.next() % 20) { pixels += color }
      }
      let original = Bitmap(width: 100, height: 50, pixels: Array(pixels[..<(100 * 50 * 4)]))
      #expect(try PNGDecoder.decode(PNGEncoder.encode(original)) == original)
    }
  }

  @Test("a picture with 256 colours in its first rows and one more in its last pixel is not a palette")
  func lateColor() throws {
    var pixels = bitmap(32, 32, of: opaqueColors(256)).pixels
    pixels.replaceSubrange((pixels.count - 4)..., with: [9, 9, 9, 128])
    let original = Bitmap(width: 32, height: 32, pixels: pixels)
    let file = try PNGEncoder.encode(original)
    #expect(format(of: file) == "rgba 8")
    #expect(try PNGDecoder.decode(file) == original)
  }

  @Test("a palette lists translucent colours first, each part in the order of appearance")
  func paletteOrder() throws {
    let colors: [[UInt8]] = [[1, 0, 0, 255], [2, 0, 0, 9], [3, 0, 0, 255], [2, 0, 0, 0], [4, 0, 0, 254]]
    let chunks = PNGChunk.all(in: try PNGEncoder.encode(bitmap(20, 20, of: colors)))
    #expect(chunks.map(\.type) == ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"])
    #expect(chunks[1].content == [2, 0, 0, 2, 0, 0, 4, 0, 0, 1, 0, 0, 3, 0, 0])
    #expect(chunks[2].content == [9, 0, 254])
  }

  @Test(
    "the resolution is kept as matplotlib keeps it",
    arguments: [
      (100, 3937), (72, 2835), (96, 3780), (200, 7874), (300, 11811), (0.0127, 1),
      (54_546_000, 2_147_480_315),
    ])
  func resolution(dpi: Double, pixelsPerMetre: Int) throws {
    let file = try PNGEncoder.encode(Bitmap(width: 2, height: 2), dpi: dpi)
    let chunks = PNGChunk.all(in: file)
    #expect(chunks.map(\.type) == ["IHDR", "pHYs", "IDAT", "IEND"] || chunks.map(\.type).contains("PLTE"))
    let content = PNGBuilder.bigEndian(pixelsPerMetre)
    #expect(chunks[1].content == content + content + [1])
    #expect(try PNGDecoder.decodeImage(file).dpi == Double(pixelsPerMetre) * 0.0254)
  }

  @Test(
    "a resolution that PNG cannot hold is refused",
    arguments: [0, -1, 0.0126, 54_546_100, 1e300, .infinity, -.infinity, .nan])
  func invalidResolution(dpi: Double) {
    let error = #expect(throws: PNGError.self) {
      try PNGEncoder.encode(Bitmap(width: 1, height: 1), dpi: dpi)
    }
    #expect(
      error?.description
        == "a PNG file cannot hold a resolution of \(dpi) dpi: it must be from 0.0127 to 54,546,000")
  }

  @Test("no resolution is stated unless one is asked for")
  func noResolution() throws {
    let file = try PNGEncoder.encode(Bitmap(width: 2, height: 2))
    #expect(!PNGChunk.all(in: file).map(\.type).contains("pHYs"))
    #expect(try PNGDecoder.decodeImage(file).dpi == nil)
  }

  @Test("equal pictures give equal bytes")
  func deterministic() throws {
    let original = bitmap(100, 40, of: translucentColors(77))
    #expect(try PNGEncoder.encode(original, dpi: 100) == PNGEncoder.encode(original, dpi: 100))
  }
}
