// What is refused, in which words and where: tables of expressions with the message and the column.

import Expressions
import Testing

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
      ("()", 2, "unexpected \")\""),
      ("1 +", 3, "a value is missing after \"+\""),
      ("(1 +", 4, "a value is missing after \"+\""),
      ("x ** ", 3, "a value is missing after \"**\""),
      ("clip(1,", 7, "a value is missing after \",\""),
      ("np.", 3, "a value is missing after \".\""),
      ("-", 1, "a value is missing after \"-\""),
      ("1 + * 2", 5, "unexpected \"*\""),
      ("* 2", 1, "unexpected \"*\""),
      ("sin(,)", 5, "unexpected \",\""),
      ("clip(1,,2)", 8, "unexpected \",\""),
      ("(1, 2)", 3, "unexpected \",\""),
      ("1, 2", 2, "unexpected \",\""),
      ("1 2", 3, "an operator is missing before \"2\""),
      ("x y", 3, "an operator is missing before \"y\""),
      ("(x) y", 5, "an operator is missing before \"y\""),
      ("(x y)", 4, "an operator is missing before \"y\""),
      ("1.5.2", 4, "an operator is missing before \".2\""),
      ("(x)(y)", 4, "unexpected \"(\""),
      ("x[0]", 2, "unexpected \"[\""),
      ("x; y", 2, "unexpected \";\""),
      ("'red'", 1, "unexpected \"'\""),
      ("x − 1", 3, "unexpected \"−\""),
      ("温度 × 2", 4, "unexpected \"×\""),
      ("２", 1, "unexpected \"２\""),
      ("a && b", 4, "unexpected \"&\""),
      ("!x", 1, "unexpected \"!\""),
      ("x ^ 2", 3, "\"^\" is not a power; write \"**\""),
      ("x = 2", 3, "unexpected \"=\"; arguments are given by position, and \"==\" compares"),
      ("linspace(0, 1, num=5)", 19, "unexpected \"=\"; arguments are given by position, and \"==\" compares"),
      ("a and b", 3, "\"and\" does not work on arrays; write \"&\""),
      ("a or b", 3, "\"or\" does not work on arrays; write \"|\""),
      ("not a", 1, "\"not\" does not work on arrays; write \"~\""),
      ("a if b else c", 3, "\"if\" does not work on arrays; write where(condition, a, b)"),
      ("a < b < c", 7, "comparisons cannot be chained; write (a < b) & (b < c)"),
      ("(0 <= x != 2)", 9, "comparisons cannot be chained; write (a < b) & (b < c)"),
      ("x.shape", 1, "only np. may stand before a name, not \"x.\""),
      ("math.sin(x)", 1, "only np. may stand before a name, not \"math.\""),
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
      ("clip(x, 1)", 1, "clip takes 3 arguments, not 2"),
      ("2 * sin()", 5, "sin takes 1 argument, not 0"),
      ("sin(x, x)", 1, "sin takes 1 argument, not 2"),
      ("arange()", 1, "arange takes 1 to 3 arguments, not 0"),
      ("arange(1, 2, 3, 4)", 1, "arange takes 1 to 3 arguments, not 4"),
      ("round()", 1, "round takes 1 or 2 arguments, not 0"),
      ("linspace(1)", 1, "linspace takes 2 to 4 arguments, not 1"),
      ("max(0, x)", 1, "max takes 1 argument, not 2 (did you mean \"maximum\"?)"),
      ("min(0, x)", 1, "min takes 1 argument, not 2 (did you mean \"minimum\"?)"),
      ("min(0, x, 1)", 1, "min takes 1 argument, not 3"),
      ("where(x > 0)", 1, "where takes 3 arguments, not 1"),
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
    scope["x"] = .array(Array(repeating: 1, count: 100))
    scope["short"] = .array(Array(repeating: 1, count: 99))
    scope["flags"] = .booleans(Array(repeating: true, count: 100))
    scope["none"] = .array([])
    scope["min"] = .scalar(0)
    return scope
  }()

  @Test(
    "names",
    arguments: [
      ("y", 1, "unknown name \"y\" (did you mean \"x\"?)"),
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
    "lengths",
    arguments: [
      ("x + short", 3, "operands have lengths 100 and 99"),
      ("1 + (short ** 2) / x", 18, "operands have lengths 99 and 100"),
      ("x < short", 3, "operands have lengths 100 and 99"),
      ("(x > 0) & (short > 0)", 9, "operands have lengths 100 and 99"),
      ("none * x", 6, "operands have lengths 0 and 100"),
      ("maximum(x, short)", 12, "maximum: the arguments have lengths 100 and 99"),
      ("power(x, short)", 10, "power: the arguments have lengths 100 and 99"),
      ("clip(x, 0, short)", 12, "clip: the arguments have lengths 100 and 99"),
      ("clip(x, short, 0)", 9, "clip: the arguments have lengths 100 and 99"),
      ("where(x > 0, x, short)", 17, "where: the arguments have lengths 100 and 99"),
      ("where(x > 0, 1, short)", 14, "where: the arguments have lengths 100 and 99"),
    ])
  func lengths(text: String, column: Int, message: String) {
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
      ("arange(0, 1, x)", 14, "arange: the step must be a single number, not an array of 100"),
      ("arange(nan)", 8, "arange: the stop is nan, not a finite number"),
      ("arange(0, inf, 1)", 11, "arange: the stop is inf, not a finite number"),
      ("1 + arange(0, 1e12)", 5, "arange(0, 1000000000000) has 1000000000000 points; the limit is 10000000"),
      ("arange(1e12)", 1, "arange(0, 1000000000000) has 1000000000000 points; the limit is 10000000"),
      ("arange(0, 1, 1e-9)", 1, "arange(0, 1, 1e-09) has 1000000000 points; the limit is 10000000"),
      ("linspace(0, 1, 2.5)", 16, "linspace: the number of points is 2.5, not a whole number"),
      ("linspace(0, 1, -1)", 16, "linspace: the number of points is -1; it must not be negative"),
      ("linspace(-inf, 1)", 10, "linspace: the start is -inf, not a finite number"),
      ("linspace(0, 1, 1e300)", 16, "linspace(0, 1, 1e+300) has 1e+300 points; the limit is 10000000"),
      ("linspace(0, 1, 5, x)", 19, "linspace: the endpoint must be a single number, not an array of 100"),
      ("zeros(1e12)", 7, "zeros(1000000000000) has 1000000000000 points; the limit is 10000000"),
      ("ones(10000001)", 6, "ones(10000001) has 10000001 points; the limit is 10000000"),
      ("full(1e8, 2)", 6, "full(100000000, 2) has 100000000 points; the limit is 10000000"),
      ("full(1, x)", 9, "full: the value must be a single number, not an array of 100"),
      ("zeros(-1)", 7, "zeros: the number of points is -1; it must not be negative"),
      ("zeros(nan)", 7, "zeros: the number of points is nan, not a whole number"),
      ("zeros(x)", 7, "zeros: the number of points must be a single number, not an array of 100"),
      ("full_like(x, x)", 14, "full_like: the value must be a single number, not an array of 100"),
      ("round(x, 1.5)", 10, "round: the number of decimals is 1.5, not a whole number"),
      ("round(x, inf)", 10, "round: the number of decimals is inf, not a whole number"),
      ("min(none)", 5, "min: the array is empty"),
      ("2 + max(none)", 9, "max: the array is empty"),
      ("diff(3)", 6, "diff: a single value has no differences; give an array"),
    ])
  func arguments(text: String, column: Int, message: String) {
    #expect(error(of: text, in: Self.scope)?.message == message)
    #expect(error(of: text, in: Self.scope)?.column == column)
  }

  @Test("arrays that pile up are refused before they fill the memory")
  func heldCount() {
    var scope = Scope()
    scope["x"] = .array(Array(repeating: 1, count: 10_000_000))
    let text = String(repeating: "hypot(x, ", count: 12) + "1" + String(repeating: ")", count: 12)
    let found = error(of: text, in: scope)
    #expect(found?.message == "the expression holds 110000000 points at once; the limit is 100000000")
    #expect(found?.column == 10 * 9 + 7)
  }

  @Test("an error reads as its column and its message")
  func description() {
    #expect(error(of: "1 + y", in: Scope())?.description == "5: unknown name \"y\"")
  }
}
