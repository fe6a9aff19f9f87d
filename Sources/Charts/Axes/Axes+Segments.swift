internal import Geometry

extension Axes {
  /// Draws a horizontal line at each `y`, from `xmin` to `xmax`.
  ///
  /// - Parameters:
  ///   - y: where the lines lie.
  ///   - xmin, xmax: where they begin and end, as many as lines or one for all.
  ///   - look: what they look like.
  /// - Throws: `DataError` for series of different lengths.
  @discardableResult
  public mutating func hlines(
    _ y: [Double], _ xmin: [Double], _ xmax: [Double], _ look: SegmentLook = SegmentLook()
  ) throws(DataError) -> PathCollection {
    let xmin = try DataError.spread(xmin, named: "xmin", over: y.count, of: "y")
    let xmax = try DataError.spread(xmax, named: "xmax", over: y.count, of: "y")
    return addSegments(y.indices.map { (Point(x: xmin[$0], y: y[$0]), Point(x: xmax[$0], y: y[$0])) }, look)
  }

  /// Draws a vertical line at each `x`, from `ymin` to `ymax`; see `hlines`.
  @discardableResult
  public mutating func vlines(
    _ x: [Double], _ ymin: [Double], _ ymax: [Double], _ look: SegmentLook = SegmentLook()
  ) throws(DataError) -> PathCollection {
    let ymin = try DataError.spread(ymin, named: "ymin", over: x.count, of: "x")
    let ymax = try DataError.spread(ymax, named: "ymax", over: x.count, of: "x")
    return addSegments(x.indices.map { (Point(x: x[$0], y: ymin[$0]), Point(x: x[$0], y: ymax[$0])) }, look)
  }

  /// Adds straight lines, and lets the view hold them.
  @discardableResult
  mutating func addSegments(_ ends: [(Point, Point)], _ look: SegmentLook) -> PathCollection {
    addCollection(segments(ends, look))
  }

  /// Straight lines; those with a coordinate that is not finite are left out of the view.
  func segments(_ ends: [(Point, Point)], _ look: SegmentLook) -> PathCollection {
    var lines = PathCollection(
      .line, paths: ends.map { Path(polyline: [$0.0, $0.1]) },
      linewidths: look.linewidths ?? [style.lines.linewidth])
    lines.edgecolors = .colors(style.colors(look.colors ?? [.cycle(0)]))
    lines.linestyles = look.linestyles ?? lines.linestyles
    lines.capstyle = look.capstyle ?? lines.capstyle
    lines.alpha = look.alpha
    lines.label = look.label
    lines.zorder = look.zorder ?? 2
    lines.extent = Self.corners(of: ends.filter { $0.0.isFinite && $0.1.isFinite }.flatMap { [$0.0, $0.1] })
    return lines
  }

  /// Two corners of the box around points; like matplotlib, logarithmic axes begin at these, too.
  private static func corners(of points: [Point]) -> [Point] {
    guard let x = Interval(of: points.lazy.map(\.x)), let y = Interval(of: points.lazy.map(\.y)) else {
      return []
    }
    return [Point(x: x.lower, y: y.lower), Point(x: x.upper, y: y.upper)]
  }
}
