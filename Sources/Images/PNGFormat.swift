// The choice among the PNG formats that hold a picture without loss.

/// How a PNG file stores its samples.
enum PNGFormat: Equatable {
  /// One grey sample of 1, 2, 4 or 8 bits for each pixel.
  case grey(bitDepth: Int)
  /// A grey and an alpha byte for each pixel.
  case greyAlpha
  /// Red, green and blue, a byte each.
  case rgb
  /// Red, green, blue and alpha, a byte each.
  case rgba
  /// An index of 1, 2, 4 or 8 bits for each pixel.
  case palette(PNGPalette)

  /// The bits that one pixel takes in the file, before compression.
  var bitsPerPixel: Int {
    switch self {
    case .grey(let bitDepth): bitDepth
    case .greyAlpha: 16
    case .rgb: 24
    case .rgba: 32
    case .palette(let palette): palette.bitDepth
    }
  }

  /// The bytes of one row, the last of which may be filled in part.
  func rowLength(width: Int) -> Int { (width * bitsPerPixel + 7) / 8 }

  /// The bytes of a picture before compression, with the chunks that only a palette needs.
  func size(width: Int, height: Int) -> Int {
    let rows = rowLength(width: width) * height
    guard case .palette(let palette) = self else { return rows }
    return rows + palette.chunkLength
  }
}

extension PNGFormat {
  /// The smallest lossless format for a picture.
  ///
  /// Sizes are compared before compression: what is smaller then was smaller afterwards in every chart
  /// measured, and trying each format would multiply the time. A tie goes to the format without a palette.
  init(for survey: PixelSurvey, width: Int, height: Int) {
    switch survey {
    case .manyColors(areGrey: true, areOpaque: _): self = .greyAlpha
    case .manyColors(areGrey: false, areOpaque: true): self = .rgb
    case .manyColors(areGrey: false, areOpaque: false): self = .rgba
    case .fewColors(let colors, indices: _):
      let direct = PNGFormat(withoutPaletteFor: colors)
      let indexed = PNGFormat.palette(PNGPalette(colors))
      let isSmaller = indexed.size(width: width, height: height) < direct.size(width: width, height: height)
      self = isSmaller ? indexed : direct
    }
  }

  private init(withoutPaletteFor colors: [PackedPixel]) {
    let areOpaque = colors.allSatisfy(\.isOpaque)
    switch (colors.allSatisfy(\.isGrey), areOpaque) {
    case (true, true): self = .grey(bitDepth: Self.greyBitDepth(colors))
    case (true, false): self = .greyAlpha
    case (false, true): self = .rgb
    case (false, false): self = .rgba
    }
  }

  /// The fewest bits that hold all greys: a sample of n bits stands for a multiple of 255 / (2ⁿ − 1).
  private static func greyBitDepth(_ colors: [PackedPixel]) -> Int {
    for (bitDepth, step) in [(1, 255), (2, 85), (4, 17)] as [(Int, UInt8)]
    where colors.allSatisfy({ $0.red.isMultiple(of: step) }) {
      return bitDepth
    }
    return 8
  }
}

/// The colours of a palette picture, those that are not opaque first.
///
/// The order lets the tRNS chunk end with the last alpha that is not 255. Within both parts the colours stand
/// in the order of their first appearance, so that equal pictures have equal palettes.
struct PNGPalette: Equatable {
  let colors: [PackedPixel]
  let translucentCount: Int
  /// For each colour of the survey its index in the palette.
  let indices: [UInt8]

  /// A palette of a survey's colours.
  ///
  /// - Precondition: `surveyed` holds at most 256 colours.
  init(_ surveyed: [PackedPixel]) {
    let translucent = surveyed.filter { !$0.isOpaque }
    colors = translucent + surveyed.filter(\.isOpaque)
    translucentCount = translucent.count
    var nextTranslucent = 0
    var nextOpaque = translucent.count
    indices = surveyed.map { color in
      let index = color.isOpaque ? nextOpaque : nextTranslucent
      if color.isOpaque { nextOpaque += 1 } else { nextTranslucent += 1 }
      return UInt8(index)
    }
  }

  /// The bits of one index: the fewest of 1, 2, 4 and 8 that can tell the colours apart.
  var bitDepth: Int {
    switch colors.count {
    case ...2: 1
    case ...4: 2
    case ...16: 4
    default: 8
    }
  }

  /// The bytes of the chunks PLTE and tRNS; each has twelve besides its content.
  var chunkLength: Int {
    12 + 3 * colors.count + (translucentCount > 0 ? 12 + translucentCount : 0)
  }
}
