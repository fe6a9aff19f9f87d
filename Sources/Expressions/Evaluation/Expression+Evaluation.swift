// Carries out the nodes of an expression, one whole-array operation each.

internal import Spelling

extension Expression {
  /// The expression's value, its names being looked up in `scope` first and then among the constants.
  ///
  /// - Throws: `ExpressionError` for an unknown name, lengths that disagree, or an argument outside a
  ///   function's domain of definition (not for NaN or infinity, which are numbers like any other).
  /// - Complexity: O(nodes · longest array).
  public func evaluate(in scope: Scope) throws(ExpressionError) -> Value {
    var stack = ValueStack()
    for node in nodes {
      try stack.push(try Self.value(of: node, takingFrom: &stack, in: scope), column: node.column)
    }
    return stack.pop()
  }

  private static func value(
    of node: Node, takingFrom stack: inout ValueStack, in scope: Scope
  ) throws(ExpressionError) -> Value {
    switch node.operation {
    case .number(let number):
      return .scalar(number)
    case .name(let name, let isQualified):
      return try scope.resolve(name, isQualified: isQualified, column: node.column)
    case .unary(let operation):
      return try operation.applied(to: stack.pop(), column: node.column)
    case .binary(let operation):
      let right = stack.pop()
      return try operation.applied(to: stack.pop(), right, column: node.column)
    case .call(let function, let argumentColumns):
      let arguments = stack.pop(argumentColumns.count)
      return try function.body(
        Call(
          function: function.name, arguments: arguments, column: node.column,
          argumentColumns: argumentColumns))
    }
  }
}

/// The values that wait for an operation, and how many elements the arrays among them have together.
private struct ValueStack {
  private var values: [Value] = []
  private var elementCount = 0

  /// - Throws: `ExpressionError` when the waiting values would be too many to hold.
  mutating func push(_ value: Value, column: Int) throws(ExpressionError) {
    values.append(value)
    elementCount += value.arrayCount
    guard elementCount <= Expression.maximumHeldCount else {
      throw ExpressionError(
        "the expression holds \(elementCount) points at once; the limit is \(Expression.maximumHeldCount)",
        column: column)
    }
  }

  /// Takes the value that was pushed last. The parser sees to it that there is one.
  mutating func pop() -> Value {
    let value = values.removeLast()
    elementCount -= value.arrayCount
    return value
  }

  /// Takes the last few values, in the order in which they were pushed.
  mutating func pop(_ count: Int) -> [Value] {
    let popped = Array(values.suffix(count))
    values.removeLast(count)
    elementCount -= popped.reduce(0) { $0 + $1.arrayCount }
    return popped
  }
}

extension Value {
  fileprivate var arrayCount: Int { isScalar ? 0 : count }
}

extension Scope {
  /// The value of a name.
  fileprivate func resolve(_ name: String, isQualified: Bool, column: Int) throws(ExpressionError) -> Value {
    if !isQualified, let value = self[name] { return value }
    if let value = constant(named: name) { return value }
    guard Function.named(name) == nil else {
      throw ExpressionError("\"\(name)\" is a function; write \(name)(…)", column: column)
    }
    // A constant of one letter (e) is next to every name of one letter: better no hint than that.
    let known = (isQualified ? [] : names) + constants.map(\.name).filter { $0.count > 1 }
    let hint = suggestion(for: name, among: known + Function.all.map(\.name))
    throw ExpressionError("unknown name \"\(name)\"\(hint)", column: column)
  }
}
