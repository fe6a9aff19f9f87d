internal import Geometry
internal import RealModule
internal import Sampling

/// Which points of a line have markers; a line without it marks all.
public enum MarkEvery: Hashable, Sendable {
  /// Every so many points, from a first one on. A first one below zero counts from the end; with a step below one
  /// only the first point is marked.
  case every(Int, from: Int = 0)
  /// The points with these numbers, which count from zero, or from the end if they are below it. Numbers that no
  /// point has are left out.
  case indices([Int])
  /// The points where the list is true; points beyond its end are left out.
  case mask([Bool])
  /// The points nearest to equal distances along the line as it is seen, from a first distance on.
  ///
  /// Both are shares of the diagonal of the axes. A step that is not above zero marks nothing.
  case distance(Double, from: Double = 0)

  /// The numbers of the marked points, in drawing order.
  ///
  /// - Parameters:
  ///   - points: in pixels.
  ///   - diagonal: the length of the axes' diagonal in pixels.
  func indices(in points: [Point], diagonal: Double) -> [Int] {
    switch self {
    case .every(let step, let first):
      let start = first < 0 ? max(0, first + points.count) : first
      guard start < points.count else { return [] }
      return step < 1 ? [start] : Array(stride(from: start, to: points.count, by: step))
    case .indices(let indices):
      return indices.map { $0 < 0 ? $0 + points.count : $0 }.filter(points.indices.contains)
    case .mask(let truths):
      return points.indices.filter { $0 < truths.count && truths[$0] }
    case .distance(let step, let first):
      return Self.nearest(points, from: first * diagonal, step: step * diagonal)
    }
  }

  /// The finite points nearest to distances along the line through them.
  private static func nearest(_ points: [Point], from first: Double, step: Double) -> [Int] {
    let finite = points.indices.filter { points[$0].isFinite }
    guard let start = finite.first, step > 0, first.isFinite else { return [] }
    var travelled = [0.0]
    var last = points[start]
    for index in finite.dropFirst() {
      let next = points[index]
      travelled.append(travelled[travelled.count - 1] + Double.hypot(next.x - last.x, next.y - last.y))
      last = next
    }
    let length = travelled[travelled.count - 1]
    guard length.isFinite, (length - first) / step < mostDistances else { return finite }
    var marked: [Int] = []
    for distance in arange(first, length, step) {
      let nearest = travelled.indexOfNearest(to: distance)
      if marked.last != nearest { marked.append(nearest) }
    }
    return marked.map { finite[$0] }
  }

  /// With more distances than this there is one near every point.
  private static let mostDistances = 1e6
}

extension [Double] {
  /// The first of the elements nearest to a value; the elements must be in rising order, at least one.
  fileprivate func indexOfNearest(to value: Double) -> Int {
    let above = firstIndex(notBelow: value)
    guard above > 0 else { return 0 }
    let isBelowNearer = above == count || value - self[above - 1] <= self[above] - value
    return isBelowNearer ? firstIndex(notBelow: self[above - 1]) : above
  }

  /// The first element that is not below a value, by halving.
  private func firstIndex(notBelow value: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
