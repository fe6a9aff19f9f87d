import Foundation
import Testing

/// What we ship works: every figure file, and every one that the documentation shows.
@Suite("Shipped figure files")
struct ShippedFileTests {
  @Test("every file of Fixtures is drawn")
  func fixtures() throws {
    let folder = Program.root.appendingPathComponent("Fixtures")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".yaml") }
    #expect(names.count >= 4)
    let program = try Program()
    defer { program.remove() }
    for name in names {
      let path = folder.appendingPathComponent(name).path
      let result = try program.run("render", path, "--output", "out/\(name)", "--progress", "none")
      #expect(result == Program.Result(status: 0, output: "", errors: ""), "\(name)")
    }
  }

  @Test("every figure file in the documentation is without problems")
  func documentation() throws {
    let folder = Program.root.appendingPathComponent("Documentation")
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".md") }.map(folder.appendingPathComponent)
    var count = 0
    for page in pages + [Program.root.appendingPathComponent("README.md")] {
      let text = try String(contentsOf: page, encoding: .utf8)
      for block in text.matches(of: /```yaml\n((?:[^`]|`[^`])*)```/) {
        // The recipe for a cluster is another program's file.
        if block.1.contains("apiVersion:") { continue }
        let program = try Program()
        defer { program.remove() }
        try program.write("f.yaml", Self.file(String(block.1)))
        try program.write("shared.yaml", "version: 1\n")
        try FileManager.default.createDirectory(
          at: program.folder.appendingPathComponent("fonts"), withIntermediateDirectories: true)
        let result = try program.run("check", "f.yaml")
        #expect(result.status == 0, "\(page.lastPathComponent): \(block.1)\(result.errors)")
        count += 1
      }
    }
    #expect(count >= 10)
  }

  /// A block as a whole file: the parts of a figure are shown alone.
  private static func file(_ block: String) -> String {
    if block.split(separator: "\n").contains(where: { $0.hasPrefix("figures:") }) { return block }
    let lines = block.split(separator: "\n").map { "    \($0)\n" }
    return "figures:\n  f:\n" + lines.joined()
  }
}
