// What is refused, in which words and where: tables of expressions with the message and the column.

import Arrays
import Testing

@testable import Expressions

/// The error of parsing and evaluating; `nil` if there is none.
private func error(of text: String, in scope: Scope) -> ExpressionError? {
  do throws(ExpressionError) {
    _ = try Expression(parsing: text).evaluate(in: scope)
    return nil
  } catch {
    return error
  }
}

/// The error of parsing alone.
private func parsingError(of text: String) -> ExpressionError? {
  do throws(ExpressionError) {
    _ = try Expression(parsing: text)
    return nil
  } catch {
    return error
  }
}

@Suite("Errors of parsing")
struct ParsingErrorTests {
  @Test(
    "grammar",
    arguments: [
      ("", 1, "the expression is empty"),
      (" \n ", 1, "the expression is empty"),
      ("(1 + 2", 1, "\"(\" is never closed"),
      ("2 * (", 5, "\"(\" is never closed"),
      ("sin(", 4, "\"(\" is never closed"),
      ("sin((x)", 4, "\"(\" is never closed"),
      ("1 + 2)", 6, "unexpected \")\""),
      (")", 1, "unexpected \")\""),
      ("1 +", 3, "a value is missing after \"+\""),
      ("(1 +", 4, "a value is missing after \"+\""),
      ("x ** ", 3, "a value is missing after \"**\""),
      ("clip(1,", 5, "\"(\" is never closed"),
      ("[1, 2", 1, "\"[\" is never closed"),
      ("x[1", 2, "\"[\" is never closed"),
      ("x[]", 2, "an index is missing between the brackets"),
      ("x[1;2]", 4, "unexpected \";\""),
      ("x[,1]", 3, "unexpected \",\""),
      ("(1, 2]", 6, "unexpected \"]\""),
      ("[1, 2)", 6, "unexpected \")\""),
      ("'red", 1, "the text that begins here is never closed"),
      ("x 'red'", 3, "an operator is missing before \"red\""),
      ("np.", 3, "a value is missing after \".\""),
      ("-", 1, "a value is missing after \"-\""),
      ("1 + * 2", 5, "unexpected \"*\""),
      ("* 2", 1, "unexpected \"*\""),
      ("sin(,)", 5, "unexpected \",\""),
      ("clip(1,,2)", 8, "unexpected \",\""),
      ("1, 2", 2, "unexpected \",\""),
      ("1 2", 3, "an operator is missing before \"2\""),
      ("x y", 3, "an operator is missing before \"y\""),
      ("(x) y", 5, "an operator is missing before \"y\""),
      ("(x y)", 4, "an operator is missing before \"y\""),
      ("1.5.2", 4, "an operator is missing before \".2\""),
      ("(x)(y)", 4, "unexpected \"(\""),
      ("x; y", 2, "unexpected \";\""),
      ("x − 1", 3, "unexpected \"−\""),
      ("温度 × 2", 4, "unexpected \"×\""),
      ("２", 1, "unexpected \"２\""),
      ("a && b", 4, "unexpected \"&\""),
      ("!x", 1, "unexpected \"!\""),
      ("x ^ 2", 3, "\"^\" is not a power; write \"**\""),
      ("x = 2", 3, "unexpected \"=\"; \"==\" compares"),
      ("lambda x: x", 1, "\"lambda\" does not work on arrays; define a function under a name of its own"),
      ("a and b", 3, "\"and\" does not work on arrays; write \"&\""),
      ("a or b", 3, "\"or\" does not work on arrays; write \"|\""),
      ("not a", 1, "\"not\" does not work on arrays; write \"~\""),
      ("a if b else c", 3, "\"if\" does not work on arrays; write where(condition, a, b)"),
      ("a < b < c", 7, "comparisons cannot be chained; write (a < b) & (b < c)"),
      ("(0 <= x != 2)", 9, "comparisons cannot be chained; write (a < b) & (b < c)"),
      ("x.T", 3, "values have no \"T\""),
      ("math.sin(x)", 6, "values have no \"sin\"; write sin(x) instead of x.sin()"),
      ("rng.normal", 5, "\"normal\" must be called: .normal(…)"),
      ("np.(x)", 4, "unexpected \"(\""),
    ])
  func grammar(text: String, column: Int, message: String) {
    #expect(parsingError(of: text)?.message == message)
    #expect(parsingError(of: text)?.column == column)
  }

