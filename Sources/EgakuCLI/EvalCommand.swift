internal import ArgumentParser
internal import Expressions

/// `egaku eval`: prints the value of an expression.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Print the value of an expression as Python would.",
    discussion: """
      Arrays are printed as NumPy's repr, single values as plain numbers, such as: \
      egaku eval 'sum(x**2)' --let 'x=arange(5)'. A definition may name those before it; one with parameters, \
      such as --let 'f(x)=x*sigmoid(x)', is a function. An expression that begins with a minus sign stands behind \
      two of them: egaku eval -- '-pi'.
      """)

  @Argument(help: ArgumentHelp("An expression in NumPy's words.", valueName: "expression"))
  var expression: String

  @Option(
    name: .customLong("let"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A variable or a function for the expression; may be repeated.", valueName: "name=value"),
    transform: Definition.init)
  var definitions: [Definition] = []

  @Flag(name: .long, help: "Print JSON; what is not finite becomes null.")
  var json = false

  func run() throws {
    do {
      let value = try Scope(definitions).value(of: expression)
      guard json else { return Terminal.standardOutput(value.repr) }
      guard let text = value.json else {
        throw ExpressionTextError(expression, message: "\(value.summary) has no form in JSON")
      }
      Terminal.standardOutput(text)
    } catch {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
  }
}
