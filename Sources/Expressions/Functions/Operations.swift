// The operators under NumPy's names, and what is between whole numbers, signs and neighbours.

internal import Arrays
internal import RealModule

extension Function {
  static let operations: [Function] = [
    .arithmetic("add", .add, "The operator +."),
    .arithmetic("subtract", .subtract, "The operator -."),
    .arithmetic("multiply", .multiply, "The operator *."),
    .arithmetic("divide", .divide, "The operator /."),
    .arithmetic("true_divide", .divide, "The operator /."),
    Function("negative(x)", "The operator - before a value.") { call throws(ExpressionError) in
      let x = try call.array("x")
      return .array(try call.locating { () throws(ArrayError) in try Operand(x).negated() })
    },
    Function("positive(x)", "The operator + before a value.") { call throws(ExpressionError) in
      let x = try call.array("x")
      guard x.dtype != .bool else { throw call.error("x must be numbers, not booleans", for: "x") }
      return .array(x)
    },
    comparison("equal", .equal, "The operator ==."),
    comparison("not_equal", .notEqual, "The operator !=."),
    comparison("less", .less, "The operator <."),
    comparison("less_equal", .lessOrEqual, "The operator <=."),
    comparison("greater", .greater, "The operator >."),
    comparison("greater_equal", .greaterOrEqual, "The operator >=."),
    logic("logical_and", "Whether both are true.") { $0 && $1 },
    logic("logical_or", "Whether one of the two is true.") { $0 || $1 },
    logic("logical_xor", "Whether just one of the two is true.") { $0 != $1 },
    Function("logical_not(x)", "Whether x is not true.") { call throws(ExpressionError) in
      let x = try call.array("x")
      return .array(NDArray(x.truths.map { !$0 }, shape: x.shape))
    },
    bitwise("bitwise_and", .and, "The operator &."),
    bitwise("bitwise_or", .or, "The operator |."),
    Function("bitwise_xor(x1, x2)", "The bits in which two whole numbers differ; of booleans, whether they do.") {
      call throws(ExpressionError) in
      let dtype = max(try call.array("x1").dtype, try call.array("x2").dtype)
      return .array(try call.wholeNumbers { $0 ^ $1 }.astype(dtype))
    },
    Function("left_shift(x1, x2)", "x1 times 2 to the power of x2; bits beyond the highest are lost.") {
      call throws(ExpressionError) in
      .array(try call.wholeNumbers { (0..<64).contains($1) ? $0 << $1 : 0 })
    },
    Function("right_shift(x1, x2)", "x1 over 2 to the power of x2, rounded down.") { call throws(ExpressionError) in
      .array(try call.wholeNumbers { (0..<64).contains($1) ? $0 >> $1 : $0 < 0 ? -1 : 0 })
    },
    Function("ldexp(x1, x2)", "x1 times 2 to the power of x2.") { call throws(ExpressionError) in
      guard try call.array("x2").dtype != .float64 else {
        throw call.error("x2 must be whole numbers", for: "x2")
      }
      return .array(
        try call.combine(0, 1) { x, exponent in
          Double(sign: .plus, exponent: Int(max(-5000, min(exponent, 5000))), significand: x)
        })
    },
    Function("frexp(x)", "A number of 0.5 to 1 and the power of 2 that it is multiplied by.") {
      call throws(ExpressionError) in
      let x = try call.array("x")
      let parts = x.doubles.map { x in
        x.isFinite && x != 0
          ? (Double(sign: x.sign, exponent: -1, significand: x.significand), Int(x.exponent) + 1) : (x, 0)
      }
      return .tuple([
        .array(NDArray(parts.map(\.0), shape: x.shape)), .array(NDArray(parts.map(\.1), shape: x.shape)),
      ])
    },
    Function("invert(x)", "The operator ~.") { call throws(ExpressionError) in
      let x = try call.array("x")
      return .array(try call.locating { () throws(ArrayError) in try x.inverted() })
    },
    .binary("copysign", "The size of x1 with the sign of x2.") { Double(signOf: $1, magnitudeOf: $0) },
    Function("signbit(x)", "Whether the sign is a minus, that of -0.0 too.") { call throws(ExpressionError) in
      .array(try call.operand("x").test { $0.sign == .minus })
    },
    .binary("nextafter", "The neighbour of x1 towards x2.") { a, b in
      a.isNaN || b.isNaN ? .nan : a < b ? a.nextUp : a > b ? a.nextDown : b
    },
    .unary("spacing", "The distance to the next number away from 0.") { x in
      x.isInfinite ? .nan : (x < 0 ? x.nextDown - x : x.nextUp - x)
    },
    whole("gcd", "The greatest common divisor of whole numbers.") { commonDivisor($0, $1) },
    whole("lcm", "The least common multiple of whole numbers.") { a, b in
      a == 0 || b == 0 ? 0 : Int(truncatingIfNeeded: (a / commonDivisor(a, b) &* b).magnitude)
    },
    Function("isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)", "Whether two numbers are nearly equal.") {
      call throws(ExpressionError) in .array(try call.closeness())
    },
    Function("allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)", "Whether all numbers are nearly equal.") {
      call throws(ExpressionError) in .array(NDArray(try call.closeness().truths.allSatisfy { $0 }))
    },
    Function("array_equal(a1, a2, equal_nan=False)", "Whether two arrays have the same shape and elements.") {
      call throws(ExpressionError) in
      let (a, b) = (try call.array("a1"), try call.array("a2"))
      guard a.shape == b.shape else { return .array(NDArray(false)) }
      if max(a.dtype, b.dtype) == .float64, try call.flag("equal_nan", otherwise: false) {
        return .array(NDArray(zip(a.doubles, b.doubles).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }))
      }
      let same = try call.locating { () throws(ArrayError) in try NDArray.comparison(.equal, a, b) }
      return .array(NDArray(same.truths.allSatisfy { $0 }))
    },
    Function("array_equiv(a1, a2)", "Whether two arrays are equal when stretched to one shape.") {
      call throws(ExpressionError) in
      let (a, b) = (try call.array("a1"), try call.array("a2"))
      let same = try? NDArray.comparison(.equal, a, b)
      return .array(NDArray(same?.truths.allSatisfy { $0 } ?? false))
    },
    Function("nan_to_num(x, nan=0.0, posinf=None, neginf=None)", "Numbers in place of NaN and infinities.") {
      call throws(ExpressionError) in
      let nan = try call.number("nan") ?? 0
      let high = try call.number("posinf") ?? .greatestFiniteMagnitude
      let low = try call.number("neginf") ?? -.greatestFiniteMagnitude
      let x = try call.operand("x")
      guard x.array.dtype == .float64 else { return .array(x.array) }
      return .array(x.map { $0.isNaN ? nan : $0 == .infinity ? high : $0 == -.infinity ? low : $0 })
    },
    .predicate("isposinf", "Whether x is infinite and positive.") { $0 == .infinity },
    .predicate("isneginf", "Whether x is infinite and negative.") { $0 == -.infinity },
  ]

  private static func comparison(_ name: String, _ operation: ComparisonOperator, _ summary: String) -> Function {
    Function("\(name)(x1, x2)", summary) { call throws(ExpressionError) in
      let (a, b) = (try call.array("x1"), try call.array("x2"))
      return .array(try call.locating { () throws(ArrayError) in try .comparison(operation, a, b) })
    }
  }

  private static func bitwise(_ name: String, _ operation: LogicOperator, _ summary: String) -> Function {
    Function("\(name)(x1, x2)", summary) { call throws(ExpressionError) in
      let (a, b) = (try call.array("x1"), try call.array("x2"))
      return .array(try call.locating { () throws(ArrayError) in try .logic(operation, a, b) })
    }
  }

  private static func logic(
    _ name: String, _ summary: String, _ combine: @escaping @Sendable (Bool, Bool) -> Bool
  ) -> Function {
    Function("\(name)(x1, x2)", summary) { call throws(ExpressionError) in
      let (a, b) = (try call.array("x1"), try call.array("x2"))
      return .array(
        try call.locating { () throws(ArrayError) in
          let (truths, shape) = try combined(a.truths, a.shape, b.truths, b.shape, combine)
          return NDArray(truths, shape: shape)
        })
    }
  }

  /// A function of whole numbers only.
  private static func whole(
    _ name: String, _ summary: String, _ combine: @escaping @Sendable (Int, Int) -> Int
  ) -> Function {
    Function("\(name)(x1, x2)", summary) { call throws(ExpressionError) in
      for parameter in ["x1", "x2"] where try call.array(parameter).dtype == .bool {
        throw call.error("\(parameter) must be whole numbers, not booleans", for: parameter)
      }
      return .array(try call.wholeNumbers(combine))
    }
  }

  /// By Euclid's algorithm; 0 of two zeros.
  private static func commonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(truncatingIfNeeded: a)
  }
}

