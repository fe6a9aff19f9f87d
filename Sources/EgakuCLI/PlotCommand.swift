internal import ArgumentParser
internal import Arrays
internal import Charts
internal import Export
internal import Expressions

/// `egaku plot`: draws expressions without a figure file.
struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Draw expressions without a figure file.",
    discussion: """
      Each expression becomes a line, such as: egaku plot 'sigmoid(x)' 'relu(x)' --ylim -0.1,1.1 -o curves.svg. \
      With more than one, a legend names them.
      """)

  @Argument(help: ArgumentHelp("What to draw: expressions in NumPy's words.", valueName: "expression"))
  var expressions: [String]

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The values of x, an expression.", valueName: "expression")
  )
  var x = "arange(-5.0, 5.0, 0.1)"

  @Option(
    name: .customLong("let"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A variable or a function for the expressions; may be repeated.", valueName: "name=value"),
    transform: Definition.init)
  var definitions: [Definition] = []

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The ends of the x axis, separated by a comma.", valueName: "ends"),
    transform: Limits.init)
  var xlim: Limits?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The ends of the y axis, separated by a comma.", valueName: "ends"),
    transform: Limits.init)
  var ylim: Limits?

  @Option(name: .long, help: ArgumentHelp("The title above the plot.", valueName: "text"))
  var title: String?

  @Flag(name: .long, help: "Draw lines across the plot at the ticks.")
  var grid = false

  @Option(
    name: [.short, .long], help: ArgumentHelp("The picture's file: NAME.svg or NAME.png.", valueName: "file"))
  var output: String

  func validate() throws {
    guard output != "-" else {
      throw ValidationError("the picture is written to a file, not to standard output (-)")
    }
  }

  func run() throws {
    do {
      try figure().save(output)
    } catch {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
    Terminal.standardOutput(output)
  }

  private func figure() throws(ExpressionTextError) -> Figure {
    var figure = Figure()
    var scope = try Scope(definitions)
    let x = try row(x, in: scope)
    let values = x.doubles
    scope["x"] = .array(x)
    for text in expressions {
      let y = try row(text, in: scope)
      // A constant is a level line.
      let heights = y.isScalar ? values.map { _ in y.doubles[0] } : y.doubles
      guard heights.count == values.count else {
        throw ExpressionTextError(text, message: "x has \(values.count) values and this \(heights.count)")
      }
      figure.axes.plot(values, heights, label: text)
    }
    if let xlim { figure.axes.xlim(xlim.first, xlim.last) }
    if let ylim { figure.axes.ylim(ylim.first, ylim.last) }
    figure.axes.title(title ?? "")
    figure.axes.grid(grid)
    if expressions.count > 1 { figure.axes.legend() }
    return figure
  }

  /// The row of numbers, or the single number, that an expression gives.
  private func row(_ text: String, in scope: Scope) throws(ExpressionTextError) -> NDArray {
    let value = try scope.value(of: text)
    guard case .array(let array) = value, array.ndim < 2 else {
      throw ExpressionTextError(text, message: "a row of numbers is wanted, not \(value.summary)")
    }
    return array
  }
}

/// The value of `--xlim` and `--ylim`.
struct Limits {
  let first, last: Double?

  /// Two numbers with a comma between; an end left empty follows the data.
  init(_ text: String) throws {
    let ends = text.split(separator: ",", omittingEmptySubsequences: false)
    guard ends.count == 2 else { throw ValidationError("\"\(text)\" is not two ends such as -0.1,1.1") }
    first = try Self.end(ends[0])
    last = try Self.end(ends[1])
  }

  private static func end(_ text: Substring) throws -> Double? {
    if text.isEmpty { return nil }
    guard let number = Double(text), number.isFinite else {
      throw ValidationError("\"\(text)\" is not a finite number")
    }
    return number
  }
}
