public import Colors
internal import Geometry
public import Sampling

extension Axes {
  /// Draws lines along which the values over the plane are equal.
  ///
  /// The view follows the grid without margins.
  /// - Parameters:
  ///   - x, y: where the values are, as lists along the sides or as grids of the values' shape.
  ///   - z: the values, row after row, row 0 at the first y. No line comes near NaN and infinity.
  ///   - levels: the values that lines follow, or how many there should be.
  ///   - colors: taken in turn, level by level; by default the colour map decides.
  ///   - cmap: turns levels into colours; viridis by default.
  ///   - norm: spreads the levels over the colours in another way than evenly between `vmin` and `vmax`.
  ///   - vmin, vmax: the levels of the first and the last colour; the least and the largest level by default.
  ///   - linewidths: in points, taken in turn; 1.5 by default.
  ///   - linestyles: taken in turn; solid by default, but where all lines have one colour those at negative
  ///     levels have the negative line style.
  ///   - negativeLinestyle: dashed by default.
  ///   - alpha: replaces the alpha of the colours.
  ///   - zorder: 2 by default.
  /// - Returns: the contours, with their levels.
  /// - Throws: `PlaneError` if shapes do not agree, a coordinate is not finite, the values are fewer than 2
  ///   by 2, levels do not rise, `vmin` lies above `vmax`, or both colours and a colour map are given.
  @discardableResult
  public mutating func contour(
    _ x: some PlaneCoordinates, _ y: some PlaneCoordinates, _ z: Grid, levels: ContourLevels = .automatic,
    colors: [ColorSpecification]? = nil, cmap: ColorMap? = nil, norm: (any Normalization)? = nil,
    vmin: Double? = nil, vmax: Double? = nil,
    linewidths: [Double]? = nil, linestyles: [LineStyle]? = nil, negativeLinestyle: LineStyle? = nil,
    alpha: Double? = nil, zorder: Double? = nil
  ) throws(PlaneError) -> ContourSet {
    let places = try PlaneNet(x.coordinateValues, y.coordinateValues, contouring: z)
    let levels = try levels.resolved(for: z, extend: .neither)
    let palette = try ContourPalette(
      colors?.map(style.color), cmap, norm, vmin, vmax, levels: levels, usual: style.image.cmap)
    let net = ContourNet(places: places, values: z)
    let look = ContourSet.LineLook(
      linewidths: linewidths ?? [style.contour.linewidth ?? style.lines.linewidth],
      linestyles: linestyles
        ?? levels.map {
          palette.isPlain && $0 < z.zeroTolerance
            ? negativeLinestyle ?? style.contour.negativeLinestyle : .solid
        }, dashes: style.lines.dashes)
    return add(
      ContourSet(
        levels: levels, paths: levels.map(net.lines), places: places, colors: palette.lineColors(levels),
        lines: look, alpha: alpha, zorder: zorder ?? 2))
  }

  /// Fills the areas of the plane whose values lie between levels.
  ///
  /// An area holds the values above its lower level and up to its upper one; the first holds its lower level,
  /// too, if that is the least value. The view follows the grid without margins.
  /// - Parameters:
  ///   - x, y: where the values are, as lists along the sides or as grids of the values' shape.
  ///   - z: the values, row after row, row 0 at the first y. Cells with NaN or infinity at a corner stay
  ///     empty, but for the half of a cell with a single such corner that lies away from it.
  ///   - levels: the values that the areas lie between, or how many there should be.
  ///   - colors: taken in turn, area by area; by default the colour map decides.
  ///   - cmap: turns the middles between levels into colours; viridis by default.
  ///   - norm: spreads the middles over the colours in another way than evenly between `vmin` and `vmax`.
  ///   - vmin, vmax: the values of the first and the last colour; the first and the last level by default.
  ///   - extend: whether values beyond the first and the last level are filled. They have the colour map's
  ///     `under` and `over`, or the first and the last of `colors` if there are enough.
  ///   - alpha: replaces the alpha of the colours.
  ///   - zorder: 1 by default.
  /// - Returns: the contours, with their levels.
  /// - Throws: `PlaneError` if shapes do not agree, a coordinate is not finite, the values are fewer than 2
  ///   by 2, levels do not rise or are fewer than 2, `vmin` lies above `vmax`, or both colours and a colour
  ///   map are given.
  @discardableResult
  public mutating func contourf(
    _ x: some PlaneCoordinates, _ y: some PlaneCoordinates, _ z: Grid, levels: ContourLevels = .automatic,
    colors: [ColorSpecification]? = nil, cmap: ColorMap? = nil, norm: (any Normalization)? = nil,
    vmin: Double? = nil, vmax: Double? = nil,
    extend: ContourExtend = .neither, alpha: Double? = nil, zorder: Double? = nil
  ) throws(PlaneError) -> ContourSet {
    let places = try PlaneNet(x.coordinateValues, y.coordinateValues, contouring: z)
    let levels = try levels.resolved(for: z, extend: extend)
    if case 1...1 = levels.count { throw .tooFewLevels(levels.count) }
    let palette = try ContourPalette(
      colors?.map(style.color), cmap, norm, vmin, vmax, levels: levels, usual: style.image.cmap)
    let net = ContourNet(places: places, values: z)
    let bands = ContourBand.all(between: levels, extend: extend, least: Interval(of: z.elements)?.lower)
    return add(
      ContourSet(
        levels: levels, paths: bands.map { net.band(lower: $0.floor, upper: $0.upper) }, places: places,
        colors: palette.bandColors(bands, extend: extend), lines: nil, extend: extend, alpha: alpha,
        zorder: zorder ?? 1))
  }

