// The functions of expressions as data: a signature, a line of description, and what it does. The table is put
// together here from lists by subject, one file each; to add a function, add a row to a list.

internal import Activations
internal import Arrays
internal import Spelling

/// A function that an expression can call.
struct Function: Sendable {
  typealias Body = @Sendable (inout Call) throws(ExpressionError) -> Value

  /// The name and the parameters in Python's notation: `clip(a, a_min=None, a_max=None)`.
  let notation: String
  /// What it does, for a reader: one sentence.
  let summary: String
  /// Where it has kinks or jumps.
  let bends: [Bend]
  let body: Body

  /// A place where a function has a kink or a jump.
  enum Bend: Sendable {
    /// Where two arguments are equal.
    case `where`(String, String)
    /// Where an argument has one of some values.
    case at(String, [Double])
    /// Where an argument has one of the values that follow from other arguments; `nil` stands for one that is
    /// left out.
    case following(String, from: [String], @Sendable ([Double?]) -> [Double])
  }

  init(_ notation: String, _ summary: String, bends: [Bend] = [], body: @escaping Body) {
    self.notation = notation
    self.summary = summary
    self.bends = bends
    self.body = body
  }

  /// The same function with what is known of its kinks and jumps.
  func bending(_ bends: Bend...) -> Function {
    Function(notation, summary, bends: bends, body: body)
  }

  /// The same function; if it reduces a dimension that `axis` names, it takes a tuple of several as well.
  var overSeveralAxes: Function {
    guard notation.contains("axis=None"), notation.contains("keepdims"), !name.contains("arg") else {
      return self
    }
    let body = body
    return Function(notation, summary, bends: bends) { call throws(ExpressionError) in
      guard let (count, shape) = try call.mergeAxes() else { return try body(&call) }
      guard case .array(let array) = try body(&call) else { throw call.error("axis must be one number") }
      // The fractions of quantiles have dimensions of their own, which come first.
      return .array(
        try call.locating { () throws(ArrayError) in try array.reshaped(array.shape.dropLast(count) + shape) }
      )
    }
  }

  var name: String { String(notation.prefix { $0 != "(" }) }

  var signature: Signature { Signature(notation) }
}

extension Function {
  /// Every function but the activation functions, by subject.
  static let subjects: [(name: String, functions: [Function])] = [
    ("operators", operations), ("exponentials and powers", exponentials), ("angles", trigonometry),
    ("rounding and division", roundings),
    ("size and choice", magnitudes), ("questions", predicates),
    ("sums and extremes", reductions.map(\.overSeveralAxes)),
    ("running sums and differences", cumulations), ("order", ordering),
    ("statistics", statistics.map(\.overSeveralAxes)),
    ("counting", counting), ("bins and lines", histograms), ("slopes and areas", calculus),
    ("arrays", constructors), ("shapes", shapes), ("choice", choices), ("algebra", algebra),
    ("random numbers", generators),
    ("neurons", neurons),
  ]

  /// Every function but the activation functions.
  static let all: [Function] = subjects.flatMap(\.functions)

  /// Every name that can be called.
  static let names: [String] = (all.map(\.name) + Activation.names).reduce(into: []) { names, name in
    if !names.contains(name) { names.append(name) }
  }

  /// The function of that name, if there is one; NumPy's before an activation function (`tanh`).
  static func named(_ name: String) -> Function? {
    let beginning = name + "("
    return all.first { $0.notation.hasPrefix(beginning) } ?? activation(named: name)
  }

  /// The libraries of neural networks whose defaults a function may be called with: `keras.leaky_relu`.
  static let libraries = ["pytorch", "keras", "jax"]

  /// What is wrong with a name that is no function's.
  static func unknown(_ name: String, besides others: [String] = []) -> String {
    "unknown function \"\(name)\"\(suggestion(for: name, among: others + names, .numPy))"
  }
}

// MARK: - Kinds of functions

extension Function {
  /// A function of one number, applied to every element; of whole numbers too it gives real ones.
  static func unary(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function("\(name)(x)", summary) { call throws(ExpressionError) in
      .array(try call.operand("x").map(function))
    }
  }

  /// A question about one number, asked of every element.
  static func predicate(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Double) -> Bool
  ) -> Function {
    Function("\(name)(x)", summary) { call throws(ExpressionError) in
      .array(try call.operand("x").test(function))
    }
  }

  /// A function of two numbers, applied to each pair of elements; of whole numbers too it gives real ones.
  static func binary(
    _ name: String, _ summary: String, parameters: String = "x1, x2",
    _ function: @escaping @Sendable (Double, Double) -> Double
  ) -> Function {
    Function("\(name)(\(parameters))", summary) { call throws(ExpressionError) in
      .array(try call.combine(0, 1, function))
    }
  }

  /// An operator under a name.
  static func arithmetic(_ name: String, _ operation: ArithmeticOperator, _ summary: String) -> Function {
    Function("\(name)(x1, x2)", summary) { call throws(ExpressionError) in
      let (a, b) = (try call.operand("x1"), try call.operand("x2"))
      return .array(try call.locating { () throws(ArrayError) in try .arithmetic(operation, a, b) })
    }
  }

  /// A function of one number that leaves whole numbers whole, and truth values as they are.
  static func wholeOrReal(
    _ name: String, _ summary: String, whole: @escaping @Sendable (Int) -> Int,
    real: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function("\(name)(x)", summary) { call throws(ExpressionError) in
      let operand = try call.operand("x")
      switch operand.array.elements {
      case .bool: return .array(operand.array)
      case .int64(let integers): return .array(NDArray(integers.map(whole), shape: operand.array.shape))
      case .float64: return .array(operand.map(real))
      }
    }
  }

  /// A function of two numbers that leaves whole numbers whole.
  static func wholeOrReal(
    _ name: String, _ summary: String, whole: @escaping @Sendable (Int, Int) -> Int,
    real: @escaping @Sendable (Double, Double) -> Double
  ) -> Function {
    Function("\(name)(x1, x2)", summary) { call throws(ExpressionError) in
      let (a, b) = (try call.operand("x1"), try call.operand("x2"))
      return .array(
        try call.locating { () throws(ArrayError) in
          let dtype = max(a.array.dtype, b.array.dtype)
          guard dtype < .float64 else { return try Operand.combine(a, b, real) }
          let (left, right) = (a.array.integers, b.array.integers)
          let (integers, shape) = try combined(left, a.array.shape, right, b.array.shape, whole)
          return NDArray(integers, shape: shape).astype(dtype)
        })
    }
  }
}
