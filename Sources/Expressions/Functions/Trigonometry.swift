// Angles, in radians, and the functions of triangles and hyperbolas.

internal import Arrays
internal import RealModule

extension Function {
  static let trigonometry: [Function] = [
    .unary("sin", "The sine of an angle in radians.") { Double.sin($0) },
    .unary("cos", "The cosine of an angle in radians.") { Double.cos($0) },
    .unary("tan", "The tangent of an angle in radians.") { Double.tan($0) },
    .unary("arcsin", "The angle whose sine is x.") { Double.asin($0) },
    .unary("arccos", "The angle whose cosine is x.") { Double.acos($0) },
    .unary("arctan", "The angle whose tangent is x.") { Double.atan($0) },
    .binary("arctan2", "The angle of the point (x2, x1).") { Double.atan2(y: $0, x: $1) },
    .unary("sinh", "The hyperbolic sine.") { Double.sinh($0) },
    .unary("cosh", "The hyperbolic cosine.") { Double.cosh($0) },
    .unary("tanh", "The hyperbolic tangent.") { Double.tanh($0) },
    .unary("arcsinh", "The inverse of sinh.") { Double.asinh($0) },
    .unary("arccosh", "The inverse of cosh.") { Double.acosh($0) },
    .unary("arctanh", "The inverse of tanh.") { Double.atanh($0) },
    .binary("hypot", "The length of the vector (x1, x2).") { Double.hypot($0, $1) },
    .unary("asin", "The angle whose sine is x.") { Double.asin($0) },
    .unary("acos", "The angle whose cosine is x.") { Double.acos($0) },
    .unary("atan", "The angle whose tangent is x.") { Double.atan($0) },
    .binary("atan2", "The angle of the point (x2, x1).") { Double.atan2(y: $0, x: $1) },
    .unary("asinh", "The inverse of sinh.") { Double.asinh($0) },
    .unary("acosh", "The inverse of cosh.") { Double.acosh($0) },
    .unary("atanh", "The inverse of tanh.") { Double.atanh($0) },
    .unary("radians", "Degrees to radians.") { $0 * (.pi / 180) },
    .unary("degrees", "Radians to degrees.") { $0 * (180 / .pi) },
    Function("unwrap(p)", "Angles without leaps of more than half a turn.") { call throws(ExpressionError) in
      .row(unwrapped(try call.row("p")))
    },
    .unary("deg2rad", "Degrees to radians.") { $0 * (.pi / 180) },
    .unary("rad2deg", "Radians to degrees.") { $0 * (180 / .pi) },
    .unary("sinc", "sin(πx) / (πx), and 1 at 0.") { sinc($0) },
  ]

  /// sin(πx) / (πx), and 1 at 0.
  private static func sinc(_ x: Double) -> Double {
    let angle = .pi * x
    return angle == 0 ? 1 : Double.sin(angle) / angle
  }

  /// Each angle with as many full turns added as bring it next to the one before: NumPy's `unwrap` of a row.
  private static func unwrapped(_ angles: [Double]) -> [Double] {
    var result = angles
    var turns = 0.0
    for index in angles.indices.dropFirst() {
      let difference = angles[index] - angles[index - 1]
      var wrapped = floorRemainder(difference + .pi, 2 * .pi) - .pi
      if wrapped == -.pi, difference > 0 { wrapped = .pi }
      turns += difference.magnitude < .pi ? 0 : wrapped - difference
      result[index] = angles[index] + turns
    }
    return result
  }
}
