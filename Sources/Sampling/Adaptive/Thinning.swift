// Leaves out points that the line between their neighbours passes by anyway: D. Douglas and T. Peucker,
// "Algorithms for the reduction of the number of points", 1973.

struct Thinning {
  let view: PixelView
  /// How far a point that is left out may lie from the line, in pixels.
  let tolerance: Double

  /// The points that are needed; both ends are.
  func thinned(_ points: [SamplePoint]) -> [SamplePoint] {
    guard points.count > 2 else { return points }
    var isNeeded = [Bool](repeating: false, count: points.count)
    isNeeded[0] = true
    isNeeded[points.count - 1] = true
    var ranges = [0..<points.count - 1]
    while let range = ranges.popLast() {
      let (first, last) = (range.lowerBound, range.upperBound)
      var farthest = (index: first, distance: tolerance)
      for index in first + 1..<max(last, first + 1) {
        let distance = view.distance(of: points[index], from: points[first], points[last])
        if distance > farthest.distance { farthest = (index, distance) }
      }
      guard farthest.index > first else { continue }
      isNeeded[farthest.index] = true
      ranges += [first..<farthest.index, farthest.index..<last]
    }
    return points.indices.filter { isNeeded[$0] }.map { points[$0] }
  }
}
