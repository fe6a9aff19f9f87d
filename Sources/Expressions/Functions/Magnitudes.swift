// Size and sign, the greater and the lesser, and choosing between values.

extension Function {
  static let magnitudes: [Function] = [
    .unary("abs") { $0.magnitude },
    .unary("absolute") { $0.magnitude },
    .unary("fabs") { $0.magnitude },
    .unary("sign") { sign($0) },
    .binary("heaviside") { heaviside($0, atZero: $1) },
    .binary("maximum", maximum),
    .binary("minimum", minimum),
    .binary("fmax") { $1.isNaN || $0 > $1 ? $0 : $1 },
    .binary("fmin") { $1.isNaN || $0 < $1 ? $0 : $1 },
    Function("clip", 3...3, body: clip),
    Function("where", 3...3, body: choose),
  ]

  /// The greater number, the second of equal ones, or NaN if either is.
  static func maximum(_ a: Double, _ b: Double) -> Double {
    a.isNaN || a > b ? a : b
  }

  /// The lesser number, the second of equal ones, or NaN if either is.
  static func minimum(_ a: Double, _ b: Double) -> Double {
    a.isNaN || a < b ? a : b
  }

  private static func sign(_ x: Double) -> Double {
    x > 0 ? 1 : x < 0 ? -1 : x.isNaN ? x : 0
  }

  private static func heaviside(_ x: Double, atZero: Double) -> Double {
    x > 0 ? 1 : x < 0 ? 0 : x.isNaN ? x : atZero
  }

  /// `clip(x, min, max)`: NaN where any of them is; the upper bound where it is below the lower one.
  @Sendable
  private static func clip(_ call: Call) throws(ExpressionError) -> Value {
    let (x, lowest, highest) = (
      call.arguments[0].numbers, call.arguments[1].numbers, call.arguments[2].numbers
    )
    // The bound goes first, so that of two zeros of different sign the number itself is kept.
    let raised = try broadcast(x, lowest, at: call.site(1)) { maximum($1, $0) }
    return Value(try broadcast(raised, highest, at: call.site(2)) { minimum($1, $0) })
  }

  /// `where(condition, a, b)`: booleans if both `a` and `b` are.
  @Sendable
  private static func choose(_ call: Call) throws(ExpressionError) -> Value {
    if let a = call.arguments[1].truths, let b = call.arguments[2].truths {
      return Value(try choose(a, b, in: call))
    }
    return Value(try choose(call.arguments[1].numbers, call.arguments[2].numbers, in: call))
  }

  private static func choose<Element>(
    _ a: Elements<Element>, _ b: Elements<Element>, in call: Call
  ) throws(ExpressionError) -> Elements<Element> {
    let choices = try broadcast(a, b, at: call.site(2)) { ($0, $1) }
    return try broadcast(call.arguments[0].conditions, choices, at: call.site(1)) { $0 ? $1.0 : $1.1 }
  }
}
