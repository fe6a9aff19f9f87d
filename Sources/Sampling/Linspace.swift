// A given number of evenly spaced points, bit for bit as `numpy.linspace` makes them.
//
// NumPy's rules (function_base.py): with d divisions, point i is i·((stop − start) / d) + start, each
// operation rounded. When that step underflows to zero the division comes first: i / d · (stop − start) +
// start. The last point is then set to the stop itself, if it belongs to the range and is not also the first.

extension SampleRange {
  /// `num` points from `start` to `stop`, evenly spaced.
  ///
  /// - Parameters:
  ///   - start: The first point.
  ///   - stop: The last point, or the first one left out if `endpoint` is false. May lie before the start.
  ///   - num: How many points. 50 if not given; 0 gives an empty range, 1 the start alone.
  ///   - endpoint: Whether `stop` is one of the points. True if not given.
  /// - Throws: `.notFinite` for an argument, `.negativeCount`, or `.tooManyPoints` beyond `sampleLimit`.
  public static func linspace(
    _ start: Double, _ stop: Double, _ num: Int = 50, endpoint: Bool = true
  ) throws(SamplingError) -> SampleRange {
    try evenlySpaced(start, stop, num, endpoint: endpoint, function: "linspace")
  }

  /// The points of `linspace`, whichever function asks for them.
  static func evenlySpaced(
    _ start: Double, _ stop: Double, _ num: Int, endpoint: Bool, function: String
  ) throws(SamplingError) -> SampleRange {
    let start = try finite(start, "start", of: function)
    let stop = try finite(stop, "stop", of: function)
    let count = try spacedCount(start, stop, num, function: function)
    let spacing = Spacing(from: start, to: stop, divisions: endpoint ? num - 1 : num, endpoint: endpoint)
    return SampleRange(count: count, spacing: spacing)
  }

  /// `num`, if it is not negative and within the limit.
  static func spacedCount(
    _ start: Double, _ stop: Double, _ num: Int, function: String
  ) throws(SamplingError) -> Int {
    guard num >= 0 else { throw .negativeCount(function: function, count: Double(num)) }
    let call = "\(function)(\(numberText(start)), \(numberText(stop)), \(num))"
    return try checkedCount(Double(num), call: call)
  }
}

extension SampleRange.Spacing {
  /// Evenly spaced points, `divisions` steps apart.
  init(from start: Double, to stop: Double, divisions: Int, endpoint: Bool) {
    let extent = stop - start
    let last = endpoint ? stop : nil
    guard divisions > 0 else {
      // A single point or none: NumPy multiplies by the extent, which leaves 0·extent + start.
      self = .spread(start: start, step: extent, last: last)
      return
    }
    let step = extent / Double(divisions)
    self =
      step == 0
      ? .dense(start: start, extent: extent, divisions: Double(divisions), last: last)
      : .spread(start: start, step: step, last: last)
  }
}

/// `num` points from `start` to `stop`, evenly spaced, exactly as `numpy.linspace` gives them.
///
///     linspace(0, 1, 5)  // [0, 0.25, 0.5, 0.75, 1]
///
/// As in NumPy, a distance beyond the largest number (from −1e308 to 1e308) leaves points that are not
/// finite.
///
/// - Parameters:
///   - start: The first point.
///   - stop: The last point, or the first one left out if `endpoint` is false. May lie before the start.
///   - num: How many points. 50 if not given; 0 gives an empty array, 1 the start alone.
///   - endpoint: Whether `stop` is one of the points. True if not given.
/// - Precondition: Finite ends and `num` in 0…`sampleLimit`. For arguments that a user writes,
///   `SampleRange.linspace(_:_:_:endpoint:)` throws instead.
public func linspace(_ start: Double, _ stop: Double, _ num: Int = 50, endpoint: Bool = true) -> [Double] {
  do throws(SamplingError) {
    return try SampleRange.linspace(start, stop, num, endpoint: endpoint).values
  } catch {
    preconditionFailure(error.description)
  }
}
