// Whole numbers out of others: rounding, and division with a remainder.

extension Function {
  static let roundings: [Function] = [
    .unary("floor") { $0.rounded(.down) },
    .unary("ceil") { $0.rounded(.up) },
    .unary("trunc") { $0.rounded(.towardZero) },
    .unary("rint") { $0.rounded(.toNearestOrEven) },
    .binary("mod", floorRemainder),
    .binary("floor_divide", floorQuotient),
    Function("round", 1...2, body: round),
  ]

  /// Rounds to a number of decimals, 0 if not given: scales, rounds to the nearest whole number, halves to
  /// the even one, and scales back, as NumPy does, with the errors of scaling that this brings (1.005 to 2
  /// decimals is 1).
  @Sendable
  private static func round(_ call: Call) throws(ExpressionError) -> Value {
    let numbers = call.arguments[0].numbers
    let decimals = call[optional: 1] == nil ? 0 : try call.wholeNumber(1, "number of decimals")
    let scale = power(10, decimals.magnitude)
    return decimals < 0
      ? Value(numbers.map { ($0 / scale).rounded(.toNearestOrEven) * scale })
      : Value(numbers.map { ($0 * scale).rounded(.toNearestOrEven) / scale })
  }
}
