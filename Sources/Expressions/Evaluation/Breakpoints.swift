// Where a function of one variable may bend or jump, read off its expression: at the kinks and jumps of the
// functions that it calls, where the arguments of a comparison or of a maximum meet, where the argument of a
// magnitude or a sign is zero.
//
// Each such place is a crossing: a difference of two parts of the expression changes its sign. Crossings are
// looked for on an even grid and closed in by halving, down to neighbouring numbers. Two crossings within one
// cell of the grid are missed; they are hints for a sampler, which looks for itself as well.

internal import Arrays

extension Expression {
  /// The places within an interval where the expression, as a function of a variable, may bend or jump.
  ///
  /// - Parameters:
  ///   - variable: The name of the variable.
  ///   - interval: Where to look.
  ///   - scope: The other variables.
  ///   - meter: counts the work.
  /// - Returns: The places in rising order, each once.
  /// - Throws: `ExpressionError` when a part of the expression cannot be evaluated.
  public func breakpoints(
    of variable: String, in interval: ClosedRange<Double>, _ scope: Scope,
    _ meter: WorkMeter = WorkMeter()
  ) throws(ExpressionError) -> [Double] {
    let finder = CrossingFinder(variable: variable, interval: interval, meter: meter, depth: 0)
    let places = try finder.crossings(in: nodes, scope) { x in
      var scope = scope
      scope[variable] = .row(x)
      return scope
    }
    return Set(places).sorted()
  }
}

private struct CrossingFinder {
  typealias Scopes = ([Double]) throws(ExpressionError) -> Scope

  let variable: String
  let interval: ClosedRange<Double>
  let meter: WorkMeter
  /// How many functions call one another down to here.
  let depth: Int

  /// The most of them: each takes a part of the call stack.
  private static let deepest = 500
  /// What looking through the body of a function counts.
  private static let bodyWork = 100_000

  /// The number of cells of the grid: as many as a wide picture has pixels.
  private static let cellCount = 1024

  /// The crossings of all differences in a list of nodes.
  ///
  /// - Parameter scopes: What the variables are, for values of the one variable.
  func crossings(
    in nodes: [Node], _ scope: Scope, _ scopes: Scopes
  ) throws(ExpressionError) -> [Double] {
    var places: [Double] = []
    // Where the nodes of each value that waits on the stack begin.
    var starts: [Int] = []
    for (end, node) in nodes.enumerated() {
      let count = node.operandCount
      let first = count == 0 ? end : starts[starts.count - count]
      let bounds = starts.suffix(count) + [end]
      let operands = zip(bounds, bounds.dropFirst()).map { Array(nodes[$0..<$1]) }
      starts.removeLast(count)
      starts.append(first)
      for (a, b) in try differences(of: node, operands, scopes) {
        places += try crossings(of: a, b, scope, scopes)
      }
      if case .userCall(let name, let list) = node.operation {
        guard depth < Self.deepest else {
          throw ExpressionError(
            "more than \(Self.deepest) functions call one another; the limit of what is drawn as a function",
            column: node.column)
        }
        let inner = CrossingFinder(variable: variable, interval: interval, meter: meter, depth: depth + 1)
        places += try inner.crossings(inBodyOf: name, list, operands, scope, scopes, column: node.column)
      }
    }
    return places
  }

  /// The crossings in the body of a user's function, whose parameters depend on the variable in turn.
  private func crossings(
    inBodyOf name: String, _ list: ArgumentList, _ operands: [[Node]], _ scope: Scope, _ scopes: Scopes,
    column: Int
  ) throws(ExpressionError) -> [Double] {
    // Every part of the body is looked at, whether or not it is evaluated.
    try meter.charge(Self.bodyWork, column: column)
    guard let function = scope.functions[name], let body = function.body else { return [] }
    return try crossings(in: body.nodes, scope) { x throws(ExpressionError) in
      let outer = try scopes(x)
      try meter.charge(Expression.callWork, column: column)
      var inner = scope
      for (index, parameter) in function.signature.parameters.enumerated() {
        if let place = list.items.firstIndex(where: { $0.parameter == index }) {
          inner[parameter.name] = try Expression(operands[place]).evaluate(in: outer, meter)
        } else if let value = function.defaults[index] {
          inner[parameter.name] = try value.evaluate(in: Scope())
        }
      }
      return inner
    }
  }

  // MARK: What is compared

