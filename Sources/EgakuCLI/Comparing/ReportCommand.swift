internal import ArgumentParser
internal import Files
internal import ImageComparison
internal import SystemPackage

/// `egaku report`: makes a page of a report's JSON.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make a page, or JUnit XML, of the JSON that egaku compare --json printed.",
    discussion: "The pictures are read from where the report says they lie.")

  @Argument(help: ArgumentHelp("The report (JSON).", valueName: "file"))
  var file: String

  @OptionGroup var report: ReportOptions

  func run() throws {
    do {
      let bytes = try FileReading.bytes(of: FilePath(file), limit: 1 << 28, acceptsPipe: true)
      do {
        try report.delivery.deliver(try ComparisonReport(json: bytes), picture: ReportDelivery.bytes(of:))
      } catch let error as ReportError {
        Terminal.standardError("\(file): \(error)")
        throw ExitCode(2)
      }
    } catch let error as FileError {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
  }
}
