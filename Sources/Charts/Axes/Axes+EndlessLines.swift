public import Colors
internal import Geometry

extension Axes {
  /// Draws a straight line through two points, from border to border of the view.
  ///
  /// - Parameters:
  ///   - xy1, xy2: the points, in data values; the view holds them.
  ///   - color: the first of the style's cycle by default.
  ///   - linewidth: in points; 1.5 by default.
  ///   - linestyle: solid by default.
  ///   - alpha: replaces the colour's alpha.
  ///   - label: what the legend says.
  ///   - zorder: 2 by default.
  /// - Throws: `DataError` if the points are one or not finite.
  @discardableResult
  public mutating func axline(
    _ xy1: (x: Double, y: Double), _ xy2: (x: Double, y: Double), color: ColorSpecification? = nil,
    linewidth: Double? = nil, linestyle: LineStyle? = nil, alpha: Double? = nil, label: String? = nil,
    zorder: Double? = nil
  ) throws(DataError) -> Line2D {
    guard xy1 != xy2 else { throw DataError("xy2", "a line needs two different points, not \(xy1) twice") }
    guard xy2.x.isFinite, xy2.y.isFinite else { throw DataError("xy2", "xy2 must be finite, not \(xy2)") }
    return try addEndlessLine(
      xy1, .through(Point(x: xy2.x, y: xy2.y)), holding: [xy1, xy2], color, linewidth, linestyle, alpha,
      label,
      zorder)
  }

  /// Draws a straight line through a point, from border to border of the view.
  ///
  /// - Parameter slope: how far the line rises for each unit of x. On axes whose scales are not linear a
  ///   straight line has none.
  /// - Throws: `DataError` if a number is not finite or a scale not linear.
  @discardableResult
  public mutating func axline(
    _ xy1: (x: Double, y: Double), slope: Double, color: ColorSpecification? = nil,
    linewidth: Double? = nil, linestyle: LineStyle? = nil, alpha: Double? = nil, label: String? = nil,
    zorder: Double? = nil
  ) throws(DataError) -> Line2D {
    guard case .linear = xaxis.scale, case .linear = yaxis.scale else {
      throw DataError("slope", "a slope needs linear axes; give two points")
    }
    guard !slope.isNaN else { throw DataError("slope", "slope must be a number, not \(slope)") }
    return try addEndlessLine(
      xy1, .slope(slope), holding: [xy1], color, linewidth, linestyle, alpha, label, zorder)
  }

  private mutating func addEndlessLine(
    _ xy1: (x: Double, y: Double), _ direction: EndlessLine.Direction,
    holding points: [(x: Double, y: Double)],
    _ color: ColorSpecification?, _ linewidth: Double?, _ linestyle: LineStyle?, _ alpha: Double?,
    _ label: String?, _ zorder: Double?
  ) throws(DataError) -> Line2D {
    guard xy1.x.isFinite, xy1.y.isFinite else { throw DataError("xy1", "xy1 must be finite, not \(xy1)") }
    var line = Line2D(
      x: points.map(\.x), y: points.map(\.y), color: style.color(color ?? .cycle(0)), style: style)
    line.endless = EndlessLine(point: Point(x: xy1.x, y: xy1.y), direction: direction)
    line.linewidth = linewidth ?? line.linewidth
    line.linestyle = linestyle ?? line.linestyle
    line.alpha = alpha
    line.label = label
    line.zorder = zorder ?? line.zorder
    append(line)
    xaxis.autoscale()
    yaxis.autoscale()
    return line
  }
}
