import Foundation
import Images
import Raster
import Testing

@testable import ImageComparison

@Suite("The page of a report")
struct ReportPageTests {
  @Test("equal reports give equal bytes, also by way of JSON")
  func deterministic() throws {
    let sample = try SampleReport()
    let page = sample.html
    #expect(page == sample.html)
    let read = try ComparisonReport(json: sample.report.json)
    #expect(page == read.html { sample.files[$0] })
  }

  @Test("groups stand in the order of gravity, with counts and anchors")
  func groups() throws {
    let page = try text(SampleReport())
    let places = ["failed", "new", "missing", "passed"].map { page.range(of: "id=\"\($0)\"")?.lowerBound }
    #expect(
      places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    for count in ["<b>4</b> failed", "<b>1</b> new", "<b>1</b> missing", "<b>2</b> passed"] {
      #expect(page.contains(count))
    }
    #expect(page.contains("6 of 8 pictures did not pass"))
    for number in 1...8 { #expect(page.contains("href=\"#picture-\(number)\"")) }
  }

  @Test("pictures are inside: one of an equal pair, three of a different one")
  func pictures() throws {
    let sample = try SampleReport()
    let page = try text(sample)
    // equal 1, within, pixels, layout, flat 3 each, extra 1, missing 1, the readable one of broken 1
    #expect(page.components(separatedBy: "src=\"data:image/png;base64,").count - 1 == 16)
    let expected = try #require(sample.files["expected/equal"])
    #expect(page.contains(Data(expected).base64EncodedString()))
    #expect(page.contains("not a PNG file"))
  }

  @Test("each file is asked for once, and what cannot be read is said")
  func missingFiles() throws {
    var asked: [String] = []
    let page = String(
      decoding: try SampleReport().report.html {
        asked.append($0)
        return nil
      }, as: UTF8.self)
    #expect(asked.count == Set(asked).count && asked.count == 13)
    #expect(page.components(separatedBy: "the file cannot be read").count - 1 == 13)
    #expect(!page.contains("data:image/png"))
  }

  @Test("limits with their values, sizes, changes, notes and ignored regions are told")
  func facts() throws {
    let page = try text(SampleReport())
    for fact in [
      "<th scope=\"row\">Differing pixels</th><td>1</td><td>0</td><td>no</td>",
      "<th scope=\"row\">Differing pixels</th><td>1</td><td>5</td><td>yes</td>", "200 × 120 → 220 × 100",
      "the line moved", "another font", "x 4–39, y 60–79", "the new picture has one colour only",
    ] {
      #expect(page.contains(fact), "\(fact)")
    }
  }

  @Test(
    "the page fetches nothing and names no other file",
    arguments: ["http://", "https://", "file://", "url(", "@import"])
  func selfContained(_ word: String) throws {
    // The one address is the name of SVG's namespace, in the icon.
    let page = try text(SampleReport()).replacing("http://www.w3.org/2000/svg", with: "")
    #expect(!page.contains(word))
  }

  @Test("text of a report never becomes markup", arguments: hostileNames.indices)
  func hostile(_ index: Int) throws {
    let name = hostileNames[index]
    let plain = try text(SampleReport())
    let page = try text(SampleReport(prefix: name))
    for mark in [
      "<script", "</script", "<img", "<svg", "<b>", "<x/>", "<style", "</style", "<!--", "<input", "]]>",
    ] {
      #expect(
        page.components(separatedBy: mark).count == plain.components(separatedBy: mark).count, "\(mark)")
    }
    #expect(!page.contains("\u{0}") && !page.contains("\u{FFFF}"))
  }

  @Test("interpolated text is escaped, interpolated markup is not")
  func escaping() {
    let name = "a<b>\"&"
    let inner: HTML = "<i>\(name)</i>"
    #expect(String(decoding: inner.bytes, as: UTF8.self) == "<i>a&lt;b&gt;&quot;&amp;</i>")
    let outer: HTML = "<p title=\"\(name)\">\(inner)\(3)</p>"
    #expect(
      String(decoding: outer.bytes, as: UTF8.self)
        == "<p title=\"a&lt;b&gt;&quot;&amp;\"><i>a&lt;b&gt;&quot;&amp;</i>3</p>")
  }

  @Test("a report of nothing, of one picture, of passes alone")
  func small() {
    let none = ComparisonReport(expected: "a", actual: "b", comparisons: [])
    #expect(text(none).contains("There were no pictures to compare."))
    let one = ComparisonReport(
      expected: "a", actual: "b", comparisons: [PictureComparison(name: "p", verdict: .equal)])
    #expect(text(one).contains("<title>The picture passed</title>"))
    #expect(text(one).contains("<details open>"))
  }

  private func text(_ sample: SampleReport) throws -> String { String(decoding: sample.html, as: UTF8.self) }

  private func text(_ report: ComparisonReport) -> String {
    String(decoding: report.html { _ in nil }, as: UTF8.self)
  }
}
