// Carries out the nodes of an expression, one whole-array operation each.

internal import Arrays
internal import Spelling

extension Expression {
  /// The expression's value, its names being looked up in `scope` first and then among the constants.
  ///
  /// - Parameter scope: The variables, and the functions with which the expression was parsed.
  /// - Throws: `ExpressionError` for an unknown name, shapes that do not fit together, an argument outside a
  ///   function's domain of definition (not for NaN or infinity, which are numbers like any other), or a limit
  ///   that is exceeded.
  /// - Complexity: O(nodes · longest array), but for functions that do more.
  public func evaluate(in scope: Scope) throws(ExpressionError) -> Value {
    try evaluate(in: scope, workLimit: Self.maximumWork)
  }

  func evaluate(in scope: Scope, workLimit: Int) throws(ExpressionError) -> Value {
    var evaluation = Evaluation(scope: scope, workLimit: workLimit)
    return try evaluation.value(of: self)
  }
}

/// One evaluation: the names it may use, and the work it has done.
struct Evaluation {
  /// What every function sees besides its own parameters.
  private let globals: Scope
  private var scope: Scope
  /// Elements written, and what functions charged beyond them.
  private var work = 0
  private let workLimit: Int

  init(scope: Scope, workLimit: Int) {
    globals = scope
    self.scope = scope
    self.workLimit = workLimit
  }

  mutating func value(of expression: Expression) throws(ExpressionError) -> Value {
    var stack = ValueStack()
    for node in expression.nodes { try carryOut(node, &stack) }
    return stack.pop().value
  }

  private mutating func carryOut(_ node: Node, _ stack: inout ValueStack) throws(ExpressionError) {
    let column = node.column
    switch node.operation {
    case .constant(let value):
      try stack.push(value, isTemporary: false, column: column)
    case .name(let name, let isQualified):
      let value = try scope.resolve(name, isQualified: isQualified, column: column)
      try stack.push(value, isTemporary: false, column: column)
    default:
      let value = try result(of: node, &stack)
      try charge(Expression.operationWork + value.elementCount, column: column)
      try stack.push(value, isTemporary: true, column: column)
    }
  }

  private mutating func result(of node: Node, _ stack: inout ValueStack) throws(ExpressionError) -> Value {
    let column = node.column
    switch node.operation {
    case .constant(let value):
      return value
    case .name(let name, let isQualified):
      return try scope.resolve(name, isQualified: isQualified, column: column)
    case .unary(let operation):
      return try apply(operation, stack.pop(), column: column)
    case .binary(let operation):
      let (right, left) = (stack.pop(), stack.pop())
      if let truths = try operation.comparison(of: left.value, right.value, column: column) { return truths }
      // Between two lists Python's operators do something else altogether.
      guard !(left.value.isList && right.value.isList) else {
        throw ExpressionError(
          "\"\(operation.rawValue)\" works on arrays; write array([…]) around a list", column: column)
      }
      if operation == .multiply, let list = try repeated(left.value, right.value, column: column) {
        return list
      }
      return try apply(operation, left, right, column: column)
    case .call(let function, let list):
      var call = Call(function.signature, column: column, list, stack.pop(list.items.count))
      return try perform(&call) { call throws(ExpressionError) in try function.body(&call) }
    case .userCall(let name, let list):
      return try callUser(name, list, stack.pop(list.items.count), column: column)
    case .method(let method, let list):
      var call = Call(method.signature, column: column, list, stack.pop(list.items.count))
      let receiver = stack.pop().value
      return try perform(&call) { call throws(ExpressionError) in try method.call(receiver, &call) }
    case .list(let count):
      return .list(stack.pop(count).map(\.value))
    case .tuple(let count):
      return .tuple(stack.pop(count).map(\.value))
    case .index(let items):
      let entries = stack.pop(items.reduce(0) { $0 + $1.valueCount })
      return try stack.pop().value.indexed(items, entries.map(\.value), column: column)
    }
  }

  // MARK: Operators

  /// A list or tuple over and over, as Python has it of a list times a whole number; `nil` for other values.
  private mutating func repeated(_ left: Value, _ right: Value, column: Int) throws(ExpressionError) -> Value?
  {
    let (list, times) = left.isList ? (left, right) : (right, left)
    guard list.isList, case .array(let number) = times, number.isScalar else { return nil }
    guard number.dtype < .float64 else {
      throw ExpressionError(
        "a list is repeated a whole number of times; write array([…]) around it to multiply its elements",
        column: column)
    }
    let (members, count) = (list.members ?? [], max(0, number.integers[0]))
    guard members.isEmpty || list.valueCount.steps(each: count) <= Self.longestList else {
      throw ExpressionError("the list becomes too long; the limit is \(Self.longestList)", column: column)
    }
    let repeated = members.isEmpty ? [] : (0..<members.count * count).map { members[$0 % members.count] }
    if case .tuple = list { return .tuple(repeated) }
    return .list(repeated)
  }

  /// How many values a list that is repeated can have, those in its lists among them.
  private static let longestList = 100_000

  // No closure may hold an operand here: with two holders its memory could not take the result.

