extension Axes {
  /// Draws a horizontal line across the plot at `y`.
  ///
  /// - Parameters:
  ///   - y: a data value, which the view comes to hold.
  ///   - xmin, xmax: where the line starts and ends, in shares of the plot's width.
  ///   - look: what it looks like; by default the style's colour (the first of its cycle).
  public mutating func axhline(
    _ y: Double = 0, xmin: Double = 0, xmax: Double = 1, _ look: LineLook = LineLook()
  ) {
    settle()
    let isOutside = !yaxis.limits.contains(y)
    appendReferenceLine(x: [xmin, xmax], y: [y, y], .acrossX, look)
    if isOutside { yaxis.autoscale() }
  }

  /// Draws a vertical line across the plot at `x`; see `axhline`.
  public mutating func axvline(
    _ x: Double = 0, ymin: Double = 0, ymax: Double = 1, _ look: LineLook = LineLook()
  ) {
    settle()
    let isOutside = !xaxis.limits.contains(x)
    appendReferenceLine(x: [x, x], y: [ymin, ymax], .acrossY, look)
    if isOutside { xaxis.autoscale() }
  }

  private mutating func appendReferenceLine(
    x: [Double], y: [Double], _ coordinates: Coordinates, _ look: LineLook
  ) {
    var line = Line2D(x: x, y: y, color: style.color(look.color ?? style.lines.color), style: style)
    line.coordinates = coordinates
    line.take(look)
    append(line)
  }
}
