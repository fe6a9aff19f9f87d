import Testing

@Suite("egaku eval")
struct EvalCommandTests {
  @Test(
    "a value is printed as Python would print it",
    arguments: [
      (["sigmoid([-1.0, 1.0, 2.0])"], "array([0.26894142, 0.73105858, 0.88079708])"),
      (["5.0"], "5.0"),
      (["sum(arange(10))"], "45"),
      (["1 < 2"], "True"),
      (["x * 2", "--let", "x=arange(3)"], "array([0, 2, 4])"),
      (["f(y) + y", "--let", "y = 2", "--let", "f(x, a=3) = a * x"], "8"),
      (["--let", "x=-1.5", "--", "-x"], "1.5"),
      (["array([1.5, nan])", "--json"], "[1.5, null]"),
      (["(1, [True, 'a'], None)", "--json"], "[1, [true, \"a\"], null]"),
      (["arange(-5,5,0.1)[50]"], "-1.7763568394002505e-14"),
      (["1 / array([0, 1])"], "array([inf,  1.])"),
    ])
  func values(arguments: [String], output: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["eval"] + arguments)
    #expect(result == Program.Result(status: 0, output: output + "\n", errors: ""))
  }

  @Test(
    "mistakes end with status 2 and name the place",
    arguments: [
      (["sgmoid(1)"], "'sgmoid(1)':1: unknown function \"sgmoid\" (did you mean \"sigmoid\"?)"),
      (["x + 1", "--let", "y=2"], "'x + 1':1: unknown name \"x\""),
      (["x", "--let", "x=1 +"], "'1 +':3: a value is missing after \"+\""),
      (["f(1)", "--let", "f(x)=f(x)"], "'f(x)':1: a function cannot come back to itself: f → f"),
      (
        ["f(1)", "--let", "f(2)=1"],
        "'f(2)':3: a function is defined by its name and parameters, such as f(x, a=1)"
      ),
      (["1", "--let", "2=3"], "\"2\" is not a name"),
      (["1", "--let", "x"], "\"x\" is not a name with a value such as x=arange(5)"),
      (["arange(3) + arange(4)"], "'arange(3) + arange(4)':11: the shapes (3,) and (4,) do not fit together"),
      (["neuron(1, 2)"], "'neuron(1, 2)':1: neuron needs weights"),
      ([String(repeating: "x", count: 81)], "'\(String(repeating: "x", count: 79))…':1: unknown name"),
      (["default_rng(1)", "--json"], "a generator of random numbers has no form in JSON"),
    ])
  func mistakes(arguments: [String], message: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["eval"] + arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(message))
  }

  @Test("an expression of a hundred thousand parentheses is refused in a line")
  func parentheses() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["eval", String(repeating: "(", count: 100_000)])
    #expect(result.status == 2)
    #expect(result.errors.hasSuffix("…':10001: the expression has 100000 characters; the limit is 10000\n"))
    #expect(result.errors.count < 160)
  }

  @Test("functions are listed, described, and their names' mistakes told")
  func functions() throws {
    let program = try Program()
    defer { program.remove() }
    let list = try program.run("functions").output
    for line in ["activation functions:", "  relu6(x)", "  clip(", "  neuron(*x, weights,", "  .normal("] {
      #expect(list.contains(line))
    }
    let relu6 = try program.run("functions", "relu6")
    #expect(relu6.status == 0)
    #expect(relu6.output.contains("  kinks        x = 0, x = 6\n"))
    #expect(
      try program.run("functions", "hypot").output == "hypot(x1, x2)\n  The length of the vector (x1, x2).\n")
    let wrong = try program.run("functions", "rlu6")
    #expect(
      wrong
        == Program.Result(
          status: 2, output: "", errors: "unknown function \"rlu6\" (did you mean \"relu6\"?)\n"))
  }
}
