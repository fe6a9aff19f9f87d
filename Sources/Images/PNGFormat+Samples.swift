// From pixels to the samples that CPNG is handed: as many bytes for each pixel as the format has samples.
// CPNG itself packs samples of less than a byte and drops the alpha of opaque pixels.

internal import Raster

extension PNGFormat {
  /// How many bytes of `samples` stand for a pixel.
  var bytesPerPixel: Int {
    switch self {
    case .grey, .palette: 1
    case .greyAlpha: 2
    case .rgb, .rgba: 4
    }
  }

  /// The samples of all pixels, rows from the top down without gaps.
  ///
  /// - Precondition: `survey` is the one of `bitmap`, and the format was chosen for it.
  func samples(of bitmap: Bitmap, _ survey: PixelSurvey) -> [UInt8] {
    switch (self, survey) {
    case (.grey(let bitDepth), .fewColors(let colors, let indices)):
      Self.values(colors.map { $0.red >> UInt8(8 - bitDepth) }, at: indices)
    case (.palette(let palette), .fewColors(_, let indices)):
      Self.values(palette.indices, at: indices)
    case (.greyAlpha, _):
      Self.greyAndAlpha(of: bitmap)
    case (.rgb, _), (.rgba, _):
      bitmap.pixels
    case (.grey, .manyColors), (.palette, .manyColors):
      preconditionFailure("more than 256 colours have no grey or palette format")
    }
  }

  private static func values(_ values: [UInt8], at indices: [UInt8]) -> [UInt8] {
    // Often the samples are the indices themselves.
    values.enumerated().allSatisfy { $0.offset == Int($0.element) }
      ? indices : indices.map { values[Int($0)] }
  }

  private static func greyAndAlpha(of bitmap: Bitmap) -> [UInt8] {
    var samples: [UInt8] = []
    samples.reserveCapacity(bitmap.width * bitmap.height * 2)
    for start in stride(from: 0, to: bitmap.pixels.count, by: 4) {
      samples.append(bitmap.pixels[start])
      samples.append(bitmap.pixels[start + 3])
    }
    return samples
  }
}
