/// One direction of an axes: its limits, its scale, what is written along it.
public struct Axis: Hashable, Sendable {
  /// The label; empty for none.
  public var label = ""
  /// How values are spread along the axis.
  public var scale = Scale.linear
  /// Whether lines across the axes are drawn at the ticks.
  public var hasGrid = false
  /// The lower (or first) end of the view; `nil` follows the data.
  public var firstLimit: Double?
  /// The upper (or last) end of the view; `nil` follows the data.
  public var lastLimit: Double?
  /// The share of the data's extent that is left free at either end.
  var margin: Double
  /// Whether anything drawn so far asks for limits that follow the data.
  private var wantsAutoscale = false
  /// What the data span; `nil` while there are none.
  private var dataInterval: Interval?
  /// The values that margins do not cross, in rising order.
  private var stickyEdges: [Double] = []
  /// What the data spanned when limits that follow them were last asked for.
  private var followedInterval: Interval?
  /// The sticky edges at that time.
  private var followedEdges: [Double] = []

  init(margin: Double) { self.margin = margin }

  /// The view from end to end; an inverted one has the larger value first.
  public var limits: Interval {
    let automatic = automaticLimits
    return Interval(firstLimit ?? automatic.first, lastLimit ?? automatic.last)
      .nonsingular(expander: 0.05, tiny: 1e-15)
  }

  /// The data's extent with its margins; 0 … 1 where no data ask for anything.
  private var automaticLimits: Interval {
    guard wantsAutoscale else { return Interval(0, 1) }
    guard let followedInterval else { return Interval(-0.05, 0.05).widened(by: margin, on: scale) }
    let data = followedInterval.nonsingular(expander: 0.05, tiny: 1e-15)
    let widened = data.widened(by: margin, on: scale)
    return margin == 0 ? widened : widened.held(by: followedEdges, around: data)
  }

  /// Takes data into account.
  ///
  /// - Parameter edges: values that the margins of automatic limits do not cross.
  mutating func include(_ interval: Interval?, stickyEdges edges: [Double] = []) {
    if !edges.isEmpty { stickyEdges = (stickyEdges + edges).sorted() }
    guard let interval else { return }
    dataInterval = dataInterval?.union(interval) ?? interval
  }

  /// Lets the limits follow all data that were taken into account so far.
  mutating func autoscale() {
    wantsAutoscale = true
    followedInterval = dataInterval
    followedEdges = stickyEdges
  }
}

extension Interval {
  /// The interval with its ends drawn back to the sticky edges nearest to the ends of the data, if it goes
  /// beyond.
  ///
  /// - Parameter edges: in rising order.
  fileprivate func held(by edges: [Double], around data: Interval) -> Interval {
    let tolerance = 1e-5 * abs(data.last - data.first)
    var result = self
    if let edge = edges.last(where: { $0 < data.first + tolerance }) { result.first = max(first, edge) }
    if let edge = edges.first(where: { $0 >= data.last - tolerance }) { result.last = min(last, edge) }
    return result
  }

  /// The interval with a share of its extent added at both ends, measured on the scale.
  fileprivate func widened(by margin: Double, on scale: Scale) -> Interval {
    let (low, high) = (scale.forward(first), scale.forward(last))
    let extra = margin * (high - low)
    guard extra.isFinite else { return self }
    return Interval(scale.inverse(low - extra), scale.inverse(high + extra))
  }
}