  @Test(
    "numbers",
    arguments: [
      ("2x", 1, "\"2x\" is not a number (did you mean \"2*x\"?)"),
      ("1 + 2.5pi", 5, "\"2.5pi\" is not a number (did you mean \"2.5*pi\"?)"),
      ("1e", 1, "\"1e\" is not a number (did you mean \"1*e\"?)"),
      ("0x1F", 1, "\"0x1F\" is not a number"),
      ("1_", 1, "\"1_\" is not a number"),
      ("1__0", 1, "\"1__0\" is not a number"),
      ("1_.5", 1, "\"1_.5\" is not a number"),
      ("1e5_", 1, "\"1e5_\" is not a number"),
      ("007", 1, "\"007\" begins with a zero; leave it out"),
      (".", 1, "unexpected \".\""),
    ])
  func numbers(text: String, column: Int, message: String) {
    #expect(parsingError(of: text)?.message == message)
    #expect(parsingError(of: text)?.column == column)
  }

  @Test(
    "functions and their numbers of arguments",
    arguments: [
      ("sigmiod(x)", 1, "unknown function \"sigmiod\" (did you mean \"sigmoid\"?)"),
      ("1 + np.Exp(x)", 8, "unknown function \"Exp\" (did you mean \"exp\"?)"),
      ("frobnicate(x)", 1, "unknown function \"frobnicate\""),
      ("x(3)", 1, "unknown function \"x\""),
      ("pi(2)", 1, "\"pi\" is a constant, not a function"),
      ("clip()", 1, "clip takes 1 to 3 arguments, not 0"),
      ("sin(y=2)", 5, "sin has no argument \"y\"; it has x"),
      ("linspace(0, 1, nun=5)", 16, "linspace has no argument \"nun\" (did you mean \"num\"?)"),
      ("linspace(0, 1, stop=5)", 16, "linspace: stop is given twice"),
      ("linspace(num=5, 0, 1)", 17, "linspace: an argument without a name cannot follow one with a name"),
      ("linspace(0, num=5)", 1, "linspace needs stop"),
      ("rand(3)", 1, "rand needs a seed: write RandomState(0).rand(…) or default_rng(0)…"),
      ("2 * sin()", 5, "sin takes 1 argument, not 0"),
      ("sin(x, x)", 1, "sin takes 1 argument, not 2"),
      ("arange()", 1, "arange takes 1 to 4 arguments, not 0"),
      ("arange(1, 2, 3, int, 5)", 1, "arange takes 1 to 4 arguments, not 5"),
      ("round()", 1, "round takes 1 or 2 arguments, not 0"),
      ("linspace(1)", 1, "linspace takes 2 to 6 arguments, not 1"),
      ("min(0, x, 1)", 1, "min takes 1 or 2 arguments, not 3"),
    ])
  func functions(text: String, column: Int, message: String) {
    #expect(parsingError(of: text)?.message == message)
    #expect(parsingError(of: text)?.column == column)
  }

