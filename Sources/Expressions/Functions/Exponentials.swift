// Exponentials, logarithms, powers and roots.

internal import RealModule

extension Function {
  static let exponentials: [Function] = [
    .unary("exp") { Double.exp($0) },
    .unary("expm1") { Double.expMinusOne($0) },
    .unary("exp2") { Double.exp2($0) },
    .unary("log") { Double.log($0) },
    .unary("log1p") { Double.log(onePlus: $0) },
    .unary("log2") { Double.log2($0) },
    .unary("log10") { Double.log10($0) },
    .unary("sqrt") { $0.squareRoot() },
    .unary("cbrt") { Double.root($0, 3) },
    .unary("square") { $0 * $0 },
    .unary("reciprocal") { 1 / $0 },
    Function("power", 2...2) { call throws(ExpressionError) in
      Value(try raise(call.arguments[0].numbers, to: call.arguments[1].numbers, at: call.site(1)))
    },
  ]
}
