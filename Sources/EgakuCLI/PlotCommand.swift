internal import ArgumentParser
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

  func run() throws {
    do {
      try figure().save(output)
    } catch {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
    Terminal.standardOutput(output)
  }

  private func figure() throws(PlotError) -> Figure {
    var figure = Figure()
    var scope = Scope()
    let values = try PlotError.locating(x) { text throws(ExpressionError) in
      try Expression(parsing: text).evaluate(in: scope)
    }
    scope["x"] = values
    for text in expressions {
      let y = try PlotError.locating(text) { text throws(ExpressionError) in
        try Expression(parsing: text).evaluate(in: scope)
      }
      // A constant is a level line.
      let heights = y.isScalar ? values.doubles.map { _ in y.doubles[0] } : y.doubles
      guard heights.count == values.count else {
        throw PlotError(
          text: text, column: 1, message: "x has \(values.count) values and this \(heights.count)")
      }
      figure.axes.plot(values.doubles, heights, label: text)
    }
    if let xlim { figure.axes.xlim(xlim.first, xlim.last) }
    if let ylim { figure.axes.ylim(ylim.first, ylim.last) }
    figure.axes.title(title ?? "")
    figure.axes.grid(grid)
    if expressions.count > 1 { figure.axes.legend() }
    return figure
  }
}

/// A mistake in an expression of the command line.
private struct PlotError: Error, CustomStringConvertible {
  let text: String
  let column: Int
  let message: String

  var description: String { "'\(text)':\(column): \(message)" }

  /// Runs `body` on an expression and says which one it was that failed.
  static func locating(
    _ text: String, _ body: (String) throws(ExpressionError) -> Value
  ) throws(PlotError) -> Value {
    do {
      return try body(text)
    } catch {
      throw PlotError(text: text, column: error.column, message: error.message)
    }
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
