extension Axes {
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
}
