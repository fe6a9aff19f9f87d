// Where an expression of one variable may bend or jump.

import Expressions
import Testing

@Suite("Breakpoints")
struct BreakpointTests {
  @Test(
    "the places of an expression's kinks and jumps are found to the last digit",
    arguments: [
      ("sin(x)", []),
      ("x > 1", [1]),
      ("1.0 * (x >= 0.1) + (x < -2)", [-2, 0.1]),
      ("x ** 2 > 2", [-1.4142135623730951, 1.4142135623730951]),
      ("where(3 * x < 1, 0, x)", [1.0 / 3]),
      ("abs(x - 0.7)", [0.7]),
      ("sign(x) + heaviside(x - 3, 0.5)", [0, 3]),
      ("maximum(x, 1 - x)", [0.5]),
      ("clip(x, -1, 2)", [-1, 2]),
      ("clip(x, -1, None)", [-1]),
      ("relu(2 * x - 1)", [0.5]),
      ("relu6(x)", [0]),
      ("step(sin(x))", [-3.1415926535897931, 0, 3.1415926535897931]),
      ("f(2 * x)", [-0.5, 0.25]),
      ("x > x", []),
      ("x == x", []),
      ("log(x) > 0", [1]),
      ("(x > 1) & (1 > x)", [1]),
    ] as [(String, [Double])])
  func places(text: String, expected: [Double]) throws {
    let scope = Scope(functions: try UserFunctions([(head: "f(t)", body: "where(t < -1, 0, abs(t - a))")]))
    var variables = scope
    variables["a"] = .scalar(0.5)
    let expression = try Expression(parsing: text, functions: scope.functions)
    let places = try expression.breakpoints(of: "x", in: -5...5, variables)
    #expect(places.count == expected.count)
    for (place, wanted) in zip(places, expected) {
      #expect(abs(place - wanted) <= 2 * max(wanted.ulp, 0x1p-1074), "\(place), not \(wanted)")
    }
  }
}
