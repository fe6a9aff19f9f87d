// From pixels to the rows of a PNG file before compression: each row begins with the number of its filter,
// which is always 0, the one that changes nothing.

import Raster

extension PNGFormat {
  /// All rows from the top down, each behind its filter byte and padded to whole bytes.
  ///
  /// - Precondition: `survey` is the one of `bitmap`, and the format was chosen for it.
  func rows(of bitmap: Bitmap, _ survey: PixelSurvey) -> [UInt8] {
    switch (self, survey) {
    case (.grey(let bitDepth), .fewColors(let colors, let indices)):
      packedRows(indices, values: colors.map { $0.red >> UInt8(8 - bitDepth) }, width: bitmap.width)
    case (.palette(let palette), .fewColors(_, let indices)):
      packedRows(indices, values: palette.indices, width: bitmap.width)
    case (.greyAlpha, _):
      rows(of: bitmap) { pixel, target in
        target[0] = pixel[0]
        target[1] = pixel[3]
      }
    case (.rgb, _):
      rows(of: bitmap) { pixel, target in
        target[0] = pixel[0]
        target[1] = pixel[1]
        target[2] = pixel[2]
      }
    case (.rgba, _):
      rows(of: bitmap) { pixel, target in target.update(from: pixel, count: 4) }
    case (.grey, .manyColors), (.palette, .manyColors):
      preconditionFailure("more than 256 colours have no grey or palette format")
    }
  }

  /// Rows of samples of at most eight bits, the leftmost sample in the highest bits of its byte.
  ///
  /// - Parameters:
  ///   - indices: For each pixel the place of its sample in `values`.
  ///   - values: The samples.
  private func packedRows(_ indices: [UInt8], values: [UInt8], width: Int) -> [UInt8] {
    let samplesPerByte = 8 / bitsPerPixel
    let rowLength = 1 + rowLength(width: width)
    var rows = [UInt8](repeating: 0, count: rowLength * (indices.count / width))
    var rowStart = 1
    for firstIndex in stride(from: 0, to: indices.count, by: width) {
      for x in 0..<width {
        let shift = UInt8(8 - bitsPerPixel * (x % samplesPerByte + 1))
        rows[rowStart + x / samplesPerByte] |= values[Int(indices[firstIndex + x])] << shift
      }
      rowStart += rowLength
    }
    return rows
  }

  /// Rows of whole bytes.
  ///
  /// - Parameter write: Stores the `bitsPerPixel / 8` bytes to keep of the pixel its first argument points
  /// to.
  @inline(__always)
  private func rows(
    of bitmap: Bitmap, write: (_ pixel: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>) -> Void
  ) -> [UInt8] {
    let bytesPerPixel = bitsPerPixel / 8
    let count = (1 + rowLength(width: bitmap.width)) * bitmap.height
    return [UInt8](unsafeUninitializedCapacity: count) { rows, initializedCount in
      bitmap.pixels.withUnsafeBufferPointer { pixels in
        guard var pixel = pixels.baseAddress, var target = rows.baseAddress else { return }
        for _ in 0..<bitmap.height {
          target.pointee = 0
          target += 1
          for _ in 0..<bitmap.width {
            write(pixel, target)
            pixel += 4
            target += bytesPerPixel
          }
        }
        initializedCount = count
      }
    }
  }
}
