public import Colors
internal import Geometry

extension Axes {
  /// Counts points in hexagons, and colours these by their counts.
  ///
  /// - Parameters:
  ///   - x, y: as many values each. A point with NaN or infinity, as its value, does not count.
  ///   - c: a value for each point; hexagons then have the colours of these, and those without points are not
  ///     drawn.
  ///   - gridsize: how many hexagons lie side by side along x; along y as many as make them nearly regular, or
  ///     the second number. From 1 to 2000.
  ///   - bins: the classes that counts or values are put into; none by default. `log` does not count where
  ///     there is a norm.
  ///   - xscale, yscale: along what hexagons are regular; logarithms need positive values.
  ///   - extent: what is covered along x and y, along a logarithmic axis as powers of 10; all points by default.
  ///   - cmap: turns counts into colours; the style's, viridis, by default.
  ///   - norm: spreads them over the colours; evenly between `vmin` and `vmax` by default.
  ///   - vmin, vmax: the counts of the first and the last colour; the least and the largest by default.
  ///   - alpha: replaces the alpha of the colours.
  ///   - linewidths: of the edges in points; the style's, 1, by default.
  ///   - edgecolors: those of the insides by default.
  ///   - reduce: what is made of the values in a hexagon.
  ///   - mincnt: hexagons with fewer points are not drawn; none by default, or 1 where there are values.
  ///   - marginals: whether strips along both axes show the values reduced, or where there are points, column by
  ///     column and row by row.
  ///   - label: what the legend says.
  ///   - zorder: 1 by default.
  /// - Throws: `DataError` for series of different lengths, a value that has no logarithm, and grids that are
  ///   none.
  @discardableResult
  public mutating func hexbin(
    _ x: [Double], _ y: [Double], c: [Double]? = nil, gridsize: (x: Int, y: Int?) = (100, nil),
    bins: HexagonClasses? = nil, xscale: HexagonScale = .linear, yscale: HexagonScale = .linear,
    extent: (x: Interval, y: Interval)? = nil, cmap: ColorMap? = nil, norm: (any Normalization)? = nil,
    vmin: Double? = nil, vmax: Double? = nil, alpha: Double? = nil, linewidths: [Double]? = nil,
    edgecolors: EdgeColorSpecification = .face, reduce: HexagonReduction = .mean, mincnt: Int? = nil,
    marginals: Bool = false, label: String? = nil, zorder: Double? = nil
  ) throws(DataError) -> PathCollection {
    let sample = try HexagonSample(x, y, c)
    let rows = gridsize.y ?? Int(Double(min(max(gridsize.x, 0), 10_000)) / 3.0.squareRoot())
    guard 1...2000 ~= gridsize.x, 1...2000 ~= rows else {
      throw DataError("gridsize", "gridsize must give from 1 to 2000 hexagons, not \(gridsize.x) by \(rows)")
    }
    let scaled = (
      x: try xscale.scaled(sample.x, named: "x"), y: try yscale.scaled(sample.y, named: "y")
    )
    let spans = (
      x: try xscale.span(extent?.x, of: scaled.x), y: try yscale.span(extent?.y, of: scaled.y)
    )
    let grid = HexagonBins(
      scaled.x, scaled.y, columns: gridsize.x, rows: rows, xSpan: spans.x, ySpan: spans.y)
    let (centers, values) = grid.values(of: sample, reduce, atLeast: mincnt ?? (c == nil ? 0 : 1))
    let norm = norm ?? (bins == .log ? LogNorm(vmin: vmin, vmax: vmax) : nil)
    let mapping = try ColorMapping(
      checking: bins?.numbers(of: values) ?? values, cmap ?? style.image.cmap, norm, vmin, vmax)
    func point(_ place: Point) -> Point { Point(x: xscale.value(place.x), y: yscale.value(place.y)) }
    var cells = PathCollection(
      .cell, paths: [grid.hexagon.mapPoints(point)], in: .aroundOffsets, at: centers,
      linewidths: linewidths ?? [style.patch.linewidth])
    cells.mapping = mapping
    switch edgecolors {
    case .face: cells.edgecolors = .face
    case .colors(let colors): cells.edgecolors = .colors(style.colors(colors))
    }
    let corners = (point(grid.corners.0), point(grid.corners.1))
    cells.extent = [corners.0, corners.1]
    cells.alpha = alpha
    cells.label = label
    cells.zorder = zorder ?? cells.zorder
    if xscale == .log { self.xscale(.log(base: 10, nonpositive: .clip)) }
    if yscale == .log { self.yscale(.log(base: 10, nonpositive: .clip)) }
    addCollection(cells)
    guard marginals else { return cells }
    let look = HexagonMargin(
      cells: cells,
      mapping: ColorMapping(values: [], cmap: mapping.cmap, norm: norm == nil ? Normalize() : mapping.norm),
      reduce: reduce, weights: sample.c ?? sample.x.map { _ in 1 }, linewidths: [style.patch.linewidth])
    let columns = xscale.edges(from: corners.0.x, to: corners.1.x, count: gridsize.x)
    let strips = yscale.edges(from: corners.0.y, to: corners.1.y, count: 2 * rows)
    addCollection(look.strip(of: sample.x, between: columns, along: .acrossY))
    addCollection(look.strip(of: sample.y, between: strips, along: .acrossX))
    return cells
  }
}

extension HexagonBins {
  /// The middles of the hexagons that are drawn, and their counts or values.
  fileprivate func values(
    of sample: HexagonSample, _ reduce: HexagonReduction, atLeast least: Int
  ) -> (centers: [Point], values: [Double]) {
    var kept: (centers: [Point], values: [Double]) = ([], [])
    for (center, members) in zip(centers, members) where members.count >= least {
      let value = sample.c.map { c in reduce(members.map { c[$0] }) } ?? Double(members.count)
      guard !value.isNaN else { continue }
      kept.centers.append(center)
      kept.values.append(value)
    }
    return kept
  }
}
