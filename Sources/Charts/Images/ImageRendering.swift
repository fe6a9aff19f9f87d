internal import Colors
internal import Drawing
internal import Raster

/// An image on its way to pixels: values or colours are brought to the size of the picture, and values become
/// colours. Precisions and roundings are matplotlib's.
struct ImageRendering {
  let image: AxesImage
  let frame: ImageFrame

  /// The pixels of the frame, from the top down.
  func bitmap() -> Bitmap? {
    switch image.data.content {
    case .values(let values, let isWhole):
      guard stage == .data else { return colored(values.elements) }
      return isWhole
        ? mapped(values.elements.map(Float.init)) : mapped(values.elements)
    case .colors(let channels, let count, let isBytes):
      return colored(channels, channels: count, isBytes: isBytes)
    }
  }

  private var stage: InterpolationStage {
    guard image.interpolationStage == .auto else { return image.interpolationStage }
    let lengths = frame.lengths
    let isLarge = lengths.x / Double(image.data.columns) >= 3 && lengths.y / Double(image.data.rows) >= 3
    return isLarge ? .data : .rgba
  }

  private var filter: ImageFilter {
    switch image.interpolation {
    case .nearest: return .nearest
    case .filter(let filter): return filter
    case .automatic:
      let lengths = frame.lengths
      func isPlain(_ length: Double, _ count: Int) -> Bool {
        length > 3 * Double(count) || length == Double(count) || length == 2 * Double(count)
      }
      let isNearest = isPlain(lengths.x, image.data.columns) && isPlain(lengths.y, image.data.rows)
      return isNearest ? .nearest : .hanning
    }
  }

  private func resample<Sample>(_ elements: [Sample], channels: Int) -> [Sample]
  where Sample: BinaryFloatingPoint & Sendable {
    let samples = ImageSamples(
      rows: image.data.rows, columns: image.data.columns, channels: channels, elements: elements)
    var resampler = ImageResampler(
      filter: filter, radius: image.filterrad, x: frame.x, y: frame.y,
      prefersFirstRow: image.origin == .upper)
    resampler.normalizesFilter = image.filternorm
    resampler.growsFilter = image.resample
    resampler.lookup = frame.lookup
    return resampler.resample(samples, width: frame.width, height: frame.height).elements
  }

  /// How much of each pixel the image covers; `nil` if all of all. Where scales bend it, the weights of filters do
  /// not quite add up.
  private func coverage(_ values: [some BinaryFloatingPoint]) -> [Float]? {
    guard frame.lookup != nil, filter != .nearest else { return nil }
    return resample(values.map { $0.isFinite ? 1 : Float.nan }, channels: 1)
  }

  /// A bitmap of pixels whose first row is the lowest.
  private func bitmap(_ bytes: [UInt8]) -> Bitmap {
    let stride = frame.width * 4
    var pixels: [UInt8] = []
    pixels.reserveCapacity(bytes.count)
    for row in (0..<frame.height).reversed() { pixels += bytes[row * stride..<(row + 1) * stride] }
    return Bitmap(width: frame.width, height: frame.height, pixels: pixels)
  }
}

// MARK: - Values

extension ImageRendering {
  /// Values first brought to size, then mapped. What comes near a missing value is missing.
  private func mapped<Sample: BinaryFloatingPoint & Sendable>(_ values: [Sample]) -> Bitmap {
    let resampled = resample(values.map { $0.isFinite ? $0 : .nan }, channels: 1)
    let opacities = image.alphas.isEmpty ? nil : resample(image.alphas, channels: 1)
    let coverage = coverage(values)
    let isSingle = Sample.self == Float.self
    var bytes: [UInt8] = []
    bytes.reserveCapacity(resampled.count * 4)
    for (index, value) in resampled.enumerated() {
      let color = color(of: Double(value), isSingle: isSingle)
      let covered = coverage.map { $0[index].isNaN ? 1 : $0[index] } ?? 1
      let share = opacities.map { covered * Float($0[index]) } ?? covered
      bytes += [
        UInt8(color.red * 255), UInt8(color.green * 255), UInt8(color.blue * 255),
        opacity(UInt8(color.alpha * 255), share),
      ]
    }
    return bitmap(bytes)
  }

  /// The alpha of a colour in a pixel that is covered in part. More than a byte holds begins again at zero.
  private func opacity(_ alpha: UInt8, _ coverage: Float) -> UInt8 {
    let result = Float(alpha) * coverage * (image.alpha.map(Float.init) ?? 1)
    return result.isNaN ? 0 : UInt8(truncatingIfNeeded: Int(min(max(result, -1e6), 1e6)))
  }

