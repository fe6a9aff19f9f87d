/// Where one side of an image lies in a picture: place `s` of the image, counted in cells, lies at pixel
/// `s · scale + offset`.
public struct ImagePlacement: Hashable, Sendable {
  /// Pixels per cell, negative for images that run the other way; not 0.
  public var scale: Double
  /// Where the image begins.
  public var offset: Double

  /// A placement.
  public init(scale: Double, offset: Double) {
    self.scale = scale
    self.offset = offset
  }

  /// The placement of the image with its cells in reverse order.
  func reversed(count: Int) -> ImagePlacement {
    ImagePlacement(scale: -scale, offset: scale * Double(count) + offset)
  }
}

/// Where the middles of pixels lie in an image that no stretch brings to its place, such as one over logarithms:
/// counted in cells, from column and row 0 on.
public struct ImageLookup: Hashable, Sendable {
  /// For each column and each row of pixels.
  public var columns, rows: [Double]

  /// The places of pixels.
  public init(columns: [Double], rows: [Double]) {
    self.columns = columns
    self.rows = rows
  }
}

/// An image of numbers: one or several channels in rows and columns, the first row lowest.
///
/// `Float` images are reckoned with in the precision that matplotlib gives to whole numbers.
public struct ImageSamples<Sample: BinaryFloatingPoint & Sendable>: Sendable {
  /// How many cells stand above and beside each other; at least one.
  public let rows, columns: Int
  /// How many numbers each cell has.
  public let channels: Int
  /// The numbers, row after row, cell after cell.
  public var elements: [Sample]

  /// - Precondition: there are `rows · columns · channels` numbers.
  public init(rows: Int, columns: Int, channels: Int, elements: [Sample]) {
    precondition(elements.count == rows * columns * channels, "an image needs all of its numbers")
    self.rows = rows
    self.columns = columns
    self.channels = channels
    self.elements = elements
  }
}

/// Makes an image as large as its place in the picture: Agg's resampling.
public struct ImageResampler: Sendable {
  /// The way values in between are found.
  public var filter: ImageFilter
  /// The radius of filters that may have any.
  public var radius: Double
  /// Whether the weights that meet in a point are brought to a sum of 1.
  public var normalizesFilter = true
  /// Whether filters grow with the number of cells that fall on a pixel; otherwise most cells of an image that is
  /// made smaller are left out.
  public var growsFilter = true
  /// The sides of the image.
  public var x, y: ImagePlacement
  /// Where pixels lie in an image that is bent; the sides do not count then.
  public var lookup: ImageLookup?
  /// Whether a pixel exactly between two rows takes the one that comes first, and not the last; only for `nearest`.
  public var prefersFirstRow: Bool

  /// A resampler of an image at a place.
  public init(
    filter: ImageFilter, radius: Double = ImageFilter.defaultRadius, x: ImagePlacement, y: ImagePlacement,
    prefersFirstRow: Bool
  ) {
    self.filter = filter
    self.radius = radius
    self.x = x
    self.y = y
    self.prefersFirstRow = prefersFirstRow
  }

  /// The image over a number of pixels from the origin of its placement on.
  ///
  /// - Precondition: `width` and `height` are positive.
  // Its callers are in another module: without these they would run it for any type, ten times slower.
  @_specialize(where Sample == Float)
  @_specialize(where Sample == Double)
  public func resample<Sample>(_ image: ImageSamples<Sample>, width: Int, height: Int) -> ImageSamples<Sample>
  {
    if let lookup {
      return filter == .nearest ? nearest(image, at: lookup) : filtered(image, at: lookup)
    }
    let isPixelForPixel = abs(x.scale) == 1 && abs(y.scale) == 1
    if filter == .nearest {
      return nearest(image, width, height, flipsRows: prefersFirstRow, flipsColumns: true)
    }
    if isPixelForPixel { return nearest(image, width, height, flipsRows: false, flipsColumns: false) }
    return filtered(image, width, height)
  }

  /// From pixels back to cells.
  private static func inverse(_ side: ImagePlacement, across: ImagePlacement) -> ImagePlacement {
    let scale = across.scale * (1 / (side.scale * across.scale))
    return ImagePlacement(scale: scale, offset: -side.offset * scale)
  }
}

// MARK: - Nearest

