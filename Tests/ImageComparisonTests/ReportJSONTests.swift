import ImageComparison
import Testing

@Suite("Reports as JSON")
struct ReportJSONTests {
  @Test("what is written is what is read, and equal reports are equal bytes")
  func roundTrip() throws {
    let report = try SampleReport().report
    let bytes = try report.json
    let read = try ComparisonReport(json: bytes)
    #expect(read == report)
    #expect(try read.json == bytes)
  }

  @Test("the tolerance is kept, so that a difference can be drawn again")
  func tolerance() throws {
    let tolerance = PixelTolerance(threshold: 0.25, ignoresAntialiasing: true)
    let comparison = PictureComparison(
      name: "a", expected: .diagonal(4, 4), actual: .diagonal(4, 4, seaPixel: (3, 0)),
      limits: ComparisonLimits(tolerance: tolerance))
    let report = ComparisonReport(expected: "e", actual: "a", comparisons: [comparison])
    #expect(try ComparisonReport(json: report.json).comparisons.first?.tolerance == tolerance)
  }

  @Test("names are in the order of their bytes")
  func order() {
    let report = ComparisonReport(
      expected: "", actual: "",
      comparisons: ["é", "b", "B", "a/b", "a"].map { PictureComparison(name: $0, verdict: .equal) })
    #expect(report.comparisons.map(\.name) == ["B", "a", "a/b", "b", "é"])
  }

  @Test(
    "what is no report is refused with a reason",
    arguments: [
      ("", "not a report of comparisons: "),
      ("[]", "not a report of comparisons: "),
      ("{}", "not a report of comparisons: \"version\" is missing"),
      (
        #"{"version": 2, "expected": "", "actual": "", "comparisons": []}"#,
        "the report has version 2; this program reads"
      ),
      (#"{"version": 1, "expected": "", "comparisons": []}"#, "\"actual\" is missing"),
      (
        #"{"version": 1, "expected": "", "actual": "", "comparisons": [{"name": "a", "verdict": "fine"}]}"#,
        "comparisons.0.verdict: "
      ),
      (#"{"version": 1, "expected": "", "actual": "", "comparisons": {}}"#, "comparisons: "),
    ])
  func refusal(_ json: String, _ reason: String) {
    let error = #expect(throws: ReportError.self) { try ComparisonReport(json: Array(json.utf8)) }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "no error")")
  }

  @Test("numbers that no comparison gives do not stop a report from being told")
  func strangeNumbers() throws {
    let json = """
      {"version": 1, "expected": "", "actual": "", "comparisons": [{
        "name": "a", "verdict": "pixels", "changes": [], "notes": [],
        "ignored": [{"minX": -9223372036854775808, "minY": 0, "maxX": -9223372036854775808, "maxY": 9223372036854775807}],
        "limits": [{"name": "pixels", "value": 1e300, "limit": -0.5}, {"name": "window", "value": 2.5, "limit": 0}],
        "expectedSize": {"width": -1, "height": 9223372036854775807},
        "difference": {"changedCount": 1, "differentCount": 1, "antialiasedCount": 0, "densestCount": 0,
          "largestDistance": 1e300, "channelMaxima": [], "rms": -1e300}
      }]}
      """
    let report = try ComparisonReport(json: Array(json.utf8))
    #expect(report.comparisons.first?.summary.hasPrefix("1e+300 pixels differ (limit -0.5)") == true)
    #expect(!report.junit.isEmpty)
    #expect(!report.html { _ in nil }.isEmpty)
  }
}
