// Points at a fixed step, up to but not including the stop, bit for bit as `numpy.arange` makes them.
//
// NumPy's rules (`_calc_length` and the fill functions of its array constructors):
//   - The length is ⌈(stop − start) / step⌉, each operation rounded; when the quotient underflows to zero
//     though stop and start differ, it is 1, or 0 if the step leads away.
//   - The first two points are start and start + step; point i is start + i·δ, δ being the difference of
//     those two as rounded (start + δ rounds to start + step again). So arange(-5, 5, 0.1)[50] is −1.8e-14
//     and neither 0 nor −5 + 50·0.1.
//   - Rounding can let the last point reach the stop, or carry the sum of a tiny step nowhere; so it is in
//     NumPy too.

extension SampleRange {
  /// Points from `start` at distance `step`, before `stop`.
  ///
  /// - Parameters:
  ///   - start: The first point.
  ///   - stop: Where the points end; not one of them, save by rounding. Before the start, counted in the
  ///     direction of the step, the range is empty.
  ///   - step: The distance between points, positive or negative. 1 if not given.
  /// - Throws: `.notFinite` for an argument, `.zeroStep`, or `.tooManyPoints` beyond `sampleLimit`.
  public static func arange(
    _ start: Double, _ stop: Double, _ step: Double = 1
  ) throws(SamplingError) -> SampleRange {
    let function = "arange"
    let start = try finite(start, "start", of: function)
    let stop = try finite(stop, "stop", of: function)
    let step = try finite(step, "step", of: function)
    guard step != 0 else { throw .zeroStep(function: function) }
    let arguments = (step == 1 ? [start, stop] : [start, stop, step]).map(numberText)
    let count = try checkedCount(
      arangeLength(start, stop, step), call: "\(function)(\(arguments.joined(separator: ", ")))")
    return SampleRange(count: count, spacing: .stepped(start: start, delta: (start + step) - start))
  }
}

/// The number of points as NumPy computes it: a whole number ≥ 0, or infinite.
private func arangeLength(_ start: Double, _ stop: Double, _ step: Double) -> Double {
  let extent = stop - start
  let steps = extent / step
  if steps == 0, extent != 0 { return steps.sign == .minus ? 0 : 1 }
  return max(0, steps.rounded(.up))
}

/// Points from `start` at distance `step`, before `stop`, exactly as `numpy.arange` gives them.
///
///     arange(0, 1, 0.25)  // [0, 0.25, 0.5, 0.75]
///
/// - Parameters:
///   - start: The first point.
///   - stop: Where the points end; not one of them, save by rounding. On the wrong side of the start it
///     leaves the array empty.
///   - step: The distance between points, positive or negative. 1 if not given.
/// - Precondition: Finite arguments, a step other than zero and no more than `sampleLimit` points. For
///   arguments that a user writes, `SampleRange.arange(_:_:_:)` throws instead.
public func arange(_ start: Double, _ stop: Double, _ step: Double = 1) -> [Double] {
  do throws(SamplingError) {
    return try SampleRange.arange(start, stop, step).values
  } catch {
    preconditionFailure(error.description)
  }
}

/// The points 0, 1, 2 … before `stop`, exactly as `numpy.arange` gives them; none if `stop` is not positive.
///
/// - Precondition: A finite stop and no more than `sampleLimit` points.
public func arange(_ stop: Double) -> [Double] {
  arange(0, stop)
}