extension ImageResampler {
  /// A pixel between two cells takes the earlier one. Agg takes the later one, so the image is turned round
  /// for it.
  private func nearest<Sample>(
    _ image: ImageSamples<Sample>, _ width: Int, _ height: Int, flipsRows: Bool, flipsColumns: Bool
  ) -> ImageSamples<Sample> {
    let (rows, columns) = (image.rows, image.columns)
    let x = flipsColumns ? self.x.reversed(count: columns) : self.x
    let y = flipsRows ? self.y.reversed(count: rows) : self.y
    let (backX, backY) = (Self.inverse(x, across: y), Self.inverse(y, across: x))
    func column(_ position: Double) -> Int {
      let index = Self.cell(position).mirrored(in: columns)
      return flipsColumns ? columns - 1 - index : index
    }
    func row(_ position: Double) -> Int {
      let index = Self.cell(position).mirrored(in: rows)
      return flipsRows ? rows - 1 - index : index
    }
    let first = 256 * (0.5 * backX.scale + backX.offset)
    let last = 256 * ((0.5 + Double(width - 1)) * backX.scale + backX.offset)
    let sourceColumns = (0..<width).map { index in
      column(
        index == width - 1 ? last : first + (last - first) * Double(index) / Double(width - 1) + Self.nudge)
    }
    var elements: [Sample] = []
    elements.reserveCapacity(width * height * image.channels)
    for index in 0..<height {
      let position = 256 * ((Double(index) + 0.5) * backY.scale + backY.offset)
      // The last pixel of a row is not nudged.
      let (inner, end) = (row(position + Self.nudge), row(position))
      for (index, column) in sourceColumns.enumerated() {
        let start = ((index == width - 1 ? end : inner) * columns + column) * image.channels
        elements += image.elements[start..<start + image.channels]
      }
    }
    return ImageSamples(rows: height, columns: width, channels: image.channels, elements: elements)
  }

  /// The cells that pixels lie in.
  private func nearest<Sample>(_ image: ImageSamples<Sample>, at lookup: ImageLookup) -> ImageSamples<Sample>
  {
    // The image is turned round here, too.
    func cell(_ position: Double, _ count: Int, flips: Bool) -> Int {
      let index = (Self.whole(256 * (flips ? Double(count) - position : position)) >> 8).mirrored(in: count)
      return flips ? count - 1 - index : index
    }
    let columns = lookup.columns.map { cell($0, image.columns, flips: true) }
    let rows = lookup.rows.map { cell($0, image.rows, flips: prefersFirstRow) }
    var elements: [Sample] = []
    elements.reserveCapacity(rows.count * columns.count * image.channels)
    for row in rows {
      for column in columns {
        let start = (row * image.columns + column) * image.channels
        elements += image.elements[start..<start + image.channels]
      }
    }
    return ImageSamples(
      rows: rows.count, columns: columns.count, channels: image.channels, elements: elements)
  }

  /// Against rounding errors, in 1/256 of a cell.
  private static let nudge = 1e-8

  /// The number of the cell at a position in 1/256 of a cell.
  private static func cell(_ position: Double) -> Int { whole(position) >> 8 }

  /// What is absurdly far out is brought nearer.
  fileprivate static func whole(_ value: Double) -> Int {
    value.isNaN ? 0 : Int(min(max(value, -1e12), 1e12))
  }
}

// MARK: - Filters

extension ImageResampler {
  /// The cells that meet in a pixel along one side, from the first one on, and how much each counts.
  private struct Taps {
    let first: Int
    var weights: [Int] = []
  }

  private func filtered<Sample>(
    _ image: ImageSamples<Sample>, _ width: Int, _ height: Int
  ) -> ImageSamples<Sample> {
    let (backX, backY) = (Self.inverse(x, across: y), Self.inverse(y, across: x))
    let columns = Self.walk(
      from: Self.fixed(0.5, backX), to: Self.fixed(0.5 + Double(width - 1), backX), count: width)
    let rows = (0..<height).map { Self.fixed(Double($0) + 0.5, backY) }
    guard growsFilter else { return filtered(image, columns, rows) }
    let table = ImageFilterTable(filter, radius: radius, isNormalized: normalizesFilter)
    let reductions = Self.reductions(abs(backX.scale), abs(backY.scale))
    return Self.blend(
      image, columns.map { Self.taps(at: $0, reductions.x, table) },
      rows.map { Self.taps(at: $0, reductions.y, table) }, sum: nil)
  }

  private func filtered<Sample>(_ image: ImageSamples<Sample>, at lookup: ImageLookup) -> ImageSamples<Sample>
  {
    func positions(_ places: [Double]) -> [Int] { places.map { Self.whole(256 * $0 + 0.5) } }
    return filtered(image, positions(lookup.columns), positions(lookup.rows))
  }

  /// The image at positions in 1/256 of a cell, with the filter as large as it is.
  private func filtered<Sample>(
    _ image: ImageSamples<Sample>, _ columns: [Int], _ rows: [Int]
  ) -> ImageSamples<Sample> {
    let table = ImageFilterTable(filter, radius: radius, isNormalized: normalizesFilter)
    return Self.blend(
      image, columns.map { Self.taps(at: $0, table) }, rows.map { Self.taps(at: $0, table) },
      sum: Double(ImageFilterTable.one))
  }

