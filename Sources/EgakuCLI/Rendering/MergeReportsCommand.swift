internal import ArgumentParser
internal import Batch
internal import Files
internal import SystemPackage

/// `egaku merge-reports`: joins the reports of shards.
struct MergeReportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-reports",
    abstract: "Join the reports of the parts of a run.",
    discussion: """
      The reports are those of egaku render --shard --report. The exit status is 0 if all parts are there and every \
      figure is drawn, and 2 if not.
      """)

  @Argument(help: ArgumentHelp("The reports (JSON).", valueName: "file"))
  var files: [String]

  @Option(name: [.short, .long], help: ArgumentHelp("Write the joined report (JSON).", valueName: "file"))
  var output: String?

  func run() throws {
    var joined: RunReport?
    do {
      for file in files {
        let report = try Self.read(file)
        if joined == nil { joined = report } else { try Self.merge(report, into: &joined, file: file) }
      }
      if let output, let joined { try AtomicWriting.write(try joined.json, to: FilePath(output)) }
    } catch {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
    guard let joined else { return }
    tell(joined)
    guard joined.isComplete else { throw ExitCode(2) }
  }

  private func tell(_ report: RunReport) {
    for failure in report.failures {
      for message in failure.messages { Terminal.standardError(message) }
    }
    if !report.missingShards.isEmpty {
      Terminal.standardError(
        "missing: \(report.missingShards.map { "\($0)/\(report.shardCount)" }.joined(separator: ", "))")
    }
    Terminal.standardOutput(report.summary.text)
  }

  private static func read(_ file: String) throws -> RunReport {
    let bytes = try FileReading.bytes(of: FilePath(file), limit: 1 << 30, acceptsPipe: true)
    do throws(RunReportError) {
      return try RunReport(json: bytes)
    } catch {
      throw RunReportError(description: "\(file): \(error)")
    }
  }

  private static func merge(_ report: RunReport, into joined: inout RunReport?, file: String) throws {
    do throws(RunReportError) {
      try joined?.merge(report)
    } catch {
      throw RunReportError(description: "\(file): \(error)")
    }
  }
}
