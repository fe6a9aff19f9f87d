internal import Colors

extension Axes {
  /// Counts numbers in bins and draws the counts.
  ///
  /// - Parameters:
  ///   - x: the numbers, or lists of numbers: several sets. NaN is not counted.
  ///   - bins: how many bins, or which; the style's (10) by default.
  ///   - options: what is counted, and what it looks like.
  /// - Throws: `DataError` for bins that cannot be, and where the numbers of sets, weights or colours differ.
  /// - Returns: heights and edges.
  @discardableResult
  public mutating func hist<X: DataSetElement>(
    _ x: [X], bins: HistogramBins? = nil, _ options: HistogramOptions = HistogramOptions()
  ) throws(DataError) -> Histogram {
    try hist(X.dataSets(x), bins: bins, options)
  }

  /// Counts sets of numbers in bins and draws the counts; see the function above.
  @discardableResult
  public mutating func hist(
    _ data: DataSets, bins: HistogramBins? = nil, _ options: HistogramOptions = HistogramOptions()
  ) throws(DataError) -> Histogram {
    let heights = try HistogramTops(data, bins ?? style.hist.bins, options)
    let colors = try setColors(
      options.color ?? options.look.color.map(PerItem.all), underAlpha: options.look.alpha != nil,
      count: data.sets.count)
    let drawing = HistogramDrawing(
      heights: heights, colors: colors,
      bottom: try options.bottom.values(for: heights.edges.count - 1, "bins", "bottom"), options)
    switch options.histtype {
    case .bar, .barstacked:
      var bars: [BarContainer] = []
      for set in drawing.bars { bars.append(try add(set)) }
      if options.log { setLog(options.orientation) }
      return Histogram(tops: heights.tops, bins: heights.edges, bars: bars)
    case .step, .stepfilled:
      if options.log { setLog(options.orientation) }
      for patch in drawing.outlines(isFilled: options.histtype == .stepfilled, style).reversed() {
        _ = nextPatchColor()
        append(patch)
      }
      xaxis.autoscale()
      yaxis.autoscale()
      return Histogram(tops: heights.tops, bins: heights.edges, bars: [])
    }
  }

  /// A colour for each set.
  private mutating func setColors(
    _ given: PerItem<ColorSpecification>?, underAlpha hasAlpha: Bool, count: Int
  ) throws(DataError) -> [ColorSpecification] {
    guard let given else { return (0..<count).map { _ in .color(nextCycleColor()) } }
    if case .each(let colors) = given, colors.count != count {
      throw DataError("color", "color has \(colors.count) colors for \(count) sets")
    }
    return (0..<count).compactMap { given.inTurn($0, underAlpha: hasAlpha) }
  }

  private mutating func setLog(_ orientation: Orientation) {
    switch orientation {
    case .vertical: yscale(.log(base: 10, nonpositive: .clip))
    case .horizontal: xscale(.log(base: 10, nonpositive: .clip))
    }
  }
}
