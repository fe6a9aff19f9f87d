// Tells jumps, poles and the edges of the domain from steep curves, where neighbours lie close beside but not
// close above one another.
//
// Such a pair is halved, always keeping the half with the greater difference, until its ends are neighbouring
// numbers. The difference of a steep but continuous function shrinks on the way; that of a jump stays; that of
// a pole grows.

struct LeapFinder {
  let view: PixelView
  /// The points of the first, even grid.
  let grid: [SamplePoint]

  /// Two points that are being moved towards one another.
  private struct Pair {
    var a, b: SamplePoint
    /// The difference at the start.
    let leap: Double

    var isClosed: Bool { a.x.nextUp >= b.x }

    var middle: Double { a.x + (b.x - a.x) / 2 }

    /// Whether one end has a value and the other none.
    var isEdge: Bool { a.y.isNaN != b.y.isNaN }
  }

  /// What lies between points.
  struct Findings {
    /// The points, parted at leaps.
    let pieces: [[SamplePoint]]
    let jumps: [Jump]
    /// Whether the function changes its sign at a pole.
    let hasPole: Bool
  }

  /// Parts points into pieces and finds the jumps between them.
  func pieces<Failure: Error>(
    of points: [SamplePoint], _ function: ([Double]) throws(Failure) -> [SamplePoint]
  ) throws(Failure) -> Findings {
    let pairs = try closedIn(
      zip(points, points.dropFirst()).filter { isSuspect($0, $1) }.map {
        Pair(a: $0, b: $1, leap: ($1.y - $0.y).magnitude)
      }, function)
    let around = try function(pairs.flatMap { [$0.a.x.nextDown, $0.b.x.nextUp] })
    let neighbours = Dictionary(around.map { ($0.x, $0) }, uniquingKeysWith: { first, _ in first })

    var all = points + pairs.flatMap { [$0.a, $0.b] }
    all = Dictionary(all.map { ($0.x, $0) }, uniquingKeysWith: { first, _ in first }).values.sorted {
      $0.x < $1.x
    }
    var jumps: [Jump] = []
    var breaks: Set<Double> = []
    var isolated: Set<Double> = []
    var hasPole = false
    for pair in pairs where !pair.isEdge && stays(pair) {
      breaks.insert(pair.b.x)
      guard !isPole(pair) else {
        hasPole = true
        continue
      }
      let jump = jump(at: pair, before: neighbours[pair.a.x.nextDown], after: neighbours[pair.b.x.nextUp])
      if jump.value != jump.left, jump.value != jump.right { isolated.insert(jump.x) }
      // A value on its own between two limits is found from both sides.
      if jumps.last?.x != jump.x { jumps.append(jump) }
    }
    return Findings(
      pieces: parted(all, breaks: breaks, without: isolated), jumps: jumps, hasPole: hasPole)
  }

  private func isSuspect(_ a: SamplePoint, _ b: SamplePoint) -> Bool {
    guard !a.y.isNaN, !b.y.isNaN else { return a.y.isNaN != b.y.isNaN }
    return (b.x - a.x) * view.scaleX <= Refinement.hair && view.isSteep(a, b)
  }

  /// Halves all pairs together until their ends are neighbouring numbers, or prove continuous.
  private func closedIn<Failure: Error>(
    _ pairs: [Pair], _ function: ([Double]) throws(Failure) -> [SamplePoint]
  ) throws(Failure) -> [Pair] {
    var pairs = pairs
    while true {
      let open = pairs.indices.filter { !pairs[$0].isClosed && (pairs[$0].isEdge || stays(pairs[$0])) }
      guard !open.isEmpty else { return pairs }
      let found = try function(open.map { pairs[$0].middle })
      let middles = Dictionary(found.map { ($0.x, $0) }, uniquingKeysWith: { first, _ in first })
      for index in open {
        guard let middle = middles[pairs[index].middle], middle.x > pairs[index].a.x else {
          pairs[index].a = pairs[index].b
          continue
        }
        if keepsLeft(pairs[index], middle) { pairs[index].b = middle } else { pairs[index].a = middle }
      }
    }
  }

  private func keepsLeft(_ pair: Pair, _ middle: SamplePoint) -> Bool {
    if pair.isEdge || middle.y.isNaN { return pair.a.y.isNaN != middle.y.isNaN }
    return (middle.y - pair.a.y).magnitude >= (pair.b.y - middle.y).magnitude
  }

  /// Whether the difference has not shrunk much: halving a slope halves it, halving a jump does not.
  private func stays(_ pair: Pair) -> Bool {
    (pair.b.y - pair.a.y).magnitude > pair.leap / 4
  }

  /// Whether the function grows without bounds: the difference has grown, or lies far outside the view.
  private func isPole(_ pair: Pair) -> Bool {
    let extent = max(view.high - view.low, .leastNormalMagnitude)
    return (pair.b.y - pair.a.y).magnitude > 4 * pair.leap
      || max(pair.a.y.magnitude, pair.b.y.magnitude) > 1e6 * extent
  }

  private func jump(at pair: Pair, before: SamplePoint?, after: SamplePoint?) -> Jump {
    let (a, b) = (pair.a, pair.b)
    let half = (b.y - a.y).magnitude / 4
    let (left, right) = (before?.y ?? a.y, after?.y ?? b.y)
    let ends = ends(of: pair)
    // A value that differs from both sides stands on its own.
    if !left.isNaN, (left - a.y).magnitude > half {
      return Jump(x: a.x, left: left, right: b.y, value: a.y, before: ends.0, after: ends.1)
    }
    if !right.isNaN, (right - b.y).magnitude > half {
      return Jump(x: b.x, left: a.y, right: right, value: b.y, before: ends.0, after: ends.1)
    }
    let place = a.x.trailingZeroCount >= b.x.trailingZeroCount ? a : b
    return Jump(x: place.x, left: a.y, right: b.y, value: place.y, before: ends.0, after: ends.1)
  }

  /// The points of the first grid on both sides of a pair.
  private func ends(of pair: Pair) -> (SamplePoint, SamplePoint) {
    (
      grid.last { $0.x < pair.a.x && !$0.y.isNaN } ?? pair.a,
      grid.first { $0.x > pair.b.x && !$0.y.isNaN } ?? pair.b
    )
  }

  /// The finite points, parted where there are others and at breaks, which begin a new piece.
  private func parted(
    _ points: [SamplePoint], breaks: Set<Double>, without isolated: Set<Double>
  ) -> [[SamplePoint]] {
    var pieces: [[SamplePoint]] = [[]]
    for point in points {
      let isBreak = point.y.isNaN || breaks.contains(point.x)
      if isBreak, !pieces[pieces.count - 1].isEmpty { pieces.append([]) }
      if !point.y.isNaN, !isolated.contains(point.x) { pieces[pieces.count - 1].append(point) }
    }
    return pieces.filter { !$0.isEmpty }
  }
}

extension Double {
  /// How round a number is: the zeros at the end of its significand, all of them for 0.
  fileprivate var trailingZeroCount: Int {
    self == 0 ? 64 : significandBitPattern.trailingZeroBitCount
  }
}
