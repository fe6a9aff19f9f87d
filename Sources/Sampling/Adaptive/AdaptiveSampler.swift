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
  ///   - ylim: The values at the view's edges. If not given, those of the function; where it has poles, or
  ///     no bound at an edge of its domain, those within the outer fences of its values at evenly spread places (three
  ///     interquartile ranges beyond the quartiles; J. W. Tukey, "Exploratory Data Analysis", 1977).
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
    let start = try points(at: grid + breakpoints.flatMap { [$0.nextDown, $0, $0.nextUp] }, function)
    let even = start.filter { grid.contains($0.x) }
    let sampled = try sampled(from: start, even, PixelView(sampler: self, values: start.map(\.y)), function)
    guard sampled.isUnbounded else { return sampled }
    return try self.sampled(from: start, even, PixelView(sampler: self, unbounded: even.map(\.y)), function)
  }

  /// Samples a function from the first points on.
  ///
  /// - Parameter even: those of the first points that are spread evenly.
  private func sampled<Failure: Error>(
    from start: [SamplePoint], _ even: [SamplePoint], _ firstView: PixelView,
    _ function: ([Double]) throws(Failure) -> [Double]
  ) throws(Failure) -> SampledFunction {
    var view = firstView
    var refinement = Refinement(view: view, tolerance: 0.7 * tolerance, limit: maximumCount)
    var points = start
    // What lies between the first points may reach beyond them, and make the pixels coarser or finer.
    for _ in 0..<4 {
      points = try refinement.refined(points) { x throws(Failure) in try self.points(at: x, function) }
      let wider = view.widened(to: points.map(\.y), sampler: self)
      guard wider.high - wider.low > 1.1 * (view.high - view.low) else { break }
      view = wider
      refinement = Refinement(view: view, tolerance: 0.7 * tolerance, limit: maximumCount)
    }
    let finder = LeapFinder(view: view, grid: even)
    let found = try finder.pieces(of: points) { x throws(Failure) in try self.points(at: x, function) }
    let isUnbounded = try isUnbounded(points, even, found, view, function)
    let thinning = Thinning(view: view, tolerance: 0.2 * tolerance)
    return SampledFunction(
      pieces: found.pieces.flatMap { view.clipped($0) }.map { thinning.thinned($0) }, jumps: found.jumps,
      isComplete: refinement.isComplete, isUnbounded: isUnbounded)
  }

  /// Whether limits that follow the function must not follow it everywhere. It is not asked once a view is chosen.
  private func isUnbounded<Failure: Error>(
    _ points: [SamplePoint], _ even: [SamplePoint], _ found: LeapFinder.Findings, _ view: PixelView,
    _ function: ([Double]) throws(Failure) -> [Double]
  ) throws(Failure) -> Bool {
    guard ylim == nil, !view.isNarrowed else { return false }
    if found.hasPole { return true }
    let climber = PeakClimber(even: even)
    return try climber.isUnbounded(points) { x throws(Failure) in try self.points(at: x, function) }
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
  /// Whether the view was chosen for a function without bounds, which leaves it.
  let isNarrowed: Bool
  /// Whether the view was given.
  private let isGiven: Bool

  /// A view of all values, if none was given.
  init(sampler: AdaptiveSampler, values: [Double]) {
    let numbers = values.filter { !$0.isNaN }
    self.init(
      sampler: sampler, sampler.ylim ?? (numbers.min() ?? 0)...(numbers.max() ?? 0), isNarrowed: false)
  }

  /// A view of a function that has no bounds: within the fences of its values at evenly spread places.
  init(sampler: AdaptiveSampler, unbounded values: [Double]) {
    self.init(sampler: sampler, Self.fenced(values), isNarrowed: true)
  }

  private init(sampler: AdaptiveSampler, _ range: ClosedRange<Double>, isNarrowed: Bool) {
    isGiven = sampler.ylim != nil
    self.isNarrowed = isNarrowed
    low = range.lowerBound
    high = range.upperBound
    scaleX = sampler.width / (sampler.interval.upperBound - sampler.interval.lowerBound)
    scaleY = high > low ? sampler.height / (high - low) : 1
  }

  /// The view that shows further values, too; one that was given or narrowed stays.
  func widened(to values: [Double], sampler: AdaptiveSampler) -> PixelView {
    isNarrowed ? self : PixelView(sampler: sampler, values: values)
  }

  /// The part of the values' range within the outer fences, three interquartile ranges beyond the quartiles: J. W. Tukey,
  /// "Exploratory Data Analysis", 1977. Where half of the values are equal all but a twentieth at either end take the
  /// place of the quartiles.
  static func fenced(_ values: [Double]) -> ClosedRange<Double> {
    let sorted = values.filter { !$0.isNaN }.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return 0...0 }
    for part in [4, 20] {
      let rank = sorted.count / part
      let (low, high) = (sorted[rank], sorted[sorted.count - 1 - rank])
      guard high > low else { continue }
      return max(least, low - 3 * (high - low))...min(greatest, high + 3 * (high - low))
    }
    return least...greatest
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
