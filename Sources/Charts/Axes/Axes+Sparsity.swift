public import Colors
public import Sampling

extension Axes {
  /// Shows which cells of a matrix are not zero, with ticks at whole numbers on both sides and labels above.
  ///
  /// Without a marker the cells are those of an image, black where there is something; with a marker or its size the
  /// cells that are not zero are points, and the view is fixed around the matrix.
  /// - Parameters:
  ///   - values: the matrix. NaN counts as zero.
  ///   - precision: what counts as something: more than this, or less than its negative.
  ///   - marker: the shape of the points; squares if only their size is given.
  ///   - markersize: in points; 10 if only the marker is given.
  ///   - aspect: how long a unit of y is beside one of x.
  ///   - origin: where the first row lies; labels are below if it lies there.
  ///   - cmap: the first of its colours is nothing, the second something; white and black by default. Only for an
  ///     image.
  ///   - color: the colour of the points; the style's by default.
  ///   - alpha: how opaque it is, 0 … 1.
  ///   - label: what the legend says of points.
  ///   - zorder: 0 for an image and 2 for points by default.
  /// - Throws: `DataError` if there is no cell.
  public mutating func spy(
    _ values: Grid, precision: Double = 0, marker: MarkerStyle? = nil, markersize: Double? = nil,
    aspect: Aspect = .equal, origin: ImageOrigin = .upper, cmap: ColorMap? = nil,
    color: ColorSpecification? = nil, alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) throws(DataError) {
    let isThere = values.elements.map { abs($0) > precision }
    if marker == nil, markersize == nil {
      let mask = Grid(rows: values.rows, columns: values.columns, elements: isThere.map { $0 ? 1 : 0 })
      try imshow(
        mask, cmap: cmap ?? ColorMap(name: "binary", colors: [.white, .black]), norm: NoNorm(),
        aspect: aspect,
        interpolation: .nearest, alpha: alpha.map { .all($0) }, origin: origin, label: label, zorder: zorder)
    } else {
      guard values.rows > 0, values.columns > 0 else {
        throw DataError("Z", "a matrix needs at least one cell")
      }
      let cells = isThere.indices.filter { isThere[$0] }
      var points = Line2D(
        x: cells.map { Double($0 % values.columns) }, y: cells.map { Double($0 / values.columns) },
        color: style.color(color ?? style.lines.color), style: style)
      points.linestyle = .none
      points.marker = marker ?? .square
      points.markersize = markersize ?? 10
      points.alpha = alpha
      points.label = label
      points.zorder = zorder ?? points.zorder
      append(points)
      let (last, lowest) = (Double(values.columns) - 0.5, Double(values.rows) - 0.5)
      xlim(-0.5, last)
      ylim(origin == .upper ? lowest : -0.5, origin == .upper ? -0.5 : lowest)
      self.aspect = aspect
    }
    markCells(labelsAbove: origin == .upper)
  }

  /// Ticks at whole numbers, along x on both sides.
  private mutating func markCells(labelsAbove: Bool) {
    if labelsAbove { xaxis.tickTop() } else { xaxis.tickBottom() }
    xaxis.setTicks(first: true, second: true, isX: true)
    xaxis.major.locator = MaxNLocator(integersUpTo: 9)
    yaxis.major.locator = MaxNLocator(integersUpTo: 9)
  }
}
