// Tells whether a function grows without bounds: at poles, at the edges of its domain, at the ends of its interval.
//
// The peaks among the points are climbed: the stretch about the highest point is halved again and again. Then the way
// there is looked at: where the function has a bound its last part leads hardly any higher.

struct PeakClimber {
  /// The evenly spread points of the first grid.
  let even: [SamplePoint]
  /// What counts as usual: only peaks beyond are climbed.
  let usual: ClosedRange<Double>

  init(even: [SamplePoint]) {
    self.even = even
    usual = PixelView.fenced(even.map(\.y))
  }

  /// A point that lies higher than its neighbours, and the stretch between these.
  private struct Peak {
    var top: SamplePoint
    var low, high: Double
    /// 1 for a peak upwards, -1 for one downwards.
    let sign: Double

    var isClosed: Bool { low.nextUp >= high }

    /// The places that are looked at next: inside the stretch.
    var places: [Double] { [1, 2, 3, 4, 5].map { low + (high - low) * ($0 / 6) } }

    /// Takes the highest of the points as the top, and halves the stretch about it.
    mutating func climb(_ points: [SamplePoint]) {
      for point in points where point.y * sign > top.y * sign { top = point }
      let width = (high - low) / 2
      (low, high) = (max(low, top.x - width / 2), min(high, top.x + width / 2))
    }
  }

  private static let mostSteps = 40
  /// More peaks than these need not be climbed to see whether one has no top.
  private static let mostPeaks = 16

  /// Whether a peak among points in rising order has no top.
  func isUnbounded<Failure: Error>(
    _ points: [SamplePoint], _ function: ([Double]) throws(Failure) -> [SamplePoint]
  ) throws(Failure) -> Bool {
    var peaks = Array(
      peaks(of: points).sorted { $0.top.y * $0.sign > $1.top.y * $1.sign }.prefix(Self.mostPeaks))
    for _ in 0..<Self.mostSteps {
      let open = peaks.indices.filter { !peaks[$0].isClosed }
      guard !open.isEmpty else { break }
      let found = try function(open.flatMap { peaks[$0].places }).filter { !$0.y.isNaN }
      for index in open {
        let (low, high) = (peaks[index].low, peaks[index].high)
        peaks[index].climb(found.filter { low <= $0.x && $0.x <= high })
      }
    }
    for peak in peaks where try isEndless(peak.top, function) { return true }
    return false
  }

  private func peaks(of points: [SamplePoint]) -> [Peak] {
    points.indices.compactMap { index in
      let top = points[index]
      guard !top.y.isNaN, !usual.contains(top.y) else { return nil }
      let sign: Double = top.y > usual.upperBound ? 1 : -1
      let before = index > 0 ? points[index - 1] : top
      let after = index + 1 < points.count ? points[index + 1] : top
      let isTop = [before, after].allSatisfy { $0.y.isNaN || $0.y * sign <= top.y * sign }
      guard isTop, before.x < after.x else { return nil }
      return Peak(top: top, low: before.x, high: after.x, sign: sign)
    }
  }

  /// Whether the way from the grid to a top goes on: the second ten halvings of it change the function about as much as
  /// the first ten, which is what a logarithm does, or more.
  private func isEndless<Failure: Error>(
    _ top: SamplePoint, _ function: ([Double]) throws(Failure) -> [SamplePoint]
  ) throws(Failure) -> Bool {
    let starts = [even.last { $0.x < top.x && !$0.y.isNaN }, even.first { $0.x > top.x && !$0.y.isNaN }]
    for start in starts.compactMap(\.self) {
      let places = [0x1p-20, 0x1p-10].map { top.x + (start.x - top.x) * $0 }
      let way = try function(places).sorted { ($0.x - top.x).magnitude < ($1.x - top.x).magnitude }
      guard way.count == 2, !way[0].y.isNaN, !way[1].y.isNaN else { continue }
      let (first, next) = ((way[1].y - start.y).magnitude, (way[0].y - way[1].y).magnitude)
      if next > 0, next >= 0.9 * first { return true }
    }
    return false
  }
}