  @Test(
    "too long and too deep, whatever it is that nests",
    arguments: [
      (
        String(repeating: "(", count: 100_000), 10_001,
        "the expression has 100000 characters; the limit is 10000"
      ),
      (
        String(repeating: "1", count: 10_001), 10_001,
        "the expression has 10001 characters; the limit is 10000"
      ),
      (String(repeating: "(", count: 10_000), 201, "the expression nests deeper than 200 levels"),
      (String(repeating: "-", count: 10_000), 201, "the expression nests deeper than 200 levels"),
      (String(repeating: "~", count: 201) + "x", 201, "the expression nests deeper than 200 levels"),
      (String(repeating: "2**", count: 3000) + "2", 602, "the expression nests deeper than 200 levels"),
      (String(repeating: "sin(", count: 2000), 804, "the expression nests deeper than 200 levels"),
      (String(repeating: "1+(", count: 2000), 603, "the expression nests deeper than 200 levels"),
      (String(repeating: "-(", count: 2000), 201, "the expression nests deeper than 200 levels"),
    ])
  func limits(text: String, column: Int, message: String) {
    #expect(parsingError(of: text)?.message == message)
    #expect(parsingError(of: text)?.column == column)
  }
}

@Suite("Errors of evaluation")
struct EvaluationErrorTests {
  static let scope: Scope = {
    var scope = Scope()
    scope["x"] = .row(Array(repeating: 1, count: 100))
    scope["short"] = .row(Array(repeating: 1, count: 99))
    scope["flags"] = .array(NDArray(Array(repeating: true, count: 100)))
    scope["none"] = .row([])
    scope["min"] = .scalar(0)
    return scope
  }()

  @Test(
    "names",
    arguments: [
      ("y", 1, "unknown name \"y\""),
      ("1 + 2 * shrot", 9, "unknown name \"shrot\" (did you mean \"short\"?)"),
      ("np.x", 4, "unknown name \"x\""),
      ("NaN", 1, "unknown name \"NaN\" (did you mean \"nan\"?)"),
      ("PI", 1, "unknown name \"PI\" (did you mean \"pi\"?)"),
      ("true", 1, "unknown name \"true\" (did you mean \"True\"?)"),
      ("elephant", 1, "unknown name \"elephant\""),
      ("2 * sin", 5, "\"sin\" is a function; write sin(…)"),
      ("np.min", 4, "\"min\" is a function; write min(…)"),
      ("sqqrt + 1", 1, "unknown name \"sqqrt\" (did you mean \"sqrt\"?)"),
    ])
  func names(text: String, column: Int, message: String) {
    #expect(error(of: text, in: Self.scope)?.message == message)
    #expect(error(of: text, in: Self.scope)?.column == column)
  }

