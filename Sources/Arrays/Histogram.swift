// Counts in bins, and the straight lines between known points.

/// How many numbers fall into each of several bins of one width, the last of which has both its ends.
///
/// - Parameters:
///   - numbers: The numbers; those outside the edges are not counted.
///   - edges: The bins' edges, one more than there are bins.
package func countsInEqualBins(_ numbers: [Double], edges: [Double]) -> [Int] {
  guard let first = edges.first, let last = edges.last, edges.count > 1 else { return [] }
  var counts = [Int](repeating: 0, count: edges.count - 1)
  for number in numbers where first <= number && number <= last {
    var bin = Int((number - first) / (last - first) * Double(counts.count))
    if bin == counts.count { bin -= 1 }
    // The quotient is rounded: the edges themselves have the last word.
    if number < edges[bin] {
      bin -= 1
    } else if number >= edges[bin + 1], bin != counts.count - 1 {
      bin += 1
    }
    counts[bin] += 1
  }
  return counts
}

/// The edges of bins of one width between two numbers.
package func equalEdges(from first: Double, to last: Double, bins: Int) -> [Double] {
  let width = (last - first) / Double(bins)
  return filled(bins + 1) { $0 == bins ? last : Double($0) * width + first }
}

/// The height at `x` of the straight lines through known points, whose `xp` ascend.
package func interpolated(_ x: Double, _ xp: [Double], _ fp: [Double], left: Double, right: Double) -> Double
{
  if x.isNaN { return x }
  guard let first = xp.first, let last = xp.last, x >= first else { return left }
  guard x <= last else { return right }
  var (low, high) = (0, xp.count)
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if xp[middle] <= x { low = middle } else { high = middle }
  }
  guard low + 1 < xp.count, xp[low] != x else { return fp[low] }
  let slope = (fp[low + 1] - fp[low]) / (xp[low + 1] - xp[low])
  let height = slope * (x - xp[low]) + fp[low]
  guard height.isNaN else { return height }
  let fromRight = slope * (x - xp[low + 1]) + fp[low + 1]
  return fromRight.isNaN && fp[low] == fp[low + 1] ? fp[low] : fromRight
}

/// Known points brought into one period in order, with the last one before it and the first one behind it.
///
/// - Precondition: One point or more; a positive period.
package func periodic(_ xp: [Double], _ fp: [Double], period: Double) -> (xp: [Double], fp: [Double]) {
  let x = xp.map { floorRemainder($0, period) }
  let order = x.indices.sorted { precedes(x[$0], x[$1]) || !precedes(x[$1], x[$0]) && $0 < $1 }
  let (first, last) = (order[0], order[order.count - 1])
  return (
    [x[last] - period] + order.map { x[$0] } + [x[first] + period],
    [fp[last]] + order.map { fp[$0] } + [fp[first]]
  )
}
