// Functions of a whole row of numbers: softmax and its kin, maxout, the gated linear unit.

internal import RealModule

/// The softmax exp(xᵢ) / Σ exp(xⱼ): shares that add up to 1.
///
/// The greatest element is subtracted first, so that nothing overflows. Of infinities: −∞ has the share 0; a
/// row whose greatest element is infinite, or that holds NaN, gives NaN, as in the libraries. An empty row
/// gives an empty one.
public func softmax(_ x: [Double]) -> [Double] {
  let exponentials = x.map { [greatest = greatest(x)] in Double.exp($0 - greatest) }
  let sum = exponentials.reduce(0, +)
  return exponentials.map { $0 / sum }
}

/// The logarithm of the softmax, xᵢ − ln Σ exp(xⱼ), also where the softmax itself is too small for a number.
public func logSoftmax(_ x: [Double]) -> [Double] {
  let greatest = greatest(x)
  let sum = x.reduce(0) { $0 + Double.exp($1 - greatest) }
  let logarithm = Double.log(sum)
  return x.map { $0 - greatest - logarithm }
}

/// The share of the first of two classes against a fixed score of the second: sigmoid(x − c).
public func softmaxSlice(_ x: Double, against c: Double) -> Double {
  sigmoid(x - c)
}

/// The nearest point of the simplex: shares that add up to 1, many of them 0 (A. Martins and R. Astudillo, ICML
/// 2016).
///
/// NaN and infinities give NaN throughout; an empty row gives an empty one.
public func sparsemax(_ x: [Double]) -> [Double] {
  guard x.allSatisfy(\.isFinite) else { return x.map { _ in .nan } }
  // Less the greatest element, which changes nothing, sums of large numbers keep their digits.
  let greatest = greatest(x)
  let shifted = x.map { $0 - greatest }
  var sum = 0.0
  var threshold = 0.0
  for (index, value) in shifted.sorted(by: >).enumerated() {
    guard 1 + Double(index + 1) * value > sum + value else { break }
    sum += value
    threshold = (sum - 1) / Double(index + 1)
  }
  return shifted.map { max($0 - threshold, 0) }
}

/// The greatest element of each group of neighbours (I. Goodfellow and others, ICML 2013).
///
/// - Parameters:
///   - x: The row; its length is a multiple of `groupSize`.
///   - groupSize: How many neighbours share one result, 1 or more.
/// - Returns: One number for each group; NaN where a group holds NaN.
public func maxout(_ x: [Double], groupSize: Int) -> [Double] {
  precondition(groupSize > 0 && x.count % groupSize == 0, "\(x.count) elements make no groups of \(groupSize)")
  return stride(from: 0, to: x.count, by: groupSize).map { start in
    x[start..<start + groupSize].dropFirst().reduce(x[start]) { $0.isNaN || $0 > $1 ? $0 : $1 }
  }
}

/// The gated linear unit: the first half of a row, each times the sigmoid of its partner in the second half (Y.
/// Dauphin and others, ICML 2017).
///
/// - Parameter x: The row; its length is even.
public func glu(_ x: [Double]) -> [Double] {
  precondition(x.count % 2 == 0, "\(x.count) elements have no halves")
  let half = x.count / 2
  return (0..<half).map { x[$0] * sigmoid(x[half + $0]) }
}

/// The greatest element, NaN if any is; 0 of none.
private func greatest(_ x: [Double]) -> Double {
  x.dropFirst().reduce(x.first ?? 0) { $0.isNaN || $0 > $1 ? $0 : $1 }
}
