public import Colors
internal import Geometry

extension Axes {
  /// Draws a marker at each point, of its own size and colour.
  ///
  /// - Parameters:
  ///   - x, y: as many values each; for words see `Axis.positions(of:)`. A point with NaN or infinity, as its size
  ///     or value, is left out.
  ///   - s: the areas of the markers in square points, one for all or as many as points; the square of the
  ///     style's marker size, 36, by default. An area below zero draws nothing.
  ///   - c: the colours of the markers, or values for the colour map; by default the next colour of the
  ///     style's cycle that other areas have not taken.
  ///   - marker: the style's, a circle, by default.
  ///   - cmap: turns values into colours; the style's, viridis, by default.
  ///   - vmin, vmax: the values of the first and the last colour; the least and the largest by default.
  ///   - norm: spreads the values over the colours in another way, in place of `vmin` and `vmax`.
  ///   - alpha: replaces the alpha of the colours, of all points or of each.
  ///   - linewidths: the widths of the edges in points, taken in turn; 1 by default, or 1.5 for markers that
  ///     have no inside.
  ///   - edgecolors: the style's, those of the insides, by default; markers that have no inside always have these.
  ///   - facecolors: the colours of the insides where `c` is not given; `[.none]` leaves them open.
  ///   - plotnonfinite: whether points whose value is NaN or infinite are drawn in the colour map's `bad`
  ///     colour, which is none by default.
  ///   - label: what the legend says.
  ///   - zorder: 1 by default.
  /// - Throws: `DataError` for series of different lengths, `vmin` above `vmax`, and an empty list of colours.
  @discardableResult
  public mutating func scatter(
    _ x: [Double], _ y: [Double], s: [Double]? = nil, c: ScatterColors? = nil, marker: MarkerStyle? = nil,
    cmap: ColorMap? = nil, norm: (any Normalization)? = nil, vmin: Double? = nil, vmax: Double? = nil,
    alpha: PerItem<Double>? = nil, linewidths: [Double]? = nil, edgecolors: EdgeColorSpecification? = nil,
    facecolors: [ColorSpecification]? = nil, plotnonfinite: Bool = false, label: String? = nil,
    zorder: Double? = nil
  ) throws(DataError) -> PathCollection {
    try DataError.check("y", y.count, as: "x", x.count)
    let marker = marker ?? style.scatter.marker
    let areas = s ?? [style.scatterArea]
    if areas.count != 1 { try DataError.check("s", areas.count, as: "x", x.count) }
    var points = zip(x, y).enumerated().map { index, point in
      let isSeen = point.0.isFinite && point.1.isFinite && areas.inTurn(index)?.isFinite == true
      return isSeen ? Point(x: point.0, y: point.1) : .missing
    }
    var mapping: ColorMapping?
    var faces: [Color] = []
    switch c {
    case .values(var values):
      try DataError.check("c", values.count, as: "x", x.count)
      for index in values.indices where !plotnonfinite {
        if !values[index].isFinite { points[index] = .missing }
        if !points[index].isFinite { values[index] = .nan }
      }
      mapping = try ColorMapping(checking: values, cmap ?? style.image.cmap, norm, vmin, vmax)
    case .colors(let colors):
      if colors.count != 1 { try DataError.check("c", colors.count, as: "x", x.count) }
      faces = style.colors(colors, underAlpha: alpha != nil)
    case .color(let color): faces = style.colors([color])
    case nil: faces = facecolors.map { style.colors($0, underAlpha: alpha != nil) } ?? [nextPatchColor()]
    }
    let widths = linewidths ?? [marker.hasInside ? style.patch.linewidth : style.lines.linewidth]
    var collection = PathCollection(
      .point, paths: [marker.unitPath], in: .points, at: points, linewidths: widths)
    collection.scales = areas.map { $0.squareRoot() }
    collection.facecolors = faces
    collection.mapping = mapping
    switch edgecolors ?? style.scatterEdgecolors {
    case .colors(let colors) where marker.hasInside:
      // One for each point is fixed early, as the insides are.
      let isFixed = colors.count == x.count && alpha != nil
      collection.edgecolors = .colors(style.colors(colors, underAlpha: isFixed))
    case .face, .colors: collection.edgecolors = .face
    }
    switch alpha {
    case .all(let share): collection.alpha = share
    case .each(let shares):
      try DataError.check("alpha", shares.count, as: "x", x.count)
      if faces.count > 1 { try DataError.check("alpha", shares.count, as: "facecolors", faces.count) }
      collection.alphas = shares
    case nil: break
    }
    collection.label = label
    collection.zorder = zorder ?? collection.zorder
    return addCollection(collection)
  }
}

extension Style {
  /// The area of the markers of a scatter plot, in square points.
  fileprivate var scatterArea: Double { isClassic ? 20 : lines.markersize * lines.markersize }

  /// The colours of the edges of a scatter plot.
  fileprivate var scatterEdgecolors: EdgeColorSpecification {
    if isClassic { return .colors([patch.edgecolor]) }
    return scatter.edgecolors.map { .colors([$0]) } ?? .face
  }
}

extension Point {
  /// Where nothing is drawn.
  fileprivate static let missing = Point(x: .nan, y: .nan)
}