  /// - Parameter sum: what weights are taken to add up to; `nil` for what they do.
  private static func blend<Sample>(
    _ image: ImageSamples<Sample>, _ columns: [Taps], _ rows: [Taps], sum: Double?
  ) -> ImageSamples<Sample> {
    var elements = [Sample](repeating: 0, count: columns.count * rows.count * image.channels)
    var start = 0
    for row in rows {
      let sourceRows = row.weights.indices.map { (row.first + $0).mirrored(in: image.rows) }
      for column in columns {
        blend(image, sourceRows, row.weights, column, sum: sum, into: &elements, at: start)
        start += image.channels
      }
    }
    return ImageSamples(
      rows: rows.count, columns: columns.count, channels: image.channels, elements: elements)
  }

  /// One pixel.
  private static func blend<Sample>(
    _ image: ImageSamples<Sample>, _ rows: [Int], _ rowWeights: [Int], _ taps: Taps, sum: Double?,
    into elements: inout [Sample], at start: Int
  ) {
    let columns = taps.weights.indices.map { (taps.first + $0).mirrored(in: image.columns) }
    let channels = image.channels
    var total = 0
    var sums = (0.0, 0.0, 0.0, 0.0)
    image.elements.withUnsafeBufferPointer { source in
      for (row, rowWeight) in zip(rows, rowWeights) {
        let rowStart = row * image.columns
        for (column, columnWeight) in zip(columns, taps.weights) {
          let weight = (rowWeight * columnWeight + ImageFilterTable.one / 2) >> 14
          total += weight
          let factor = Sample(weight)
          let cell = (rowStart + column) * channels
          sums.0 += Double(source[cell] * factor)
          guard channels == 4 else { continue }
          sums.1 += Double(source[cell + 1] * factor)
          sums.2 += Double(source[cell + 2] * factor)
          sums.3 += Double(source[cell + 3] * factor)
        }
      }
    }
    let whole = sum ?? Double(total)
    guard channels == 4 else { return elements[start] = Sample(sums.0 / whole) }
    let alpha = min(max(0, sums.3 / whole), 1)
    for (channel, sum) in [sums.0, sums.1, sums.2].enumerated() {
      elements[start + channel] = Sample(min(max(0, sum / whole), alpha))
    }
    elements[start + 3] = Sample(alpha)
    if sums.0.isNaN || sums.3.isNaN { for channel in 0..<4 { elements[start + channel] = .nan } }
  }

  /// How many cells fall on a pixel along each side, at least one, and not so many that it would take long.
  private static func reductions(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let most = 200.0
    var (x, y) = (x, y)
    if x * y > most {
      x = x * most / (x * y)
      y = y * most / (x * y)
    }
    return (min(max(x, 1), most), min(max(y, 1), most))
  }

  /// The position of a pixel in 1/256 of a cell.
  private static func fixed(_ pixel: Double, _ back: ImagePlacement) -> Int {
    whole((256 * (pixel * back.scale + back.offset)).rounded(.toNearestOrAwayFromZero))
  }

  /// Whole positions on a straight way.
  private static func walk(from first: Int, to last: Int, count: Int) -> [Int] {
    let steps = max(count - 1, 1)
    var stride = (last - first) / steps
    var remainder = (last - first) % steps
    var phase = remainder
    if phase <= 0 {
      phase += steps
      remainder += steps
      stride -= 1
    }
    phase -= steps
    var position = first
    return (0..<count).map { _ in
      defer {
        phase += remainder
        position += stride
        if phase > 0 {
          phase -= steps
          position += 1
        }
      }
      return position
    }
  }

  private static func taps(at position: Int, _ reduction: Double, _ table: ImageFilterTable) -> Taps {
    let spread = Int(reduction * 256 + 0.5)
    let step = Int(1 / reduction * 256 + 0.5)
    let start = position + 128 - (table.diameter * spread) >> 1
    var taps = Taps(first: start >> 8)
    var index = ((255 - (start & 255)) * step) >> 8
    while index < table.weights.count {
      taps.weights.append(table.weights[index])
      index += step
    }
    return taps
  }
}

extension ImageResampler {
  /// The cells that meet at a position, for a filter as large as it is.
  private static func taps(at position: Int, _ table: ImageFilterTable) -> Taps {
    let start = position - ImageFilterTable.steps / 2
    let phase = ImageFilterTable.steps - 1 - (start & 255)
    return Taps(
      first: (start >> 8) - (table.diameter / 2 - 1),
      weights: stride(from: phase, to: table.weights.count, by: ImageFilterTable.steps).map {
        table.weights[$0]
      })
  }
}

extension Int {
  /// The number of the cell that a place beyond the ends of an image shows: as in a mirror at either end.
  fileprivate func mirrored(in count: Int) -> Int {
    let place = ((self % (2 * count)) + 2 * count) % (2 * count)
    return place < count ? place : 2 * count - 1 - place
  }
}
