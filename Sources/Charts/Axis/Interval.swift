/// Two ends of an axis or of its data. The first may be the larger one: then the axis is inverted.
public struct Interval: Hashable, Sendable {
  /// The two ends, in the direction of the axis.
  public var first, last: Double

  /// The interval from `first` to `last`, which may be the smaller one.
  public init(_ first: Double, _ last: Double) {
    self.first = first
    self.last = last
  }

  var lower: Double { min(first, last) }
  var upper: Double { max(first, last) }

  /// The smallest interval that holds both, neither inverted.
  func union(_ other: Interval) -> Interval {
    Interval(min(lower, other.lower), max(upper, other.upper))
  }

  func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The interval of the finite values; `nil` if there are none.
  init?(of values: some Sequence<Double>) {
    var lower = Double.infinity
    var upper = -Double.infinity
    for value in values where value.isFinite {
      lower = min(lower, value)
      upper = max(upper, value)
    }
    guard lower <= upper else { return nil }
    self.init(lower, upper)
  }

  /// The interval, widened if it is too short to draw on. matplotlib's `nonsingular`.
  ///
  /// - Parameters:
  ///   - expander: the share by which an end is moved outwards; also the half-width around zero.
  ///   - tiny: the shortest extent, relative to the larger end, that is left alone.
  func nonsingular(expander: Double, tiny: Double) -> Interval {
    guard first.isFinite && last.isFinite else { return Interval(-expander, expander) }
    let largest = max(abs(first), abs(last))
    if largest < (1e6 / tiny) * Double.leastNormalMagnitude { return Interval(-expander, expander) }
    guard upper - lower <= largest * tiny else { return self }
    let most = Double.greatestFiniteMagnitude
    let widened = Interval(
      max(lower - expander * abs(lower), -most), min(upper + expander * abs(upper), most))
    return first <= last ? widened : Interval(widened.last, widened.first)
  }
}
