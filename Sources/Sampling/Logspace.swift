// Points evenly spaced on a logarithmic scale, as `numpy.logspace` and `numpy.geomspace` make them.
//
// NumPy's rules (function_base.py): logspace raises the base to the points of linspace. geomspace is logspace
// with base 10 between the decimal logarithms of the ends' magnitudes; its ends are then set to the arguments
// themselves and the sign of the start is put back.
//
// NumPy calls the system's `pow` and `log10`, as this does, except on processors with AVX-512, where it has
// its own; there a point may differ from this by one in the last place.

internal import RealModule

extension SampleRange {
  /// `num` powers of `base`, their exponents evenly spaced from `start` to `stop`.
  ///
  /// - Parameters:
  ///   - start: The first exponent.
  ///   - stop: The last exponent, or the first one left out if `endpoint` is false. May lie before the start.
  ///   - num: How many points. 50 if not given; 0 gives an empty range, 1 the power of the start alone.
  ///   - endpoint: Whether the power of `stop` is one of the points. True if not given.
  ///   - base: What is raised to a power; positive. 10 if not given.
  /// - Throws: `.notFinite` for an argument, `.notPositive` for the base, `.negativeCount`, or
  ///   `.tooManyPoints` beyond `sampleLimit`.
  public static func logspace(
    _ start: Double, _ stop: Double, _ num: Int = 50, endpoint: Bool = true, base: Double = 10
  ) throws(SamplingError) -> SampleRange {
    let function = "logspace"
    let base = try finite(base, "base", of: function)
    guard base > 0 else { throw .notPositive(function: function, argument: "base", value: base) }
    let exponents = try evenlySpaced(start, stop, num, endpoint: endpoint, function: function)
    return SampleRange(
      count: exponents.count,
      spacing: .powers(base: base, exponents: exponents.spacing, ends: nil))
  }

  /// `num` points from `start` to `stop`, each the same multiple of the one before.
  ///
  /// - Parameters:
  ///   - start: The first point; not zero. If it is negative, all points are.
  ///   - stop: The last point, or the first one left out if `endpoint` is false; of the start's sign.
  ///   - num: How many points. 50 if not given; 0 gives an empty range, 1 the start alone.
  ///   - endpoint: Whether `stop` is one of the points. True if not given.
  /// - Throws: `.notFinite` or `.zeroEnd` for an argument, `.signsDiffer` (where NumPy gives NaN),
  ///   `.negativeCount`, or `.tooManyPoints` beyond `sampleLimit`.
  public static func geomspace(
    _ start: Double, _ stop: Double, _ num: Int = 50, endpoint: Bool = true
  ) throws(SamplingError) -> SampleRange {
    let function = "geomspace"
    let start = try nonZero(start, "start", of: function)
    let stop = try nonZero(stop, "stop", of: function)
    guard (start < 0) == (stop < 0) else {
      throw .signsDiffer(function: function, start: start, stop: stop)
    }
    let count = try spacedCount(start, stop, num, function: function)
    let exponents = Spacing(
      from: Double.log10(start.magnitude), to: Double.log10(stop.magnitude),
      divisions: endpoint ? num - 1 : num, endpoint: endpoint)
    return SampleRange(
      count: count,
      spacing: .powers(
        base: 10, exponents: exponents, ends: Ends(first: start, last: endpoint ? stop : nil)))
  }
}

private func nonZero(
  _ value: Double, _ argument: String, of function: String
) throws(SamplingError) -> Double {
  guard try finite(value, argument, of: function) != 0 else {
    throw .zeroEnd(function: function, argument: argument)
  }
  return value
}

extension SampleRange.Spacing {
  /// `base` to the power of each of the first `count` points of `exponents`.
  static func powers(
    of base: Double, _ exponents: SampleRange.Spacing, ends: SampleRange.Ends?, count: Int
  ) -> [Double] {
    let sign: Double = if let ends, ends.first < 0 { -1 } else { 1 }
    var points = exponents.points(count: count).map { sign * Double.pow(base, $0) }
    guard let ends, count > 0 else { return points }
    points[0] = ends.first
    if let last = ends.last, count > 1 { points[count - 1] = last }
    return points
  }
}

/// `num` powers of `base`, their exponents evenly spaced from `start` to `stop`, as `numpy.logspace` gives
/// them.
///
///     logspace(0, 3, 4)  // [1, 10, 100, 1000]
///
/// As in NumPy, exponents beyond the range of numbers give 0 or infinity.
///
/// - Parameters:
///   - start: The first exponent.
///   - stop: The last exponent, or the first one left out if `endpoint` is false. May lie before the start.
///   - num: How many points. 50 if not given; 0 gives an empty array, 1 the power of the start alone.
///   - endpoint: Whether the power of `stop` is one of the points. True if not given.
///   - base: What is raised to a power; positive. 10 if not given.
/// - Precondition: Finite arguments, a positive base and `num` in 0…`sampleLimit`. For arguments that a user
///   writes, `SampleRange.logspace(_:_:_:endpoint:base:)` throws instead.
public func logspace(
  _ start: Double, _ stop: Double, _ num: Int = 50, endpoint: Bool = true, base: Double = 10
) -> [Double] {
  do throws(SamplingError) {
    return try SampleRange.logspace(start, stop, num, endpoint: endpoint, base: base).values
  } catch {
    preconditionFailure(error.description)
  }
}

/// `num` points from `start` to `stop`, each the same multiple of the one before, as `numpy.geomspace` gives
/// them.
///
///     geomspace(1, 8, 4)  // [1, 2, 4, 8], save for rounding in the middle
///
/// - Parameters:
///   - start: The first point; not zero. If it is negative, all points are.
///   - stop: The last point, or the first one left out if `endpoint` is false; of the start's sign.
///   - num: How many points. 50 if not given; 0 gives an empty array, 1 the start alone.
///   - endpoint: Whether `stop` is one of the points. True if not given.
/// - Precondition: Finite ends of one sign, neither zero, and `num` in 0…`sampleLimit`. For arguments that a
///   user writes, `SampleRange.geomspace(_:_:_:endpoint:)` throws instead.
public func geomspace(_ start: Double, _ stop: Double, _ num: Int = 50, endpoint: Bool = true) -> [Double] {
  do throws(SamplingError) {
    return try SampleRange.geomspace(start, stop, num, endpoint: endpoint).values
  } catch {
    preconditionFailure(error.description)
  }
}
