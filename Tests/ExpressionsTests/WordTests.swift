import Activations
import Arrays
import Testing

@testable import Expressions

/// Words in expressions: compared as NumPy compares arrays of text.
@Suite("Words and names")
struct WordTests {
  private func repr(_ text: String) -> String? {
    var scope = Scope()
    scope["kind"] = .list(["a", "b", "a"].map(Value.text))
    scope["n"] = .row([1, 2, 3])
    scope["day"] = .dates(NDArray([0.0, 1, 2]))
    return try? Expression(parsing: text).evaluate(in: scope).repr
  }

  @Test(
    "rows are chosen by word",
    arguments: [
      ("kind == 'a'", "array([ True, False,  True])"), ("kind != 'a'", "array([False,  True, False])"),
      ("'b' == kind", "array([False,  True, False])"), ("kind == kind[::-1]", "array([ True,  True,  True])"),
      ("n[kind == 'a']", "array([1., 3.])"), ("kind[n > 1]", "['b', 'a']"), ("'a' == 'a'", "True"),
      ("n[(kind == 'a') & (n > 1)]", "array([3.])"), ("'a' != 'a'", "False"),
    ])
  func chosen(_ text: String, _ expected: String) { #expect(repr(text) == expected) }

  @Test("words of different numbers are not compared, nor ordered")
  func refused() {
    #expect(repr("kind == ['a', 'b']") == nil)
    #expect(repr("kind < 'b'") == nil)
    #expect(repr("kind == n") == nil)
  }

  @Test("a part of dates is dates, a sum is numbers")
  func dates() throws {
    var scope = Scope()
    scope["day"] = .dates(NDArray([0.0, 1, 2]))
    for (text, isDate) in [("day", true), ("day[1]", true), ("day[day > 0]", true), ("day + 1", false)] {
      let value = try Expression(parsing: text).evaluate(in: scope)
      if case .dates = value { #expect(isDate, "\(text)") } else { #expect(!isDate, "\(text)") }
    }
  }

  @Test("no two functions have one name")
  func names() {
    let names = Function.all.map { String($0.notation.prefix { $0 != "(" }) }
    #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test("a function of NumPy's that has an activation's name gives the activation's values")
  func activations() throws {
    let names = Function.all.map { String($0.notation.prefix { $0 != "(" }) }
    let shared = Activation.all.map(\.name).filter(names.contains)
    #expect(shared.contains("identity"))
    for name in shared {
      let activation = try #require(Activation.named(name)).function([])
      let x = [-2.0, -0.5, 0, 0.5, 2]
      var scope = Scope()
      scope["x"] = .row(x)
      let value = try Expression(parsing: "\(name)(x)").evaluate(in: scope)
      #expect(try value.asArray()?.doubles == activation(x), "\(name)")
    }
  }

  @Test("identity of a whole number is NumPy's table, of an array the array as real numbers")
  func identity() {
    #expect(repr("identity(2)") == "array([[1., 0.],\n       [0., 1.]])")
    #expect(repr("identity([1, 2])") == "array([1., 2.])")
    #expect(repr("identity(1.5)") == "1.5")
  }
}
