// Carries out the nodes of an expression, one whole-array operation each.

internal import Arrays
internal import Spelling

extension Expression {
  /// The expression's value, its names being looked up in `scope` first and then among the constants.
  ///
  /// - Parameters:
  ///   - scope: The variables, and the functions with which the expression was parsed.
  ///   - meter: counts the work; several expressions may share one.
  /// - Throws: `ExpressionError` for an unknown name, shapes that do not fit together, an argument outside a
  ///   function's domain of definition (not for NaN or infinity, which are numbers like any other), or a limit
  ///   that is exceeded.
  /// - Complexity: O(nodes · longest array), but for functions that do more.
  public func evaluate(in scope: Scope, _ meter: WorkMeter = WorkMeter()) throws(ExpressionError) -> Value {
    var evaluation = Evaluation(scope: scope, meter)
    return try evaluation.value(of: self)
  }

  func evaluate(in scope: Scope, workLimit: Int) throws(ExpressionError) -> Value {
    try evaluate(in: scope, WorkMeter(limit: workLimit))
  }
}

/// One evaluation. Calls of the user's functions wait in a list, not on the call stack: a chain of them may be long.
struct Evaluation {
  /// What every function sees besides its own parameters.
  private let globals: Scope
  private let meter: WorkMeter

  /// An expression that is being evaluated, or that waits for a function which it calls.
  private struct Frame {
    let nodes: [Node]
    var next = 0
    var stack = ValueStack()
    /// The function whose body it is, and where that is called; `nil` for the expression itself.
    var call: (name: String, column: Int)?
    var parameters: [(name: String, value: Value)] = []
  }

  init(scope: Scope, _ meter: WorkMeter) {
    globals = scope
    self.meter = meter
  }

  mutating func value(of expression: Expression) throws(ExpressionError) -> Value {
    var frame = Frame(nodes: expression.nodes)
    var callers: [Frame] = []
    do throws(ExpressionError) {
      while true {
        while frame.next < frame.nodes.count {
          let node = frame.nodes[frame.next]
          frame.next += 1
          if case .userCall(let name, let list) = node.operation {
            let inner = try self.frame(calling: name, list, at: node.column, &frame.stack)
            callers.append(frame)
            frame = inner
          } else {
            try carryOut(node, &frame)
          }
        }
        let value = frame.stack.pop().value
        guard let column = frame.call?.column, let caller = callers.popLast() else { return value }
        frame = caller
        try charge(Expression.callWork + value.elementCount, column: column)
        try frame.stack.push(value, isTemporary: true, column: column)
      }
    } catch {
      throw ([frame] + callers.reversed()).reduce(error) { error, frame in
        frame.call.map { ExpressionError(error, inFunction: $0.name, calledAt: $0.column) } ?? error
      }
    }
  }

  private mutating func carryOut(_ node: Node, _ frame: inout Frame) throws(ExpressionError) {
    let column = node.column
    switch node.operation {
    case .constant(let value):
      try frame.stack.push(value, isTemporary: false, column: column)
    case .name(let name, let isQualified):
      let value = try resolve(name, isQualified: isQualified, frame, column: column)
      try frame.stack.push(value, isTemporary: false, column: column)
    case .column(let name):
      try frame.stack.push(
        try globals.resolve(columnOf: name, column: column), isTemporary: false, column: column)
    default:
      let value = try result(of: node, &frame.stack)
      try charge(Expression.operationWork + value.elementCount, column: column)
      try frame.stack.push(value, isTemporary: true, column: column)
    }
  }

  /// The value of a name: of a parameter, of a variable, or of a constant.
  private func resolve(
    _ name: String, isQualified: Bool, _ frame: Frame, column: Int
  ) throws(ExpressionError) -> Value {
    if !isQualified, let parameter = frame.parameters.first(where: { $0.name == name }) {
      return parameter.value
    }
    return try globals.resolve(
      name, isQualified: isQualified, parameters: frame.parameters.map(\.name), column: column)
  }

