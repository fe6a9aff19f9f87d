// Samples a function as densely as its picture needs: nowhere does the line leave the function by more than a
// tolerance in pixels.
//
// An even grid, and what is known beforehand of kinks and jumps, make the first stretches. Three probes in each
// tell whether the chord will do; if not, they become points and the stretch is four. Stretches that have
// become narrower than a hair without becoming flat hold a jump, a pole or the edge of the domain, and are
// halved down to neighbouring numbers (LeapFinder). What was more than needed is thinned out at the end
// (Thinning). The function is asked for many points at once, level by level.

/// Samples functions over an interval for a view of a certain size.
public struct AdaptiveSampler: Sendable {
  /// Where the function is sampled.
  public let interval: ClosedRange<Double>
  /// How many pixels wide the interval is drawn.
  public let width: Double
  /// How many pixels high the view is.
  public let height: Double
  /// The values between the view's lower and upper edge; `nil` for those that the function takes.
  public let ylim: ClosedRange<Double>?
  /// How far the line may lie from the function, in pixels.
  public let tolerance: Double
  /// Places where the function is known to bend or leap.
  public let breakpoints: [Double]
  /// How many points there may be.
  public let maximumCount: Int

  /// The number of stretches of the first grid, as many points as a hand would choose and a few more.
  static let gridCount = 128

  /// A sampler.
  ///
  /// - Parameters:
  ///   - interval: Where; its ends are finite and apart.
  ///   - width: Pixels across the interval, above 0.
  ///   - height: Pixels across the view's height, above 0.
  ///   - ylim: The values at the view's edges. If not given, those of the function; where it has poles, those
  ///     of most of it.
  ///   - tolerance: In pixels, above 0. 0.1 if not given, which no eye can tell from none.
  ///   - breakpoints: Known kinks and jumps; they become points of the line. None if not given.
  ///   - maximumCount: The most points, 10,000 if not given.
  /// - Throws: `SamplingError` for an argument that is not finite or not positive.
  public init(
    interval: ClosedRange<Double>, width: Double, height: Double, ylim: ClosedRange<Double>? = nil,
    tolerance: Double = 0.1, breakpoints: [Double] = [], maximumCount: Int = 10_000
  ) throws(SamplingError) {
    let name = "the sampler"
    let extent = interval.upperBound - interval.lowerBound
    for (argument, value) in [("start", interval.lowerBound), ("stop", interval.upperBound)] {
      _ = try finite(value, argument, of: name)
    }
    for (argument, value) in [
      ("extent", extent), ("width", width), ("height", height), ("tolerance", tolerance),
      ("maximum count", Double(maximumCount)),
    ] where !(value > 0 && value.isFinite) {
      throw .notPositive(function: name, argument: argument, value: value)
    }
    self.interval = interval
    self.width = width
    self.height = height
    self.ylim = ylim
    self.tolerance = tolerance
    self.breakpoints = breakpoints.filter { interval.contains($0) }
    self.maximumCount = min(maximumCount, sampleLimit)
  }

  /// Samples a function.
  ///
  /// - Parameter function: Gives the values at many places at once, as many as there are places.
  /// - Throws: What the function throws.
  public func sample<Failure: Error>(
    _ function: ([Double]) throws(Failure) -> [Double]
  ) throws(Failure) -> SampledFunction {
    let grid = grid()
    let start = try points(at: (grid + breakpoints.flatMap { [$0.nextDown, $0, $0.nextUp] }), function)
    var view = PixelView(sampler: self, values: start.map(\.y))
    var refinement = Refinement(view: view, tolerance: 0.7 * tolerance, limit: maximumCount)
    var points = start
    // What lies between the first points may reach beyond them, and make the pixels coarser or finer.
    for _ in 0..<4 {
      points = try refinement.refined(points) { x throws(Failure) in try self.points(at: x, function) }
      let wider = PixelView(sampler: self, values: points.map(\.y))
      guard wider.high - wider.low > 1.1 * (view.high - view.low) else { break }
      view = wider
      refinement = Refinement(view: view, tolerance: 0.7 * tolerance, limit: maximumCount)
    }
    var finder = LeapFinder(view: view, grid: start.filter { grid.contains($0.x) })
    var sampled = try finder.pieces(of: points) { x throws(Failure) in try self.points(at: x, function) }
    let thinning = Thinning(view: view, tolerance: 0.2 * tolerance)
    sampled.pieces = sampled.pieces.flatMap { view.clipped($0) }.map { thinning.thinned($0) }
    return SampledFunction(
      pieces: sampled.pieces, jumps: sampled.jumps, isComplete: refinement.isComplete)
  }

  /// The first places: evenly spread, with both ends.
  private func grid() -> [Double] {
    let (low, high) = (interval.lowerBound, interval.upperBound)
    return (0...Self.gridCount).map { index in
      index == Self.gridCount ? high : low + (high - low) * (Double(index) / Double(Self.gridCount))
    }
  }

