extension Axes {
  /// Adds an area with an outline.
  ///
  /// The view does not follow it unless something is drawn that it does follow, such as a line.
  /// - Parameters:
  ///   - shape: the outline, in data values.
  ///   - look: what it looks like; by default the first colour of the style's cycle and no outline.
  /// - Returns: the patch, for legends of one's own choice.
  @discardableResult
  public mutating func addPatch(_ shape: PatchShape, _ look: PatchProperties = PatchProperties()) -> Patch {
    let patch = Patch(shape, look, style)
    append(patch)
    return patch
  }

  /// Draws an arrow; see `PatchShape.arrow`. Unlike `addPatch`, this lets the view follow it.
  @discardableResult
  public mutating func arrow(
    _ x: Double, _ y: Double, _ dx: Double, _ dy: Double, width: Double = 0.001, headWidth: Double? = nil,
    headLength: Double? = nil, lengthIncludesHead: Bool = false, side: ArrowSide = .full,
    overhang: Double = 0,
    headStartsAtZero: Bool = false, _ look: PatchProperties = PatchProperties()
  ) -> Patch {
    let shape = PatchShape.arrow(
      x: x, y: y, dx: dx, dy: dy, width: width, headWidth: headWidth, headLength: headLength,
      lengthIncludesHead: lengthIncludesHead, side: side, overhang: overhang,
      headStartsAtZero: headStartsAtZero)
    let patch = addPatch(shape, look)
    xaxis.autoscale()
    yaxis.autoscale()
    return patch
  }

  /// Paints a band across the plot between two values of y.
  ///
  /// - Parameters:
  ///   - ymin, ymax: data values.
  ///   - xmin, xmax: where the band begins and ends, in shares of the plot's width.
  ///   - look: what it looks like; by default the first colour of the style's cycle and no outline.
  @discardableResult
  public mutating func axhspan(
    _ ymin: Double, _ ymax: Double, xmin: Double = 0, xmax: Double = 1,
    _ look: PatchProperties = PatchProperties()
  ) -> Patch {
    let patch = span(.rectangle(x: xmin, y: ymin, width: xmax - xmin, height: ymax - ymin), .acrossX, look)
    yaxis.autoscale()
    return patch
  }

  /// Paints a band across the plot between two values of x; see `axhspan`.
  @discardableResult
  public mutating func axvspan(
    _ xmin: Double, _ xmax: Double, ymin: Double = 0, ymax: Double = 1,
    _ look: PatchProperties = PatchProperties()
  ) -> Patch {
    let patch = span(.rectangle(x: xmin, y: ymin, width: xmax - xmin, height: ymax - ymin), .acrossY, look)
    xaxis.autoscale()
    return patch
  }

  private mutating func span(
    _ shape: PatchShape, _ coordinates: Coordinates, _ look: PatchProperties
  ) -> Patch {
    var patch = Patch(shape, look, style)
    patch.coordinates = coordinates
    append(patch)
    return patch
  }
}
