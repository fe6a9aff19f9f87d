import Foundation
import Testing

/// The page that shows the gallery beside its files.
@Suite("The gallery's page")
struct GalleryPageTests {
  @Test("it shows every figure with the file that draws it, and no other")
  func figures() throws {
    let page = try String(contentsOf: Gallery.path("README.md"), encoding: .utf8)
    let names = try Gallery.names()
    for name in names {
      let file = try String(contentsOf: Gallery.path(name + ".yaml"), encoding: .utf8)
      #expect(page.contains("\n### \(name)\n"), "run scripts/gallery")
      #expect(page.contains("![\(name)](\(name).png)"), "run scripts/gallery")
      #expect(page.contains("```yaml\n\(file)```"), "\(name).yaml changed: run scripts/gallery")
      #expect(file.hasPrefix("# "), "\(name).yaml begins with a comment that says what it shows")
    }
    #expect(page.components(separatedBy: "\n### ").count == names.count + 1)
  }

  @Test("every artist is seen on it")
  func artists() throws {
    let page = try String(contentsOf: Gallery.path("README.md"), encoding: .utf8)
    let rows = page.matches(of: #/\| \[`(\w+)`\]\(keys\.md#\w+\) \| (.*) \|/#)
    #expect(rows.count > 10)
    for row in rows { #expect(!row.2.isEmpty, "\(row.1) is in no figure") }
  }
}
