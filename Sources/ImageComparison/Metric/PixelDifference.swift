public import Raster
internal import Threads

/// How two pictures of one size differ, pixel by pixel.
public struct PixelDifference: Codable, Hashable, Sendable {
  /// Pixels that differ in any channel by any amount, ignored regions left out.
  public var changedCount = 0
  /// Those of them that count: farther apart than the threshold, and more than antialiasing where that is
  /// tolerated.
  public var differentCount = 0
  /// Those of them that differ only as antialiasing does; 0 unless that is tolerated.
  public var antialiasedCount = 0
  /// The most counting pixels in any square of 32 by 32 pixels.
  public var densestCount = 0
  /// The first such square; `nil` where nothing counts.
  public var densestWindow: PixelRect?
  /// The largest perceptual distance of a counting pixel: 0 for none, 1 from black to white, at most about 1.2.
  public var largestDistance = 0.0
  /// The largest difference in red, green, blue and alpha, each 0 … 255.
  public var channelMaxima = [0, 0, 0, 0]
  /// matplotlib's root mean square over all pixels and channels, 0 … 255; see `RootMeanSquare`.
  public var rms = 0.0
  /// The smallest rectangle with all changed pixels; `nil` where there are none.
  public var bounds: PixelRect?
}

/// How closely pixels are looked at.
public struct PixelTolerance: Codable, Hashable, Sendable {
  /// Pixels no farther apart than this do not count: 0 counts all, pixelmatch's usual value is 0.1.
  public var threshold: Double
  /// Whether differences of antialiasing do not count.
  public var ignoresAntialiasing: Bool

  /// By default every difference counts.
  public init(threshold: Double = 0, ignoresAntialiasing: Bool = false) {
    self.threshold = threshold
    self.ignoresAntialiasing = ignoresAntialiasing
  }
}

/// A difference with what it says of each pixel, row by row from the top.
public struct PixelComparison: Sendable {
  /// The numbers.
  public private(set) var difference = PixelDifference()
  /// What each pixel is, row by row.
  public private(set) var classes: [PixelClass]
  private var squares = RootMeanSquare()

  /// Compares two pictures.
  ///
  /// - Parameter regions: what is ignored; parts outside the picture do not matter.
  /// - Precondition: the pictures have one size.
  public init(
    expected: Bitmap, actual: Bitmap, tolerance: PixelTolerance = PixelTolerance(),
    ignoring regions: [PixelRect] = []
  ) {
    precondition(
      expected.width == actual.width && expected.height == actual.height, "the pictures differ in size")
    classes = [PixelClass](repeating: .equal, count: expected.width * expected.height)
    for region in regions { mark(region.intersection(expected.bounds), width: expected.width) }
    expected.pixels.withUnsafeBytes { expectedBytes in
      actual.pixels.withUnsafeBytes { actualBytes in
        compare(
          PixelPair(
            expected: expectedBytes.bindMemory(to: UInt32.self),
            actual: actualBytes.bindMemory(to: UInt32.self),
            width: expected.width, height: expected.height), tolerance)
      }
    }
    if difference.changedCount > 0 {
      let ignoredCount = regions.isEmpty ? 0 : classes.count { $0 == .ignored }
      difference.rms = squares.value(
        pixelCount: classes.count - ignoredCount, isOpaque: expected.isOpaque && actual.isOpaque)
    }
    if difference.differentCount > 0 {
      let window = DenseWindow(classes, width: expected.width, height: expected.height)
      difference.densestCount = window.count
      difference.densestWindow = window.place
    }
  }

  private mutating func mark(_ region: PixelRect, width: Int) {
    guard !region.isEmpty else { return }
    for row in region.minY..<region.maxY {
      for column in region.minX..<region.maxX { classes[row * width + column] = .ignored }
    }
  }

