// A range of sample points, checked but not yet written out: its length is known before memory is asked for.
//
// Each way of spacing the points has a file of its own, which gives the checked form as a factory on
// `SampleRange` and the plain functions for Swift programs: Arange.swift, Linspace.swift, Logspace.swift.

/// A finite row of sample points, known by its length and its rule.
///
/// Make one with `arange`, `linspace`, `logspace` or `geomspace`; these throw where a figure file can be wrong.
///
/// Guarantees: finite arguments; `count` in 0…`sampleLimit`.
public struct SampleRange: Hashable, Sendable {
  /// How many points there are.
  public let count: Int
  let spacing: Spacing

  /// How point number i is found.
  indirect enum Spacing: Hashable, Sendable {
    /// `start + i·delta`, except that the first point is `start` itself.
    case stepped(start: Double, delta: Double)
    /// `i·step + start`, except that the last point is `last` where there is one.
    case spread(start: Double, step: Double, last: Double?)
    /// `i / divisions · extent + start`: a step too small to be a number of its own.
    case dense(start: Double, extent: Double, divisions: Double, last: Double?)
    /// The base to the power of each point of `exponents`, except where `ends` says otherwise.
    case powers(base: Double, exponents: Spacing, ends: Ends?)
  }

  /// Points given rather than computed; the sign of the first is the sign of all.
  struct Ends: Hashable, Sendable {
    let first: Double
    let last: Double?
  }

  /// A range whose arguments have been checked.
  init(count: Int, spacing: Spacing) {
    self.count = count
    self.spacing = spacing
  }

  /// The points, computed anew on each use.
  ///
  /// - Complexity: O(`count`).
  public var values: [Double] {
    spacing.points(count: count)
  }
}

extension SampleRange.Spacing {
  /// The first `count` points.
  func points(count: Int) -> [Double] {
    switch self {
    case .stepped(let start, let delta):
      steps(from: start, delta: delta, count: count)
    case .spread(let start, let step, let last):
      points(count, endingWith: last) { $0 * step + start }
    case .dense(let start, let extent, let divisions, let last):
      points(count, endingWith: last) { $0 / divisions * extent + start }
    case .powers(let base, let exponents, let ends):
      Self.powers(of: base, exponents, ends: ends, count: count)
    }
  }

  private func steps(from start: Double, delta: Double, count: Int) -> [Double] {
    var points = (0..<count).map { start + Double($0) * delta }
    // The rule would turn a start of −0.0 into 0.
    if count > 0 { points[0] = start }
    return points
  }

  private func points(_ count: Int, endingWith last: Double?, _ point: (Double) -> Double) -> [Double] {
    var points = (0..<count).map { point(Double($0)) }
    if let last, count > 1 { points[count - 1] = last }
    return points
  }
}

/// Passes a finite number through.
func finite(_ value: Double, _ argument: String, of function: String) throws(SamplingError) -> Double {
  guard value.isFinite else {
    throw .notFinite(function: function, argument: argument, value: value)
  }
  return value
}