  /// The pairs of parts between which a node decides: it bends or jumps where they are equal.
  private func differences(
    of node: Node, _ operands: [[Node]], _ scopes: Scopes
  ) throws(ExpressionError) -> [([Node], [Node])] {
    switch node.operation {
    case .binary(let operation) where operation.isComparison: return [(operands[0], operands[1])]
    case .call(let function, let list):
      let parameters = function.signature.parameters.map(\.name)
      func operand(_ parameter: String) -> [Node]? {
        guard let index = parameters.firstIndex(of: parameter) else { return nil }
        return list.items.firstIndex { $0.parameter == index }.map { operands[$0] }
      }
      var pairs: [([Node], [Node])] = []
      for bend in function.bends {
        switch bend {
        case .where(let a, let b):
          if let a = operand(a), let b = operand(b) { pairs.append((a, b)) }
        case .at(let parameter, let levels):
          if let part = operand(parameter) { pairs += Self.levels(levels, of: part) }
        case .following(let parameter, let others, let levels):
          guard let part = operand(parameter) else { continue }
          var values: [Double?] = []
          for other in others {
            guard let given = operand(other) else {
              values.append(nil)
              continue
            }
            values.append(try number(given, scopes))
          }
          pairs += Self.levels(levels(values), of: part)
        }
      }
      return pairs
    default: return []
    }
  }

  private static func levels(_ levels: [Double], of part: [Node]) -> [([Node], [Node])] {
    levels.map { (part, [Node(operation: .constant(.scalar($0)), column: 1)]) }
  }

  /// A part that should be one number; where it hangs on the variable, what it is in the middle.
  private func number(_ nodes: [Node], _ scopes: Scopes) throws(ExpressionError) -> Double {
    let middle = interval.lowerBound + (interval.upperBound - interval.lowerBound) / 2
    return try numbers(of: nodes, in: try scopes([middle]), count: 1).first ?? .nan
  }

  // MARK: One difference

  private func crossings(
    of a: [Node], _ b: [Node], _ scope: Scope, _ scopes: Scopes
  ) throws(ExpressionError) -> [Double] {
    func difference(_ x: [Double]) throws(ExpressionError) -> [Double] {
      let scope = try scopes(x)
      let left = try numbers(of: a, in: scope, count: x.count)
      let right = try numbers(of: b, in: scope, count: x.count)
      return zip(left, right).map { $0 - $1 }
    }
    let width = interval.upperBound - interval.lowerBound
    let grid = (0...Self.cellCount).map { cell in
      cell == Self.cellCount
        ? interval.upperBound : interval.lowerBound + width * Double(cell) / Double(Self.cellCount)
    }
    let values = try difference(grid)
    let zeros = grid.indices.filter { values[$0] == 0 }.map { grid[$0] }
    // A difference that is zero everywhere has no crossings.
    guard zeros.count < grid.count / 2 else { return [] }
    let cells = grid.indices.dropLast().filter { values[$0] * values[$0 + 1] < 0 }
    return try zeros + closedIn(cells.map { Bracket(grid[$0], grid[$0 + 1], values[$0]) }, difference)
  }

  private struct Bracket {
    var low: Double
    var high: Double
    /// Whether the difference is positive at `low`.
    let isFalling: Bool

    init(_ low: Double, _ high: Double, _ value: Double) {
      self.low = low
      self.high = high
      isFalling = value > 0
    }
  }

  /// Halves all brackets together until their ends are neighbours; the upper ends are the places.
  private func closedIn(
    _ brackets: [Bracket], _ difference: ([Double]) throws(ExpressionError) -> [Double]
  ) throws(ExpressionError) -> [Double] {
    var brackets = brackets
    while brackets.contains(where: { $0.low.nextUp < $0.high }) {
      let middles = brackets.map { $0.low + ($0.high - $0.low) / 2 }
      for (index, value) in try difference(middles).enumerated() {
        let middle = middles[index]
        guard middle > brackets[index].low, middle < brackets[index].high else {
          brackets[index].low = brackets[index].high
          continue
        }
        if value != 0, (value > 0) == brackets[index].isFalling {
          brackets[index].low = middle
        } else {
          brackets[index].high = middle
        }
      }
    }
    return brackets.map(\.high)
  }

  private func numbers(
    of nodes: [Node], in scope: Scope, count: Int
  ) throws(ExpressionError) -> [Double] {
    let value = try Expression(nodes).evaluate(in: scope, meter)
    guard let numbers = (try? value.asArray())?.doubles else { return Array(repeating: .nan, count: count) }
    switch numbers.count {
    case count: return numbers
    case 1: return Array(repeating: numbers[0], count: count)
    default: return Array(repeating: .nan, count: count)
    }
  }
}

extension Node {
  /// How many values the node takes from the stack.
  fileprivate var operandCount: Int {
    switch operation {
    case .constant, .name, .column: 0
    case .unary: 1
    case .binary: 2
    case .call(_, let list), .userCall(_, let list): list.items.count
    case .method(_, let list): list.items.count + 1
    case .list(let count), .tuple(let count): count
    case .index(let items): 1 + items.reduce(0) { $0 + $1.valueCount }
    }
  }
}
