internal import Geometry

extension Axes {
  /// Draws a straight line through two points, from border to border of the view.
  ///
  /// - Parameters:
  ///   - xy1, xy2: the points, in data values; the view holds them.
  ///   - look: what it looks like; by default the first colour of the style's cycle.
  /// - Throws: `DataError` if the points are one or not finite.
  /// - Returns: the line, for legends of one's own choice.
  @discardableResult
  public mutating func axline(
    _ xy1: (x: Double, y: Double), _ xy2: (x: Double, y: Double), _ look: LineLook = LineLook()
  ) throws(DataError) -> Line2D {
    guard xy1 != xy2 else { throw DataError("xy2", "a line needs two different points, not \(xy1) twice") }
    guard xy2.x.isFinite, xy2.y.isFinite else { throw DataError("xy2", "xy2 must be finite, not \(xy2)") }
    return try addEndlessLine(xy1, .through(Point(x: xy2.x, y: xy2.y)), holding: [xy1, xy2], look)
  }

  /// Draws a straight line through a point, from border to border of the view.
  ///
  /// - Parameters:
  ///   - xy1: the point, in data values; the view holds it.
  ///   - slope: how far the line rises for each unit of x. On axes whose scales are not linear a straight line
  ///     has none.
  ///   - look: what it looks like; by default the first colour of the style's cycle.
  /// - Throws: `DataError` if a number is not finite or a scale not linear.
  /// - Returns: the line, for legends of one's own choice.
  @discardableResult
  public mutating func axline(
    _ xy1: (x: Double, y: Double), slope: Double, _ look: LineLook = LineLook()
  ) throws(DataError) -> Line2D {
    guard case .linear = xaxis.scale, case .linear = yaxis.scale else {
      throw DataError("slope", "a slope needs linear axes; give two points")
    }
    guard !slope.isNaN else { throw DataError("slope", "slope must be a number, not \(slope)") }
    return try addEndlessLine(xy1, .slope(slope), holding: [xy1], look)
  }

  private mutating func addEndlessLine(
    _ xy1: (x: Double, y: Double), _ direction: EndlessLine.Direction,
    holding points: [(x: Double, y: Double)], _ look: LineLook
  ) throws(DataError) -> Line2D {
    guard xy1.x.isFinite, xy1.y.isFinite else { throw DataError("xy1", "xy1 must be finite, not \(xy1)") }
    var line = Line2D(
      x: points.map(\.x), y: points.map(\.y), color: style.color(look.color ?? .cycle(0)), style: style)
    line.endless = EndlessLine(point: Point(x: xy1.x, y: xy1.y), direction: direction)
    line.take(look)
    append(line)
    xaxis.autoscale()
    yaxis.autoscale()
    return line
  }
}
