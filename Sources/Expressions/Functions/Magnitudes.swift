// Size and sign, the greater and the lesser, and choosing between values.

internal import Arrays

extension Function {
  static let magnitudes: [Function] = [
    magnitude("abs"), magnitude("absolute"),
    .unary("fabs", "The size of x without its sign.") { $0.magnitude }.bending(.at("x", [0])),
    Function("sign(x)", "−1, 0 or 1, as x lies below, at or above 0.", bends: [.at("x", [0])]) {
      call throws(ExpressionError) in
      let x = try call.operand("x")
      switch x.array.elements {
      case .bool: throw call.error("x must be numbers, not booleans", for: "x")
      case .int64(let integers): return .array(NDArray(integers.map { $0.signum() }, shape: x.array.shape))
      case .float64: return .array(x.map(sign))
      }
    },
    .binary("heaviside", "0 below 0, 1 above, x2 at 0.") { heaviside($0, atZero: $1) }.bending(.at("x1", [0])),
    .wholeOrReal("maximum", "The greater of two numbers; NaN if either is.") { max($0, $1) } real: {
      maximum($0, $1)
    }.bending(.where("x1", "x2")),
    .wholeOrReal("minimum", "The lesser of two numbers; NaN if either is.") { min($0, $1) } real: {
      minimum($0, $1)
    }.bending(.where("x1", "x2")),
    .wholeOrReal("fmax", "The greater of two numbers, or the one that is not NaN.") { max($0, $1) } real: {
      $1.isNaN || $0 > $1 ? $0 : $1
    }.bending(.where("x1", "x2")),
    .wholeOrReal("fmin", "The lesser of two numbers, or the one that is not NaN.") { min($0, $1) } real: {
      $1.isNaN || $0 < $1 ? $0 : $1
    }.bending(.where("x1", "x2")),
    Function(
      "clip(a, a_min=None, a_max=None, *, min=None, max=None)", "a, held between two bounds.",
      bends: [.where("a", "a_min"), .where("a", "a_max"), .where("a", "min"), .where("a", "max")], body: clip),
    Function("where(condition, x=None, y=None)", "x where the condition is true, y elsewhere.", body: choose),
  ]

  private static func magnitude(_ name: String) -> Function {
    Function("\(name)(x)", "The size of x without its sign.", bends: [.at("x", [0])]) {
      call throws(ExpressionError) in
      let x = try call.operand("x")
      switch x.array.elements {
      case .bool: return .array(x.array)
      // A single −2⁶³ becomes real, as with a minus before it.
      case .int64(let integers) where !x.array.isScalar || integers[0] != .min:
        return .array(NDArray(integers.map { $0 < 0 ? 0 &- $0 : $0 }, shape: x.array.shape))
      case .int64, .float64: return .array(x.map { $0.magnitude })
      }
    }
  }

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

  /// NaN where any of the three is; the upper bound where it is below the lower one.
  @Sendable
  private static func clip(_ call: inout Call) throws(ExpressionError) -> Value {
    var result = try call.operand("a")
    // The bound goes first, so that of two zeros of different sign the number itself is kept.
    for parameter in ["a_min", "min"] where call.has(parameter) {
      let bound = try call.operand(parameter)
      result = Operand(
        try call.locating { [result] () throws(ArrayError) in
          try bounded(result, bound, Swift.max) { maximum($1, $0) }
        })
    }
    for parameter in ["a_max", "max"] where call.has(parameter) {
      let bound = try call.operand(parameter)
      result = Operand(
        try call.locating { [result] () throws(ArrayError) in
          try bounded(result, bound, Swift.min) { minimum($1, $0) }
        })
    }
    return .array(result.array)
  }

  private static func bounded(
    _ a: consuming Operand, _ b: consuming Operand, _ whole: (Int, Int) -> Int,
    _ real: (Double, Double) -> Double
  ) throws(ArrayError) -> NDArray {
    guard max(a.array.dtype, b.array.dtype) < .float64 else { return try Operand.combine(a, b, real) }
    let (integers, shape) = try combined(
      a.array.integers, a.array.shape, b.array.integers, b.array.shape, whole)
    return NDArray(integers, shape: shape).astype(max(a.array.dtype, b.array.dtype))
  }

  /// `where(condition, x, y)`; with the condition alone, where it is true, as `nonzero`.
  @Sendable
  private static func choose(_ call: inout Call) throws(ExpressionError) -> Value {
    let condition = try call.array("condition")
    guard call.has("x"), call.has("y") else {
      guard !call.has("x"), !call.has("y") else { throw call.error("give both x and y, or neither") }
      try call.checkHeld(condition.ndim, each: condition.truths.count { $0 })
      return .tuple(condition.nonzero().map(Value.array))
    }
    let (x, y) = (try call.operand("x"), try call.operand("y"))
    do throws(ArrayError) {
      return .array(try .chosen(condition, consume x, consume y))
    } catch {
      throw call.error(error.description)
    }
  }
}
