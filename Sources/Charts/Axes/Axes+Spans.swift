extension Axes {
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
