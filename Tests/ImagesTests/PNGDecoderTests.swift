import Images
import Raster
import SeededRandom
import Testing

/// Colour types with their bit depths, as the specification allows them.
let formats: [(colorType: Int, bitDepth: Int)] = [
  (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16),
  (6, 8), (6, 16),
]

@Suite("PNGDecoder")
struct PNGDecoderTests {
  /// A picture of random samples.
  private func randomPicture(
    _ format: (colorType: Int, bitDepth: Int), _ width: Int, _ height: Int
  ) -> PNGBuilder {
    var generator = SplitMix64(seed: UInt64(format.colorType * 100 + format.bitDepth))
    var picture = PNGBuilder(
      width: width, height: height, bitDepth: format.bitDepth, colorType: format.colorType, samples: [])
    picture.samples = (0..<(width * height * picture.channels)).map { _ in
      Int(generator.next() % (1 << UInt64(format.bitDepth)))
    }
    if format.colorType == 3 { picture.palette = generator.bytes(3 << format.bitDepth) }
    return picture
  }

  @Test("every colour type, bit depth and interlacing is read", arguments: formats)
  func allFormats(colorType: Int, bitDepth: Int) throws {
    for (width, height) in [(1, 1), (2, 3), (9, 9), (17, 5)] {
      for isInterlaced in [false, true] {
        var picture = randomPicture((colorType, bitDepth), width, height)
        picture.isInterlaced = isInterlaced
        let bitmap = try PNGDecoder.decode(picture.file)
        #expect((bitmap.width, bitmap.height) == (width, height))
        #expect(bitmap.pixels == picture.expectedPixels)
      }
    }
  }

  @Test(
    "the tRNS chunk makes a grey, a colour or palette entries transparent",
    arguments: [(0, 2), (0, 8), (0, 16), (2, 8), (2, 16), (3, 2), (3, 8)])
  func transparency(colorType: Int, bitDepth: Int) throws {
    for isInterlaced in [false, true] {
      var picture = randomPicture((colorType, bitDepth), 9, 9)
      picture.isInterlaced = isInterlaced
      if colorType == 3 { picture.samples[0] = 1 }
      let first = picture.samples[..<picture.channels]
      picture.transparency =
        colorType == 3 ? [0, 77] : first.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      let bitmap = try PNGDecoder.decode(picture.file)
      #expect(bitmap.pixels == picture.expectedPixels)
      #expect(bitmap.pixels.indices.contains { $0 % 4 == 3 && bitmap.pixels[$0] != 255 })
    }
  }

