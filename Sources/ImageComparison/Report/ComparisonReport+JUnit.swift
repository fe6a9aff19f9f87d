// The report for machines that collect test results: JUnit's XML, as continuous integration reads it.

internal import Markup

extension ComparisonReport {
  /// The report as JUnit XML: a test case for each comparison, with a failure for each that did not pass.
  ///
  /// A failure's type is the verdict's word, its message the verdict in a line; its text says the rest, a
  /// fact to a line. Nothing is said of times, so that equal reports are equal bytes.
  public var junit: [UInt8] {
    let failures = comparisons.count { !$0.verdict.isPass }
    let counts = "tests=\"\(comparisons.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\""
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites \(counts)>\n"
    xml += "  <testsuite name=\"\(Markup.escaped("\(expected) and \(actual)"))\" \(counts)>\n"
    for comparison in comparisons { xml += testCase(comparison) }
    return Array((xml + "  </testsuite>\n</testsuites>\n").utf8)
  }

  private func testCase(_ comparison: PictureComparison) -> String {
    let start =
      "    <testcase classname=\"\(Markup.escaped(expected))\" name=\"\(Markup.escaped(comparison.name))\""
    guard let body = Self.body(comparison) else { return start + "/>\n" }
    return start + ">\n      \(body)\n    </testcase>\n"
  }

  /// What stands in a test case; `nil` where there is nothing to say of a picture that passed.
  private static func body(_ comparison: PictureComparison) -> String? {
    switch comparison.verdict {
    case .equal: nil
    case .withinLimits: "<system-out>\(Markup.escaped(comparison.summary))</system-out>"
    default:
      "<failure type=\"\(comparison.verdict.rawValue)\" message=\"\(Markup.escaped(comparison.summary))\">"
        + "\(comparison.factLines.map(Markup.escaped).joined(separator: "\n"))</failure>"
    }
  }
}

extension PictureComparison {
  /// What there is to know beside the verdict, a fact to a line.
  fileprivate var factLines: [String] {
    let files = [expected.map { "expected: \($0)" }, actual.map { "actual: \($0)" }]
    let broken = limits.filter { !$0.holds }.map { "beyond its limit: \($0)" }
    return files.compactMap(\.self) + broken + changes + notes
  }
}
