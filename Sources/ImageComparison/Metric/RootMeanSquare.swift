internal import Raster

/// The root mean square of the differences, as `matplotlib.testing.compare.calculate_rms` defines it: over all pixels
/// and channels, in steps of 0 … 255. Two opaque pictures count as RGB; if one of them is not, alpha is a fourth
/// channel of both (matplotlib compares only like with like).
struct RootMeanSquare {
  /// For red, green, blue and alpha: at most 255² · 2²⁸ pixels each, far below 2⁶⁴.
  private var sums = SIMD4<UInt64>()

  /// Adds a pixel's steps, each from 0 to 255.
  mutating func add(_ steps: SIMD4<Int32>) {
    sums &+= SIMD4<UInt64>(truncatingIfNeeded: steps &* steps)
  }

  mutating func add(_ other: RootMeanSquare) { sums &+= other.sums }

  func value(pixelCount: Int, isOpaque: Bool) -> Double {
    guard pixelCount > 0 else { return 0 }
    let channels = isOpaque ? 3 : 4
    return (Double(sums.wrappedSum()) / Double(pixelCount * channels)).squareRoot()
  }
}

extension Bitmap {
  /// Whether no pixel lets anything through.
  var isOpaque: Bool {
    pixels.withUnsafeBytes { bytes in
      bytes.bindMemory(to: UInt32.self).allSatisfy { $0 >= 0xFF00_0000 }
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
