internal import Colors
internal import Geometry

/// The error bars of points along one axis.
struct ErrorBars {
  let points: [Point]
  /// Whether the bars are upright.
  let isVertical: Bool
  /// Where each bar begins and ends along its axis.
  let ends: [(low: Double, high: Double)]
  private let isLeast, isGreatest: [Bool]
  private let every: ErrorBarProperties.Every

  init(
    _ points: [Point], _ errors: ErrorValues, isVertical: Bool, _ look: ErrorBarProperties
  ) throws(DataError) {
    self.points = points
    self.isVertical = isVertical
    every = look.errorevery
    let (lower, upper) = try errors.distances(count: points.count, isVertical ? "yerr" : "xerr")
    let (least, greatest) = isVertical ? (look.lolims, look.uplims) : (look.xlolims, look.xuplims)
    let isLeast = try least.values(for: points.count, "points", isVertical ? "lolims" : "xlolims")
    let isGreatest = try greatest.values(for: points.count, "points", isVertical ? "uplims" : "xuplims")
    ends = points.indices.map { index in
      let value = isVertical ? points[index].y : points[index].x
      return (
        value - (isLeast[index] ? 0 : 1) * lower[index], value + (isGreatest[index] ? 0 : 1) * upper[index]
      )
    }
    (self.isLeast, self.isGreatest) = (isLeast, isGreatest)
  }

  /// Whether a value is a least or a greatest one.
  var hasLimits: Bool { isLeast.contains(true) || isGreatest.contains(true) }

  private func point(_ index: Int, at place: Double) -> Point {
    isVertical ? Point(x: points[index].x, y: place) : Point(x: place, y: points[index].y)
  }

  /// The bars, without those that are not finite.
  var segments: [[Point]] {
    points.indices.filter(every.contains).map { index in
      [point(index, at: ends[index].low), point(index, at: ends[index].high)]
    }.filter { $0.allSatisfy(\.isFinite) }
  }

  /// Places of caps and arrows, with their markers.
  struct Caps {
    let points: [Point]
    let marker: MarkerStyle
  }

  /// Caps at both ends, first all lower ones, and arrows where a value is a least or a greatest one.
  ///
  /// - Parameters:
  ///   - hasCaps: whether caps are drawn.
  ///   - isInverted: whether the axis runs the other way.
  func caps(hasCaps: Bool, isInverted: Bool) -> [Caps] {
    let cap: MarkerStyle = isVertical ? .horizontalLine : .verticalLine
    let shown = points.indices.filter(every.contains)
    var result: [Caps] = []
    let isPlain = isLeast.indices.map { !isLeast[$0] && !isGreatest[$0] }
    if hasCaps, isPlain.contains(true) {
      let plain = shown.filter { isPlain[$0] }
      result.append(Caps(points: plain.map { point($0, at: ends[$0].low) }, marker: cap))
      result.append(Caps(points: plain.map { point($0, at: ends[$0].high) }, marker: cap))
    }
    let (rising, falling): (MarkerStyle, MarkerStyle) =
      isVertical ? (.caretUpBase, .caretDownBase) : (.caretRightBase, .caretLeftBase)
    for (limits, pointsUp) in [(isLeast, true), (isGreatest, false)] where limits.contains(true) {
      let limited = shown.filter { limits[$0] }
      let places = limited.map { point($0, at: pointsUp ? ends[$0].high : ends[$0].low) }
      result.append(Caps(points: places, marker: pointsUp != isInverted ? rising : falling))
      if hasCaps { result.append(Caps(points: limited.map { points[$0] }, marker: cap)) }
    }
    return result
  }
}
