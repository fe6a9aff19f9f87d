// Slopes, areas and weighted sums of neighbours in rows of numbers.

/// The slopes of a row at its places, from the neighbours on both sides: NumPy's `gradient`.
///
/// - Parameters:
///   - f: Two numbers or more, three with `edgeOrder` 2.
///   - spacing: The distances between neighbours, one fewer than numbers.
///   - isEven: Whether all distances are the same; the formulas then round otherwise.
///   - edgeOrder: 1 for the difference at the ends, 2 for a parabola.
package func slopes(_ f: [Double], spacing: [Double], isEven: Bool, edgeOrder: Int) -> [Double] {
  let last = f.count - 1
  var result = [Double](repeating: 0, count: f.count)
  for i in 1..<max(last, 1) {
    let (left, right) = (spacing[i - 1], spacing[i])
    if isEven {
      result[i] = (f[i + 1] - f[i - 1]) / (2 * left)
    } else {
      let a = -right / (left * (left + right))
      let b = (right - left) / (left * right)
      let c = left / (right * (left + right))
      result[i] = a * f[i - 1] + b * f[i] + c * f[i + 1]
    }
  }
  guard edgeOrder == 2 else {
    result[0] = (f[1] - f[0]) / spacing[0]
    result[last] = (f[last] - f[last - 1]) / spacing[last - 1]
    return result
  }
  let (first, second) = (spacing[0], isEven ? spacing[0] : spacing[1])
  let (before, final) = (isEven ? spacing[0] : spacing[last - 2], spacing[last - 1])
  if isEven {
    result[0] = -1.5 / first * f[0] + 2 / first * f[1] + -0.5 / first * f[2]
    result[last] = 0.5 / first * f[last - 2] + -2 / first * f[last - 1] + 1.5 / first * f[last]
    return result
  }
  result[0] =
    -(2 * first + second) / (first * (first + second)) * f[0] + (first + second) / (first * second) * f[1]
    + -first / (second * (first + second)) * f[2]
  result[last] =
    final / (before * (before + final)) * f[last - 2] + -(final + before) / (before * final) * f[last - 1]
    + (2 * final + before) / (final * (before + final)) * f[last]
  return result
}

/// What of the sums of neighbours is kept, under NumPy's words.
package enum ConvolutionMode: String, Sendable, CaseIterable {
  /// Also where the rows overlap only in part.
  case full
  /// As many as the longer row has elements, from the middle.
  case same
  /// Only where the shorter row lies wholly on the longer one.
  case valid
}

extension NDArray {
  /// The sums of products of a row with another one, moved along it and turned round; neither may be empty.
  ///
  /// - Parameters:
  ///   - mode: What is kept. `same` begins in the middle of the shorter row, and of an even number of elements
  ///     the middle is the left one.
  ///   - isMirrored: Whether that middle is the right one where the second row is the longer.
  package static func convolution(
    _ a: NDArray, _ v: NDArray, _ mode: ConvolutionMode, isMirrored: Bool = false
  ) -> NDArray {
    switch max(a.dtype, v.dtype) {
    case .bool:
      NDArray(sumsOfNeighbours(a.integers, v.integers, mode, isMirrored)).astype(.bool)
    case .int64: NDArray(sumsOfNeighbours(a.integers, v.integers, mode, isMirrored))
    case .float64: NDArray(sumsOfNeighbours(a.doubles, v.doubles, mode, isMirrored))
    }
  }
}

private func sumsOfNeighbours<Number: WrappingArithmetic>(
  _ a: [Number], _ v: [Number], _ mode: ConvolutionMode, _ isMirrored: Bool
) -> [Number] {
  let (long, short) = a.count >= v.count ? (a, v) : (v, a)
  let full = (0..<long.count + short.count - 1).map { place in
    let range = max(0, place - short.count + 1)...min(place, long.count - 1)
    return range.reduce(0 as Number) { .sum($0, .product(long[$1], short[place - $1])) }
  }
  switch mode {
  case .full: return full
  case .same:
    let first = isMirrored && v.count > a.count ? short.count / 2 : (short.count - 1) / 2
    return Array(full[first...].prefix(long.count))
  case .valid: return Array(full[(short.count - 1)..<long.count])
  }
}
