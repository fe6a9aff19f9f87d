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

  private static let steps = ImageSamples(rows: 1, columns: 4, channels: 1, elements: [0.0, 1, 3, 7])

  private static func steps(_ filter: ImageFilter, at columns: [Double], isNormalized: Bool = true)
    -> [Double]
  {
    let unit = ImagePlacement(scale: 1, offset: 0)
    var resampler = ImageResampler(filter: filter, x: unit, y: unit, prefersFirstRow: true)
    resampler.normalizesFilter = isNormalized
    resampler.lookup = ImageLookup(columns: columns, rows: [0.5])
    return resampler.resample(steps, width: columns.count, height: 1).elements
  }

  @Test("pixels of bent images are looked up one by one")
  func lookup() {
    #expect(Self.steps(.nearest, at: [0.1, 0.9, 1.1, 3.5, 3.9]) == [0, 0, 1, 7, 7])
    // On the border of two cells the earlier one shows; beyond the image it is mirrored.
    #expect(Self.steps(.nearest, at: [1, 2, -0.5, 4.5, 1e300]) == [0, 1, 0, 7, 7])
    #expect(Self.steps(.bilinear, at: [0.5, 1, 1.75, 2.5, 3]) == [0, 0.5, 1.5, 3, 5])
    #expect(Self.steps(.bilinear, at: [-1e300, .infinity, .nan]).allSatisfy { $0.isFinite })
  }

  @Test("weights that are not brought to a sum of 1 make even images darker or brighter")
  func norms() {
    let even = ImageSamples(rows: 3, columns: 3, channels: 1, elements: [Double](repeating: 1, count: 9))
    let side = ImagePlacement(scale: 4, offset: 0)
    var resampler = ImageResampler(filter: .gaussian, x: side, y: side, prefersFirstRow: true)
    resampler.growsFilter = false
    #expect(resampler.resample(even, width: 12, height: 12).elements.allSatisfy { abs($0 - 1) < 0.001 })
    resampler.normalizesFilter = false
    #expect(!resampler.resample(even, width: 12, height: 12).elements.allSatisfy { abs($0 - 1) < 0.001 })
  }

  @Test("a filter that does not grow leaves cells out where an image is made smaller")
  func growth() {
    let stripes = ImageSamples(
      rows: 1, columns: 64, channels: 1, elements: (0..<64).map { $0 % 16 == 8 ? 1.0 : 0 })
    let unit = ImagePlacement(scale: 1, offset: 0)
    var resampler = ImageResampler(
      filter: .bilinear, x: ImagePlacement(scale: 1.0 / 16, offset: 0), y: unit, prefersFirstRow: true)
    #expect(resampler.resample(stripes, width: 4, height: 1).elements.allSatisfy { $0 > 0.03 && $0 < 0.2 })
    resampler.growsFilter = false
    #expect(resampler.resample(stripes, width: 4, height: 1).elements.allSatisfy { $0 == 0 || $0 >= 0.5 })
  }
}
