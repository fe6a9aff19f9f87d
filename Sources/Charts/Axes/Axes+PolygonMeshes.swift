public import Colors
public import Drawing
internal import Geometry
public import Sampling

/// What the coordinates of separate cells mean. Raw values are matplotlib's words.
public enum CellShading: String, CaseIterable, Hashable, Sendable {
  /// `nearest` where there are as many coordinates as values, `flat` otherwise.
  case auto
  /// The corners of the cells: one more along each side than there are values.
  case flat
  /// The middles of the cells: as many as there are values. Cells meet half-way between them.
  case nearest

  fileprivate var meshShading: MeshShading {
    switch self {
    case .auto: .auto
    case .flat: .flat
    case .nearest: .nearest
    }
  }
}

extension Axes {
  /// Draws values over the plane as coloured cells, each a polygon of its own.
  ///
  /// Unlike `pcolormesh`, cells without a value, and those with a corner that is no number, are not there at all;
  /// cells can be hatched, and their edges antialiased. The view follows the cells without margins.
  /// - Parameters:
  ///   - x, y: where the cells lie, as lists along the sides or as grids; see `CellShading`.
  ///   - c: the values, row after row, row 0 at the first y.
  ///   - cmap: turns values into colours; the style's (viridis) by default.
  ///   - vmin, vmax: the values of the first and the last colour; the least and the largest finite one by
  ///     default.
  ///   - norm: spreads the values over the colours in another way than evenly between `vmin` and `vmax`,
  ///     which then do not count.
  ///   - shading: what the coordinates mean.
  ///   - edgecolors: the colours of lines around the cells in turn, or those of the cells; none by default.
  ///   - linewidths: the widths of these lines in turn, in points; 0.25 by default.
  ///   - hatch: what the cells are hatched with; nothing by default.
  ///   - antialiased: whether pixels that cells cover in part are painted in part; by default where there are lines.
  ///   - alpha: replaces the alpha of the colours.
  ///   - label: what the legend says.
  ///   - zorder: 1 by default.
  /// - Throws: `PlaneError` if shapes do not agree, there is no value, or `vmin` lies above `vmax`.
  /// - Returns: the cells.
  @discardableResult
  public mutating func pcolor(
    _ x: some PlaneCoordinates, _ y: some PlaneCoordinates, _ c: Grid, cmap: ColorMap? = nil,
    vmin: Double? = nil, vmax: Double? = nil, norm: (any Normalization)? = nil, shading: CellShading = .auto,
    edgecolors: EdgeColorSpecification = .colors([.none]), linewidths: [Double]? = nil, hatch: Hatch? = nil,
    antialiased: Bool? = nil, alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) throws(PlaneError) -> PathCollection {
    guard c.rows > 0, c.columns > 0 else { throw .tooFewValues(shape: c.shapeText, least: "(1, 1)") }
    let (x, y) = (x.coordinateValues, y.coordinateValues)
    let net = try PlaneNet(x, y, values: c, hasGaps: true)
    guard let corners = net.corners(for: c, shading.meshShading) else {
      throw .shapes(x: x.shapeText, y: y.shapeText, values: c.shapeText)
    }
    let polygons = corners.polygons(of: c)
    var cells = PathCollection(
      .cell, paths: polygons.map(\.outline), linewidths: linewidths ?? [0.25])
    cells.mapping = ColorMapping(
      values: polygons.map(\.value), cmap: cmap ?? style.image.cmap,
      norm: try PlaneError.norm(norm, vmin, vmax, of: c.elements))
    switch edgecolors {
    case .face: cells.edgecolors = .face
    case .colors(let colors): cells.edgecolors = .colors(style.colors(colors))
    }
    cells.extent = zip(corners.x.elements, corners.y.elements).map { Point(x: $0, y: $1) }
    cells.stickyEdges = corners.edges
    cells.snap = .off
    cells.hatch = hatch
    cells.hatchcolor = style.hatch.color
    cells.hatchLinewidth = style.hatch.linewidth
    cells.otherHatchcolor = style.color(style.patch.edgecolor) ?? .black
    (cells.alpha, cells.label) = (alpha, label)
    cells.zorder = zorder ?? cells.zorder
    let hasLines = cells.edgecolors != .colors([])
    return addCollection(cells, antialiased: antialiased ?? (hasLines ? nil : false))
  }

  /// Draws values as coloured cells of width and height 1; the corner of the first lies at 0, 0.
  ///
  /// With `shading: .nearest` its middle does. See `pcolor(_:_:_:)`.
  @discardableResult
  public mutating func pcolor(
    _ c: Grid, cmap: ColorMap? = nil, vmin: Double? = nil, vmax: Double? = nil,
    norm: (any Normalization)? = nil, shading: CellShading = .auto,
    edgecolors: EdgeColorSpecification = .colors([.none]), linewidths: [Double]? = nil, hatch: Hatch? = nil,
    antialiased: Bool? = nil, alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) throws(PlaneError) -> PathCollection {
    let extra = shading == .nearest ? 0 : 1
    return try pcolor(
      (0..<c.columns + extra).map(Double.init), (0..<c.rows + extra).map(Double.init), c, cmap: cmap,
      vmin: vmin, vmax: vmax, norm: norm, shading: shading, edgecolors: edgecolors, linewidths: linewidths,
      hatch: hatch, antialiased: antialiased, alpha: alpha, label: label, zorder: zorder)
  }
}

extension PlaneNet {
  /// The outlines of the cells between places, with their values; those that lack a corner or a value are left
  /// out.
  fileprivate func polygons(of values: Grid) -> [(outline: Path, value: Double)] {
    var polygons: [(outline: Path, value: Double)] = []
    polygons.reserveCapacity(values.elements.count)
    for row in 0..<values.rows {
      for column in 0..<values.columns {
        let corners = [
          (row, column), (row + 1, column), (row + 1, column + 1), (row, column + 1), (row, column),
        ]
        let ring = corners.map { Point(x: x[$0.0, $0.1], y: y[$0.0, $0.1]) }
        guard values[row, column].isFinite, ring.allSatisfy(\.isFinite) else { continue }
        polygons.append((Path(polyline: ring, closed: true), values[row, column]))
      }
    }
    return polygons
  }
}
