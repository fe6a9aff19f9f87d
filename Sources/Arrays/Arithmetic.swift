// The arithmetic operators of NumPy. The kind of the result is settled first, then one loop runs.
//
// Whole numbers in arrays wrap around, as NumPy's do. A single whole number that would wrap becomes a real
// one, since Python's would have grown. Likewise a single boolean is 0 or 1, as Python's is, while in arrays a
// sum of booleans is again a boolean.

/// The arithmetic operators, under NumPy's names.
public enum ArithmeticOperator: Sendable {
  case add, subtract, multiply, divide, floorDivide, remainder, power
}

extension NDArray {
  /// The result of an arithmetic operator, elementwise.
  ///
  /// - Throws: `ArrayError` when the shapes do not fit together, or the operator has no meaning for the kinds
  ///   of element.
  public static func arithmetic(
    _ operation: ArithmeticOperator, _ a: consuming Operand, _ b: consuming Operand
  ) throws(ArrayError) -> NDArray {
    let isSingle = a.array.isScalar && b.array.isScalar
    switch max(a.array.dtype, b.array.dtype) {
    case .bool where operation == .divide: return try real(operation, a, b)
    case .bool where isSingle: return try single(operation, a, b)
    case .bool:
      if let result = try boolean(operation, a.array, b.array) { return result }
      return try whole(operation, a.array, b.array)
    case .int64 where operation == .divide: return try real(operation, a, b)
    case .int64: return try isSingle ? single(operation, a, b) : whole(operation, a.array, b.array)
    case .float64: return try real(operation, a, b)
    }
  }

  // MARK: Real numbers

  private static func real(
    _ operation: ArithmeticOperator, _ a: consuming Operand, _ b: consuming Operand
  ) throws(ArrayError) -> NDArray {
    switch operation {
    case .add: return try Operand.combine(a, b) { $0 + $1 }
    case .subtract: return try Operand.combine(a, b) { $0 - $1 }
    case .multiply: return try Operand.combine(a, b) { $0 * $1 }
    case .divide: return try Operand.combine(a, b) { $0 / $1 }
    case .floorDivide: return try Operand.combine(a, b) { floorQuotient($0, $1) }
    case .remainder: return try Operand.combine(a, b) { floorRemainder($0, $1) }
    case .power: return try raise(a, to: b)
    }
  }

  /// For an array and a single exponent of 2, 0.5, −1, 1 or 0, NumPy takes the square, the square root, the
  /// reciprocal, the number itself and 1. The results are exactly rounded, and differ from the general power
  /// at −∞ ** 0.5.
  private static func raise(
    _ base: consuming Operand, to exponent: consuming Operand
  ) throws(ArrayError) -> NDArray {
    if !base.array.isScalar, exponent.array.isScalar {
      switch exponent.array.doubles[0] {
      case 2: return base.map { $0 * $0 }
      case 0.5: return base.map { $0.squareRoot() }
      case -1: return base.map { 1 / $0 }
      case 1: return base.array.astype(.float64)
      case 0: return base.map { _ in 1 }
      default: break
      }
    }
    return try Operand.combine(base, exponent) { Arrays.power($0, $1) }
  }

  // MARK: Whole numbers

  private static func whole(
    _ operation: ArithmeticOperator, _ a: NDArray, _ b: NDArray
  ) throws(ArrayError) -> NDArray {
    let (left, right) = (a.integers, b.integers)
    if operation == .power, right.contains(where: { $0 < 0 }) { throw .negativePower }
    let (integers, shape) =
      switch operation {
      case .add: try combined(left, a.shape, right, b.shape) { $0 &+ $1 }
      case .subtract: try combined(left, a.shape, right, b.shape) { $0 &- $1 }
      case .multiply: try combined(left, a.shape, right, b.shape) { $0 &* $1 }
      case .floorDivide: try combined(left, a.shape, right, b.shape) { floorQuotient($0, $1) }
      case .remainder: try combined(left, a.shape, right, b.shape) { floorRemainder($0, $1) }
      case .power: try combined(left, a.shape, right, b.shape) { wrappingPower($0, $1) }
      case .divide: preconditionFailure("a quotient of whole numbers is a real number")
      }
    return NDArray(integers, shape: shape)
  }

  /// An operator between two single whole numbers; a real number where the whole one does not fit.
  private static func single(
    _ operation: ArithmeticOperator, _ a: consuming Operand, _ b: consuming Operand
  ) throws(ArrayError) -> NDArray {
    let (left, right) = (a.array.integers[0], b.array.integers[0])
    let exact: (partialValue: Int, overflow: Bool) =
      switch operation {
      case .add: left.addingReportingOverflow(right)
      case .subtract: left.subtractingReportingOverflow(right)
      case .multiply: left.multipliedReportingOverflow(by: right)
      case .floorDivide: (floorQuotient(left, right), left == .min && right == -1)
      case .remainder: (floorRemainder(left, right), false)
      case .power: exactPower(left, right)
      case .divide: preconditionFailure("a quotient of whole numbers is a real number")
      }
    return exact.overflow ? try real(operation, a, b) : NDArray(exact.partialValue)
  }

  // MARK: Truth values

  /// What an operator means between two booleans; `nil` if it reads them as whole numbers.
  private static func boolean(
    _ operation: ArithmeticOperator, _ a: NDArray, _ b: NDArray
  ) throws(ArrayError) -> NDArray? {
    switch operation {
    case .add: return try logic(.or, a, b)
    case .multiply: return try logic(.and, a, b)
    case .subtract:
      throw .notForBooleans(
        operation: "\"-\"", advice: "needs numbers; \"!=\" tells where booleans differ")
    default: return nil
    }
  }
}
