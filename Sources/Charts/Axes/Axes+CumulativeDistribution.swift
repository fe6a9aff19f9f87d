internal import Arrays

extension Axes {
  /// Draws the share of values that are not above each value: the empirical cumulative distribution.
  ///
  /// - Parameters:
  ///   - x: the values, in any order; infinite ones count, but are not drawn.
  ///   - weights: how much each counts, as many as values; all the same by default.
  ///   - complementary: whether the share of values above is drawn, which falls from 1 to 0.
  ///   - orientation: whether the values lie along x (vertical) or along y.
  ///   - compress: whether equal values make a single step.
  ///   - label: what the legend says.
  ///   - look: what the line looks like; the next colour of the style's cycle by default.
  /// - Throws: `DataError` for no values, NaN, or another number of weights.
  /// - Returns: the line, for legends of one's own choice.
  @discardableResult
  public mutating func ecdf(
    _ x: [Double], weights: [Double]? = nil, complementary: Bool = false,
    orientation: Orientation = .vertical,
    compress: Bool = false, label: String? = nil, _ look: LineProperties = LineProperties()
  ) throws(DataError) -> Line2D {
    let steps = try CumulativeDistribution(x, weights: weights, compress: compress)
    let (values, shares) = complementary ? steps.falling : steps.rising
    let isUpright = orientation == .vertical
    let line = plot(
      isUpright ? values : shares, isUpright ? shares : values, color: look.color, linewidth: look.linewidth,
      linestyle: look.linestyle, marker: look.marker, markersize: look.markersize,
      markerfacecolor: look.markerfacecolor, markeredgecolor: look.markeredgecolor,
      markeredgewidth: look.markeredgewidth, drawstyle: isUpright == complementary ? .stepsPre : .stepsPost,
      alpha: look.alpha, label: label, zorder: look.zorder)
    if isUpright {
      yaxis.include(nil, stickyEdges: [0, 1])
    } else {
      xaxis.include(nil, stickyEdges: [0, 1])
    }
    return line
  }
}

/// Values by size, and the share of all up to each.
private struct CumulativeDistribution {
  private var values: [Double]
  private var shares: [Double]

  init(_ x: [Double], weights: [Double]?, compress: Bool) throws(DataError) {
    guard !x.isEmpty else { throw DataError("x", "x holds no values") }
    if x.contains(where: \.isNaN) { throw DataError("x", "x holds NaN, which has no place among the values") }
    let order = x.indices.sorted { (x[$0], $0) < (x[$1], $1) }
    values = order.map { x[$0] }
    if let weights {
      try DataError.check("weights", weights.count, as: "x", x.count)
      let whole = pairwiseSum(order.map { weights[$0] })
      var sum = 0.0
      shares = order.map { index in
        sum += weights[index] / whole
        return sum
      }
    } else {
      // The last one is exactly 1.
      shares = x.indices.map { Double($0 + 1) / Double(x.count) }
    }
    if compress { joinEqualValues() }
  }

  /// Like matplotlib, a step has the share of the first of equal values.
  private mutating func joinEqualValues() {
    let kept = values.indices.filter { $0 == 0 || values[$0 - 1] != values[$0] }
    (values, shares) = (kept.map { values[$0] }, kept.map { shares[$0] })
  }

  /// The corners from 0 up.
  var rising: ([Double], [Double]) { ([values[0]] + values, [0] + shares) }

  /// The corners from 1 down.
  var falling: ([Double], [Double]) { (values + [values[values.count - 1]], [1] + shares.map { 1 - $0 }) }
}