  /// The body of a function that is called, with its parameters.
  private func frame(
    calling name: String, _ list: ArgumentList, at column: Int, _ stack: inout ValueStack
  ) throws(ExpressionError) -> Frame {
    let values = stack.pop(list.items.count)
    guard let function = globals.functions[name], let body = function.body else {
      throw ExpressionError("unknown function \"\(name)\"", column: column)
    }
    var frame = Frame(nodes: body.nodes, call: (name, column))
    for (index, parameter) in function.signature.parameters.enumerated() {
      if let place = list.items.firstIndex(where: { $0.parameter == index }) {
        frame.parameters.append((parameter.name, values[place].value))
      } else if let value = function.defaults[index] {
        frame.parameters.append((parameter.name, try value.evaluate(in: Scope())))
      }
    }
    // What waits in the callers takes memory, too.
    frame.stack = ValueStack(
      heldElsewhere: stack.elementCount + frame.parameters.reduce(0) { $0 + $1.value.elementCount })
    return frame
  }

  private mutating func result(of node: Node, _ stack: inout ValueStack) throws(ExpressionError) -> Value {
    let column = node.column
    switch node.operation {
    case .constant, .name, .column, .userCall:
      preconditionFailure("these are carried out where the frames are")
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
    case .method(let method, let list):
      var call = Call(method.signature, column: column, list, stack.pop(list.items.count))
      let receiver = stack.pop().value
      return try perform(&call) { call throws(ExpressionError) in try method.call(receiver, &call) }
    case .list(let count):
      return try list(stack.pop(count).map(\.value), Value.list, column: column)
    case .tuple(let count):
      return try list(stack.pop(count).map(\.value), Value.tuple, column: column)
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

  /// A list of values. Lists share what is in them, so that a few names can stand for more values than any memory holds;
  /// whoever walks them walks all.
  private func list(
    _ members: [Value], _ make: ([Value]) -> Value, column: Int
  ) throws(ExpressionError) -> Value {
    let value = make(members)
    // Most lists hold numbers, which need no look.
    guard members.contains(where: \.isList) else { return value }
    let count = value.valueCount
    try charge(count, column: column)
    guard count <= Self.largestList else {
      throw ExpressionError(
        "the list and those in it have \(count) values; the limit is \(Self.largestList)", column: column)
    }
    return value
  }

  /// How many values there can be in a list and the lists in it.
  private static let largestList = 1_000_000

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

  private func charge(_ steps: Int, column: Int) throws(ExpressionError) {
    try meter.charge(steps, column: column)
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
  /// A column of a data file.
  fileprivate func resolve(columnOf name: String, column: Int) throws(ExpressionError) -> Value {
    if let reason = refusal(of: Self.key(ofColumn: name)) { throw ExpressionError(reason, column: column) }
    if let value = self.column(name) { return value }
    let hint = suggestion(for: name, among: columnNames)
    let known = columnNames.isEmpty ? "; there is no data file" : listedColumns
    throw ExpressionError("unknown column \"\(name)\"\(hint.isEmpty ? known : hint)", column: column)
  }

  /// What the data files have, for messages; empty without any.
  private var listedColumns: String {
    guard !columnNames.isEmpty else { return "" }
    let listed = columnNames.prefix(10).map { "\"\($0)\"" }.joined(separator: ", ")
    return "; the data files have \(listed)\(columnNames.count > 10 ? " …" : "")"
  }

  /// The value of a name.
  fileprivate func resolve(
    _ name: String, isQualified: Bool, parameters: [String], column: Int
  ) throws(ExpressionError) -> Value {
    if !isQualified, let reason = refusal(of: name) { throw ExpressionError(reason, column: column) }
    if !isQualified, let value = self[name] { return value }
    if let value = constant(named: name) { return value }
    guard Function.named(name) == nil, functions[name] == nil else {
      throw ExpressionError("\"\(name)\" is a function; write \(name)(…)", column: column)
    }
    let known = (isQualified ? [] : names + parameters) + constants.map(\.name)
    let hint = suggestion(for: name, among: known + functions.names + Function.names, .numPy)
    throw ExpressionError(
      "unknown name \"\(name)\"\(hint.isEmpty ? listedColumns : hint)", column: column)
  }
}
