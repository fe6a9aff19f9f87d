// Exponentials, logarithms, powers and roots.

internal import Arrays
internal import RealModule

extension Function {
  static let exponentials: [Function] = [
    .unary("exp", "e to the power of x.") { Double.exp($0) },
    .unary("expm1", "exp(x) − 1, exact near 0.") { Double.expMinusOne($0) },
    .unary("exp2", "2 to the power of x.") { Double.exp2($0) },
    .unary("log", "The natural logarithm.") { Double.log($0) },
    .unary("log1p", "log(1 + x), exact near 0.") { Double.log(onePlus: $0) },
    .unary("log2", "The logarithm to base 2.") { Double.log2($0) },
    .unary("log10", "The logarithm to base 10.") { Double.log10($0) },
    .unary("sqrt", "The square root.") { $0.squareRoot() },
    .unary("cbrt", "The cube root.") { Double.root($0, 3) },
    Function("reciprocal(x)", "1 / x; of whole numbers the whole part of it.") { call throws(ExpressionError) in
      let x = try call.operand("x")
      guard x.array.dtype < .float64 else { return .array(x.map { 1 / $0 }) }
      // By zero it does not fit, and becomes what a number does that does not fit.
      return .array(NDArray(x.array.doubles.map { 1 / $0 }, shape: x.array.shape).astype(.int64))
    },
    Function("square(x)", "The product of x with itself; whole numbers stay whole.") {
      call throws(ExpressionError) in
      let x = try call.array("x")
      let factor = Operand(x.dtype == .bool ? x.astype(.int64) : x)
      return .array(
        try call.locating { () throws(ArrayError) in try .arithmetic(.multiply, factor, factor) })
    },
    .binary("logaddexp", "log(exp(x1) + exp(x2)), where the exponentials would overflow too.") { a, b in
      guard a != b else { return a + Double.log(2) }
      let greater = a > b ? a : b
      return (a - b).isNaN ? a - b : greater + Double.log(onePlus: Double.exp(-(a - b).magnitude))
    },
    .binary("logaddexp2", "log2(2**x1 + 2**x2), where the powers would overflow too.") { a, b in
      guard a != b else { return a + 1 }
      let greater = a > b ? a : b
      return (a - b).isNaN
        ? a - b : greater + Double.log(onePlus: Double.exp2(-(a - b).magnitude)) * 1.4426950408889634
    },
    .binary("float_power", "x1 to the power of x2 as real numbers.") { Arrays.power($0, $1) },
    .arithmetic("pow", .power, "x1 to the power of x2: the operator **."),
    .arithmetic("power", .power, "x1 to the power of x2: the operator **."),
  ]
}
