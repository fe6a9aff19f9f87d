// The matrix product of NumPy's `@`.

extension NDArray {
  /// How many products the matrix product of two arrays of the given shapes sums, where it has one.
  package static func matrixProductWork(_ a: [Int], _ b: [Int]) -> Int {
    guard 1...2 ~= a.count, 1...2 ~= b.count, a.last == b.first else { return 0 }
    return a.reduce(1, *) * (b.count == 2 ? b[1] : 1)
  }

  /// `a @ b`: a row is a matrix of one row on the left and of one column on the right, and its dimension goes
  /// away again.
  ///
  /// - Throws: `.needsArray` for a single value, `.innerLengths` when rows and columns differ in length,
  ///   `.tooManyDimensions` beyond two.
  public static func matrixProduct(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> NDArray {
    guard !a.isScalar, !b.isScalar else { throw .needsArray(operation: "\"@\"") }
    guard a.ndim <= 2, b.ndim <= 2 else { throw .tooManyDimensions(count: max(a.ndim, b.ndim)) }
    let (rows, inner) = a.ndim == 1 ? (1, a.shape[0]) : (a.shape[0], a.shape[1])
    let (innerB, columns) = b.ndim == 1 ? (b.shape[0], 1) : (b.shape[0], b.shape[1])
    guard inner == innerB else { throw .innerLengths(a.shape, b.shape) }
    let shape = (a.ndim == 1 ? [] : [rows]) + (b.ndim == 1 ? [] : [columns])
    _ = try checkedCount(of: shape)
    switch max(a.dtype, b.dtype) {
    case .bool:
      let counts = products(a.integers, b.integers, rows, inner, columns, 0, &+, &*)
      return NDArray(counts.map { $0 != 0 }, shape: shape)
    case .int64:
      return NDArray(products(a.integers, b.integers, rows, inner, columns, 0, &+, &*), shape: shape)
    case .float64:
      return NDArray(products(a.doubles, b.doubles, rows, inner, columns, 0, +, *), shape: shape)
    }
  }

  /// The rows of `a` times the columns of `b`; the middle loop runs along the rows of both, which is how they
  /// lie in memory.
  @inline(__always)
  private static func products<Element>(
    _ a: [Element], _ b: [Element], _ rows: Int, _ inner: Int, _ columns: Int, _ zero: Element,
    _ add: (Element, Element) -> Element, _ multiply: (Element, Element) -> Element
  ) -> [Element] {
    var result = [Element](repeating: zero, count: rows * columns)
    for row in 0..<rows {
      for i in 0..<inner {
        let factor = a[row * inner + i]
        for column in 0..<columns {
          let place = row * columns + column
          result[place] = add(result[place], multiply(factor, b[i * columns + column]))
        }
      }
    }
    return result
  }
}
