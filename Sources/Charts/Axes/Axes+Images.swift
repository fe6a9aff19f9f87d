public import Colors
public import Drawing
public import Sampling

extension Axes {
  /// Draws values or colours as an image: cells of one size in rows and columns.
  ///
  /// The view is the image's, and cells are squares unless `aspect` says otherwise.
  /// - Parameters:
  ///   - data: a `Grid` of values or an array of colours; see `ImageData`. NaN and infinity take the colour map's
  ///     `bad` colour.
  ///   - cmap: turns values into colours; viridis by default.
  ///   - norm: spreads the values over the colours in another way than evenly between `vmin` and `vmax`.
  ///   - vmin, vmax: the values of the first and the last colour; the least and the largest finite one by
  ///     default.
  ///   - aspect: how long a unit of y is beside one of x.
  ///   - interpolation: how pixels between the middles of cells are found.
  ///   - interpolationStage: whether values or colours are mixed there.
  ///   - alpha: how opaque the image is, 0 … 1, or each of its cells, row after row.
  ///   - origin: where the first row lies.
  ///   - extent: the edges in data values; by default the middles of cells are at whole numbers, counted from 0.
  ///   - filternorm: whether the weights of a filter are brought to a sum of 1, so that an even image stays even.
  ///   - filterrad: the radius of the filters `sinc`, `lanczos` and `blackman` in cells.
  ///   - resample: whether filters grow where cells are smaller than pixels, so that all cells count.
  ///   - label: what the image is called, for colour bars.
  ///   - zorder: 0 by default.
  /// - Throws: `DataError` if there is no cell, an edge is not finite, two edges coincide, or `vmin` lies above
  ///   `vmax`.
  public mutating func imshow(
    _ data: ImageData, cmap: ColorMap? = nil, norm: (any Normalization)? = nil, vmin: Double? = nil,
    vmax: Double? = nil, aspect: Aspect = .equal, interpolation: ImageInterpolation = .automatic,
    interpolationStage: InterpolationStage = .auto, alpha: PerItem<Double>? = nil,
    origin: ImageOrigin = .upper,
    extent: ImageExtent? = nil, filternorm: Bool = true, filterrad: Double = ImageFilter.defaultRadius,
    resample: Bool = true, label: String? = nil, zorder: Double? = nil
  ) throws(DataError) {
    guard data.rows > 0, data.columns > 0 else { throw DataError("X", "an image needs at least one cell") }
    let extent = extent ?? ImageExtent(rows: data.rows, columns: data.columns, origin: origin)
    try extent.check()
    let mapping = try ColorMapping(checking: data.values, cmap ?? style.image.cmap, norm, vmin, vmax)
    var image = AxesImage(
      data: data, cmap: mapping.cmap, norm: mapping.norm, alpha: nil, extent: extent, origin: origin,
      interpolation: interpolation, interpolationStage: interpolationStage, filterrad: filterrad)
    switch alpha {
    case .all(let share): image.alpha = share
    case .each(let shares):
      try DataError.check("alpha", shares.count, as: "X", data.rows * data.columns)
      image.alphas = shares
    case nil: break
    }
    image.filternorm = filternorm
    image.resample = resample
    image.label = label
    image.zorder = zorder ?? image.zorder
    self.aspect = aspect
    append(image)
    xaxis.follow(extent.left, extent.right)
    yaxis.follow(extent.bottom, extent.top)
  }

  /// Draws values as an image. See `imshow(_:cmap:norm:…)` of `ImageData`.
  public mutating func imshow(
    _ values: Grid, cmap: ColorMap? = nil, norm: (any Normalization)? = nil, vmin: Double? = nil,
    vmax: Double? = nil, aspect: Aspect = .equal, interpolation: ImageInterpolation = .automatic,
    interpolationStage: InterpolationStage = .auto, alpha: PerItem<Double>? = nil,
    origin: ImageOrigin = .upper,
    extent: ImageExtent? = nil, filternorm: Bool = true, filterrad: Double = ImageFilter.defaultRadius,
    resample: Bool = true, label: String? = nil, zorder: Double? = nil
  ) throws(DataError) {
    try imshow(
      ImageData(values), cmap: cmap, norm: norm, vmin: vmin, vmax: vmax, aspect: aspect,
      interpolation: interpolation, interpolationStage: interpolationStage, alpha: alpha, origin: origin,
      extent: extent, filternorm: filternorm, filterrad: filterrad, resample: resample, label: label,
      zorder: zorder)
  }
}

extension Axes {
  /// Draws a matrix as an image of square cells, with ticks at whole numbers and labels above.
  ///
  /// See `imshow(_:)` for the parameters.
  /// - Throws: as `imshow(_:)`.
  public mutating func matshow(
    _ data: ImageData, cmap: ColorMap? = nil, norm: (any Normalization)? = nil, vmin: Double? = nil,
    vmax: Double? = nil, aspect: Aspect = .equal, interpolation: ImageInterpolation = .nearest,
    interpolationStage: InterpolationStage = .auto, alpha: PerItem<Double>? = nil,
    origin: ImageOrigin = .upper,
    extent: ImageExtent? = nil, filternorm: Bool = true, filterrad: Double = ImageFilter.defaultRadius,
    resample: Bool = true, label: String? = nil, zorder: Double? = nil
  ) throws(DataError) {
    try imshow(
      data, cmap: cmap, norm: norm, vmin: vmin, vmax: vmax, aspect: aspect, interpolation: interpolation,
      interpolationStage: interpolationStage, alpha: alpha, origin: origin, extent: extent,
      filternorm: filternorm, filterrad: filterrad, resample: resample, label: label, zorder: zorder)
    xaxis.tickTop()
    xaxis.major.parameters.bottom = true
    xaxis.minor.parameters.bottom = true
    xaxis.major.locator = MaxNLocator(integersUpTo: 9)
    yaxis.major.locator = MaxNLocator(integersUpTo: 9)
  }
}

extension ImageData {
  /// The values; none of an image of colours.
  fileprivate var values: [Double] {
    if case .values(let values, _) = content { values.elements } else { [] }
  }
}

extension ImageExtent {
  fileprivate func check() throws(DataError) {
    for edge in [left, right, bottom, top] where !edge.isFinite {
      throw DataError("extent", "extent holds \(edge); edges must be finite")
    }
    if left == right { throw DataError("extent", "left and right of extent are both \(left)") }
    if bottom == top { throw DataError("extent", "bottom and top of extent are both \(bottom)") }
  }
}
