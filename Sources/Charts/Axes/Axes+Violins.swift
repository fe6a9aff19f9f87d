internal import Arrays
public import Colors
internal import Sampling

/// Which halves of violins are drawn. Raw values are matplotlib's words.
public enum ViolinSide: String, CaseIterable, Hashable, Sendable {
  case both, low, high
}

/// What violins show, where they stand, and their colours.
public struct ViolinOptions: Hashable, Sendable {
  /// Where the violins stand; 1, 2, … by default.
  public var positions: [Double]?
  /// Which way the violins stand.
  public var orientation = Orientation.vertical
  /// How wide the violins are, one for all or one for each.
  public var widths: [Double] = [0.5]
  /// Whether a line marks each mean, the ends, and each median.
  public var showmeans = false, showextrema = true, showmedians = false
  /// Shares of the numbers of each violin below lines across it.
  public var quantiles: [[Double]] = []
  /// At how many places the density is reckoned.
  public var points = 100
  /// How wide the bells are that it is made of.
  public var bwMethod = Bandwidth.scott
  /// Which halves are drawn.
  public var side = ViolinSide.both
  /// The colours of the bodies in turn; by default the next of the lines' cycle, with alpha 0.3.
  public var facecolor: [ColorSpecification]?
  /// The colours of the lines in turn; by default the same, without alpha.
  public var linecolor: [ColorSpecification]?

  /// matplotlib's defaults.
  public init() {}
}

extension Axes {
  /// Draws the density of each set of numbers as an area that is symmetrical about its place.
  ///
  /// - Parameters:
  ///   - dataset: the sets; numbers that are not finite do not count.
  ///   - options: what is shown, and where.
  /// - Throws: `DataError` if lists have another length than there are sets, or a quantile is not from 0 to 1.
  public mutating func violinplot(
    _ dataset: [[Double]], _ options: ViolinOptions = ViolinOptions()
  ) throws(DataError) {
    let count = dataset.count
    let positions = options.positions ?? (0..<count).map { Double($0 + 1) }
    try DataError.check("positions", positions.count, as: "dataset", count)
    let widths = try DataError.spread(options.widths, named: "widths", over: count, of: "dataset")
    if !options.quantiles.isEmpty {
      try DataError.check("quantiles", options.quantiles.count, as: "dataset", count)
    }
    if let bad = options.quantiles.flatMap(\.self).first(where: { !(0...1).contains($0) }) {
      throw DataError("quantiles", "quantiles are shares from 0 to 1, not \(bad)")
    }
    let next: ColorSpecification? =
      options.facecolor == nil || options.linecolor == nil ? .color(nextCycleColor()) : nil
    let lineColors = options.linecolor ?? next.map { [$0] } ?? []
    let violins = dataset.indices.map { index in
      Violin(
        dataset[index].filter(\.isFinite), options,
        quantiles: options.quantiles.isEmpty ? [] : options.quantiles[index])
    }
    for (index, violin) in violins.enumerated() {
      let face = options.facecolor?.inTurn(index) ?? next ?? .none
      try addBody(
        violin, at: positions[index], width: widths[index], options,
        PatchProperties(facecolor: face, alpha: options.facecolor == nil ? 0.3 : nil))
    }
    let low = options.side == .high ? 0 : -0.25
    let high = options.side == .low ? 0 : 0.25
    let starts = zip(widths, positions).map { low * $0 + $1 }
    let ends = zip(widths, positions).map { high * $0 + $1 }
    let isUpright = options.orientation == .vertical
    func across(_ values: [Double], _ starts: [Double], _ ends: [Double]) throws(DataError) {
      var lines = SegmentLook()
      lines.colors = lineColors.isEmpty ? nil : values.indices.map { lineColors[$0 % lineColors.count] }
      lines.capstyle = options.side == .both ? nil : .projecting
      _ = isUpright ? try hlines(values, starts, ends, lines) : try vlines(values, starts, ends, lines)
    }
    if options.showmeans { try across(violins.map(\.mean), starts, ends) }
    if options.showextrema {
      try across(violins.map(\.high), starts, ends)
      try across(violins.map(\.low), starts, ends)
      var lines = SegmentLook()
      lines.colors = lineColors.isEmpty ? nil : positions.indices.map { lineColors[$0 % lineColors.count] }
      lines.capstyle = options.side == .both ? nil : .projecting
      let (lows, highs) = (violins.map(\.low), violins.map(\.high))
      _ = isUpright ? try vlines(positions, lows, highs, lines) : try hlines(positions, lows, highs, lines)
    }
    if options.showmedians { try across(violins.map(\.median), starts, ends) }
    let quantiles = violins.indices.flatMap { index in violins[index].quantiles.map { (index, $0) } }
    if !quantiles.isEmpty {
      try across(quantiles.map(\.1), quantiles.map { starts[$0.0] }, quantiles.map { ends[$0.0] })
    }
  }

  private mutating func addBody(
    _ violin: Violin, at place: Double, width: Double, _ options: ViolinOptions, _ look: PatchProperties
  ) throws(DataError) {
    let largest = violin.densities.max() ?? 1
    let halves = violin.densities.map { 0.5 * width * $0 / largest }
    let low = halves.map { options.side == .high ? place : -$0 + place }
    let high = halves.map { options.side == .low ? place : $0 + place }
    if options.orientation == .vertical {
      try fillBetweenx(violin.places, low, high, look)
    } else {
      try fillBetween(violin.places, low, high, look)
    }
  }
}

/// What a violin shows of a set of finite numbers.
private struct Violin {
  var places: [Double] = []
  var densities: [Double] = []
  var mean = Double.nan, median = Double.nan, low = Double.nan, high = Double.nan
  var quantiles: [Double] = []

  init(_ values: [Double], _ options: ViolinOptions, quantiles shares: [Double]) {
    guard let least = values.min(), let largest = values.max() else { return }
    (low, high) = (least, largest)
    let numbers = NDArray(values)
    mean = numbers.mean().doubles[0]
    median = numbers.median().doubles[0]
    quantiles = shares.isEmpty ? [] : numbers.quantiles(NDArray(shares)).doubles
    places = linspace(least, largest, min(max(options.points, 0), Self.mostPoints))
    if let density = Density(values, options.bwMethod) {
      densities = places.map { density($0) }
    } else {
      densities = places.map { $0 == values[0] ? 1 : 0 }
    }
  }

  /// More places than a picture has pixels show nothing new.
  private static let mostPoints = 100_000
}
