public import Colors

extension Axes {
  /// Counts numbers in bins and draws the counts.
  ///
  /// - Parameters:
  ///   - x: the numbers, or lists of numbers: several sets. NaN is not counted.
  ///   - bins: how many bins, or which; the style's (10) by default.
  ///   - range: where bins begin and end; at the least and the greatest number by default.
  ///   - density: whether the area of each set is 1 (of all together if they are stacked).
  ///   - weights: what each number counts; 1 by default.
  ///   - cumulative: whether each bin counts those before or after it, too.
  ///   - bottom: where the bars begin, for all bins or for each.
  ///   - histtype: bars or outlines.
  ///   - align: where bars stand on their bins.
  ///   - orientation: horizontal bars lie, with the numbers along y.
  ///   - rwidth: the share of its bin that a bar takes, or that those of several sets take together; all of it by
  ///     default, 0.8 for several sets.
  ///   - log: whether the axis of the counts becomes logarithmic.
  ///   - color: the colour of each set; the next of the cycle of lines by default.
  ///   - hatch: what each set is hatched with, in turn.
  ///   - edgecolor, linewidth: the outlines of each set, taken in turn.
  ///   - label: what the legend says of each set.
  ///   - stacked: whether the sets are added up.
  ///   - look: everything else about bars and outlines.
  /// - Throws: `DataError` for bins that cannot be, and where the numbers of sets, weights or colours differ.
  /// - Returns: heights and edges.
  @discardableResult
  public mutating func hist<X: DataSetElement>(
    _ x: [X], bins: HistogramBins? = nil, range: Interval? = nil, density: Bool = false,
    weights: [[Double]]? = nil, cumulative: Cumulation = .none, bottom: PerItem<Double> = 0,
    histtype: HistogramType = .bar, align: HistogramAlignment = .mid, orientation: Orientation = .vertical,
    rwidth: Double? = nil, log: Bool = false, color: PerItem<ColorSpecification>? = nil,
    edgecolor: PerItem<ColorSpecification>? = nil, linewidth: PerItem<Double>? = nil,
    hatch: PerItem<Hatch>? = nil,
    label: PerItem<String>? = nil, stacked: Bool = false, _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> Histogram {
    try hist(
      X.dataSets(x), bins: bins, range: range, density: density, weights: weights, cumulative: cumulative,
      bottom: bottom, histtype: histtype, align: align, orientation: orientation, rwidth: rwidth, log: log,
      color: color, edgecolor: edgecolor, linewidth: linewidth, hatch: hatch, label: label, stacked: stacked,
      look)
  }

  /// Counts sets of numbers in bins and draws the counts; see the function above.
  @discardableResult
  public mutating func hist(
    _ data: DataSets, bins: HistogramBins? = nil, range: Interval? = nil, density: Bool = false,
    weights: [[Double]]? = nil, cumulative: Cumulation = .none, bottom: PerItem<Double> = 0,
    histtype: HistogramType = .bar, align: HistogramAlignment = .mid, orientation: Orientation = .vertical,
    rwidth: Double? = nil, log: Bool = false, color: PerItem<ColorSpecification>? = nil,
    edgecolor: PerItem<ColorSpecification>? = nil, linewidth: PerItem<Double>? = nil,
    hatch: PerItem<Hatch>? = nil,
    label: PerItem<String>? = nil, stacked: Bool = false, _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> Histogram {
    let isStacked = stacked || histtype == .barstacked
    let heights = try heights(data, bins ?? style.hist.bins, range, density, weights, cumulative, isStacked)
    let colors = try setColors(color ?? look.color.map(PerItem.all), count: data.sets.count)
    var drawing = HistogramDrawing(
      heights: heights, colors: colors, isStacked: isStacked, isUpright: orientation == .vertical,
      align: align,
      bottom: try bottom.values(for: heights.edges.count - 1, "bins", "bottom"), rwidth: rwidth,
      edgecolor: edgecolor, linewidth: linewidth, hatch: hatch, label: label, look: look)
    drawing.look.color = nil
    switch histtype {
    case .bar, .barstacked:
      var bars: [BarContainer] = []
      for set in drawing.bars { bars.append(try add(set)) }
      if log { setLog(orientation) }
      return Histogram(tops: heights.tops, bins: heights.edges, bars: bars)
    case .step, .stepfilled:
      if log { setLog(orientation) }
      for patch in drawing.outlines(isFilled: histtype == .stepfilled, style).reversed() {
        _ = nextPatchColor()
        append(patch)
      }
      xaxis.autoscale()
      yaxis.autoscale()
      return Histogram(tops: heights.tops, bins: heights.edges, bars: [])
    }
  }

  private func heights(
    _ data: DataSets, _ bins: HistogramBins, _ range: Interval?, _ density: Bool, _ weights: [[Double]]?,
    _ cumulative: Cumulation, _ isStacked: Bool
  ) throws(DataError) -> HistogramTops {
    if let weights {
      guard weights.count == data.sets.count, zip(weights, data.sets).allSatisfy({ $0.count == $1.count })
      else {
        throw DataError("weights", "weights must be as many as there are values of x, set by set")
      }
    }
    let edges = try BinEdges(
      bins, data.sets.flatMap(\.self), areWhole: data.areWhole, hasWeights: weights != nil, range: range)
    let counts = data.sets.enumerated().map { index, set in
      edges.counts(set, weights: weights?[index], isShared: data.sets.count > 1)
    }
    return HistogramTops(
      counts: counts, edges: edges.edges, isStacked: isStacked, isDensity: density, cumulative)
  }

  /// A colour for each set.
  private mutating func setColors(
    _ given: PerItem<ColorSpecification>?, count: Int
  ) throws(DataError) -> [ColorSpecification] {
    guard let given else { return (0..<count).map { _ in .color(nextCycleColor()) } }
    if case .each(let colors) = given, colors.count != count {
      throw DataError("color", "color has \(colors.count) colors for \(count) sets")
    }
    return try given.values(for: count, "sets", "color")
  }

  private mutating func setLog(_ orientation: Orientation) {
    switch orientation {
    case .vertical: yscale(.log(base: 10, nonpositive: .clip))
    case .horizontal: xscale(.log(base: 10, nonpositive: .clip))
    }
  }
}