  @Test(
    "shapes",
    arguments: [
      ("x + short", 3, "the shapes (100,) and (99,) do not fit together"),
      ("1 + (short ** 2) / x", 18, "the shapes (99,) and (100,) do not fit together"),
      ("x < short", 3, "the shapes (100,) and (99,) do not fit together"),
      ("(x > 0) & (short > 0)", 9, "the shapes (100,) and (99,) do not fit together"),
      ("none * x", 6, "the shapes (0,) and (100,) do not fit together"),
      (
        "x[:, None] + short[None][:, None, :3] + x", 39,
        "the shapes (1, 100, 3) and (100,) do not fit together"
      ),
      ("maximum(x, short)", 1, "maximum: the shapes (100,) and (99,) do not fit together"),
      ("power(x, short)", 1, "power: the shapes (100,) and (99,) do not fit together"),
      ("clip(x, 0, short)", 1, "clip: the shapes (100,) and (99,) do not fit together"),
      ("where(x > 0, x, short)", 1, "where: the shapes (100,) and (99,) do not fit together"),
      ("x @ short", 3, "\"@\" multiplies rows by columns of one length; the shapes are (100,) and (99,)"),
      ("2 @ x", 3, "\"@\" needs an array, not a single value"),
      ("array([[1, 2], [3]])", 7, "array: the rows have different shapes, (2,) and (1,)"),
      ("[1, 2] + [3, 4]", 8, "\"+\" works on arrays; write array([…]) around a list"),
      ("'red' + 1", 7, "\"+\" works on numbers, not on the text 'red'"),
      ("-None", 1, "\"-\" works on numbers, not on None"),
      ("x[100]", 2, "the index 100 is out of range for axis 0 of length 100"),
      ("x[-101]", 2, "the index -101 is out of range for axis 0 of length 100"),
      ("x[0, 0]", 2, "2 indices for an array of 1 dimension"),
      ("x[::0]", 2, "the step of a slice must not be zero"),
      ("x[1.5]", 2, "an index must be a whole number, a slice, a mask or an array of whole numbers"),
      ("x[1:2.5]", 2, "an index must be a whole number, a slice, a mask or an array of whole numbers"),
      ("x[x > 0][short > 0]", 9, "the mask has the shape (99,) and the array (100,)"),
      ("x[..., ...]", 2, "\"...\" can stand only once among the indices"),
      ("5[0]", 2, "an index needs an array, not a single value"),
      ("(1, 2)[2]", 7, "the index 2 is out of range for axis 0 of length 2"),
      (
        "array([1, 2]) ** -1", 15,
        "whole numbers have no negative powers; write the number with a point, as in 2.0 ** -1"
      ),
      ("x.rand(3)", 3, "rand belongs to a generator of random numbers, not to an array of the shape (100,)"),
      (
        "default_rng(0).randint(3)", 16,
        "Generator(PCG64) has no \"randint\"; write integers(low, high, size)"
      ),
      ("RandomState(-1)", 13, "RandomState: the seed is -1; it must lie in 0…4294967295"),
      (
        "default_rng(None)", 13,
        "default_rng: the seed must be a whole number: the same figure, the same numbers"
      ),
    ])
  func shapes(text: String, column: Int, message: String) {
    #expect(error(of: text, in: Self.scope)?.message == message)
    #expect(error(of: text, in: Self.scope)?.column == column)
  }

  @Test(
    "booleans and numbers",
    arguments: [
      ("x & flags", 3, "\"&\" needs booleans; put comparisons beside it in parentheses: (a < b) & (c < d)"),
      ("x > 0 | x", 7, "\"|\" needs booleans; put comparisons beside it in parentheses: (a < b) | (c < d)"),
      ("~x", 1, "\"~\" needs booleans, such as a comparison in parentheses"),
      ("1 + -flags", 5, "\"-\" needs numbers; \"~\" is the opposite of a boolean"),
      ("+flags", 1, "\"+\" needs numbers; \"~\" is the opposite of a boolean"),
      ("flags - flags", 7, "\"-\" needs numbers; \"!=\" tells where booleans differ"),
    ])
  func kinds(text: String, column: Int, message: String) {
    #expect(error(of: text, in: Self.scope)?.message == message)
    #expect(error(of: text, in: Self.scope)?.column == column)
  }

