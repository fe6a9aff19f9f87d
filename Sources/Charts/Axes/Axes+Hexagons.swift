internal import Arrays
public import Colors
internal import Geometry

/// How the values in a hexagon become one.
public enum HexagonReduction: String, CaseIterable, Hashable, Sendable {
  case mean, sum, min, max, median

  func callAsFunction(_ values: [Double]) -> Double {
    switch self {
    case .mean: NDArray(values).mean().doubles[0]
    case .sum: NDArray(values).mean().doubles[0] * Double(values.count)
    case .min: values.min() ?? .nan
    case .max: values.max() ?? .nan
    case .median: NDArray(values).median().doubles[0]
    }
  }
}

extension Axes {
  /// Counts points in hexagons, and colours these by their counts.
  ///
  /// - Parameters:
  ///   - x, y: as many finite values each.
  ///   - c: a value for each point; hexagons then have the colours of these, and those without points are not
  ///     drawn.
  ///   - gridsize: how many hexagons lie side by side along x; along y as many as make them nearly regular, or
  ///     the second number. From 1 to 2000.
  ///   - extent: what is covered along x and y; all points by default.
  ///   - cmap: turns counts into colours; viridis by default.
  ///   - norm: spreads them over the colours; evenly between `vmin` and `vmax` by default.
  ///   - vmin, vmax: the counts of the first and the last colour; the least and the largest by default.
  ///   - alpha: replaces the alpha of the colours.
  ///   - linewidths: of the edges in points; 1 by default.
  ///   - edgecolors: those of the insides by default.
  ///   - reduce: what is made of the values in a hexagon.
  ///   - mincnt: hexagons with fewer points are not drawn; none by default, or 1 where there are values.
  ///   - label: what the legend says.
  ///   - zorder: 1 by default.
  /// - Throws: `DataError` for series of different lengths, a value that is not finite, and grids that are none.
  @discardableResult
  public mutating func hexbin(
    _ x: [Double], _ y: [Double], c: [Double]? = nil, gridsize: (x: Int, y: Int?) = (100, nil),
    extent: (x: Interval, y: Interval)? = nil, cmap: ColorMap = .viridis, norm: (any Normalization)? = nil,
    vmin: Double? = nil, vmax: Double? = nil, alpha: Double? = nil, linewidths: [Double]? = nil,
    edgecolors: EdgeColorSpecification = .face, reduce: HexagonReduction = .mean, mincnt: Int? = nil,
    label: String? = nil, zorder: Double? = nil
  ) throws(DataError) -> PathCollection {
    try DataError.check("y", y.count, as: "x", x.count)
    if let c { try DataError.check("C", c.count, as: "x", x.count) }
    for (name, values) in [("x", x), ("y", y)] {
      if let bad = values.first(where: { !$0.isFinite }) {
        throw DataError(name, "\(name) holds \(bad); hexagons count finite values")
      }
    }
    let rows = gridsize.y ?? Int(Double(min(max(gridsize.x, 0), 10_000)) / 3.0.squareRoot())
    guard 1...2000 ~= gridsize.x, 1...2000 ~= rows else {
      throw DataError("gridsize", "gridsize must give from 1 to 2000 hexagons, not \(gridsize.x) by \(rows)")
    }
    let spans = extent ?? (Self.span(x), Self.span(y))
    guard spans.x.first < spans.x.last, spans.y.first < spans.y.last,
      [spans.x.first, spans.x.last, spans.y.first, spans.y.last].allSatisfy({ abs($0) < 1e300 })
    else { throw DataError("extent", "what hexagons cover must rise, and be less than 1e300") }
    let bins = HexagonBins(x, y, columns: gridsize.x, rows: rows, xSpan: spans.x, ySpan: spans.y)
    let least = mincnt ?? (c == nil ? 0 : 1)
    var kept: [(center: Point, value: Double)] = []
    for (center, members) in zip(bins.centers, bins.members) where members.count >= least {
      let value = c.map { c in reduce(members.map { c[$0] }) } ?? Double(members.count)
      if !value.isNaN { kept.append((center, value)) }
    }
    var cells = PathCollection(
      .cell, paths: [bins.hexagon], in: .aroundOffsets, at: kept.map(\.center),
      linewidths: linewidths ?? [style.patch.linewidth])
    cells.mapping = try ColorMapping(checking: kept.map(\.value), cmap, norm, vmin, vmax)
    switch edgecolors {
    case .face: cells.edgecolors = .face
    case .colors(let colors): cells.edgecolors = .colors(style.colors(colors))
    }
    cells.extent = [bins.corners.0, bins.corners.1]
    cells.alpha = alpha
    cells.label = label
    cells.zorder = zorder ?? cells.zorder
    return addCollection(cells)
  }

  /// From the least to the largest, moved apart if they are one; 0 to 1 for none.
  private static func span(_ values: [Double]) -> Interval {
    (Interval(of: values) ?? Interval(0, 1)).nonsingular(expander: 0.1, tiny: 1e-15)
  }
}