extension Call {
  /// Two arguments of whole numbers, or booleans, combined element by element.
  fileprivate func wholeNumbers(_ combine: (Int, Int) -> Int) throws(ExpressionError) -> NDArray {
    let (a, b) = (try array("x1"), try array("x2"))
    for (array, parameter) in [(a, "x1"), (b, "x2")] where array.dtype == .float64 {
      throw error("\(parameter) must be whole numbers", for: parameter)
    }
    return try locating { () throws(ArrayError) in
      let (integers, shape) = try combined(a.integers, a.shape, b.integers, b.shape, combine)
      return NDArray(integers, shape: shape)
    }
  }

  /// |a − b| ≤ atol + rtol·|b|; infinities are close to themselves.
  fileprivate func closeness() throws(ExpressionError) -> NDArray {
    let (a, b) = (try array("a"), try array("b"))
    let (rtol, atol) = (try number("rtol") ?? 1e-5, try number("atol") ?? 1e-8)
    let equalNaN = try flag("equal_nan", otherwise: false)
    return try locating { () throws(ArrayError) in
      let (truths, shape) = try combined(a.doubles, a.shape, b.doubles, b.shape) { a, b in
        if a == b { return true }
        if a.isNaN || b.isNaN { return equalNaN && a.isNaN && b.isNaN }
        return b.isFinite && (a - b).magnitude <= atol + rtol * b.magnitude
      }
      return NDArray(truths, shape: shape)
    }
  }
}
