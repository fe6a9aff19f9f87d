internal import Geometry

extension Axes {
  /// Fills a polygon, and lets the view follow it.
  ///
  /// - Parameters:
  ///   - x, y: its corners, as many values each; the last is joined to the first. A corner with a NaN or an infinity
  ///     is left out.
  ///   - look: what it looks like. By default the inside has the next colour of the style's cycle that other areas
  ///     have not taken, and there is no outline.
  /// - Throws: `DataError` for series of different lengths.
  /// - Returns: the polygon, for legends of one's own choice.
  @discardableResult
  public mutating func fill(
    _ x: [Double], _ y: [Double], _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> Patch {
    try DataError.check("y", y.count, as: "x", x.count)
    var look = look
    // Like matplotlib's, a polygon with a face of its own takes a colour of the cycle all the same.
    if look.color == nil {
      let next = nextPatchColor()
      look.facecolor = look.facecolor ?? .color(next)
    }
    let patch = addPatch(.polygon(zip(x, y).map { Point(x: $0, y: $1) }), look)
    xaxis.autoscale()
    yaxis.autoscale()
    return patch
  }
}
