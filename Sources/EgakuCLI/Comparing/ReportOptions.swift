internal import ArgumentParser
internal import Files
internal import ImageComparison
internal import SystemPackage

/// Where a report of comparisons goes, as options of a command.
struct ReportOptions: ParsableArguments {
  @Flag(name: .long, help: "Print the report as JSON instead of lines.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("Write the report as JUnit XML.", valueName: "file"))
  var junit: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Write the report as a page of HTML that stands alone.", valueName: "file"))
  var html: String?

  /// The options as values.
  var delivery: ReportDelivery { ReportDelivery(json: json, junit: junit, html: html) }
}

/// Where a report goes.
struct ReportDelivery {
  /// Whether JSON is printed instead of lines.
  var json = false
  /// The files for JUnit XML and for a page of HTML; `nil` for none.
  var junit, html: String?

  /// Prints and writes the report; names that passed are only counted.
  ///
  /// - Parameters:
  ///   - isComplete: whether all pictures that are to be compared could be drawn.
  ///   - picture: the bytes of a picture that the report names; `nil` if it cannot be had.
  /// - Throws: the exit status: 1 if a picture does not pass, 2 if one is missing or cannot be read, or if a file
  ///   cannot be written.
  func deliver(_ report: ComparisonReport, isComplete: Bool = true, picture: (String) -> [UInt8]?) throws {
    do {
      if json {
        Terminal.standardOutput(String(decoding: try report.json.dropLast(), as: UTF8.self))
      } else {
        for line in report.lines { Terminal.standardOutput(line) }
      }
      if let junit { try AtomicWriting.write(report.junit, to: FilePath(junit)) }
      if let html { try AtomicWriting.write(report.html(pictures: picture), to: FilePath(html)) }
    } catch {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
    guard isComplete, !report.comparisons.contains(where: { $0.verdict == .unreadable }) else {
      throw ExitCode(2)
    }
    guard report.isPass else { throw ExitCode(1) }
  }

  /// The bytes of a picture's file.
  static func bytes(of path: String) -> [UInt8]? {
    guard PathRules.problem(of: path) == nil else { return nil }
    return try? FileReading.bytes(of: FilePath(path), limit: 1 << 30)
  }
}

extension ComparisonReport {
  /// A line for each picture that did not pass or has something to say, then the count.
  var lines: [String] {
    let failed = comparisons.filter { !$0.verdict.isPass || $0.verdict == .withinLimits || !$0.notes.isEmpty }
    let passed = comparisons.count { $0.verdict.isPass }
    let total = "\(comparisons.count) \(comparisons.count == 1 ? "picture" : "pictures")"
    // What explains a figure's SVG explains its pixels too, and is told once.
    let explained = Set(failed.filter { $0.verdict == .drawing }.map(\.changes))
    return failed.flatMap { comparison in
      let changes =
        comparison.verdict == .pixels && explained.contains(comparison.changes) ? [] : comparison.changes
      return ["\(comparison.name): \(comparison.headline)"] + changes.map { "  " + $0 }
    }
      + [
        passed == comparisons.count
          ? "\(total), all equal or within the limits"
          : "\(total), \(comparisons.count - passed) did not pass"
      ]
  }
}
