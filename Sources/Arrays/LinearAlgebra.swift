// Linear equations by factoring, and least squares by reflections (G. Golub and C. Van Loan, Matrix Computations,
// 3.4 and 5.3). Tables are given row after row.

internal import RealModule

/// A square table as a product of a lower and an upper triangle, its rows exchanged.
struct TriangularFactors {
  private let side: Int
  private var rows: [[Double]]
  /// The row of the table that each row of the product stands for.
  private var order: [Int]
  private var isOdd = false
  /// Whether a pivot is 0: then there is no inverse.
  private(set) var isSingular = false

  /// Factors a table by Gauss's elimination, always with the greatest pivot of a column.
  init(_ numbers: [Double], side: Int) {
    self.side = side
    rows = (0..<side).map { Array(numbers[$0 * side..<($0 + 1) * side]) }
    order = Array(0..<side)
    for column in 0..<side {
      let pivot = (column..<side).max { rows[$0][column].magnitude < rows[$1][column].magnitude } ?? column
      if pivot != column {
        rows.swapAt(pivot, column)
        order.swapAt(pivot, column)
        isOdd.toggle()
      }
      guard rows[column][column] != 0 else {
        isSingular = true
        continue
      }
      for row in column + 1..<max(side, column + 1) {
        let factor = rows[row][column] / rows[column][column]
        rows[row][column] = factor
        for place in column + 1..<side { rows[row][place] -= factor * rows[column][place] }
      }
    }
  }

  /// The determinant: the product of the pivots.
  var determinant: Double {
    (0..<side).reduce(isOdd ? -1 : 1) { $0 * rows[$1][$1] }
  }

  /// The solution of the equations for a right side.
  func solution(_ right: [Double]) -> [Double] {
    var x = order.map { right[$0] }
    for row in 0..<side {
      for column in 0..<row { x[row] -= rows[row][column] * x[column] }
    }
    for row in (0..<side).reversed() {
      for column in row + 1..<max(side, row + 1) { x[row] -= rows[row][column] * x[column] }
      x[row] /= rows[row][row]
    }
    return x
  }
}

/// The coefficients that make the sum of columns come nearest to a right side.
///
/// Householder's reflections leave a triangle. Where its singular values tell that columns depend on one another,
/// the coefficients with the least sum of squares are taken of those that come equally near.
///
/// - Parameters:
///   - columns: Columns of one length.
///   - right: As many elements.
///   - tolerance: The least that a singular value may be, over the greatest, to count.
/// - Returns: One coefficient for each column.
func leastSquares(columns: [[Double]], right: [Double], tolerance: Double) -> [Double] {
  // Zeros below change nothing, and with them there are as many equations as coefficients.
  let missing = [Double](repeating: 0, count: max(0, columns.count - right.count))
  var (columns, right) = (columns.map { $0 + missing }, right + missing)
  reflectToTriangle(&columns, &right)
  let side = columns.count
  let triangle = columns.enumerated().map { index, column in
    Array(column[...index]) + Array(repeating: 0, count: side - 1 - index)
  }
  let factors = SingularFactors(triangle)
  let least = tolerance * (factors.values.max() ?? 0)
  guard factors.values.allSatisfy({ $0 > least }) else {
    return factors.leastSolution(Array(right[..<side]), ignoring: least)
  }
  var result = [Double](repeating: 0, count: side)
  for k in columns.indices.reversed() {
    let rest = (k + 1..<max(side, k + 1)).reduce(right[k]) { $0 - columns[$1][k] * result[$1] }
    result[k] = rest / columns[k][k]
  }
  return result
}

/// Reflects columns, and a right side with them, so that the k-th has zeros below its k-th element.
private func reflectToTriangle(_ columns: inout [[Double]], _ right: inout [Double]) {
  for k in columns.indices {
    let norm = columns[k][k...].reduce(0) { Double.hypot($0, $1) }
    guard norm != 0 else { continue }
    // Away from 0, so that nothing cancels.
    let target = columns[k][k] > 0 ? -norm : norm
    var mirror = Array(columns[k][k...])
    mirror[0] -= target
    let length = mirror.reduce(0) { $0 + $1 * $1 }
    func reflect(_ vector: inout [Double]) {
      let product = mirror.indices.reduce(0) { $0 + mirror[$1] * vector[k + $1] }
      for i in mirror.indices { vector[k + i] -= 2 * product / length * mirror[i] }
    }
    for other in columns.indices where other >= k { reflect(&columns[other]) }
    reflect(&right)
  }
}

// MARK: - On arrays

extension NDArray {
  /// The side of a square table of real numbers.
  ///
  /// - Throws: `.innerLengths` for anything else.
  package func squareSide() throws(ArrayError) -> Int {
    guard ndim == 2, shape[0] == shape[1] else { throw .innerLengths(shape, shape) }
    return shape[0]
  }

  /// The determinant of a square table.
  ///
  /// - Throws: `.innerLengths` unless it is square.
  public func determinant() throws(ArrayError) -> Double {
    TriangularFactors(doubles, side: try squareSide()).determinant
  }

  /// The solution of a · x = b for a square table and one right side or a table with several as columns.
  ///
  /// - Returns: `nil` if the table has no inverse.
  /// - Throws: `.innerLengths` when the lengths do not fit.
  public static func solve(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> NDArray? {
    let side = try a.squareSide()
    guard b.ndim == 1 || b.ndim == 2, b.shape[0] == side else { throw .innerLengths(a.shape, b.shape) }
    let factors = TriangularFactors(a.doubles, side: side)
    guard !factors.isSingular else { return nil }
    let width = b.ndim == 1 ? 1 : b.shape[1]
    let numbers = b.doubles
    let columns = (0..<width).map { column in
      factors.solution((0..<side).map { numbers[$0 * width + column] })
    }
    return NDArray((0..<side).flatMap { row in columns.map { $0[row] } }, shape: b.shape)
  }
}