  private func color(of value: Double, isSingle: Bool) -> Color {
    guard !value.isNaN else { return image.cmap.bad }
    guard isSingle, image.norm.level(of: value, count: 1) == nil else {
      return image.cmap.color(of: value, by: image.norm)
    }
    let share = singleShare(value)
    return image.cmap.color(at: share, place: Double(share * Float(image.cmap.colors.count)))
  }

  /// The norm in single precision, rounded after each step where it is the linear one.
  private func singleShare(_ value: Double) -> Float {
    guard case .linear = image.norm.spread, let vmin = image.norm.vmin, let vmax = image.norm.vmax,
      vmin != vmax
    else { return Float(image.norm(value)) }
    return Float(Double(Float(value - vmin)) / (vmax - vmin))
  }
}

extension ColorMap {
  /// The colour at a place among the levels, counted from 0 and not whole.
  fileprivate func color(at share: Float, place: Double) -> Color {
    if share.isNaN { return bad }
    let count = Double(colors.count)
    if place < 0 { return under ?? colors[0] }
    if place == count { return colors[colors.count - 1] }
    return place > count ? over ?? colors[colors.count - 1] : colors[Int(place)]
  }
}

// MARK: - Colours

extension ImageRendering {
  /// Values that became colours before they are brought to size.
  private func colored(_ values: [Double]) -> Bitmap {
    var channels: [Double] = []
    channels.reserveCapacity(values.count * 4)
    for (index, value) in values.enumerated() {
      let color = image.cmap.color(of: value.isFinite ? value : .nan, by: image.norm)
      channels += [color.red, color.green, color.blue, color.alpha * (image.alphas.inTurn(index) ?? 1)]
    }
    return mixed(channels, alphaAfter: image.alpha)
  }

  private func colored(_ channels: [Double], channels count: Int, isBytes: Bool) -> Bitmap {
    let shares = isBytes ? channels.map { Double(Float($0) / 255) } : channels
    guard image.alphas.isEmpty else {
      let opaque = image.alphas.indices.flatMap { cell in
        let start = cell * count
        return shares[start..<start + 3] + [(count == 4 ? shares[start + 3] : 1) * image.alphas[cell]]
      }
      return mixed(opaque, alphaAfter: nil)
    }
    guard count == 3 else {
      return isBytes
        ? mixed(shares.map(Float.init), alphaAfter: image.alpha) : mixed(shares, alphaAfter: image.alpha)
    }
    let alpha = image.alpha.map { Double(Float($0)) } ?? 1
    var opaque: [Double] = []
    opaque.reserveCapacity(shares.count / 3 * 4)
    for start in stride(from: 0, to: shares.count, by: 3) {
      opaque += shares[start..<start + 3]
      opaque.append(alpha)
    }
    // matplotlib adds a given alpha in single precision, which the others then keep.
    return isBytes && image.alpha != nil
      ? mixed(opaque.map(Float.init), alphaAfter: nil) : mixed(opaque, alphaAfter: nil)
  }

  /// Mixes colours by their alpha.
  ///
  /// - Parameter channels: red, green, blue and alpha of each cell.
  private func mixed<Sample: BinaryFloatingPoint & Sendable>(
    _ channels: [Sample], alphaAfter: Double?
  ) -> Bitmap {
    var weighted = channels
    for cell in stride(from: 0, to: channels.count, by: 4) {
      let alpha = channels[cell + 3]
      for channel in cell..<cell + 3 { weighted[channel] *= alpha }
    }
    let resampled = resample(weighted, channels: 4)
    var bytes = [UInt8](repeating: 0, count: resampled.count)
    for pixel in stride(from: 0, to: resampled.count, by: 4) {
      guard !(0..<4).contains(where: { resampled[pixel + $0].isNaN }) else { continue }
      let isOpaque = resampled[pixel + 3] >= 1
      // Agg multiplies what lets something through by a full coverage, which can change the last bit.
      func blended(_ share: Sample) -> Sample { isOpaque ? share : share * 255 / 255 }
      var alpha = blended(resampled[pixel + 3])
      let divisor = alpha == 0 ? 1 : alpha
      for channel in pixel..<pixel + 3 {
        bytes[channel] = Self.byte(blended(resampled[channel]) / divisor)
      }
      if let alphaAfter { alpha *= Sample(alphaAfter) }
      bytes[pixel + 3] = Self.byte(alpha)
    }
    return bitmap(bytes)
  }

  /// Cut off downwards.
  private static func byte<Sample: BinaryFloatingPoint>(_ share: Sample) -> UInt8 {
    UInt8(min(max(share * 255, 0), 255))
  }
}
