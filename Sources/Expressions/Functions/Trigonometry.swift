// Angles, in radians, and the functions of triangles and hyperbolas.

internal import RealModule

extension Function {
  static let trigonometry: [Function] = [
    .unary("sin") { Double.sin($0) },
    .unary("cos") { Double.cos($0) },
    .unary("tan") { Double.tan($0) },
    .unary("arcsin") { Double.asin($0) },
    .unary("arccos") { Double.acos($0) },
    .unary("arctan") { Double.atan($0) },
    .binary("arctan2") { Double.atan2(y: $0, x: $1) },
    .unary("sinh") { Double.sinh($0) },
    .unary("cosh") { Double.cosh($0) },
    .unary("tanh") { Double.tanh($0) },
    .unary("arcsinh") { Double.asinh($0) },
    .unary("arccosh") { Double.acosh($0) },
    .unary("arctanh") { Double.atanh($0) },
    .binary("hypot") { Double.hypot($0, $1) },
    .unary("deg2rad") { $0 * (.pi / 180) },
    .unary("rad2deg") { $0 * (180 / .pi) },
    .unary("sinc") { sinc($0) },
  ]

  /// sin(πx) / (πx), and 1 at 0.
  private static func sinc(_ x: Double) -> Double {
    let angle = .pi * x
    return angle == 0 ? 1 : Double.sin(angle) / angle
  }
}
