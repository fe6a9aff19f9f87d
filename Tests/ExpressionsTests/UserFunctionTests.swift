// Functions that a user defines: what they see, and what is refused.

import Arrays
import Expressions
import Testing

@Suite("User functions")
struct UserFunctionTests {
  /// The value of an expression that may call functions.
  private func value(
    of text: String, _ definitions: [(head: String, body: String)], x: Double = 3
  ) throws -> NDArray? {
    var scope = Scope(functions: try UserFunctions(definitions))
    scope["x"] = .scalar(x)
    return try Expression(parsing: text, functions: scope.functions).evaluate(in: scope).asArray()
  }

  @Test(
    "a function sees its parameters, the variables and the other functions, in any order",
    arguments: [
      ([("f(x)", "x * sigmoid(x)")], "f(0.0)", 0),
      ([("f(y)", "x + y")], "f(1.0)", 4),
      ([("f(x)", "x + 1")], "f(x * 2.0)", 7),
      ([("f(x, a=2)", "a * x")], "f(5.0)", 10),
      ([("f(x, a=2)", "a * x")], "f(5.0, 3)", 15),
      ([("f(x, a=-1e3)", "a * x")], "f(a=1, x=5.0)", 5),
      ([("f(x, a=-pi)", "a * x")], "f(0.0)", -0.0),
      ([("f()", "x ** 2")], "f()", 9),
      ([("f(t)", "g(t) + 1"), ("g(t)", "2 * t")], "f(4.0)", 9),
      // What a caller calls its own is not seen by the function called.
      ([("f(y)", "g(1) + y"), ("g(t)", "x * t")], "f(10.0)", 13),
      ([("sin(t)", "t")], "sin(2.0)", 2),
    ] as [([(String, String)], String, Double)])
  func sees(definitions: [(String, String)], text: String, expected: Double) throws {
    let result = try value(of: text, definitions.map { (head: $0.0, body: $0.1) })
    #expect(result?.doubles == [expected])
  }

  @Test("a function works on whole arrays")
  func arrays() throws {
    #expect(
      try value(of: "f(arange(4))", [("f(t)", "t ** 2 - 1")]) == NDArray([-1, 0, 3, 8] as [Int]))
  }

  @Test(
    "definitions that are refused, with the place in the part at fault",
    arguments: [
      ([("f", "x")], 0, .head, 2, "a function is defined by its name and parameters, such as f(x, a=1)"),
      ([("2(x)", "x")], 0, .head, 1, "a function is defined by its name and parameters, such as f(x, a=1)"),
      ([("f(x", "x")], 0, .head, 4, "a function is defined by its name and parameters, such as f(x, a=1)"),
      (
        [("f(x) + 1", "x")], 0, .head, 6,
        "a function is defined by its name and parameters, such as f(x, a=1)"
      ),
      ([("f(2)", "x")], 0, .head, 3, "a function is defined by its name and parameters, such as f(x, a=1)"),
      ([("f(x, x)", "x")], 0, .head, 6, "the parameter \"x\" is there twice"),
      (
        [("f(x=1, y)", "x")], 0, .head, 8,
        "the parameter \"y\" needs a default, since the one before it has one"
      ),
      ([("f(x=)", "x")], 0, .head, 5, "the expression is empty"),
      ([("f(x)", "x"), ("f(y)", "y")], 1, .head, 1, "the function \"f\" is defined twice"),
      ([("f(x)", "x +")], 0, .body, 3, "a value is missing after \"+\""),
      ([("f(x)", "g(x)")], 0, .body, 1, "unknown function \"g\""),
      ([("f(x)", "x"), ("g(x)", "f(x, x)")], 1, .body, 1, "f takes 1 argument, not 2"),
      ([("f(x)", "1 + f(x - 1)")], 0, .body, 1, "a function cannot come back to itself: f → f"),
      (
        [("a(x)", "b(x)"), ("b(x)", "c(x) + 1"), ("c(x)", "a(x)")], 0, .body, 1,
        "a function cannot come back to itself: a → b → c → a"
      ),
    ] as [([(String, String)], Int, UserFunctions.Part, Int, String)])
  func refused(
    definitions: [(String, String)], index: Int, part: UserFunctions.Part, column: Int, message: String
  ) {
    do throws(UserFunctions.DefinitionError) {
      _ = try UserFunctions(definitions.map { (head: $0.0, body: $0.1) })
      Issue.record("the definitions passed")
    } catch {
      #expect(error.index == index)
      #expect(error.part == part)
      #expect(error.error.column == column)
      #expect(error.error.message == message)
    }
  }

  @Test("an error in a function is told at the call, under the innermost name")
  func errorsInside() throws {
    let functions = try UserFunctions([
      (head: "f(x)", body: "1 + g(x)"), (head: "g(x)", body: "x + missing"),
    ])
    do throws(ExpressionError) {
      _ = try Expression(parsing: "2 * f(1)", functions: functions).evaluate(in: Scope(functions: functions))
      Issue.record("an unknown name passed")
    } catch {
      #expect(error.description == "5: g: unknown name \"missing\"")
    }
  }
}
