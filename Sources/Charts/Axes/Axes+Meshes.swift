public import Colors
public import Sampling

extension Axes {
  /// Draws values over the plane as coloured cells, without gaps between them.
  ///
  /// The view follows the mesh without margins.
  /// - Parameters:
  ///   - x, y: where the cells lie, as lists along the sides or as grids; see `MeshShading`.
  ///   - c: the values, row after row, row 0 at the first y. NaN and infinity leave their cells empty.
  ///   - cmap: turns values into colours; viridis by default.
  ///   - vmin, vmax: the values of the first and the last colour; the least and the largest finite one by
  ///     default. Equal ones give every cell the first colour.
  ///   - norm: spreads the values over the colours in another way than evenly between `vmin` and `vmax`,
  ///     which then do not count.
  ///   - shading: what the coordinates mean.
  ///   - edgecolors: the colour of lines around the cells; none by default.
  ///   - linewidth: the width of these lines in points; the style's (1) by default.
  ///   - alpha: replaces the alpha of the colours, of all cells or of each.
  ///   - zorder: 1 by default.
  /// - Throws: `PlaneError` if shapes do not agree, a coordinate is not finite, there is no value, or `vmin`
  ///   lies above `vmax`.
  public mutating func pcolormesh(
    _ x: some PlaneCoordinates, _ y: some PlaneCoordinates, _ c: Grid, cmap: ColorMap? = nil,
    vmin: Double? = nil, vmax: Double? = nil, norm: (any Normalization)? = nil, shading: MeshShading = .auto,
    edgecolors: ColorSpecification = .none, linewidth: Double? = nil, alpha: PerItem<Double>? = nil,
    zorder: Double? = nil
  ) throws(PlaneError) {
    guard c.rows > 0, c.columns > 0 else { throw .tooFewValues(shape: c.shapeText, least: "(1, 1)") }
    let (x, y) = (x.coordinateValues, y.coordinateValues)
    guard let corners = try PlaneNet(x, y, values: c).corners(for: c, shading) else {
      throw .shapes(x: x.shapeText, y: y.shapeText, values: c.shapeText)
    }
    var mesh = QuadMesh(
      corners: corners, values: c, cmap: cmap ?? style.image.cmap,
      norm: try PlaneError.norm(norm, vmin, vmax, of: c.elements),
      alpha: nil)
    switch alpha {
    case .all(let share): mesh.alpha = share
    case .each(let shares):
      guard shares.count == c.elements.count else {
        throw .alphaCount(shares.count, values: c.shapeText)
      }
      mesh.alphas = shares
    case nil: break
    }
    mesh.zorder = zorder ?? mesh.zorder
    mesh.edgecolor = style.color(edgecolors)
    mesh.linewidth = linewidth ?? style.patch.linewidth
    append(mesh)
    xaxis.autoscale()
    yaxis.autoscale()
  }

  /// Draws values as coloured cells of width and height 1; the corner of the first lies at 0, 0.
  ///
  /// With `shading: .nearest` its middle does. See `pcolormesh(_:_:_:)`.
  public mutating func pcolormesh(
    _ c: Grid, cmap: ColorMap? = nil, vmin: Double? = nil, vmax: Double? = nil,
    norm: (any Normalization)? = nil, shading: MeshShading = .auto,
    edgecolors: ColorSpecification = .none, linewidth: Double? = nil, alpha: PerItem<Double>? = nil,
    zorder: Double? = nil
  ) throws(PlaneError) {
    let extra = shading == .nearest || shading == .gouraud ? 0 : 1
    try pcolormesh(
      (0..<c.columns + extra).map(Double.init), (0..<c.rows + extra).map(Double.init), c, cmap: cmap,
      vmin: vmin, vmax: vmax, norm: norm, shading: shading, edgecolors: edgecolors, linewidth: linewidth,
      alpha: alpha, zorder: zorder)
  }
}
