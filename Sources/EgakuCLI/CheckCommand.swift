internal import ArgumentParser
internal import FigureFiles
internal import SystemPackage

/// `egaku check`: finds all that is wrong with files without drawing them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check figure files without drawing them.",
    discussion:
      "Keys, values and expressions are checked and evaluated; every problem is reported in one run.")

  @OptionGroup var input: InputFiles

  func run() throws {
    let results = try input.paths().map { check($0.string) }
    guard results.allSatisfy({ $0 }) else { throw ExitCode(2) }
  }

  /// Says what is wrong with a file, or that nothing is.
  ///
  /// - Returns: whether nothing is.
  private func check(_ file: String) -> Bool {
    // What is wrong with a file that cannot be loaded is told by then.
    guard let figures = try? InputFile.load(file).figures else { return false }
    let evaluated = figures.map { $0.evaluated(file: file) }
    for diagnostic in evaluated.flatMap(\.diagnostics) { Terminal.standardError("\(diagnostic)") }
    guard evaluated.allSatisfy({ $0.figure != nil }) else { return false }
    let count = figures.count
    Terminal.standardOutput("\(file): \(count) \(count == 1 ? "figure" : "figures"), no problems")
    return true
  }
}
