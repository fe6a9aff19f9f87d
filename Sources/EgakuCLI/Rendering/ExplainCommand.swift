internal import ArgumentParser
internal import Batch
internal import FigureFiles
internal import SystemPackage

/// `egaku explain`: where each value of a figure comes from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print a figure with everything in place, each value with where it comes from.")

  @Argument(help: ArgumentHelp("The figure file (YAML or JSON).", valueName: "file"))
  var file: String

  @Argument(help: ArgumentHelp("The figure's name.", valueName: "figure"))
  var figure: String

  func run() throws {
    var input = InputFiles()
    (input.files, input.fontFolders) = ([file], [])
    for document in try input.load() {
      do throws(UnknownFigureError) {
        for line in try document.explanation(of: figure) { Terminal.standardOutput(line) }
      } catch {
        Terminal.standardError("\(file): \(error)")
        throw ExitCode(2)
      }
    }
  }
}
