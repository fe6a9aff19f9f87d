import Foundation
import Testing

@Suite("egaku list and explain, and which figures there are")
struct ListCommandTests {
  private func figures(_ names: String...) -> String {
    "formats: [svg]\nfigures:\n" + names.map { "  \($0): {draw: [plot: {y: [0, 1]}]}\n" }.joined()
  }

  @Test("paths, names and lines of JSON")
  func forms() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "output: o\nfigures: {\"a \\\"b\\\"\": {}, sub/c: {}}")
    #expect(
      try program.run("list", "f.yaml")
        == .init(status: 0, output: "o/a \"b\".svg\no/a \"b\".png\no/sub/c.svg\no/sub/c.png\n", errors: ""))
    #expect(try program.run("list", "f.yaml", "--names").output == "a \"b\"\nsub/c\n")
    #expect(
      try program.run("list", "f.yaml", "-o", "x", "--format", "png@2x").output
        == "x/a \"b\"@2x.png\nx/sub/c@2x.png\n")
    let lines = try program.run("list", "f.yaml", "--json").output.split(separator: "\n")
    try #require(lines.count == 2)
    let first = try #require(JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["name"] as? String == "a \"b\"")
    #expect(first["file"] as? String == "f.yaml")
    #expect(first["files"] as? [String] == ["o/a \"b\".svg", "o/a \"b\".png"])
    #expect(try program.files() == ["f.yaml"])
  }

  @Test("several files, folders and patterns, each file once and in order")
  func inputs() throws {
    let program = try Program()
    defer { program.remove() }
    for folder in ["in", "in/deep", "empty"] {
      try FileManager.default.createDirectory(
        at: program.folder.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    try program.write("in/b.yaml", figures("b"))
    try program.write("in/a.yml", "include: part.yaml\n" + figures("a"))
    try program.write("in/part.yaml", "defaults: {dpi: 50}")
    try program.write("in/deep/c.yaml", figures("c"))
    try program.write("in/notes.json", "{\"figures\": 1}")
    try program.write("z.yaml", figures("z"))
    func names(_ arguments: String...) throws -> String {
      try program.run(["list", "--names"] + arguments).output.split(separator: "\n").joined(separator: " ")
    }
    #expect(try names("z.yaml", "in") == "z a b c")
    #expect(try names("in", "./in/b.yaml", "in/b.yaml") == "a b c")
    #expect(try names("in/[ab].y*ml") == "a b")
    #expect(try names("i*") == "a b c")
    #expect(
      try program.run("list", "empty")
        == .init(status: 2, output: "", errors: "empty: the folder holds no figure files\n"))
    #expect(try program.run("list", "n*.yaml").errors == "cannot read n*.yaml: No such file or directory\n")
    // A link to nothing whose name is a pattern of itself.
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.appendingPathComponent("*.lost").path, withDestinationPath: "nowhere")
    #expect(try program.run("list", "*.lost").errors == "cannot read *.lost: No such file or directory\n")
    #expect(try program.run("render", "in", "z.yaml", "-o", "out").status == 0)
    #expect(try program.pictures("out").keys.sorted() == ["a.svg", "b.svg", "c.svg", "z.svg"])
  }

  @Test("each file's pictures go to its own folder")
  func ownFolders() throws {
    let program = try Program()
    defer { program.remove() }
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("in"), withIntermediateDirectories: true)
    try program.write("in/a.yaml", "output: ../a\n" + figures("f"))
    try program.write("b.yaml", "output: b\n" + figures("f"))
    #expect(try program.run("render", "in/a.yaml", "b.yaml").output == "in/../a/f.svg\nb/f.svg\n")
    #expect(try program.files() == ["a/f.svg", "b.yaml", "b/f.svg", "in/a.yaml"])
  }

  @Test("two figures with one path are a mistake that names both places")
  func conflicts() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.yaml", figures("f", "g"))
    try program.write("b.yaml", "\n" + figures("f"))
    let two = try program.run("render", "a.yaml", "b.yaml", "-o", "o")
    #expect(two.status == 2)
    #expect(
      two.errors == "b.yaml:4:3: figure \"f\" would be written to the same place as the one at a.yaml:3:3\n")
    try program.write("m.yaml", "figures: {f: {matrix: {a: [1, 2], b: [1]}}}")
    #expect(
      try program.run("list", "m.yaml").errors == """
        m.yaml:1:11: figure "f" would be written to the same place as the one at m.yaml:1:11; a matrix needs its \
        names in the figure's, such as "{a}-{b}"

        """)
    // Different names, one file: @2x stands in a name and in a format.
    try program.write("d.yaml", "formats: [png, png@2x]\nfigures: {\"f\": {}, \"f@2x\": {}}")
    #expect(try program.run("list", "d.yaml").errors.hasPrefix("d.yaml:2:20: figure \"f@2x\" would be"))
    // The folder of the one is the name of the other.
    try program.write("e.yaml", "output: o\nformats: [svg]\nfigures: {sub/f: {}}")
    try program.write("s.yaml", "output: ./x/../o/sub\nformats: [svg]\nfigures: {f: {}}")
    #expect(
      try program.run("list", "e.yaml", "s.yaml").errors.hasPrefix("s.yaml:3:11: figure \"f\" would be"))
    // One name in two formats is no conflict, nor is a format that is told twice.
    try program.write("p.yaml", "formats: [png, png]\nfigures: {f: {}}")
    #expect(
      try program.run("list", "a.yaml", "p.yaml").output == "output/f.svg\noutput/g.svg\noutput/f.png\n")
    #expect(try program.files().allSatisfy { $0.hasSuffix(".yaml") })
  }

  @Test("patterns of names choose; a choice of nothing is a mistake")
  func choice() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", figures("red-line", "blue-line", "red-dot", "\"*\""))
    func names(_ arguments: String...) throws -> String {
      try program.run(["list", "f.yaml", "--names"] + arguments).output.split(separator: "\n").joined(
        separator: " ")
    }
    #expect(try names("--only", "red-*") == "red-line red-dot")
    #expect(try names("--only", "*-line", "--only", "red-dot") == "red-line blue-line red-dot")
    #expect(try names("--skip", "*-*") == "*")
    #expect(try names("--only", "red-*", "--skip", "*dot") == "red-line")
    #expect(try names("--only", "r*d*-*line") == "red-line")
    #expect(try names("--only", "red") == "")
    #expect(
      try program.run("render", "f.yaml", "--only", "rde*")
        == .init(status: 2, output: "", errors: "no figure has a name that fits --only and --skip\n"))
    #expect(
      try program.run("render", "f.yaml", "--only", "red-*", "--skip", "*dot").output
        == "output/red-line.svg\n")
  }

  @Test("of very many figures the first are listed at once")
  func many() throws {
    let program = try Program()
    defer { program.remove() }
    // As many as this build lists in a second or two; the release build takes two seconds for a million.
    try program.write(
      "f.yaml", "formats: [svg]\nfigures: {\"f-{a}-{b}\": {matrix: {a: \"arange(300)\", b: \"arange(300)\"}}}"
    )
    let process = try program.start(["list", "f.yaml"], output: "lines.txt")
    #expect(becomesTrue { program.text("lines.txt").hasPrefix("output/f-0-0.svg\noutput/f-0-1.svg\n") })
    // A polite signal is blocked in what tests start, and only runs listen for it.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  @Test("explain prints a figure with its sources, and knows the nearest name")
  func explain() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "f.yaml", "defaults: {dpi: 50}\nfigures: {\"wave-{n}\": {matrix: {n: [1, 2]}, title: \"{n}\"}}")
    #expect(
      try program.run("explain", "f.yaml", "wave-2")
        == .init(
          status: 0,
          output: """
            wave-2:  # f.yaml:2:11
              # matrix: n = 2
              dpi: 50  # defaults, f.yaml:1:17
              title: 2  # matrix, f.yaml:2:52
              figsize: [6.4, 4.8]  # built in
              formats: [svg, png]  # built in
              output: output  # built in

            """, errors: ""))
    #expect(
      try program.run("explain", "f.yaml", "wave-3")
        == .init(
          status: 2, output: "", errors: "f.yaml: unknown figure \"wave-3\"; there is wave-1, wave-2\n"))
  }
}
