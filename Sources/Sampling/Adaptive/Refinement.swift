// Adds points where the chord between two neighbours leaves the function.

struct Refinement {
  let view: PixelView
  /// How far the chord may leave the function, in pixels.
  let tolerance: Double
  /// How many points there may be.
  let limit: Int
  /// Whether all stretches came to rest.
  private(set) var isComplete = true

  init(view: PixelView, tolerance: Double, limit: Int) {
    self.view = view
    self.tolerance = tolerance
    self.limit = limit
  }

  /// Narrower stretches, in pixels, are not looked into any more.
  static let hair = 1.0 / 64

  /// Where in a stretch the function is looked at. No two stretches of a period repeat these parts.
  private static let parts = [0.193, 0.5, 0.762]

  /// A stretch between two points.
  private struct Stretch {
    let a, b: SamplePoint
  }

  /// The points with all that are needed between them, in rising order.
  ///
  /// - Parameters:
  ///   - start: The points of the first grid.
  ///   - function: Gives the points at places.
  mutating func refined<Failure: Error>(
    _ start: [SamplePoint], _ function: ([Double]) throws(Failure) -> [SamplePoint]
  ) throws(Failure) -> [SamplePoint] {
    var points = start
    var stretches = zip(start, start.dropFirst()).map { Stretch(a: $0, b: $1) }
    while !stretches.isEmpty {
      let probed = stretches.filter { canHide($0) }
      let places = probed.flatMap { stretch in Self.parts.map { place($0, in: stretch) } }
      var probes: [Double: SamplePoint] = [:]
      for point in try function(places) { probes[point.x] = point }
      stretches = []
      for (index, stretch) in probed.enumerated() {
        let inner = places[3 * index..<3 * index + 3].compactMap { probes[$0] }
          .filter { $0.x > stretch.a.x && $0.x < stretch.b.x }
        guard needs(inner, in: stretch) else { continue }
        guard points.count + inner.count <= limit else {
          isComplete = false
          continue
        }
        points += inner
        let all = [stretch.a] + inner + [stretch.b]
        stretches += zip(all, all.dropFirst()).map { Stretch(a: $0, b: $1) }
      }
    }
    return points.sorted { $0.x < $1.x }
  }

  private func place(_ part: Double, in stretch: Stretch) -> Double {
    stretch.a.x + (stretch.b.x - stretch.a.x) * part
  }

  /// Whether anything that can be seen fits into a stretch.
  private func canHide(_ stretch: Stretch) -> Bool {
    (stretch.b.x - stretch.a.x) * view.scaleX > Self.hair && stretch.a.x.nextUp < stretch.b.x
  }

  /// Whether the chord of a stretch will not do.
  private func needs(_ inner: [SamplePoint], in stretch: Stretch) -> Bool {
    let ends = [stretch.a, stretch.b]
    // Where a part is not finite the other part must be followed to its end.
    let finite = (inner + ends).count { !$0.y.isNaN }
    guard finite == inner.count + 2 else { return finite > 0 }
    return inner.contains { view.distance(of: $0, from: stretch.a, stretch.b) > tolerance }
      || mayLeap(inner, in: stretch)
  }

  /// Whether an upright chord hides more than a slope: the points on it do not rise evenly.
  private func mayLeap(_ inner: [SamplePoint], in stretch: Stretch) -> Bool {
    let (a, b) = (stretch.a, stretch.b)
    guard view.isSteep(a, b) else { return false }
    return inner.contains { point in
      let expected = a.y + (b.y - a.y) * ((point.x - a.x) / (b.x - a.x))
      return (point.y - expected).magnitude > (b.y - a.y).magnitude / 8
    }
  }
}
