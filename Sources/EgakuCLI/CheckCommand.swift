internal import ArgumentParser
internal import FigureFiles

/// `egaku check`: finds all that is wrong with a file without drawing it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a figure file without drawing it.",
    discussion:
      "Keys, values and expressions are checked and evaluated; every problem is reported in one run.")

  @Argument(help: ArgumentHelp("The figure file (YAML or JSON).", valueName: "file"))
  var file: String

  func run() throws {
    let figureFile = try InputFile.load(file)
    var isGood = true
    for figure in figureFile.figures {
      let evaluated = figure.evaluated(file: file)
      for diagnostic in evaluated.diagnostics { Terminal.standardError("\(diagnostic)") }
      isGood = isGood && evaluated.figure != nil
    }
    guard isGood else { throw ExitCode(2) }
    let count = figureFile.figures.count
    Terminal.standardOutput("\(file): \(count) \(count == 1 ? "figure" : "figures"), no problems")
  }
}
