import Testing

@testable import Drawing

@Suite("Resampling of images")
struct ResamplingTests {
  private static func samples(_ count: Int) -> [Double] {
    (0..<count).map { (index: Int) -> Double in
      let number = (index * index * 37 + index * 11) % 101
      return Double(number) / 101
    }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static func hash<Sample>(_ image: ImageSamples<Sample>, _ resampler: ImageResampler) -> UInt64 {
    resampler.resample(image, width: 33, height: 25).elements.withUnsafeBytes(hash)
  }

  /// Colours are summed in more than double precision by some processors, so their bytes are compared.
  private static func byteHash(_ image: ImageSamples<Double>, _ resampler: ImageResampler) -> UInt64 {
    let elements = resampler.resample(image, width: 33, height: 25).elements
    return elements.map { UInt8($0 * 255) }.withUnsafeBytes(hash)
  }

  @Test("images are matplotlib's to the last bit", arguments: matplotlibResampling.indices)
  func bits(index: Int) throws {
    let expected = matplotlibResampling[index]
    let (rows, columns) = expected.x.0 < 1 ? (36, 90) : (10, 8)
    let resampler = ImageResampler(
      filter: try #require(ImageFilter(rawValue: expected.filter)),
      x: ImagePlacement(scale: expected.x.0, offset: expected.x.1),
      y: ImagePlacement(scale: expected.y.0, offset: expected.y.1), prefersFirstRow: false)
    let plain = Self.samples(rows * columns)
    #expect(
      Self.hash(ImageSamples(rows: rows, columns: columns, channels: 1, elements: plain), resampler)
        == expected.plain, "\(expected.filter) \(expected.x)")
    #expect(
      Self.hash(
        ImageSamples(rows: rows, columns: columns, channels: 1, elements: plain.map(Float.init)), resampler)
        == expected.single, "\(expected.filter) single")
    var colors = Self.samples(rows * columns * 4)
    for index in colors.indices where index % 4 < 3 { colors[index] *= colors[index / 4 * 4 + 3] }
    #expect(
      Self.byteHash(ImageSamples(rows: rows, columns: columns, channels: 4, elements: colors), resampler)
        == expected.colors, "\(expected.filter) colors")
  }
}
