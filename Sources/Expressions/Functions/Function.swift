// The functions of expressions as data: a name, how many arguments, and what it does. The table is put
// together here from lists by subject, one file each; to add a function, add a row to a list.

internal import Spelling

/// A function that an expression can call.
struct Function: Sendable {
  typealias Body = @Sendable (Call) throws(ExpressionError) -> Value

  let name: String
  /// How many arguments it takes.
  let arity: ClosedRange<Int>
  /// What to call with two arguments instead, where a reader may take this reduction for an elementwise
  /// function.
  let elementwise: String?
  let body: Body

  init(_ name: String, _ arity: ClosedRange<Int>, elementwise: String? = nil, body: @escaping Body) {
    self.name = name
    self.arity = arity
    self.elementwise = elementwise
    self.body = body
  }

  /// What is wrong with that number of arguments; `nil` if nothing is.
  func arityMessage(argumentCount: Int) -> String? {
    guard !arity.contains(argumentCount) else { return nil }
    let noun = arity.upperBound == 1 ? "argument" : "arguments"
    let hint = argumentCount == 2 ? elementwise.map { " (did you mean \"\($0)\"?)" } : nil
    return "\(name) takes \(arityText) \(noun), not \(argumentCount)\(hint ?? "")"
  }

  private var arityText: String {
    switch arity.count {
    case 1: "\(arity.lowerBound)"
    case 2: "\(arity.lowerBound) or \(arity.upperBound)"
    default: "\(arity.lowerBound) to \(arity.upperBound)"
    }
  }
}

extension Function {
  /// Every function, by subject. Where two lists have the same name (`tanh`), the first counts.
  static let all: [Function] = [
    exponentials, trigonometry, roundings, magnitudes, predicates, reductions, constructors, activations,
  ].flatMap { $0 }

  /// The function of that name, if there is one.
  static func named(_ name: String) -> Function? {
    byName[name]
  }

  /// What is wrong with a name that is no function's.
  static func unknown(_ name: String) -> String {
    "unknown function \"\(name)\"\(suggestion(for: name, among: all.map(\.name)))"
  }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

// MARK: - Kinds of functions

extension Function {
  /// A function of one number, applied to every element.
  static func unary(_ name: String, _ function: @escaping @Sendable (Double) -> Double) -> Function {
    Function(name, 1...1) { call in Value(call.arguments[0].numbers.map(function)) }
  }

  /// A question about one number, asked of every element.
  static func predicate(_ name: String, _ function: @escaping @Sendable (Double) -> Bool) -> Function {
    Function(name, 1...1) { call in Value(call.arguments[0].numbers.map(function)) }
  }

  /// A function of two numbers, applied to each pair of elements.
  static func binary(_ name: String, _ function: @escaping @Sendable (Double, Double) -> Double) -> Function {
    Function(name, 2...2) { call throws(ExpressionError) in
      Value(try broadcast(call.arguments[0].numbers, call.arguments[1].numbers, at: call.site(1), function))
    }
  }
}
