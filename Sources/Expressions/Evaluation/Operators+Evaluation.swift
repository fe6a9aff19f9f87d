// What the operators do to whole values.

internal import Arrays

extension UnaryOperator {
  func applied(to operand: consuming Operand) throws(ArrayError) -> NDArray {
    switch self {
    case .not: return try operand.array.inverted()
    case .minus: return try operand.negated()
    case .plus:
      guard operand.array.dtype != .bool || operand.array.isScalar else {
        throw .notForBooleans(
          operation: "\"+\"", advice: "needs numbers; \"~\" is the opposite of a boolean")
      }
      return operand.array.astype(max(operand.array.dtype, .int64))
    }
  }
}

extension BinaryOperator {
  func applied(to a: consuming Operand, _ b: consuming Operand) throws(ArrayError) -> NDArray {
    if let operation = arithmetic { return try .arithmetic(operation, a, b) }
    if let operation = comparison { return try .comparison(operation, a.array, b.array) }
    switch self {
    case .and: return try .logic(.and, a.array, b.array)
    case .or: return try .logic(.or, a.array, b.array)
    default: return try .matrixProduct(a.array, b.array)
    }
  }

  /// The steps between operands of two shapes beyond one for each element of the result.
  func work(_ a: [Int], _ b: [Int]) -> Int {
    self == .matrixMultiply ? NDArray.matrixProductWork(a, b) : 0
  }

  private var arithmetic: ArithmeticOperator? {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .remainder: .remainder
    case .power: .power
    default: nil
    }
  }

  var isComparison: Bool { comparison != nil }

  private var comparison: ComparisonOperator? {
    switch self {
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .equal: .equal
    case .notEqual: .notEqual
    default: nil
    }
  }
}
