internal import Raster

/// The root mean square of the differences, as `matplotlib.testing.compare.calculate_rms` defines it: over all pixels
/// and channels, in steps of 0 … 255. Two opaque pictures count as RGB; if one of them is not, alpha is a fourth
/// channel of both (matplotlib compares only like with like).
struct RootMeanSquare {
  private var sums: (color: UInt64, alpha: UInt64) = (0, 0)

  mutating func add(_ step: Int, channel: Int) {
    // At most 255² · 3 · 2²⁸ pixels, far below 2⁶⁴.
    let square = UInt64(step * step)
    if channel < 3 { sums.color &+= square } else { sums.alpha &+= square }
  }

  func value(pixelCount: Int, isOpaque: Bool) -> Double {
    guard pixelCount > 0 else { return 0 }
    let channels = isOpaque ? 3 : 4
    return (Double(sums.color + sums.alpha) / Double(pixelCount * channels)).squareRoot()
  }
}

extension Bitmap {
  /// Whether no pixel lets anything through.
  var isOpaque: Bool {
    pixels.withUnsafeBytes { bytes in
      stride(from: 3, to: bytes.count, by: 4).allSatisfy { bytes[$0] == 255 }
    }
  }

  /// Whether all pixels, of at least two, have one colour.
  var isFlat: Bool {
    guard width * height > 1 else { return false }
    return pixels.withUnsafeBytes { bytes in
      let words = bytes.bindMemory(to: UInt32.self)
      return words.allSatisfy { $0 == words[0] }
    }
  }
}