  private func apply(
    _ operation: UnaryOperator, _ entry: consuming ValueStack.Entry, column: Int
  ) throws(ExpressionError) -> Value {
    let operand = try operation.rawValue.operand(entry, column: column)
    do throws(ArrayError) {
      return .array(try operation.applied(to: consume operand))
    } catch {
      throw ExpressionError(error.description, column: column)
    }
  }

  private mutating func apply(
    _ operation: BinaryOperator, _ left: consuming ValueStack.Entry, _ right: consuming ValueStack.Entry,
    column: Int
  ) throws(ExpressionError) -> Value {
    let a = try operation.rawValue.operand(left, column: column)
    let b = try operation.rawValue.operand(right, column: column)
    try charge(operation.work(a.array.shape, b.array.shape), column: column)
    do throws(ArrayError) {
      return .array(try operation.applied(to: consume a, consume b))
    } catch {
      throw ExpressionError(error.description, column: column)
    }
  }

  // MARK: Calls

  private mutating func perform(
    _ call: inout Call, _ body: (inout Call) throws(ExpressionError) -> Value
  ) throws(ExpressionError) -> Value {
    let value = try body(&call)
    try charge(call.work, column: call.column)
    return value
  }

  private mutating func callUser(
    _ name: String, _ list: ArgumentList, _ values: [ValueStack.Entry], column: Int
  ) throws(ExpressionError) -> Value {
    guard let function = scope.functions[name], let body = function.body else {
      throw ExpressionError("unknown function \"\(name)\"", column: column)
    }
    let caller = scope
    scope = globals
    for (index, parameter) in function.signature.parameters.enumerated() {
      if let place = list.items.firstIndex(where: { $0.parameter == index }) {
        scope[parameter.name] = values[place].value
      } else if let value = function.defaults[index] {
        scope[parameter.name] = try value.evaluate(in: Scope())
      }
    }
    do throws(ExpressionError) {
      let value = try self.value(of: body)
      scope = caller
      return value
    } catch {
      throw ExpressionError(error, inFunction: name, calledAt: column)
    }
  }

  private mutating func charge(_ steps: Int, column: Int) throws(ExpressionError) {
    let (sum, overflow) = work.addingReportingOverflow(steps)
    work = overflow ? .max : sum
    guard work <= workLimit else { throw .tooMuchWork(limit: workLimit, column: column) }
  }
}

extension ExpressionError {
  static func tooMuchWork(limit: Int, column: Int) -> ExpressionError {
    ExpressionError("the expression takes more than \(limit) steps, the limit", column: column)
  }
}

extension Call {
  /// A call with the values of the arguments in the order in which they are written.
  fileprivate init(
    _ signature: Signature, column: Int, _ list: ArgumentList, _ values: [ValueStack.Entry]
  ) {
    var arguments = [Argument?](repeating: nil, count: signature.parameters.count)
    for (item, entry) in zip(list.items, values) {
      if signature.parameters[item.parameter].isVariadic {
        var earlier: [Value] = []
        if case .tuple(let values)? = arguments[item.parameter]?.value { earlier = values }
        arguments[item.parameter] = Argument(
          value: .tuple(earlier + [entry.value]), column: arguments[item.parameter]?.column ?? item.column,
          isTemporary: true)
      } else {
        arguments[item.parameter] = Argument(
          value: entry.value, column: item.column, isTemporary: entry.isTemporary)
      }
    }
    self.init(signature, column: column, arguments: arguments)
  }
}

extension String {
  /// The operand of the operator that is spelled so.
  fileprivate func operand(_ entry: consuming ValueStack.Entry, column: Int) throws(ExpressionError)
    -> Operand
  {
    do throws(ArrayError) {
      if let array = try entry.value.asArray() { return Operand(array, isTemporary: entry.isTemporary) }
    } catch {
      throw ExpressionError(error.description, column: column)
    }
    throw ExpressionError("\"\(self)\" works on numbers, not on \(entry.value.summary)", column: column)
  }
}

extension Value {
  /// How many values there are in a list and the lists in it; 1 for anything else.
  fileprivate var valueCount: Int {
    switch self {
    case .list(let members), .tuple(let members): members.reduce(1) { $0 + $1.valueCount }
    case .array, .dates, .text, .dtype, .none, .generator: 1
    }
  }

  fileprivate var isList: Bool {
    switch self {
    case .list, .tuple: true
    case .array, .dates, .text, .dtype, .none, .generator: false
    }
  }
}

extension Scope {
  /// The value of a name.
  fileprivate func resolve(_ name: String, isQualified: Bool, column: Int) throws(ExpressionError) -> Value {
    if !isQualified, let value = self[name] { return value }
    if let value = constant(named: name) { return value }
    guard Function.named(name) == nil, functions[name] == nil else {
      throw ExpressionError("\"\(name)\" is a function; write \(name)(…)", column: column)
    }
    // A constant of one letter (e) is next to every name of one letter: better no hint than that.
    let known = (isQualified ? [] : names) + constants.map(\.name).filter { $0.count > 1 }
    let hint = suggestion(for: name, among: known + functions.names + Function.names)
    throw ExpressionError("unknown name \"\(name)\"\(hint)", column: column)
  }
}