  /// Compares band by band, on all processors if there is much to do; the bands' findings are put together in order.
  private mutating func compare(_ pair: PixelPair, _ tolerance: PixelTolerance) {
    let bandCount = pair.width * pair.height < Self.parallelPixelCount ? 1 : 8
    var bands = (0..<bandCount).map { index in
      Band(rows: pair.height * index / bandCount..<pair.height * (index + 1) / bandCount)
    }
    classes.withUnsafeMutableBufferPointer { classes in
      bands.withUnsafeMutableBufferPointer { bands in
        // Each band touches its own rows and its own findings only.
        nonisolated(unsafe) let (classes, bands, pair) = (classes, bands, pair)
        Threads.perform(bandCount) { index in
          bands[index].compare(pair, tolerance, classes)
        }
      }
    }
    for band in bands {
      difference.add(band)
      squares.add(band.squares)
    }
  }

  /// Pictures with fewer pixels are compared on one processor: threads would cost more than they save.
  private static let parallelPixelCount = 1 << 20
}

/// Some rows of a comparison, and what was found in them.
private struct Band {
  let rows: Range<Int>
  var counts = (changed: 0, different: 0, antialiased: 0)
  var largestDistance: Float = 0
  var maxima = SIMD4<Int32>()
  var squares = RootMeanSquare()
  /// The changed pixels' extent; empty while there are none.
  var bounds = PixelRect(minX: .max, minY: .max, maxX: .min, maxY: .min)

  mutating func compare(
    _ pair: PixelPair, _ tolerance: PixelTolerance, _ classes: UnsafeMutableBufferPointer<PixelClass>
  ) {
    var distance = ColorDistance()
    let threshold = tolerance.threshold > 0 ? Float(tolerance.threshold) : -1
    for row in rows where !pair.isEqual(row: row) {
      for column in 0..<pair.width {
        let index = row &* pair.width &+ column
        let (expected, actual) = (pair.expected[index], pair.actual[index])
        guard expected != actual, classes[index] != .ignored else { continue }
        note(expected, actual, column: column, row: row)
        let step = distance(expected, actual)
        if step <= threshold {
          classes[index] = .slight
        } else if tolerance.ignoresAntialiasing, pair.isAntialiased(x: column, y: row, &distance) {
          classes[index] = .antialiased
          counts.antialiased &+= 1
        } else {
          classes[index] = .different
          counts.different &+= 1
          largestDistance = max(largestDistance, step)
        }
      }
    }
  }

  /// Counts a changed pixel and its channels.
  private mutating func note(_ expected: UInt32, _ actual: UInt32, column: Int, row: Int) {
    counts.changed &+= 1
    let steps = Self.channels(expected) &- Self.channels(actual)
    let sizes = steps.replacing(with: 0 &- steps, where: steps .< 0)
    maxima = pointwiseMax(maxima, sizes)
    squares.add(sizes)
    bounds.minX = min(bounds.minX, column)
    bounds.maxX = max(bounds.maxX, column &+ 1)
    bounds.minY = min(bounds.minY, row)
    bounds.maxY = max(bounds.maxY, row &+ 1)
  }

  private static func channels(_ word: UInt32) -> SIMD4<Int32> {
    SIMD4(truncatingIfNeeded: SIMD4(word, word >> 8, word >> 16, word >> 24) & 255)
  }
}

extension PixelDifference {
  /// Adds what a part of the pictures has.
  fileprivate mutating func add(_ band: Band) {
    guard band.counts.changed > 0 else { return }
    changedCount += band.counts.changed
    differentCount += band.counts.different
    antialiasedCount += band.counts.antialiased
    largestDistance = max(largestDistance, Double(band.largestDistance))
    channelMaxima = channelMaxima.indices.map { max(channelMaxima[$0], Int(band.maxima[$0])) }
    bounds = bounds?.union(band.bounds) ?? band.bounds
  }
}

extension PixelPair {
  func isEqual(row: Int) -> Bool {
    let range = row * width..<(row + 1) * width
    return expected[range].elementsEqual(actual[range])
  }
}
