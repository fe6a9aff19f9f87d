internal import ArgumentParser
internal import Batch
internal import Charts
internal import FigureFiles
internal import Spelling
internal import SystemPackage

/// `egaku render`: draws every figure of a file.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the figures of a file into a folder.",
    discussion: """
      Each figure becomes one file for each format, named after its key. A file is replaced whole or not at all. \
      A figure that fails does not stop the others; a file with a mistake in its keys draws nothing.
      """)

  @Argument(help: ArgumentHelp("The figure file (YAML or JSON).", valueName: "file"))
  var file: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder for the pictures; by default the file's own.", valueName: "dir"))
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The formats, separated by commas: png, svg, png@2x; by default the file's own.", valueName: "formats"))
  var format: String?

  func validate() throws { _ = try formats() }

  func run() throws {
    let figureFile = try InputFile.load(file)
    let plan = RenderPlan(
      file: figureFile, folder: output.map { FilePath($0) }, formats: try formats())
    let isGood = plan.run { event in
      switch event {
      case .wrote(let path): Terminal.standardOutput(path.string)
      case .diagnostic(let diagnostic): Terminal.standardError("\(diagnostic)")
      }
    }
    if !isGood { throw ExitCode(2) }
  }

  /// The formats asked for; `nil` where the file decides.
  private func formats() throws -> [PictureFormat]? {
    try format?.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let format = PictureFormat(String(name)) else {
        let hint = suggestion(for: String(name), among: PictureFormat.names)
        throw ValidationError("unknown format \"\(name)\"\(hint)")
      }
      return format
    }
  }
}
