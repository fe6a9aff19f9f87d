// Polynomials as NumPy writes them: coefficients from the highest power down.

/// The coefficients of the polynomial of a degree that comes nearest to points, with NumPy's scaling of the powers.
///
/// Of several that come equally near, as where points are fewer than coefficients or stand one above the other,
/// the one whose scaled coefficients have the least sum of squares.
///
/// - Parameter weights: What the distance of each point is multiplied by; 1 if not given.
/// - Returns: `nil` where a power is 0 of all x, or not finite.
/// - Precondition: As many y as x, one at least.
package func polynomialFit(
  _ x: [Double], _ y: [Double], degree: Int, weights: [Double]? = nil
) -> [Double]? {
  func weighted(_ row: [Double]) -> [Double] { weights.map { zip(row, $0).map { $0 * $1 } } ?? row }
  let powers = (0...degree).reversed().map { exponent in weighted(x.map { power($0, Double(exponent)) }) }
  let scales = powers.map { column in column.reduce(0) { $0 + $1 * $1 }.squareRoot() }
  guard scales.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
  let columns = zip(powers, scales).map { column, scale in column.map { $0 / scale } }
  let tolerance = Double(x.count) * Double.ulpOfOne
  return zip(leastSquares(columns: columns, right: weighted(y), tolerance: tolerance), scales).map { $0 / $1 }
}

extension NDArray {
  /// The powers of each number of a row in a row of a table, by repeated multiplication, as NumPy has them.
  ///
  /// - Parameters:
  ///   - columns: How many powers; the table must not be too large.
  ///   - increasing: Whether they ascend from left to right.
  package func vandermonde(columns: Int, increasing: Bool) -> NDArray {
    let shape = [count, columns]
    return dtype == .float64
      ? NDArray(powers(of: doubles, columns, increasing), shape: shape)
      : NDArray(powers(of: integers, columns, increasing), shape: shape)
  }
}

private func powers<Number: WrappingArithmetic>(
  of numbers: [Number], _ columns: Int, _ increasing: Bool
) -> [Number] {
  var powers = [Number](repeating: 1, count: numbers.count * columns)
  for (row, number) in numbers.enumerated() {
    var power: Number = 1
    for exponent in 0..<columns {
      powers[row * columns + (increasing ? exponent : columns - 1 - exponent)] = power
      power = .product(power, number)
    }
  }
  return powers
}

/// The polynomial's integral with a constant.
package func polynomialIntegral(_ p: [Double], constant: Double) -> [Double] {
  p.enumerated().map { $1 / Double(p.count - $0) } + [constant]
}

/// What two polynomials can be joined by.
package enum PolynomialOperation: Sendable {
  case add, subtract, multiply
}

extension NDArray {
  /// The coefficients of the sum, the difference or the product of two polynomials, which stand in rows.
  ///
  /// - Throws: `.notForBooleans` for a difference of booleans.
  package static func polynomial(
    _ operation: PolynomialOperation, _ a: NDArray, _ b: NDArray
  ) throws(ArrayError) -> NDArray {
    let dtype = max(a.dtype, b.dtype)
    guard dtype != .bool || operation != .subtract else {
      throw .notForBooleans(operation: "a difference of polynomials", advice: "needs numbers")
    }
    guard dtype < .float64 else { return NDArray(joined(operation, a.doubles, b.doubles)) }
    // Of booleans a sum is true where one of them is, and a product where both are.
    return NDArray(joined(operation, a.integers, b.integers)).astype(dtype)
  }

  /// The values of a polynomial at places, by Horner's scheme.
  package static func polynomialValues(_ p: NDArray, at x: NDArray) -> NDArray {
    guard p.count > 0 else { return NDArray([Bool](repeating: false, count: x.count), shape: x.shape).astype(x.dtype) }
    let dtype = max(p.dtype, x.dtype)
    guard dtype < .float64 else { return NDArray(values(p.doubles, x.doubles), shape: x.shape) }
    return NDArray(values(p.integers, x.integers), shape: x.shape).astype(dtype)
  }

  /// The coefficients of the derivative of a polynomial, which stand in a row.
  package var polynomialDerivative: NDArray {
    dtype == .float64 ? NDArray(derivative(doubles)) : NDArray(derivative(integers))
  }

  /// The vector upright on two vectors of three elements: NumPy's `cross`.
  package static func cross(_ a: NDArray, _ b: NDArray) -> NDArray {
    max(a.dtype, b.dtype) == .float64
      ? NDArray(upright(a.doubles, b.doubles)) : NDArray(upright(a.integers, b.integers))
  }
}

private func joined<Number: WrappingArithmetic>(
  _ operation: PolynomialOperation, _ p: [Number], _ q: [Number]
) -> [Number] {
  let count = max(p.count, q.count)
  func padded(_ p: [Number]) -> [Number] { Array(repeating: 0, count: count - p.count) + p }
  return switch operation {
  case .add: zip(padded(p), padded(q)).map { .sum($0, $1) }
  case .subtract: zip(padded(p), padded(q)).map { .difference($0, $1) }
  case .multiply: product(trimmed(p), trimmed(q))
  }
}

/// A polynomial without the zeros before its highest power.
private func trimmed<Number: WrappingArithmetic>(_ p: [Number]) -> [Number] {
  let rest = Array(p.drop { $0 == 0 })
  return rest.isEmpty ? [0] : rest
}

private func product<Number: WrappingArithmetic>(_ p: [Number], _ q: [Number]) -> [Number] {
  var product = [Number](repeating: 0, count: p.count + q.count - 1)
  for (i, a) in p.enumerated() {
    for (j, b) in q.enumerated() { product[i + j] = .sum(product[i + j], .product(a, b)) }
  }
  return product
}

private func values<Number: WrappingArithmetic>(_ p: [Number], _ x: [Number]) -> [Number] {
  filled(x.count) { place in
    let x = x[place]
    var value: Number = 0
    for coefficient in p { value = .sum(.product(value, x), coefficient) }
    return value
  }
}

private func derivative<Number: WrappingArithmetic>(_ p: [Number]) -> [Number] {
  filled(max(p.count - 1, 0)) { .product(p[$0], Number(p.count - 1 - $0)) }
}

private func upright<Number: WrappingArithmetic>(_ x: [Number], _ y: [Number]) -> [Number] {
  [(1, 2), (2, 0), (0, 1)].map { i, j in .difference(.product(x[i], y[j]), .product(x[j], y[i])) }
}

/// The quotient of two polynomials, and what is left over without the powers that vanish but for rounding.
///
/// - Precondition: Neither is empty, and the divisor begins with a number other than 0.
package func polynomialQuotient(_ u: [Double], _ v: [Double]) -> (quotient: [Double], rest: [Double]) {
  var rest = u
  var quotient = [Double](repeating: 0, count: max(u.count - v.count + 1, 1))
  let scale = 1 / v[0]
  for k in 0..<max(u.count - v.count + 1, 0) {
    quotient[k] = scale * rest[k]
    for (place, coefficient) in v.enumerated() { rest[k + place] -= quotient[k] * coefficient }
  }
  // NumPy takes for nothing what is no greater than this.
  let leading = rest.prefix { $0.magnitude <= 1e-8 }.count
  return (quotient, Array(rest.dropFirst(min(leading, rest.count - 1))))
}
