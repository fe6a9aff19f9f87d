// The sum in the order in which NumPy adds, so that it comes out bit for bit the same.
//
// Up to 128 numbers are added in eight lanes, joined two by two; more are halved at a multiple of eight and
// the halves summed alike. The error grows with log n instead of n. Fewer than eight are added one after the
// other.

/// The longest run that is summed without halving it.
private let blockLength = 128

/// The sum of all numbers; 0 of none.
package func pairwiseSum(_ x: [Double]) -> Double {
  pairwiseSum(x[...])
}

private func pairwiseSum(_ x: ArraySlice<Double>) -> Double {
  if x.count < 8 { return x.reduce(0, +) }
  if x.count <= blockLength { return sumInLanes(x) }
  let half = x.count / 2
  let middle = x.startIndex + half - half % 8
  return pairwiseSum(x[..<middle]) + pairwiseSum(x[middle...])
}

private func sumInLanes(_ x: ArraySlice<Double>) -> Double {
  var lanes: SIMD8<Double> = .zero
  let end = x.startIndex + x.count - x.count % 8
  for i in stride(from: x.startIndex, to: end, by: 8) {
    lanes += SIMD8(x[i..<i + 8])
  }
  let pairs = lanes.evenHalf + lanes.oddHalf
  let quarters = pairs.evenHalf + pairs.oddHalf
  return x[end...].reduce(quarters[0] + quarters[1], +)
}