  /// Written by Pillow 13.0.0.
  @Test("a palette file of Pillow's is read as Pillow reads it")
  func pillowPalette() throws {
    let file: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
      0x00, 0x00, 0x00, 0x03, 0x00, 0x00, 0x00, 0x02, 0x02, 0x03, 0x00, 0x00, 0x00, 0xE0, 0x1A, 0x8E,
      0x89, 0x00, 0x00, 0x00, 0x0C, 0x50, 0x4C, 0x54, 0x45, 0xFF, 0x00, 0x00, 0x00, 0xFF, 0x00, 0x00,
      0x00, 0xFF, 0x01, 0x02, 0x03, 0x51, 0x43, 0x1F, 0xEB, 0x00, 0x00, 0x00, 0x02, 0x74, 0x52, 0x4E,
      0x53, 0x00, 0x80, 0x9B, 0x2B, 0x4E, 0x18, 0x00, 0x00, 0x00, 0x09, 0x70, 0x48, 0x59, 0x73, 0x00,
      0x00, 0x0B, 0x13, 0x00, 0x00, 0x0B, 0x13, 0x01, 0x00, 0x9A, 0x9C, 0x18, 0x00, 0x00, 0x00, 0x0C,
      0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x90, 0x60, 0x78, 0x02, 0x00, 0x01, 0x30, 0x00, 0xFD,
      0x56, 0xCD, 0x1C, 0x73, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
    let image = try PNGDecoder.decodeImage(file)
    #expect((image.bitmap.width, image.bitmap.height) == (3, 2))
    #expect(
      image.bitmap.pixels == [
        255, 0, 0, 0, 0, 255, 0, 128, 0, 0, 255, 255, 1, 2, 3, 255, 0, 0, 255, 255, 0, 255, 0, 128,
      ])
    #expect(image.dpi == 72.009)
  }

  @Test(
    "the resolution is read when it is stated in metres and equal both ways",
    arguments: [
      ([0, 0, 0x0F, 0x61, 0, 0, 0x0F, 0x61, 1], 3937 * 0.0254), ([0, 0, 0, 1, 0, 0, 0, 1, 1], 0.0254),
      ([0, 0, 0x0F, 0x61, 0, 0, 0x0F, 0x61, 0], nil), ([0, 0, 0x0F, 0x61, 0, 0, 0x0F, 0x60, 1], nil),
      ([0, 0, 0, 0, 0, 0, 0, 0, 1], nil),
    ] as [([UInt8], Double?)])
  func resolution(content: [UInt8], dpi: Double?) throws {
    var picture = randomPicture((0, 8), 2, 2)
    #expect(try PNGDecoder.decodeImage(picture.file).dpi == nil)
    picture.chunks = [("pHYs", content)]
    #expect(try PNGDecoder.decodeImage(picture.file).dpi == dpi)
  }

  @Test("gamma, profiles, backgrounds, texts and unknown chunks change no pixel")
  func ignoredChunks() throws {
    var picture = randomPicture((6, 8), 3, 3)
    picture.chunks = [
      ("gAMA", [0, 0, 0x27, 0x10]), ("sRGB", [0]), ("tEXt", Array("Title\0x".utf8)),
      ("iCCP", Array("x\0\0not a profile".utf8)), ("teSt", [1, 2, 3]), ("bKGD", [0, 1, 0, 2, 0, 3]),
    ]
    #expect(try PNGDecoder.decode(picture.file).pixels == picture.expectedPixels)
  }

  @Test("a file cut off at any byte is an error")
  func truncation() {
    var picture = randomPicture((3, 4), 5, 3)
    picture.chunks = [("pHYs", [0, 0, 0x0F, 0x61, 0, 0, 0x0F, 0x61, 1])]
    let file = picture.file
    for count in 0..<file.count {
      let error = #expect(throws: PNGError.self) { try PNGDecoder.decode(Array(file[..<count])) }
      switch error {
      case .empty: #expect(count == 0)
      case .truncated: #expect(count > 0)
      default: Issue.record("\(count) bytes give \(String(describing: error))")
      }
    }
  }

  @Test("a flipped bit anywhere is an error")
  func damage() {
    let file = randomPicture((2, 8), 2, 2).file
    for index in file.indices {
      var damaged = file
      damaged[index] ^= 0x10
      #expect(throws: PNGError.self, "byte \(index)") { try PNGDecoder.decode(damaged) }
    }
  }

  @Test(
    "what is wrong is said in one line",
    arguments: [
      ([], "the PNG file is empty"),
      (
        Array("GIF89a".utf8),
        "not a PNG file: it begins with 47 49 46 38 39 61, not with 89 50 4E 47 0D 0A 1A 0A"
      ),
      ([0xFF, 0xD8], "not a PNG file: it begins with FF D8, not with 89 50 4E 47 0D 0A 1A 0A"),
      ([0x89, 0x50], "the PNG file is cut off: unexpected end of data"),
    ] as [([UInt8], String)])
  func messages(file: [UInt8], expected: String) {
    let error = #expect(throws: PNGError.self) { try PNGDecoder.decode(file) }
    #expect(error?.description == expected)
  }

  @Test("bytes after the picture are an error that counts them", arguments: [1, 2, 1000])
  func trailingBytes(count: Int) {
    let file = randomPicture((0, 8), 2, 2).file + [UInt8](repeating: 0, count: count)
    let error = #expect(throws: PNGError.self) { try PNGDecoder.decode(file) }
    #expect(error == .trailingBytes(count: count))
  }

  @Test("a palette index without a colour is opaque black")
  func paletteIndex() throws {
    var picture = randomPicture((3, 8), 2, 2)
    picture.palette = [1, 2, 3]
    picture.samples = [0, 0, 1, 255]
    #expect(
      try PNGDecoder.decode(picture.file).pixels
        == [1, 2, 3, 255, 1, 2, 3, 255, 0, 0, 0, 255, 0, 0, 0, 255])
  }

  @Test("too few rows are an error, and so are too many")
  func wrongRowCount() {
    for height in [1, 3] {
      let picture = randomPicture((0, 8), 4, height)
      var header = picture
      header.height = 2
      let file =
        PNGBuilder.signature + PNGBuilder.chunk("IHDR", header.header)
        + picture.file.dropFirst(PNGBuilder.signature.count + 25)
      #expect(throws: PNGError.self) { try PNGDecoder.decode(file) }
    }
  }

  @Test("a picture beyond the limits is refused, one that reaches them is read")
  func limits() throws {
    let picture = randomPicture((0, 8), 4, 3)
    let reached = PNGLimits(width: 4, height: 3, pixelCount: 12)
    #expect(try PNGDecoder.decode(picture.file, limits: reached).pixels == picture.expectedPixels)
    for limits in [
      PNGLimits(width: 3, height: 3, pixelCount: 12), PNGLimits(width: 4, height: 2, pixelCount: 12),
      PNGLimits(width: 4, height: 3, pixelCount: 11),
    ] {
      let error = #expect(throws: PNGError.self) { try PNGDecoder.decode(picture.file, limits: limits) }
      #expect(error == .tooLarge(width: 4, height: 3, limits: limits))
    }
  }

  @Test(
    "a size that is announced and not there is refused before memory is asked for",
    arguments: [(32_768, 8_192), (2_147_483_647, 2_147_483_647), (32_769, 1)])
  func announcedSize(width: Int, height: Int) {
    var picture = randomPicture((6, 16), 1, 1)
    (picture.width, picture.height) = (width, height)
    let file =
      PNGBuilder.signature + PNGBuilder.chunk("IHDR", picture.header)
      + PNGBuilder.chunk("IDAT", PNGBuilder.stored([0, 0, 0])) + PNGBuilder.chunk("IEND", [])
    let boundless = PNGLimits(width: .max, height: .max, pixelCount: .max)
    for limits in [.default, boundless] {
      let error = #expect(throws: PNGError.self) { try PNGDecoder.decode(file, limits: limits) }
      switch error {
      case .tooLarge: #expect(limits == .default)
      case .truncated(let message): #expect(message.hasSuffix("cannot hold \(width) × \(height) pixels"))
      default: #expect(width == 32_769, "unexpected \(String(describing: error))")
      }
    }
  }
}
