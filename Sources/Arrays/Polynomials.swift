// Polynomials as NumPy writes them: coefficients from the highest power down.

/// The coefficients of the polynomial of a degree that comes nearest to points, with NumPy's scaling of the powers.
///
/// - Precondition: As many y as x, and more than `degree`.
package func polynomialFit(_ x: [Double], _ y: [Double], degree: Int) -> [Double] {
  let powers = (0...degree).reversed().map { exponent in x.map { power($0, Double(exponent)) } }
  let scales = powers.map { column in column.reduce(0) { $0 + $1 * $1 }.squareRoot() }
  let columns = zip(powers, scales).map { column, scale in column.map { scale == 0 ? $0 : $0 / scale } }
  return zip(leastSquares(columns: columns, right: y), scales).map { $1 == 0 ? $0 : $0 / $1 }
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

/// The polynomial's derivative.
package func polynomialDerivative(_ p: [Double]) -> [Double] {
  p.dropLast().enumerated().map { $1 * Double(p.count - 1 - $0) }
}

/// The polynomial's integral with a constant.
package func polynomialIntegral(_ p: [Double], constant: Double) -> [Double] {
  p.enumerated().map { $1 / Double(p.count - $0) } + [constant]
}

/// The product of two polynomials.
package func polynomialProduct(_ p: [Double], _ q: [Double]) -> [Double] {
  guard !p.isEmpty, !q.isEmpty else { return [] }
  var product = [Double](repeating: 0, count: p.count + q.count - 1)
  for (i, a) in p.enumerated() {
    for (j, b) in q.enumerated() { product[i + j] += a * b }
  }
  return product
}
