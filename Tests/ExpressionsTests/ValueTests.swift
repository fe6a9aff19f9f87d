// Expressions against the values that NumPy gives them.

import Arrays
import Expressions
import Testing

/// An expression over the variables below, with NumPy's value.
struct ValueCase: Sendable, CustomTestStringConvertible {
  /// How closely numbers must agree: to the bit, or, where the C library's rounding is involved, to 1e-15 of
  /// the value, or to 1e-12 where NumPy goes through other libraries.
  enum Closeness: Sendable { case exact, nearly, loose }

  let text: String
  let dtype: DType
  let shape: [Int]
  let closeness: Closeness
  /// The elements in row order, booleans as 0 and 1.
  let elements: [Double]

  init(_ text: String, _ dtype: DType, _ shape: [Int], _ closeness: Closeness, _ elements: [Double]) {
    self.text = text
    self.dtype = dtype
    self.shape = shape
    self.closeness = closeness
    self.elements = elements
  }

  var testDescription: String { text }

  static let all =
    arithmetic + logic + indexing + functions + calls0 + calls1 + calls2 + calls3
}

/// The variables of every expression; generate.py has the same.
let variables: Scope = {
  let inf = Double.infinity
  var scope = Scope()
  scope["x"] = .row([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5])
  scope["y"] = .row([3, -1, 0.5, 0, 2, -0.25, 7, 1e3])
  scope["u"] = .row([-0.9, -0.5, -0.1, 0, 0.2, 0.4, 0.7, 1])
  scope["p"] = .row([0.1, 0.5, 1, 1.5, 2, 10, 123.456, 1e10])
  scope["h"] = .row([.nan, -inf, -1, -0.0, 0, 0.5, inf, 2.5])
  scope["g"] = .row([1, .nan, inf, 0, -0.0, -3, -inf, 2])
  scope["m"] = .row([7, -7, 7, -7, 0.3, -0.3, 6, -6])
  scope["d"] = .row([2, 2, -2, -2, 0.1, 0.1, -3, 3])
  scope["s"] = .scalar(2.5)
  scope["one"] = .row([10])
  scope["none"] = .row([])
  scope["t"] = .array(NDArray([true, false, true, true, false, false, true, false]))
  scope["f"] = .array(NDArray([false, false, true, false, true, false, true, true]))
  return scope
}()

/// The array that an expression gives.
func array(_ text: String, in scope: Scope = Scope()) throws -> NDArray {
  try #require(try Expression(parsing: text).evaluate(in: scope).asArray())
}

@Suite("Values")
struct ValueTests {
  @Test("an expression has the value that NumPy gives it", arguments: ValueCase.all)
  func matches(expected: ValueCase) throws {
    let value = try array(expected.text, in: variables)
    #expect(value.shape == expected.shape)
    #expect(value.dtype == expected.dtype)
    for (index, (actual, wanted)) in zip(value.doubles, expected.elements).enumerated() {
      #expect(agree(actual, wanted, expected.closeness), "[\(index)]: \(actual), not \(wanted)")
    }
  }

  private func agree(_ a: Double, _ b: Double, _ closeness: ValueCase.Closeness) -> Bool {
    if a.isNaN || b.isNaN { return a.isNaN && b.isNaN }
    if a == b { return a.sign == b.sign }
    switch closeness {
    case .exact: return false
    case .nearly: return abs(a - b) <= max(1e-15 * abs(b), b.ulp)
    case .loose: return abs(a - b) <= 1e-12 * max(abs(b), 0.01)
    }
  }

  @Test("a call does the same with the prefix np. or numpy.")
  func prefixes() throws {
    for prefix in ["", "np.", "numpy.", "np . "] {
      let expression = try Expression(parsing: "\(prefix)exp(\(prefix)pi)")
      #expect(try expression.evaluate(in: Scope()).asArray() == NDArray(23.140692632779267))
    }
  }

  @Test("a variable hides a constant, not a function, and not what has the prefix")
  func shadowing() throws {
    var scope = Scope()
    scope["e"] = .scalar(1)
    scope["step"] = .scalar(0.5)
    #expect(try array("e", in: scope) == NDArray(1.0))
    #expect(try array("np.e", in: scope) == NDArray(2.718281828459045))
    #expect(try array("step(step)", in: scope) == NDArray(1.0))
  }

  @Test("names of any script are names")
  func unicodeNames() throws {
    var scope = Scope()
    scope["温度"] = .row([20, 25])
    scope["α1"] = .scalar(2)
    #expect(try array("温度 * α1", in: scope) == NDArray([40, 50] as [Double]))
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
      #expect(try square.evaluate(in: scope).asArray() == NDArray(number * number))
    }
  }

  @Test("a sum of thousands of terms needs no deep stack")
  func longSum() throws {
    let text = Array(repeating: "1", count: 5000).joined(separator: "+")
    #expect(try array(text, in: Scope()) == NDArray(5000))
  }

  @Test("an expression may nest up to the limit")
  func deepest() throws {
    let depth = Expression.maximumDepth
    let nested = String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    #expect(try array(nested, in: Scope()) == NDArray(1))
    let signs = String(repeating: "-", count: depth) + "1"
    #expect(try array(signs, in: Scope()) == NDArray(1))
  }

  @Test("a single whole number that outgrows 64 bits becomes a real one", arguments: ["abs(-2**62 * 2)", "-(-2**62 * 2)"])
  func outgrowing(text: String) throws {
    #expect(try array(text) == NDArray(0x1p63))
  }

  @Test("the opposite of a single truth value is the other one, not Python's whole number")
  func opposite() throws {
    #expect(try array("~(2 > 1)") == NDArray(false))
  }

  @Test("an array may have as many points as the limit allows")
  func longest() throws {
    #expect(try array("sum(ones(10**7))") == NDArray(1e7))
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
    #expect(scope["b"]?.repr == "3.0")
    scope["b"] = nil
    scope["c"] = nil
    #expect(scope.names == ["a"])
    #expect(scope["b"] == nil)
    scope["b"] = .scalar(4)
    #expect(scope.names == ["a", "b"])
  }
}