  /// Adds contours; the view follows them at once.
  private mutating func add(_ contours: ContourSet) -> ContourSet {
    var contours = contours
    contours.index = artists.count
    append(contours)
    xaxis.autoscale()
    yaxis.autoscale()
    settle()
    return contours
  }

  /// Draws contour lines of values whose coordinates are their columns and rows, counted from 0.
  ///
  /// See `contour(_:_:_:)`.
  @discardableResult
  public mutating func contour(
    _ z: Grid, levels: ContourLevels = .automatic, colors: [ColorSpecification]? = nil, cmap: ColorMap? = nil,
    norm: (any Normalization)? = nil, vmin: Double? = nil, vmax: Double? = nil,
    linewidths: [Double]? = nil, linestyles: [LineStyle]? = nil,
    negativeLinestyle: LineStyle? = nil, alpha: Double? = nil, zorder: Double? = nil
  ) throws(PlaneError) -> ContourSet {
    try contour(
      (0..<z.columns).map(Double.init), (0..<z.rows).map(Double.init), z, levels: levels, colors: colors,
      cmap: cmap, norm: norm, vmin: vmin, vmax: vmax, linewidths: linewidths, linestyles: linestyles,
      negativeLinestyle: negativeLinestyle, alpha: alpha, zorder: zorder)
  }

  /// Fills contours of values whose coordinates are their columns and rows, counted from 0.
  ///
  /// See `contourf(_:_:_:)`.
  @discardableResult
  public mutating func contourf(
    _ z: Grid, levels: ContourLevels = .automatic, colors: [ColorSpecification]? = nil, cmap: ColorMap? = nil,
    norm: (any Normalization)? = nil, vmin: Double? = nil, vmax: Double? = nil,
    extend: ContourExtend = .neither, alpha: Double? = nil,
    zorder: Double? = nil
  ) throws(PlaneError) -> ContourSet {
    try contourf(
      (0..<z.columns).map(Double.init), (0..<z.rows).map(Double.init), z, levels: levels, colors: colors,
      cmap: cmap, norm: norm, vmin: vmin, vmax: vmax, extend: extend, alpha: alpha, zorder: zorder)
  }
}

extension PlaneNet {
  /// The places of values that contours are drawn through.
  fileprivate init(_ x: CoordinateValues, _ y: CoordinateValues, contouring z: Grid) throws(PlaneError) {
    guard z.rows > 1, z.columns > 1 else { throw .tooFewValues(shape: z.shapeText, least: "(2, 2)") }
    try self.init(x, y, values: z)
    guard x.isList == y.isList, self.x.rows == z.rows, self.x.columns == z.columns else {
      throw .shapes(x: x.shapeText, y: y.shapeText, values: z.shapeText)
    }
  }
}

extension Grid {
  /// Levels below this are negative, not just zero with an error.
  fileprivate var zeroTolerance: Double {
    guard let range = Interval(of: elements) else { return 0 }
    return -(range.upper - range.lower) * 1e-15
  }
}
