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
  /// What the data spanned when limits that follow them were last asked for.
  private var followedInterval: Interval?

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
    return followedInterval.nonsingular(expander: 0.05, tiny: 1e-15).widened(by: margin, on: scale)
  }

  /// Takes data into account.
  mutating func include(_ interval: Interval?) {
    guard let interval else { return }
    dataInterval = dataInterval?.union(interval) ?? interval
  }

  /// Lets the limits follow all data that were taken into account so far.
  mutating func autoscale() {
    wantsAutoscale = true
    followedInterval = dataInterval
  }
}

extension Interval {
  /// The interval with a share of its extent added at both ends, measured on the scale.
  fileprivate func widened(by margin: Double, on scale: Scale) -> Interval {
    let (low, high) = (scale.forward(first), scale.forward(last))
    let extra = margin * (high - low)
    guard extra.isFinite else { return self }
    return Interval(scale.inverse(low - extra), scale.inverse(high + extra))
  }
}
