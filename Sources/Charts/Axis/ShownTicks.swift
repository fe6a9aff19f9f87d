/// What the smallest and the largest of given ticks ask of a view: that it reach so far.
struct ShownTicks: Hashable, Sendable {
  /// The values to reach; `nil` asks for nothing at that end.
  var lower, upper: Double?

  enum End { case lower, upper }

  /// Takes more ticks in.
  mutating func formUnion(_ other: ShownTicks) {
    lower = [lower, other.lower].compactMap(\.self).min()
    upper = [upper, other.upper].compactMap(\.self).max()
  }

  /// Asks for nothing more at an end.
  mutating func forget(_ end: End) {
    switch end {
    case .lower: lower = nil
    case .upper: upper = nil
    }
  }

  /// The view with its ends moved outwards to the ticks; its direction stays.
  func widen(_ view: Interval) -> Interval {
    let low = min(view.lower, lower ?? view.lower)
    let high = max(view.upper, upper ?? view.upper)
    return view.first > view.last ? Interval(high, low) : Interval(low, high)
  }
}
