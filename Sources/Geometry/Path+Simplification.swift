// Merging the steps of a long line that run nearly in one direction.
//
// A plotted line often has far more samples than pixels. Steps that stay within a small distance of a reference
// direction are replaced by the furthest points reached forwards and backwards along it. The rule (and with it the
// exact vertices that remain) is the one that matplotlib documents for `path.simplify`.

extension Path {
  /// Shorter paths are drawn with every vertex.
  public static let shortestSimplifiedPath = 128

  /// The path with runs of nearly parallel steps merged.
  ///
  /// Only paths of straight, unclosed pieces are simplified; others are returned as they are.
  /// - Parameter tolerance: the largest distance from the reference direction, in pixels (matplotlib's default
  ///   is 1/9).
  public func simplified(tolerance: Double) -> Path {
    guard verbs.allSatisfy({ $0 == .move || $0 == .line }) else { return self }
    var simplifier = Simplifier(tolerance: tolerance)
    for element in elements {
      switch element {
      case .move(let point): simplifier.move(to: point)
      case .line(let point): simplifier.line(to: point)
      default: break
      }
    }
    simplifier.finish()
    return simplifier.result
  }
}

private struct Simplifier {
  /// The steps that are being merged.
  private struct Run {
    /// The first step: the direction that later steps are measured against.
    let direction: Point
    let directionSquared: Double
    /// Where the run starts.
    let start: Point
    /// The furthest point reached in the direction, and the square of its distance.
    var forward: Point
    var forwardSquared: Double
    /// The furthest point reached against the direction; distance 0 means none.
    var backward: Point
    var backwardSquared = 0.0
    var lastIsForward = true
    var lastIsBackward = false
  }

  let toleranceSquared: Double
  var result = Path()
  private var run: Run?
  private var last = Point.zero
  /// Whether `last` begins a sub-path of which nothing is written yet.
  private var needsMove = false

  init(tolerance: Double) { toleranceSquared = tolerance * tolerance }

  /// Begins a sub-path; the run of the one before ends as it does at a corner, not as at the end of the path.
  mutating func move(to point: Point) {
    if run != nil { _ = emit() }
    run = nil
    (last, needsMove) = (point, true)
  }

  mutating func line(to point: Point) {
    if needsMove { result.move(to: last) }
    needsMove = false
    if run == nil {
      start(at: last, with: point)
    } else if !extend(to: point) {
      let from = emit()
      start(at: from, with: point)
    }
    last = point
  }

  mutating func finish() {
    guard !needsMove else {
      result.move(to: last)
      return
    }
    if let run {
      result.line(to: run.forward)
      if run.backwardSquared > 0 { result.line(to: run.backward) }
    }
    result.line(to: last)
  }

  /// Begins a run with the step from the last point to `point`; a step of no length begins none.
  private mutating func start(at start: Point, with point: Point) {
    let direction = point - last
    let squared = direction.dot(direction)
    guard squared > 0 else {
      run = nil
      return
    }
    run = Run(
      direction: direction, directionSquared: squared, start: start, forward: point,
      forwardSquared: squared, backward: start)
  }

  /// Takes the point into the run if it lies close to the direction.
  private mutating func extend(to point: Point) -> Bool {
    guard var run else { return false }
    let offset = point - run.start
    let projection = run.direction.dot(offset)
    let along = run.direction * (projection / run.directionSquared)
    let across = offset - along
    guard across.dot(across) < toleranceSquared else { return false }
    let distance = along.dot(along)
    run.lastIsForward = projection > 0 && distance > run.forwardSquared
    run.lastIsBackward = projection <= 0 && distance > run.backwardSquared
    if run.lastIsForward { (run.forward, run.forwardSquared) = (point, distance) }
    if run.lastIsBackward { (run.backward, run.backwardSquared) = (point, distance) }
    self.run = run
    return true
  }

  /// Writes the ends of the run in the order in which they were reached, and returns the last point written.
  private mutating func emit() -> Point {
    guard let run else { return last }
    var ends = [run.forward]
    if run.backwardSquared > 0 {
      ends = run.lastIsForward ? [run.backward, run.forward] : [run.forward, run.backward]
    }
    if !run.lastIsForward && !run.lastIsBackward { ends.append(last) }
    for end in ends { result.line(to: end) }
    return ends[ends.count - 1]
  }
}