  @Test(
    "arguments",
    arguments: [
      ("arange(0, 1, 0)", 14, "arange: the step is zero"),
      ("arange(0, 1, x)", 14, "arange: step must be a single number, not an array of 100"),
      ("arange(nan)", 8, "arange: the stop is nan, not a finite number"),
      ("arange(0, inf, 1)", 11, "arange: the stop is inf, not a finite number"),
      ("1 + arange(0, 1e12)", 5, "arange(0, 1000000000000) has 1000000000000 points; the limit is 10000000"),
      ("arange(1e12)", 1, "arange(0, 1000000000000) has 1000000000000 points; the limit is 10000000"),
      ("arange(0, 1, 1e-9)", 1, "arange(0, 1, 1e-09) has 1000000000 points; the limit is 10000000"),
      ("linspace(0, 1, 2.5)", 16, "linspace: num is 2.5, not a whole number"),
      ("linspace(0, 1, -1)", 16, "linspace: num is -1; it must not be negative"),
      ("linspace(-inf, 1)", 10, "linspace: the start is -inf, not a finite number"),
      ("linspace(0, 1, 1e300)", 16, "linspace: num is 1e+300, not a whole number"),
      ("linspace(0, 1, 5, x)", 19, "linspace: endpoint must be True or False, not 100 values"),
      (
        "zeros(1e12)", 7,
        "zeros: an array of the shape (1000000000000,) is too large; the limit is 10000000 elements"
      ),
      (
        "ones(10000001)", 6,
        "ones: an array of the shape (10000001,) is too large; the limit is 10000000 elements"
      ),
      (
        "full(1e8, 2)", 6,
        "full: an array of the shape (100000000,) is too large; the limit is 10000000 elements"
      ),
      ("full(1, x)", 1, "full: the shapes (100,) and (1,) do not fit together"),
      ("zeros(-1)", 7, "zeros: a length of shape is -1; it must not be negative"),
      ("zeros(nan)", 7, "zeros: shape must be whole numbers, not nan"),
      ("zeros(x)", 7, "zeros: an array of 100 dimensions is too much; the limit is 32"),
      ("full_like(short, x)", 1, "full_like: the shapes (100,) and (99,) do not fit together"),
      ("round(x, 1.5)", 10, "round: decimals is 1.5, not a whole number"),
      ("round(x, inf)", 10, "round: decimals is inf, not a whole number"),
      ("max(0, x)", 8, "max: axis must be a whole number (did you mean \"maximum\"?)"),
      ("min(none)", 5, "min: the array a is empty"),
      ("2 + max(none)", 9, "max: the array a is empty"),
      ("diff(3)", 6, "diff: a must have at least one dimension"),
    ])
  func arguments(text: String, column: Int, message: String) {
    #expect(error(of: text, in: Self.scope)?.message == message)
    #expect(error(of: text, in: Self.scope)?.column == column)
  }

  @Test("arrays that pile up are refused before they fill the memory")
  func heldCount() {
    var scope = Scope()
    scope["x"] = .row(Array(repeating: 1, count: 10_000_000))
    let text = String(repeating: "hypot(x, ", count: 12) + "1" + String(repeating: ")", count: 12)
    let found = error(of: text, in: scope)
    #expect(found?.message == "the expression holds 110000000 points at once; the limit is 100000000")
    #expect(found?.column == 10 * 9 + 7)
  }

  @Test("work that would never end is refused")
  func work() throws {
    // Each function calls the one before it twice.
    let definitions = [("f0(x)", "x + 1")] + (1...60).map { ("f\($0)(x)", "f\($0 - 1)(x) + f\($0 - 1)(x)") }
    var scope = Scope(functions: try UserFunctions(definitions.map { (head: $0.0, body: $0.1) }))
    scope["x"] = .row([1, 2])
    let expression = try Expression(parsing: "f60(x)", functions: scope.functions)
    do throws(ExpressionError) {
      _ = try expression.evaluate(in: scope, workLimit: 1_000_000)
      Issue.record("a sum of 2⁶⁰ terms came to an end")
    } catch {
      #expect(error.column == 1)
      #expect(error.message == "f2: the expression takes more than 1000000 steps, the limit")
    }
  }

  @Test(
    "a message is one line, whatever stands in the expression",
    arguments: [
      ("linspace(0, 1, 'a\nb')", "linspace: num must be numbers, not the text 'a\\nb'"),
      ("'a\r\n\tb' + 1", "\"+\" works on numbers, not on the text 'a\\r\\n\\tb'"),
      ("1 + \u{1b}", "unexpected \"\\u{1b}\""),
      ("sort([1], 'x\u{2028}y')", "sort: axis must be numbers, not the text 'x\\u{2028}y'"),
    ])
  func lines(text: String, message: String) {
    #expect(error(of: text, in: Scope())?.message == message)
  }

  @Test("an error reads as its column and its message")
  func description() {
    #expect(error(of: "1 + y", in: Scope())?.description == "5: unknown name \"y\"")
  }
}
