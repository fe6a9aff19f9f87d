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
  ///   - extend: whether a colour bar goes on beyond the first and the last level.
  ///   - alpha: replaces the alpha of the colours.
  ///   - zorder: 2 by default.
  ///   - options: how the lines are found.
  /// - Returns: the contours, with their levels.
  /// - Throws: `PlaneError` if shapes do not agree, a coordinate is not finite, the values are fewer than 2
  ///   by 2, levels do not rise, `vmin` lies above `vmax`, or both colours and a colour map are given.
  @discardableResult
  public mutating func contour(
    _ x: some PlaneCoordinates, _ y: some PlaneCoordinates, _ z: Grid, levels: ContourLevels = .automatic,
    colors: [ColorSpecification]? = nil, cmap: ColorMap? = nil, norm: (any Normalization)? = nil,
    vmin: Double? = nil, vmax: Double? = nil,
    linewidths: [Double]? = nil, linestyles: [LineStyle]? = nil, negativeLinestyle: LineStyle? = nil,
    extend: ContourExtend = .neither, alpha: Double? = nil, zorder: Double? = nil,
    _ options: ContourOptions = ContourOptions()
  ) throws(PlaneError) -> ContourSet {
    let field = try ContourField(x.coordinateValues, y.coordinateValues, z, norm, options)
    let levels = try field.levels(levels, extend: extend)
    let palette = try ContourPalette(
      colors?.map(style.color), cmap, field.norm, vmin, vmax, levels: levels, usual: style.image.cmap)
    let look = ContourSet.LineLook(
      linewidths: linewidths ?? [style.contour.linewidth ?? style.lines.linewidth],
      linestyles: linestyles
        ?? levels.map {
          palette.isPlain(levels: levels.count) && $0 < z.zeroTolerance
            ? negativeLinestyle ?? style.contour.negativeLinestyle : .solid
        }, dashes: style.lines.dashes)
    return add(
      ContourSet(
        levels: levels, paths: levels.map(field.net.lines), places: field.places,
        colors: palette.lineColors(levels, extend: extend), lines: look, extend: extend,
        scale: ContourSet.ValueScale(
          isLogarithmic: field.isLogarithmic, hasLogarithmicColors: palette.isLogarithmic,
          classes: palette.classes),
        alpha: alpha, zorder: zorder ?? 2), options)
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
  ///   - options: hatches, and how the areas are found.
  /// - Returns: the contours, with their levels.
  /// - Throws: `PlaneError` if shapes do not agree, a coordinate is not finite, the values are fewer than 2
  ///   by 2, levels do not rise or are fewer than 2, `vmin` lies above `vmax`, or both colours and a colour
  ///   map are given.
  @discardableResult
  public mutating func contourf(
    _ x: some PlaneCoordinates, _ y: some PlaneCoordinates, _ z: Grid, levels: ContourLevels = .automatic,
    colors: [ColorSpecification]? = nil, cmap: ColorMap? = nil, norm: (any Normalization)? = nil,
    vmin: Double? = nil, vmax: Double? = nil,
    extend: ContourExtend = .neither, alpha: Double? = nil, zorder: Double? = nil,
    _ options: ContourOptions = ContourOptions()
  ) throws(PlaneError) -> ContourSet {
    let field = try ContourField(x.coordinateValues, y.coordinateValues, z, norm, options)
    let levels = try field.levels(levels, extend: extend)
    if case 1...1 = levels.count { throw .tooFewLevels(levels.count) }
    let palette = try ContourPalette(
      colors?.map(style.color), cmap, field.norm, vmin, vmax, levels: levels, usual: style.image.cmap)
    let bands = ContourBand.all(
      between: levels, extend: extend, least: field.least, isLogarithmic: field.isLogarithmic)
    return add(
      ContourSet(
        levels: levels, paths: bands.map { field.net.band(lower: $0.floor, upper: $0.upper) },
        places: field.places, colors: palette.bandColors(bands, extend: extend), lines: nil, extend: extend,
        scale: ContourSet.ValueScale(
          isLogarithmic: field.isLogarithmic, hasLogarithmicColors: palette.isLogarithmic,
          classes: palette.classes),
        alpha: alpha, zorder: zorder ?? 1), options)
  }

  /// Adds contours; the view follows them at once.
  private mutating func add(_ contours: ContourSet, _ options: ContourOptions) -> ContourSet {
    var contours = contours
    contours.index = artists.count
    contours.antialiased = options.antialiased
    contours.hatches = contours.lines == nil ? options.hatches : []
    let hatchcolor = style.hatch.color ?? style.color(style.patch.edgecolor)
    contours.hatchLook = (hatchcolor ?? .black, style.hatch.linewidth)
    append(contours)
    xaxis.autoscale()
    yaxis.autoscale()
    settle()
    return contours
  }

  /// Draws contour lines of values whose places are their columns and rows, or what the options say.
  ///
  /// See `contour(_:_:_:)`.
  @discardableResult
  public mutating func contour(
    _ z: Grid, levels: ContourLevels = .automatic, colors: [ColorSpecification]? = nil, cmap: ColorMap? = nil,
    norm: (any Normalization)? = nil, vmin: Double? = nil, vmax: Double? = nil,
    linewidths: [Double]? = nil, linestyles: [LineStyle]? = nil,
    negativeLinestyle: LineStyle? = nil, extend: ContourExtend = .neither, alpha: Double? = nil,
    zorder: Double? = nil, _ options: ContourOptions = ContourOptions()
  ) throws(PlaneError) -> ContourSet {
    let places = options.places(of: z)
    return try contour(
      places.x, places.y, z, levels: levels, colors: colors,
      cmap: cmap, norm: norm, vmin: vmin, vmax: vmax, linewidths: linewidths, linestyles: linestyles,
      negativeLinestyle: negativeLinestyle, extend: extend, alpha: alpha, zorder: zorder, options)
  }

  /// Fills contours of values whose places are their columns and rows, or what the options say.
  ///
  /// See `contourf(_:_:_:)`.
  @discardableResult
  public mutating func contourf(
    _ z: Grid, levels: ContourLevels = .automatic, colors: [ColorSpecification]? = nil, cmap: ColorMap? = nil,
    norm: (any Normalization)? = nil, vmin: Double? = nil, vmax: Double? = nil,
    extend: ContourExtend = .neither, alpha: Double? = nil,
    zorder: Double? = nil, _ options: ContourOptions = ContourOptions()
  ) throws(PlaneError) -> ContourSet {
    let places = options.places(of: z)
    return try contourf(
      places.x, places.y, z, levels: levels, colors: colors,
      cmap: cmap, norm: norm, vmin: vmin, vmax: vmax, extend: extend, alpha: alpha, zorder: zorder, options)
  }
}

extension Grid {
  /// Levels below this are negative, not just zero with an error.
  fileprivate var zeroTolerance: Double {
    guard let range = Interval(of: elements) else { return 0 }
    return -(range.upper - range.lower) * 1e-15
  }
}
