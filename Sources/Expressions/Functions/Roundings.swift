// Whole numbers out of others: rounding, and division with a remainder.

internal import Arrays

extension Function {
  static let roundings: [Function] = [
    .wholeOrReal("floor", "The greatest whole number not above x.") { $0 } real: { $0.rounded(.down) },
    .wholeOrReal("ceil", "The least whole number not below x.") { $0 } real: { $0.rounded(.up) },
    .wholeOrReal("trunc", "x without its fraction.") { $0 } real: { $0.rounded(.towardZero) },
    .unary("rint", "The whole number nearest to x, the even one of two.") { $0.rounded(.toNearestOrEven) },
    .arithmetic("mod", .remainder, "The remainder of x1 // x2, of x2's sign: the operator %."),
    .arithmetic("remainder", .remainder, "The remainder of x1 // x2, of x2's sign: the operator %."),
    .arithmetic("floor_divide", .floorDivide, "The quotient rounded down: the operator //."),
    .wholeOrReal("fix", "x without its fraction.") { $0 } real: { $0.rounded(.towardZero) },
    .wholeOrReal("fmod", "The remainder of the quotient rounded towards 0, of x1's sign.") {
      $1 == 0 || $1 == -1 ? 0 : $0 % $1
    } real: {
      $0.truncatingRemainder(dividingBy: $1)
    },
    Function("divmod(x1, x2)", "The quotient rounded down, and the remainder.") { call throws(ExpressionError) in
      let (a, b) = (try call.array("x1"), try call.array("x2"))
      return .tuple(
        try [ArithmeticOperator.floorDivide, .remainder].map { operation throws(ExpressionError) in
          .array(
            try call.locating { () throws(ArrayError) in try .arithmetic(operation, Operand(a), Operand(b)) })
        })
    },
    Function("modf(x)", "The fraction and the whole part.") { call throws(ExpressionError) in
      let x = try call.array("x")
      let parts = [
        Operand(x).map {
          Double(signOf: $0, magnitudeOf: $0.isInfinite ? 0 : ($0 - $0.rounded(.towardZero)).magnitude)
        },
        Operand(x).map { $0.rounded(.towardZero) },
      ]
      return .tuple(parts.map(Value.array))
    },
    Function("around(a, decimals=0)", "The same as round.", body: round),
    Function("round(a, decimals=0)", "Rounded to a number of decimals, halves to the even digit.", body: round),
  ]

  /// Rounds to a number of decimals, 0 if not given: scales, rounds to the nearest whole number, halves to
  /// the even one, and scales back, as NumPy does, with the errors of scaling that this brings (1.005 to 2
  /// decimals is 1).
  @Sendable
  private static func round(_ call: inout Call) throws(ExpressionError) -> Value {
    let numbers = try call.operand("a")
    let decimals = try call.wholeNumber("decimals") ?? 0
    guard numbers.array.dtype == .float64 || decimals < 0 else { return .array(numbers.array) }
    let (scale, dtype) = (power(10, Double(decimals.magnitude)), numbers.array.dtype)
    guard decimals < 0 else {
      return .array(numbers.map { ($0 * scale).rounded(.toNearestOrEven) / scale })
    }
    return .array(numbers.map { ($0 / scale).rounded(.toNearestOrEven) * scale }.astype(dtype))
  }
}
