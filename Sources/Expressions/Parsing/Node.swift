// A parsed expression is a list of nodes in postfix order: each takes its operands from a stack of values and
// leaves its result there. A flat list needs no recursion, neither to evaluate nor to free a sum of thousands
// of terms.

struct Node: Sendable {
  enum Operation: Sendable {
    /// A number or a text, as it is written.
    case constant(Value)
    /// A variable, or a constant. With the prefix `np.` it is `isQualified` and no variable.
    case name(String, isQualified: Bool)
    /// `col["…"]`: a column of a data file, by a name that may be no name for expressions.
    case column(String)
    case unary(UnaryOperator)
    case binary(BinaryOperator)
    case call(Function, ArgumentList)
    /// A call of a function that the user defined.
    case userCall(String, ArgumentList)
    /// A call of something that belongs to a value, such as `rng.normal(size=3)`; the value comes first.
    case method(RandomMethod, ArgumentList)
    case list(count: Int)
    case tuple(count: Int)
    /// Brackets behind a value; the value comes first, then what stands between them.
    case index([IndexItem])
  }

  let operation: Operation
  /// The first character of the operator, name or number, counted from 1.
  let column: Int
}

/// What stands between brackets for one dimension.
enum IndexItem: Sendable {
  /// An expression.
  case value
  /// A slice, with those of its three parts that are written.
  case slice(hasStart: Bool, hasStop: Bool, hasStep: Bool)
  /// `...`
  case ellipsis

  /// How many values it takes from the stack.
  var valueCount: Int {
    switch self {
    case .value: 1
    case .slice(let hasStart, let hasStop, let hasStep): [hasStart, hasStop, hasStep].count { $0 }
    case .ellipsis: 0
    }
  }
}

/// The arguments of a call as they are written: which parameter each goes to, and where it begins.
struct ArgumentList: Sendable {
  struct Item: Sendable {
    let parameter: Int
    let column: Int
  }

  /// In the order in which they are written.
  var items: [Item] = []
}
