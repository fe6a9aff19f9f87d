internal import ArgumentParser
internal import Export
internal import Synchronization
internal import Threads

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

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

  /// Runs the program. Mistakes on the command line end it with status 2, like mistakes in a file, and so does
  /// standard output that cannot be written.
  static func main() {
    // A reader that has gone away is told like a full disk; it is no reason to stop drawing.
    signal(SIGPIPE, SIG_IGN)
    // The stack that the system gave to this thread may be too small for what figures nest.
    let status = Mutex(ExitCode.success)
    Threads.run { status.withLock { $0 = run(Array(CommandLine.arguments.dropFirst())) } }
    exit(status.withLock(\.self))
  }

  private static func exit(_ status: ExitCode) -> Never {
    guard let failure = Terminal.outputFailure else { exit(withError: status) }
    Terminal.standardError("standard output could not be written: \(failure)")
    exit(withError: ExitCode(2))
  }

  /// Runs a command, and tells what it throws.
  private static func run(_ arguments: [String]) -> ExitCode {
    do {
      var command = try Self.command(arguments)
      try command.run()
      return .success
    } catch {
      let status = exitCode(for: error)
      let message = fullMessage(for: error)
      if !message.isEmpty {
        if status == .success { Terminal.standardOutput(message) } else { Terminal.standardError(message) }
      }
      return status == .validationFailure ? ExitCode(2) : status
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
