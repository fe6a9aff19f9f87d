// Expressions against the values that NumPy gives them.

import Expressions
import Testing

/// An expression over the variables below, with NumPy's value.
struct ValueCase: Sendable, CustomTestStringConvertible {
  enum Shape: Sendable { case scalar, row }

  /// How closely numbers must agree: to the bit, or, where the C library's rounding is involved, to 1e-15 of
  /// the value.
  enum Closeness: Sendable { case exact, nearly }

  let text: String
  let value: Value
  let closeness: Closeness

  init(_ text: String, _ shape: Shape, _ closeness: Closeness, numbers: [Double]) {
    self.text = text
    self.value = shape == .scalar ? .scalar(numbers[0]) : .array(numbers)
    self.closeness = closeness
  }

  init(_ text: String, _ shape: Shape, _ closeness: Closeness, booleans: [Bool]) {
    self.text = text
    self.value = shape == .scalar ? .boolean(booleans[0]) : .booleans(booleans)
    self.closeness = closeness
  }

  var testDescription: String { text }

  static let all = arithmetic + logic + functions
}

/// The variables of every expression; generate.py has the same.
let variables: Scope = {
  let inf = Double.infinity
  var scope = Scope()
  scope["x"] = .array([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5])
  scope["y"] = .array([3, -1, 0.5, 0, 2, -0.25, 7, 1e3])
  scope["u"] = .array([-0.9, -0.5, -0.1, 0, 0.2, 0.4, 0.7, 1])
  scope["p"] = .array([0.1, 0.5, 1, 1.5, 2, 10, 123.456, 1e10])
  scope["h"] = .array([.nan, -inf, -1, -0.0, 0, 0.5, inf, 2.5])
  scope["g"] = .array([1, .nan, inf, 0, -0.0, -3, -inf, 2])
  scope["m"] = .array([7, -7, 7, -7, 0.3, -0.3, 6, -6])
  scope["d"] = .array([2, 2, -2, -2, 0.1, 0.1, -3, 3])
  scope["s"] = .scalar(2.5)
  scope["one"] = .array([10])
  scope["none"] = .array([])
  scope["t"] = .booleans([true, false, true, true, false, false, true, false])
  scope["f"] = .booleans([false, false, true, false, true, false, true, true])
  return scope
}()

@Suite("Values")
struct ValueTests {
  @Test("an expression has the value that NumPy gives it", arguments: ValueCase.all)
  func matches(expected: ValueCase) throws {
    let value = try Expression(parsing: expected.text).evaluate(in: variables)
    #expect(value.shape == expected.value.shape)
    #expect(value.isBoolean == expected.value.isBoolean)
    #expect(value.count == expected.value.count)
    for (index, (actual, wanted)) in zip(value.doubles, expected.value.doubles).enumerated() {
      #expect(agree(actual, wanted, expected.closeness), "[\(index)]: \(actual), not \(wanted)")
    }
  }

  private func agree(_ a: Double, _ b: Double, _ closeness: ValueCase.Closeness) -> Bool {
    if a.isNaN || b.isNaN { return a.isNaN && b.isNaN }
    if a == b { return a.sign == b.sign }
    return closeness == .nearly && abs(a - b) <= max(1e-15 * abs(b), b.ulp)
  }

  @Test("every function is called in a table, so compared with NumPy", arguments: Expression.functionNames)
  func covered(function: String) {
    #expect(ValueCase.functions.contains { $0.text.contains("\(function)(") })
  }

  @Test("a call does the same with the prefix np. or numpy.")
  func prefixes() throws {
    for prefix in ["", "np.", "numpy.", "np . "] {
      let expression = try Expression(parsing: "\(prefix)exp(\(prefix)pi)")
      #expect(try expression.evaluate(in: Scope()) == .scalar(23.140692632779267))
    }
  }

  @Test("a variable hides a constant, not a function, and not what has the prefix")
  func shadowing() throws {
    var scope = Scope()
    scope["e"] = .scalar(1)
    scope["step"] = .scalar(0.5)
    #expect(try Expression(parsing: "e").evaluate(in: scope) == .scalar(1))
    #expect(try Expression(parsing: "np.e").evaluate(in: scope) == .scalar(2.718281828459045))
    #expect(try Expression(parsing: "step(step)").evaluate(in: scope) == .scalar(1))
  }

  @Test("names of any script are names")
  func unicodeNames() throws {
    var scope = Scope()
    scope["温度"] = .array([20, 25])
    scope["α1"] = .scalar(2)
    #expect(try Expression(parsing: "温度 * α1").evaluate(in: scope) == .array([40, 50]))
  }

  @Test("an expression tells the names it needs, in order, each once")
  func names() throws {
    #expect(try Expression(parsing: "b + a * b - np.pi + pi + sin(c)").names == ["b", "a", "pi", "c"])
    #expect(try Expression(parsing: "1 + 2").names == [])
  }

  @Test("one parsed expression serves many scopes")
  func reuse() throws {
    let square = try Expression(parsing: "x ** 2")
    for number in [0, 1.5, -3] {
      var scope = Scope()
      scope["x"] = .scalar(number)
      #expect(try square.evaluate(in: scope) == .scalar(number * number))
    }
  }

  @Test("a sum of thousands of terms needs no deep stack")
  func longSum() throws {
    let text = Array(repeating: "1", count: 5000).joined(separator: "+")
    #expect(try Expression(parsing: text).evaluate(in: Scope()) == .scalar(5000))
  }

  @Test("an expression may nest up to the limit")
  func deepest() throws {
    let depth = Expression.maximumDepth
    let nested = String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    #expect(try Expression(parsing: nested).evaluate(in: Scope()) == .scalar(1))
    let signs = String(repeating: "-", count: depth) + "1"
    #expect(try Expression(parsing: signs).evaluate(in: Scope()) == .scalar(1))
  }

  @Test("an array may have as many points as the limit allows")
  func longest() throws {
    #expect(try Expression(parsing: "sum(ones(1e7))").evaluate(in: Scope()) == .scalar(1e7))
  }
}

@Suite("Scopes and values")
struct ScopeTests {
  @Test("a scope keeps the order in which variables were first set")
  func order() {
    var scope = Scope()
    scope["b"] = .scalar(1)
    scope["a"] = .scalar(2)
    scope["b"] = .scalar(3)
    #expect(scope.names == ["b", "a"])
    #expect(scope["b"] == .scalar(3))
    scope["b"] = nil
    scope["c"] = nil
    #expect(scope.names == ["a"])
    #expect(scope["b"] == nil)
    scope["b"] = .scalar(4)
    #expect(scope.names == ["a", "b"])
  }

  @Test(
    "a value tells its elements as numbers, its shape and its kind",
    arguments: [
      (.scalar(2.5), [2.5], [], false), (.array([]), [], [0], false), (.array([1, 2]), [1, 2], [2], false),
      (.boolean(true), [1], [], true), (.booleans([true, false]), [1, 0], [2], true),
    ] as [(Value, [Double], [Int], Bool)])
  func parts(value: Value, doubles: [Double], shape: [Int], isBoolean: Bool) {
    #expect(value.doubles == doubles)
    #expect(value.shape == shape)
    #expect(value.count == doubles.count)
    #expect(value.isScalar == shape.isEmpty)
    #expect(value.isBoolean == isBoolean)
  }
}
