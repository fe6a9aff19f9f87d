import Foundation
import ImageComparison
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("JUnit")
struct JUnitTests {
  @Test("every comparison is a test case, and those that did not pass are failures")
  func cases() throws {
    let report = try SampleReport().report
    let document = try JUnitDocument(report.junit)
    #expect(document.cases.map(\.name) == report.comparisons.map(\.name))
    let failed = report.comparisons.filter { !$0.verdict.isPass }
    #expect(document.cases.compactMap(\.failure?.type) == failed.map(\.verdict.rawValue))
    #expect(document.cases.compactMap(\.failure?.message) == failed.map(\.summary))
    for suite in document.suites {
      #expect(suite["tests"] == "8" && suite["failures"] == "6" && suite["errors"] == "0")
    }
    #expect(document.suites.count == 2)
  }

  @Test("a failure tells the files, the broken limits, changes and notes")
  func facts() throws {
    let document = try JUnitDocument(SampleReport().report.junit)
    let failure = try #require(document.cases.first { $0.name == "pixels" }?.failure)
    #expect(
      failure.text == """
        expected: expected/pixels
        actual: actual/pixels
        beyond its limit: 1 pixel differs (limit 0)
        beyond its limit: 1 in the densest 32 × 32 pixels (limit 0)
        beyond its limit: largest distance 0.6463 (limit 0)
        the line moved
        another font
        """)
    #expect(
      document.cases.first { $0.name == "within" }?.output.hasPrefix("within the limits: 1 pixel differs")
        == true)
  }

  @Test("any name is well-formed XML", arguments: hostileNames.indices)
  func hostile(_ index: Int) throws {
    let name = hostileNames[index]
    let report = ComparisonReport(
      expected: name, actual: name,
      comparisons: [PictureComparison(name: name, expected: name, verdict: .missing)])
    let document = try JUnitDocument(report.junit)
    let allowed = String(
      String.UnicodeScalarView(name.unicodeScalars.filter { $0 != "\u{0}" && $0 != "\u{FFFF}" }))
    #expect(document.cases.map(\.name) == [allowed])
  }

  @Test("a report of nothing")
  func nothing() throws {
    let document = try JUnitDocument(ComparisonReport(expected: "", actual: "", comparisons: []).junit)
    #expect(document.cases.isEmpty && document.suites.count == 2)
  }
}

/// What an XML parser finds in a report.
private final class JUnitDocument: NSObject, XMLParserDelegate {
  struct Case {
    var name: String
    var failure: (type: String, message: String, text: String)?
    var output = ""
  }

  private(set) var cases: [Case] = []
  private(set) var suites: [[String: String]] = []
  private var text = ""

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    switch element {
    case "testsuites", "testsuite": suites.append(attributes)
    case "testcase": cases.append(Case(name: attributes["name"] ?? ""))
    case "failure":
      cases[cases.count - 1].failure = (attributes["type"] ?? "", attributes["message"] ?? "", "")
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if element == "failure" { cases[cases.count - 1].failure?.text = text }
    if element == "system-out" { cases[cases.count - 1].output = text }
  }
}
