// A parsed expression is a list of nodes in postfix order: each takes its operands from a stack of values and
// leaves its result there. A flat list needs no recursion, neither to evaluate nor to free a sum of thousands
// of terms.

struct Node: Sendable {
  enum Operation: Sendable {
    case number(Double)
    /// A variable, or a constant. With the prefix `np.` it is `isQualified` and no variable.
    case name(String, isQualified: Bool)
    case unary(UnaryOperator)
    case binary(BinaryOperator)
    /// A call, with the columns where its arguments begin.
    case call(Function, argumentColumns: [Int])
  }

  let operation: Operation
  /// The first character of the operator, name or number, counted from 1.
  let column: Int
}
