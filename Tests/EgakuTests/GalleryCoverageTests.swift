import FigureFiles
import Foundation
import SystemPackage
import Testing

/// Whether the gallery shows all there is.
@Suite("What the gallery shows")
struct GalleryCoverageTests {
  @Test(
    "every key, and every word that may stand under one, is used by a figure, but for those that are listed")
  func coverage() throws {
    let unseen = try Self.index().entries.filter(\.figures.isEmpty).map(\.name)
    let exceptions = try Self.exceptions()
    let missing = unseen.filter { name in !exceptions.contains { $0.covers(name) } }
    #expect(
      missing.isEmpty,
      "no figure of Fixtures/gallery uses these; show them, or list them in unseen.md: \(missing)")
    for exception in exceptions {
      #expect(unseen.contains(where: exception.covers), "unseen.md lists \(exception.pattern), which is seen")
      #expect(!exception.reason.isEmpty, "unseen.md does not say why \(exception.pattern) is not to be seen")
    }
  }

  @Test("the page of keys has all of them with the figures that use them")
  func page() throws {
    let page = try String(contentsOf: Gallery.path("keys.md"), encoding: .utf8)
    var expected: [String] = []
    for entry in try Self.index().entries where entry.word == nil {
      let figures = entry.figures.prefix(4).map { "[\($0)](README.md#\($0))" }.joined(separator: ", ")
      let summary = entry.summary.replacing("|", with: "\\|")
      if !expected.contains("## \(entry.owner)") { expected.append("## \(entry.owner)") }
      expected.append("| `\(entry.key)` | \(summary) | \(figures) |")
    }
    let lines = page.split(separator: "\n").map(String.init)
    let found = lines.filter { $0.hasPrefix("## ") || $0.hasPrefix("| `") }
    let difference = zip(found, expected).first { $0 != $1 }
    #expect(
      difference == nil && found.count == expected.count,
      "run scripts/gallery: \(String(describing: difference))")
  }

  @Test("a key belongs to where it stands, the same everywhere")
  func places() throws {
    let text = """
      figures:
        a: {title: {label: t, loc: left}, xaxis: {major_locator: NullLocator}, draw: [{hist: {x: [1], histtype: step}}]}
        b: {axes: [{title: t, inset_axes: {bounds: [0, 0, 1, 1], xlabel: x, draw: [{plot: {y: [1]}}]}}]}
      """
    let index = try Self.index(of: [[UInt8](text.utf8)])
    func figures(_ name: String) -> [String]? { index.entries.first { $0.name == name }?.figures }
    #expect(figures("axes.title") == ["a", "b"])
    #expect(figures("titles.loc") == ["a"])
    #expect(figures("titles.pad") == [])
    #expect(figures("locator.NullLocator") == ["a"])
    #expect(figures("hist.histtype: step") == ["a"])
    #expect(figures("hist.histtype: bar") == [])
    #expect(figures("child-axes.bounds") == ["b"])
    #expect(figures("axes.xlabel") == ["b"])
    #expect(figures("plot.y") == ["b"])
    #expect(Set(index.entries.map(\.name)).count == index.entries.count)
  }

  /// What the figures of the gallery use.
  private static func index() throws -> KeyIndex {
    try index(of: Gallery.names().map { try Fixture.bytes("gallery/\($0).yaml") })
  }

  private static func index(of files: [[UInt8]]) throws -> KeyIndex {
    var index = KeyIndex()
    for file in files {
      let document = try #require(FigureDocument.parse(file, path: "figures.yaml").document)
      for figure in document.figures { index.add(figure) }
    }
    return index
  }

  /// A row of `unseen.md`.
  private struct Exception {
    /// The name of a key, or `owner.*` for all keys of an owner.
    let pattern: String
    let reason: String

    func covers(_ name: String) -> Bool {
      pattern.hasSuffix("*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
    }
  }

  /// The rows of `unseen.md`.
  private static func exceptions() throws -> [Exception] {
    let text = try String(contentsOf: Gallery.path("unseen.md"), encoding: .utf8)
    return text.matches(of: #/(?m)^\| `(.+)` \| (.*) \|$/#).map {
      Exception(pattern: String($0.1), reason: $0.2.trimmingCharacters(in: .whitespaces))
    }
  }
}
