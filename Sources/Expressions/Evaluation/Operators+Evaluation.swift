// What the operators do to whole values. Each case is a loop of its own: the choice is made before it.

extension UnaryOperator {
  func applied(to operand: Value, column: Int) throws(ExpressionError) -> Value {
    switch (self, operand.truths) {
    case (.not, let truths?):
      return Value(truths.map { !$0 })
    case (.not, nil):
      throw ExpressionError("\"~\" needs booleans, such as a comparison in parentheses", column: column)
    case (_, _?):
      throw ExpressionError(
        "\"\(rawValue)\" needs numbers; \"~\" is the opposite of a boolean", column: column)
    case (.plus, nil):
      return operand
    case (.minus, nil):
      return Value(operand.numbers.map { -$0 })
    }
  }
}

extension BinaryOperator {
  func applied(to left: Value, _ right: Value, column: Int) throws(ExpressionError) -> Value {
    let site = Site(subject: "operands", column: column)
    if let left = left.truths, let right = right.truths, let result = try combine(left, right, at: site) {
      return Value(result)
    }
    if let comparison = try compare(left.numbers, right.numbers, at: site) {
      return Value(comparison)
    }
    return Value(try compute(left.numbers, right.numbers, at: site))
  }

  /// The operators that have a meaning of their own between two booleans; `nil` for those that read them as
  /// numbers.
  private func combine(
    _ a: Elements<Bool>, _ b: Elements<Bool>, at site: Site
  ) throws(ExpressionError) -> Elements<Bool>? {
    switch self {
    case .or, .add: return try broadcast(a, b, at: site) { $0 || $1 }
    case .and, .multiply: return try broadcast(a, b, at: site) { $0 && $1 }
    case .subtract:
      throw ExpressionError("\"-\" needs numbers; \"!=\" tells where booleans differ", column: site.column)
    default: return nil
    }
  }

  /// The comparisons; `nil` for the other operators.
  private func compare(
    _ a: Elements<Double>, _ b: Elements<Double>, at site: Site
  ) throws(ExpressionError) -> Elements<Bool>? {
    switch self {
    case .less: try broadcast(a, b, at: site) { $0 < $1 }
    case .lessOrEqual: try broadcast(a, b, at: site) { $0 <= $1 }
    case .greater: try broadcast(a, b, at: site) { $0 > $1 }
    case .greaterOrEqual: try broadcast(a, b, at: site) { $0 >= $1 }
    case .equal: try broadcast(a, b, at: site) { $0 == $1 }
    case .notEqual: try broadcast(a, b, at: site) { $0 != $1 }
    default: nil
    }
  }

  /// The arithmetic operators. Of the others only those get here whose operands should have been booleans.
  private func compute(
    _ a: Elements<Double>, _ b: Elements<Double>, at site: Site
  ) throws(ExpressionError) -> Elements<Double> {
    switch self {
    case .add: return try broadcast(a, b, at: site) { $0 + $1 }
    case .subtract: return try broadcast(a, b, at: site) { $0 - $1 }
    case .multiply: return try broadcast(a, b, at: site) { $0 * $1 }
    case .divide: return try broadcast(a, b, at: site) { $0 / $1 }
    case .floorDivide: return try broadcast(a, b, at: site) { floorQuotient($0, $1) }
    case .remainder: return try broadcast(a, b, at: site) { floorRemainder($0, $1) }
    case .power: return try raise(a, to: b, at: site)
    default:
      throw ExpressionError(
        "\"\(rawValue)\" needs booleans; put comparisons beside it in parentheses: "
          + "(a < b) \(rawValue) (c < d)",
        column: site.column)
    }
  }
}
