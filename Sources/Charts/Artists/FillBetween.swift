internal import Geometry

/// Where a stepped line or area rises. Raw values are matplotlib's words.
public enum StepPlace: String, CaseIterable, Hashable, Sendable {
  /// At the point before: each value holds from the point before up to its own.
  case pre
  /// Half-way between the points.
  case mid
  /// At the next point: each value holds from its own point up to the next.
  case post

  /// How a line runs that rises there.
  public var drawStyle: DrawStyle {
    switch self {
    case .pre: .stepsPre
    case .mid: .stepsMid
    case .post: .stepsPost
    }
  }
}

/// The areas between two curves over one axis.
struct FillBetween {
  /// The places along the axis, and the two values at each.
  let t, first, second: [Double]
  /// Whether areas include each place.
  let isFilled: [Bool]
  /// Whether areas run on to where the curves cross.
  let interpolates: Bool
  let step: StepPlace?

  /// - Parameters:
  ///   - axes: what the two axes are called, that of the places first.
  /// - Throws: for series that neither are as long as each other nor single values.
  init(
    _ t: [Double], _ first: [Double], _ second: [Double], axes: (String, String), where choice: [Bool]?,
    interpolates: Bool, step: StepPlace?
  ) throws(DataError) {
    let count = [t.count, first.count, second.count].first { $0 != 1 } ?? 1
    let longest = t.count != 1 ? axes.0 : axes.1 + (first.count != 1 ? "1" : "2")
    self.t = try DataError.spread(t, named: axes.0, over: count, of: longest)
    self.first = try DataError.spread(first, named: axes.1 + "1", over: count, of: longest)
    self.second = try DataError.spread(second, named: axes.1 + "2", over: count, of: longest)
    let choice = try DataError.spread(choice ?? [true], named: "where", over: count, of: longest)
    let (places, low, high) = (self.t, self.first, self.second)
    isFilled = choice.indices.map {
      choice[$0] && places[$0].isFinite && low[$0].isFinite && high[$0].isFinite
    }
    self.interpolates = interpolates
    self.step = step
  }

  /// The corners of each area: along the first curve, and back along the second.
  var polygons: [[Point]] { runs.map(polygon) }

  /// The points of both curves that the areas hold.
  var points: [Point] {
    t.indices.filter { isFilled[$0] }.flatMap {
      [Point(x: t[$0], y: first[$0]), Point(x: t[$0], y: second[$0])]
    }
  }

  /// The longest pieces all of whose places are filled.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...isFilled.count {
      let inside = index < isFilled.count && isFilled[index]
      if inside, start == nil { start = index }
      if !inside, let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    return runs
  }

  private func polygon(_ run: Range<Int>) -> [Point] {
    let there = corners(run, first)
    let back = corners(run, second)
    let ends =
      interpolates
      ? (crossing(before: run.lowerBound), crossing(before: run.upperBound)) : (back[0], back[back.count - 1])
    return [ends.0] + there + [ends.1] + back.reversed()
  }

  private func corners(_ run: Range<Int>, _ values: [Double]) -> [Point] {
    (step?.drawStyle ?? .default).corners(of: run.map { Point(x: t[$0], y: values[$0]) })
  }

  /// Where the curves meet between a place and the one before it; the nearer end where they do not.
  private func crossing(before index: Int) -> Point {
    let (last, next) = (max(index - 1, 0), index)
    func point(_ index: Int) -> Point { Point(x: t[index], y: first[index]) }
    func difference(_ index: Int) -> Double { first[index] - second[index] }
    if next >= t.count { return point(last) }
    guard last != next else { return point(next) }
    guard point(next).isFinite, second[next].isFinite else { return point(last) }
    guard point(last).isFinite, second[last].isFinite else { return point(next) }
    let place = interpolated(at: 0, (difference(last), t[last]), (difference(next), t[next]))
    return Point(x: place, y: interpolated(at: place, (t[last], first[last]), (t[next], first[next])))
  }
}

/// NumPy's `interp` over two points in any order: the values of the ends beyond them.
private func interpolated(at x: Double, _ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Double {
  let (low, high) = a.x <= b.x ? (a, b) : (b, a)
  if x >= high.x { return high.y }
  if x < low.x { return low.y }
  return (high.y - low.y) / (high.x - low.x) * (x - low.x) + low.y
}