  /// The function at places within the interval, in rising order, each once.
  private func points<Failure: Error>(
    at places: [Double], _ function: ([Double]) throws(Failure) -> [Double]
  ) throws(Failure) -> [SamplePoint] {
    let x = Set(places.filter { interval.contains($0) }).sorted()
    let y = try function(x)
    precondition(y.count == x.count, "the function gave \(y.count) values for \(x.count) places")
    // Beyond a small part of the largest number differences would overflow; nothing there can be drawn.
    let largest = Double.greatestFiniteMagnitude / 16
    return zip(x, y).map { SamplePoint(x: $0, y: $1.magnitude <= largest ? $1 : .nan) }
  }
}

/// How places and values become pixels.
struct PixelView: Sendable {
  /// Pixels for each unit.
  let scaleX, scaleY: Double
  /// The values between the view's edges.
  let low, high: Double
  /// Whether the function takes values far outside the view that was chosen for it.
  let isNarrowed: Bool
  /// Whether the view was given.
  private let isGiven: Bool

  init(sampler: AdaptiveSampler, values: [Double]) {
    let range = sampler.ylim ?? Self.usualRange(of: values)
    isGiven = sampler.ylim != nil
    isNarrowed = sampler.ylim == nil && values.contains { $0 < range.lowerBound || $0 > range.upperBound }
    low = range.lowerBound
    high = range.upperBound
    scaleX = sampler.width / (sampler.interval.upperBound - sampler.interval.lowerBound)
    scaleY = high > low ? sampler.height / (high - low) : 1
  }

  /// The values from the least to the greatest; where a few are far out, as beside a pole, those of the middle
  /// nine tenths and as much again around them.
  private static func usualRange(of values: [Double]) -> ClosedRange<Double> {
    let sorted = values.filter { !$0.isNaN }.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return 0...0 }
    let rank = sorted.count / 20
    let (low, high) = (sorted[rank], sorted[sorted.count - 1 - rank])
    guard high > low, greatest - least > 10 * (high - low) else { return least...greatest }
    return (low - (high - low) / 2)...(high + (high - low) / 2)
  }

  /// A value's height in pixels, cut off well outside the view, where nothing can be seen.
  func height(_ y: Double) -> Double {
    let extent = high - low
    return (min(max(y, low - 2 * extent), high + 2 * extent) - low) * scaleY
  }

  /// How far a point lies from the chord between two others, in pixels.
  func distance(of point: SamplePoint, from a: SamplePoint, _ b: SamplePoint) -> Double {
    let (dx, dy) = ((b.x - a.x) * scaleX, height(b.y) - height(a.y))
    let (px, py) = ((point.x - a.x) * scaleX, height(point.y) - height(a.y))
    let length = (dx * dx + dy * dy).squareRoot()
    return length > 0 ? (dx * py - dy * px).magnitude / length : (px * px + py * py).squareRoot()
  }

  /// Whether the chord between two points stands upright: it passes any curve within a fraction of a pixel,
  /// and may hide a jump.
  func isSteep(_ a: SamplePoint, _ b: SamplePoint) -> Bool {
    let rise = (height(b.y) - height(a.y)).magnitude
    return rise > 0.5 && rise > 16 * (b.x - a.x) * scaleX
  }

  /// The values that are kept: beside a pole the function runs far out of the view, and would take along a
  /// view that was chosen for it. Of one that was given only what is far out is left away.
  private var kept: ClosedRange<Double> {
    guard !isNarrowed else { return low...high }
    return isGiven ? low - 2 * (high - low)...high + 2 * (high - low) : -.infinity ... .infinity
  }

  /// The parts of a piece that are kept, each ending on the edge where it leaves.
  func clipped(_ piece: [SamplePoint]) -> [[SamplePoint]] {
    let kept = kept
    var parts: [[SamplePoint]] = []
    var part: [SamplePoint] = []
    var last: SamplePoint?
    for point in piece {
      let isInside = kept.contains(point.y)
      if let last, isInside != kept.contains(last.y) { part.append(Self.crossing(last, point, of: kept)) }
      if isInside { part.append(point) }
      if !isInside, !part.isEmpty {
        parts.append(part)
        part = []
      }
      last = point
    }
    return part.isEmpty ? parts : parts + [part]
  }

  /// Where the line between two points, one of them outside, crosses the edge.
  private static func crossing(
    _ a: SamplePoint, _ b: SamplePoint, of kept: ClosedRange<Double>
  ) -> SamplePoint {
    let edge = max(a.y, b.y) > kept.upperBound ? kept.upperBound : kept.lowerBound
    return SamplePoint(x: a.x + (b.x - a.x) * ((edge - a.y) / (b.y - a.y)), y: edge)
  }
}
