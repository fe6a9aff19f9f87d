internal import ArgumentParser
internal import Batch
internal import Files
internal import SystemPackage

/// What a figure that fails does to the others.
enum FailureMode: EnumerableFlag {
  case keepGoing, failFast
}

/// `egaku render`: draws the figures of files.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the figures of files into folders.",
    discussion: """
      Each figure becomes one file for each format, named after its key. A file is replaced whole or not at all. \
      Figures that did not change since the last run are left alone. A figure that fails does not stop the others. \
      The exit status is 0 if every figure is drawn, 2 if one is not, and 130 after Ctrl-C, which lets figures that \
      are being drawn come to their end for three seconds; a second Ctrl-C ends the run at once.
      """)

  @OptionGroup var input: InputFiles
  @OptionGroup var plan: PlanOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many figures are drawn at once; by default one for each processor.", valueName: "count"))
  var jobs = 0

  @Flag(name: .long, help: "Draw figures that did not change, too.")
  var force = false

  @Flag(name: .customLong("dry-run"), help: "Draw nothing; print what would be drawn.")
  var rehearses = false

  @Flag(name: .customLong("explain-cache"), help: "Say why each figure is drawn.")
  var explainsCache = false

  @Flag(help: "Whether a figure that fails ends the run; by default the others are drawn.")
  var failure = FailureMode.keepGoing

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How progress is told: auto (a bar on a terminal, the written files elsewhere), bar, plain, json, none.",
      valueName: "form"))
  var progress = ProgressForm.auto

  @Option(
    name: .long,
    help: ArgumentHelp("Write a report of the run (JSON); merge-reports joins several.", valueName: "file"))
  var report: String?

  func validate() throws {
    guard (0...4096).contains(jobs) else {
      throw ValidationError("--jobs must be from 1 to 4096, not \(jobs)")
    }
  }

  func run() throws {
    let plan = try self.plan.plan(try input.load())
    var options = RenderOptions()
    options.jobs = jobs
    options.isForced = force
    options.isRehearsal = rehearses
    options.failsFast = failure == .failFast
    let stop = StopSignal()
    let interruption = Interruption(stop)
    let teller = ProgressTeller(progress, total: plan.count, explainsCache: explainsCache)
    let summary = plan.run(options, stop: stop, teller.tell)
    teller.finish(summary, isInterrupted: interruption.isInterrupted)
    try write(teller.runReport(summary, shard: try self.plan.part()))
    if interruption.isInterrupted { throw ExitCode(130) }
    guard summary.isComplete else { throw ExitCode(2) }
  }

  private func write(_ runReport: RunReport) throws {
    guard let report else { return }
    do {
      try AtomicWriting.write(try runReport.json, to: FilePath(report))
    } catch {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
  }
}
