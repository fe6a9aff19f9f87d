internal import Activations
internal import ArgumentParser
internal import Expressions

/// `egaku functions`: lists what expressions can call, or describes one function.
struct FunctionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "functions",
    abstract: "List the functions of expressions, or describe one.",
    discussion: """
      Activation functions come first. Each also has its derivatives under its name, such as \
      sigmoid_derivative(x) and sigmoid_second_derivative(x), and the usual parameters of a library under \
      pytorch., keras. or jax., such as keras.leaky_relu(x).
      """)

  @Argument(help: ArgumentHelp("A function to describe.", valueName: "name"))
  var name: String?

  func run() throws {
    guard let name else { return Self.overview.forEach(Terminal.standardOutput) }
    if let activation = Activation.named(name) {
      return ActivationText(activation).lines.forEach(Terminal.standardOutput)
    }
    guard let function = Expression.functionDescription(named: name) else {
      Terminal.standardError(Expression.unknownFunctionMessage(name))
      throw ExitCode(2)
    }
    Terminal.standardOutput(function.notation)
    Terminal.standardOutput("  \(function.summary)")
  }

  /// All functions by subject, one a line.
  private static var overview: [String] {
    let activations = Activation.all.map { ($0.signature, $0.formula) }
    let subjects = Expression.functionSubjects.map { subject, functions in
      (subject, functions.map { ($0.notation, $0.summary) })
    }
    return ([("activation functions", activations)] + subjects).flatMap { subject, rows in
      ["", subject + ":"] + table(rows)
    }.dropFirst().map { $0 }
  }

  private static func table(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).filter { $0 <= 36 }.max() ?? 0
    return rows.map { left, right in
      "  " + left + String(repeating: " ", count: max(width - left.count, 0) + 2) + right
    }
  }
}

extension Activation {
  /// The name with its parameters: `elu(x, alpha=1)`.
  fileprivate var signature: String {
    let parameters = parameters.map { parameter in
      ", " + parameter.name + (parameter.usual.map { "=\(ActivationText.number($0))" } ?? "")
    }
    return "\(name)(x\(parameters.joined()))"
  }
}

/// Everything that the catalogue knows of a function, line by line.
private struct ActivationText {
  let lines: [String]

  init(_ activation: Activation) {
    var rows = [
      ("title", activation.title), ("formula", activation.formula), ("mathtext", activation.mathtext),
    ]
    if !activation.aliases.isEmpty { rows.append(("also", activation.aliases.joined(separator: ", "))) }
    rows += activation.parameters.map { parameter in
      (
        "parameter",
        "\(parameter.name)\(parameter.usual.map { " = \(Self.number($0))" } ?? ""): \(parameter.meaning)"
      )
    }
    // Features depend on the parameters; without usual ones there is nothing to say.
    if let function = try? activation([:]) { rows += Self.rows(of: function.features) }
    rows.append(("source", activation.source))
    lines =
      [activation.signature]
      + rows.map { name, text in
        "  " + name + String(repeating: " ", count: 13 - name.count) + text
      }
  }

  private static func rows(of features: Features) -> [(String, String)] {
    var rows = [("range", features.range.description), ("monotonicity", features.monotonicity.rawValue)]
    if !features.kinks.isEmpty {
      rows.append(("kinks", features.kinks.map { "x = \(number($0))" }.joined(separator: ", ")))
    }
    rows += features.jumps.map { jump in
      (
        "jump",
        "x = \(number(jump.x)), from \(number(jump.left)) to \(number(jump.right)), \(number(jump.value)) there"
      )
    }
    rows += features.extrema.map { ("\($0.kind.rawValue)", "\(number($0.y)) at x = \(number($0.x))") }
    rows += features.asymptotes.map { asymptote in
      ("asymptote", "\(line(asymptote)) towards \(asymptote.end == .minusInfinity ? "-inf" : "inf")")
    }
    return rows
  }

  private static func line(_ asymptote: Features.Asymptote) -> String {
    let (slope, intercept) = (asymptote.slope, asymptote.intercept)
    guard slope != 0 else { return "y = \(number(intercept))" }
    let product = slope == 1 ? "x" : slope == -1 ? "-x" : "\(number(slope)) x"
    guard intercept != 0 else { return "y = \(product)" }
    return "y = \(product) \(intercept < 0 ? "-" : "+") \(number(intercept.magnitude))"
  }

  static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
