internal import Geometry

/// From data to the figure: where the values of an axes lie in pixels, y upwards.
struct DataTransform {
  /// The axes' box in pixels.
  let box: Rect
  /// The ends of the view along x if its scale keeps distances; otherwise `nil`.
  let linearXLimits: Interval?
  /// Whether straight lines of data values are straight in pixels.
  let isLinear: Bool
  private let x, y: AxisTransform
  /// The box between the ends of the view, which can differ from the axes' in the last bit.
  let view: Rect
  /// The ends of the view on the scales of the axes.
  let scaledLimits: (x: Interval, y: Interval)
  /// The ends of the view.
  let limits: (x: Interval, y: Interval)

  init(box: Rect, x: Axis, y: Axis) {
    self.box = box
    if case .linear = x.scale { linearXLimits = x.limits } else { linearXLimits = nil }
    if case .linear = y.scale { isLinear = linearXLimits != nil } else { isLinear = false }
    self.x = AxisTransform(axis: x, from: box.minX, to: box.maxX)
    self.y = AxisTransform(axis: y, from: box.minY, to: box.maxY)
    let (xEnds, yEnds) = (self.x.ends(of: x.limits), self.y.ends(of: y.limits))
    limits = (x.limits, y.limits)
    scaledLimits = (self.x.scaled(x.limits), self.y.scaled(y.limits))
    view = Rect(minX: xEnds.low, minY: yEnds.low, maxX: xEnds.high, maxY: yEnds.high)
  }

  func x(_ value: Double) -> Double { x.apply(value) }
  func y(_ value: Double) -> Double { y.apply(value) }
  func point(_ x: Double, _ y: Double) -> Point { Point(x: self.x(x), y: self.y(y)) }

  /// The data value at a place in pixels.
  func xValue(at pixel: Double) -> Double { x.value(at: pixel) }
  func yValue(at pixel: Double) -> Double { y.value(at: pixel) }

  /// A point of an artist on the scales of its axes: the part of the way that bends lines.
  func scaled(_ point: Point, in coordinates: Coordinates) -> Point {
    switch coordinates {
    case .data: Point(x: x.forward(point.x), y: y.forward(point.y))
    case .acrossX: Point(x: point.x, y: y.forward(point.y))
    case .acrossY: Point(x: x.forward(point.x), y: point.y)
    }
  }

  /// From the scales to pixels: the part of the way that keeps lines straight.
  func affine(_ coordinates: Coordinates) -> AffineTransform {
    let isData = (x: coordinates != .acrossX, y: coordinates != .acrossY)
    return AffineTransform(
      a: isData.x ? x.factor : box.width, b: 0, c: 0, d: isData.y ? y.factor : box.height,
      tx: isData.x ? x.shift : box.minX, ty: isData.y ? y.shift : box.minY)
  }

  /// From the ticks of an axis to pixels: the values are the axis', on its scale; across it they are pixels already.
  func tickAffine(isX: Bool) -> AffineTransform {
    AffineTransform(
      a: isX ? x.factor : 1, b: 0, c: 0, d: isX ? 1 : y.factor, tx: isX ? x.shift : 0, ty: isX ? 0 : y.shift)
  }
}

/// What the numbers of an artist mean.
enum Coordinates: Hashable, Sendable {
  /// Both are data values.
  case data
  /// x is a share of the axes' width, y a data value: a horizontal reference line.
  case acrossX
  /// x is a data value, y a share of the axes' height: a vertical reference line.
  case acrossY
}

/// One direction of the transform: the axis' scale, then a stretch and a shift.
///
/// Stretch and shift are computed in matplotlib's order of operations: where a line runs straight on, the
/// place where the edges of its two pieces meet hangs on the last bit of its points.
private struct AxisTransform {
  private let scale: Scale
  let factor, shift: Double

  init(axis: Axis, from start: Double, to end: Double) {
    let limits = axis.limits
    scale = axis.scale
    let ends = (scale.forward(limits.first), scale.forward(limits.last))
    // Like matplotlib, a scale that falls turns the axis round.
    let isTurned = (limits.first <= limits.last) != (ends.0 <= ends.1)
    let low = isTurned ? ends.1 : ends.0
    let unit = 1 / ((isTurned ? ends.0 : ends.1) - low)
    factor = (end - start) * unit
    shift = (end - start) * (-low * unit) + start
  }

  func forward(_ value: Double) -> Double { scale.forward(value) }
  func value(at pixel: Double) -> Double {
    scale.inverse(pixel * (1 / factor) - shift * (1 / factor))
  }
  func apply(_ value: Double) -> Double { scale.forward(value) * factor + shift }

  func scaled(_ limits: Interval) -> Interval {
    Interval(scale.forward(limits.first), scale.forward(limits.last))
  }

  func ends(of limits: Interval) -> (low: Double, high: Double) {
    let ends = [apply(limits.first), apply(limits.last)]
    return (min(ends[0], ends[1]), max(ends[0], ends[1]))
  }
}
