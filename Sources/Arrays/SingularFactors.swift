// Singular values by Jacobi's method from one side (G. Golub and C. Van Loan, Matrix Computations, 8.6.3): columns
// are turned two by two until all stand upright on one another. Their lengths are then the singular values.

internal import RealModule

/// A square table as the product U·S·Vᵀ, U and V being rotations and S a diagonal of singular values.
struct SingularFactors {
  /// The columns of U·S.
  private var columns: [[Double]]
  /// The columns of V.
  private var turns: [[Double]]

  /// More rounds than tables of any size take; it ends sooner, when a round turns nothing.
  private static let roundLimit = 40

  /// Factors a table, given by its columns.
  init(_ columns: [[Double]]) {
    self.columns = columns
    turns = columns.indices.map { index in columns.indices.map { $0 == index ? 1 : 0 } }
    for _ in 0..<Self.roundLimit where !turnAll() { return }
  }

  /// The singular values, in no order.
  var values: [Double] { columns.map { column in column.reduce(0) { $0 + $1 * $1 }.squareRoot() } }

  /// The x with the least sum of squares of those that bring the table times x nearest to a right side.
  ///
  /// - Parameter least: Singular values up to this count as 0.
  func leastSolution(_ right: [Double], ignoring least: Double) -> [Double] {
    var result = [Double](repeating: 0, count: columns.count)
    for (index, value) in values.enumerated() where value > least {
      let share = zip(columns[index], right).reduce(0) { $0 + $1.0 * $1.1 } / value / value
      for place in result.indices { result[place] += share * turns[index][place] }
    }
    return result
  }

  /// Turns every pair of columns once; whether there was anything to turn.
  private mutating func turnAll() -> Bool {
    var hasTurned = false
    for p in columns.indices {
      for q in columns.indices where q > p && turn(p, q) { hasTurned = true }
    }
    return hasTurned
  }

  private mutating func turn(_ p: Int, _ q: Int) -> Bool {
    var (a, b, c) = (0.0, 0.0, 0.0)
    for (x, y) in zip(columns[p], columns[q]) {
      a += x * x
      b += y * y
      c += x * y
    }
    guard c.magnitude > Double.ulpOfOne * (a * b).squareRoot() else { return false }
    let cotangent = (b - a) / (2 * c)
    let tangent = (cotangent < 0 ? -1 : 1) / (cotangent.magnitude + Double.hypot(1, cotangent))
    let cosine = 1 / Double.hypot(1, tangent)
    let sine = cosine * tangent
    for index in columns.indices {
      let (x, y) = (columns[p][index], columns[q][index])
      (columns[p][index], columns[q][index]) = (cosine * x - sine * y, sine * x + cosine * y)
      let (v, w) = (turns[p][index], turns[q][index])
      (turns[p][index], turns[q][index]) = (cosine * v - sine * w, sine * v + cosine * w)
    }
    return true
  }
}
