internal import ArgumentParser
internal import Export

/// The program `egaku`.
@main
struct EgakuCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "egaku",
    abstract: "Draws the figures of a figure file, as matplotlib would have drawn them.",
    discussion: """
      A figure file is YAML with pyplot's words; the README shows one. Messages name the place: \
      file:line:column. The exit status is 0 if all went well and 2 if not.
      """,
    version: ProgramVersion.current,
    subcommands: [
      RenderCommand.self, CheckCommand.self, PlotCommand.self, EvalCommand.self, CompareCommand.self,
      GoldenCommand.self, ReportCommand.self, WatchCommand.self, ListCommand.self, ExplainCommand.self,
      MergeReportsCommand.self,
      ArtistsCommand.self, KeysCommand.self, FunctionsCommand.self, FontsCommand.self, SchemaCommand.self,
    ])

  /// Runs the program. Mistakes on the command line end it with status 2, like mistakes in a file.
  static func main() {
    do {
      var command = try Self.command(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch {
      let status = exitCode(for: error)
      guard status == .validationFailure else { exit(withError: error) }
      Terminal.standardError(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }

  /// The command of the arguments.
  ///
  /// Drawing is asked for so often that it goes without a look at the other commands, which would take a sixth of the
  /// start. What is wrong with its arguments is found, and told, on the usual way.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let isDrawing = arguments.first == RenderCommand.configuration.commandName
    if isDrawing, let command = try? RenderCommand.parse(Array(arguments.dropFirst())) { return command }
    return try parseAsRoot(arguments)
  }
}
