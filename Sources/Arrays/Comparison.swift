// Comparisons and the operators between truth values; both also between the bits of whole numbers.

/// The comparison operators.
public enum ComparisonOperator: Sendable {
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
}

/// The operators between truth values, or between the bits of whole numbers.
public enum LogicOperator: String, Sendable {
  case and = "&"
  case or = "|"
}

extension NDArray {
  /// The result of a comparison, elementwise: truth values.
  ///
  /// NaN is unequal to everything and neither less nor greater.
  ///
  /// - Throws: `ArrayError.shapesDiffer` when the shapes do not fit together.
  public static func comparison(
    _ operation: ComparisonOperator, _ a: NDArray, _ b: NDArray
  ) throws(ArrayError) -> NDArray {
    let (truths, shape) =
      max(a.dtype, b.dtype) == .float64
      ? try compared(operation, a.doubles, a.shape, b.doubles, b.shape)
      : try compared(operation, a.integers, a.shape, b.integers, b.shape)
    return NDArray(truths, shape: shape)
  }

  @inline(__always)
  private static func compared<Element: Comparable>(
    _ operation: ComparisonOperator, _ a: [Element], _ shapeA: [Int], _ b: [Element], _ shapeB: [Int]
  ) throws(ArrayError) -> (elements: [Bool], shape: [Int]) {
    switch operation {
    case .less: try combined(a, shapeA, b, shapeB) { $0 < $1 }
    case .lessOrEqual: try combined(a, shapeA, b, shapeB) { $0 <= $1 }
    case .greater: try combined(a, shapeA, b, shapeB) { $0 > $1 }
    case .greaterOrEqual: try combined(a, shapeA, b, shapeB) { $0 >= $1 }
    case .equal: try combined(a, shapeA, b, shapeB) { $0 == $1 }
    case .notEqual: try combined(a, shapeA, b, shapeB) { $0 != $1 }
    }
  }

  /// `a & b` or `a | b`: of booleans, or bit by bit where whole numbers are among them.
  ///
  /// - Throws: `ArrayError.shapesDiffer`, or `.notForNumbers` for numbers with fractions.
  public static func logic(
    _ operation: LogicOperator, _ a: NDArray, _ b: NDArray
  ) throws(ArrayError) -> NDArray {
    switch max(a.dtype, b.dtype) {
    case .bool:
      let (truths, shape) =
        switch operation {
        case .and: try combined(a.truths, a.shape, b.truths, b.shape) { $0 && $1 }
        case .or: try combined(a.truths, a.shape, b.truths, b.shape) { $0 || $1 }
        }
      return NDArray(truths, shape: shape)
    case .int64:
      let (integers, shape) =
        switch operation {
        case .and: try combined(a.integers, a.shape, b.integers, b.shape) { $0 & $1 }
        case .or: try combined(a.integers, a.shape, b.integers, b.shape) { $0 | $1 }
        }
      return NDArray(integers, shape: shape)
    case .float64:
      throw .notForNumbers(
        operation: "\"\(operation.rawValue)\"",
        advice: "needs booleans; put comparisons beside it in parentheses: "
          + "(a < b) \(operation.rawValue) (c < d)")
    }
  }

  /// `~a`: the opposite of booleans, or of every bit of whole numbers.
  ///
  /// - Throws: `ArrayError.notForNumbers` for numbers with fractions.
  public func inverted() throws(ArrayError) -> NDArray {
    switch elements {
    case .bool(let truths): return NDArray(truths.map { !$0 }, shape: shape)
    case .int64(let integers): return NDArray(integers.map { ~$0 }, shape: shape)
    case .float64:
      throw .notForNumbers(
        operation: "\"~\"", advice: "needs booleans, such as a comparison in parentheses")
    }
  }
}

extension Operand {
  /// `-a`: whole numbers stay whole. In an array they wrap around at −2⁶³; a single one becomes real there.
  ///
  /// - Throws: `ArrayError.notForBooleans`.
  public consuming func negated() throws(ArrayError) -> NDArray {
    switch array.elements {
    case .bool(let truths) where array.isScalar: return NDArray(truths[0] ? -1 : 0)
    case .int64(let integers) where array.isScalar && integers[0] == .min: return map { -$0 }
    case .bool:
      throw .notForBooleans(
        operation: "\"-\"", advice: "needs numbers; \"~\" is the opposite of a boolean")
    case .int64(let integers): return NDArray(integers.map { 0 &- $0 }, shape: array.shape)
    case .float64: return map { -$0 }
    }
  }
}
