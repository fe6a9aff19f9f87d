import Foundation
import Testing

@Suite("Drawing only what changed")
struct OutputCacheTests {
  private static let cache = "output/.egaku-cache"

  /// What a run draws, and why, from `--explain-cache`.
  private func drawn(_ program: Program, _ arguments: String...) throws -> [String] {
    let result = try program.run(["render", "f.yaml", "--explain-cache", "--progress", "none"] + arguments)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map(String.init).filter { !$0.hasSuffix(": unchanged") }
  }

  private func drawnProgram(_ text: String, data: String? = nil) throws -> Program {
    let program = try Program()
    if let data { try program.write("d.csv", data) }
    try program.write("f.yaml", text)
    #expect(try program.run("render", "f.yaml").status == 0)
    return program
  }

  @Test("a second run touches nothing and says so")
  func secondRun() throws {
    let program = try drawnProgram(Figures.matrix(10, formats: "svg, png"))
    defer { program.remove() }
    let (times, cache) = (try program.times(), try program.bytes(Self.cache))
    #expect(
      try program.run("render", "f.yaml")
        == .init(status: 0, output: "10 figures: 10 unchanged\n", errors: ""))
    #expect(try program.times() == times)
    #expect(try program.bytes(Self.cache) == cache)
    // Comments, places and quotes are not the figure.
    try program.write("f.yaml", "# A comment\n\n" + Figures.matrix(10, formats: "svg, png"))
    #expect(try drawn(program) == [])
  }

  @Test("force draws all, a rehearsal nothing")
  func forceAndRehearsal() throws {
    let program = try drawnProgram(Figures.matrix(3))
    defer { program.remove() }
    let before = try program.pictures()
    #expect(try drawn(program, "--force") == (0..<3).map { "f00\($0): drawn: it was asked for" })
    #expect(try program.pictures() == before)
    try program.write("f.yaml", Figures.matrix(4, slope: 2))
    let (times, cache) = (try program.times(), try program.bytes(Self.cache))
    let result = try program.run("render", "f.yaml", "--dry-run")
    #expect(result.status == 0)
    #expect(
      result.output == (0..<4).map { "output/f00\($0).svg\n" }.joined())
    #expect(try program.times() == times)
    #expect(try program.bytes(Self.cache) == cache)
    // Nor does it make a folder.
    #expect(try program.run("render", "f.yaml", "--dry-run", "-o", "new").status == 0)
    #expect(!FileManager.default.fileExists(atPath: program.folder.appendingPathComponent("new").path))
  }

  @Test("a program that was built from other sources draws anew")
  func otherProgram() throws {
    let program = try drawnProgram(Figures.matrix(2))
    defer { program.remove() }
    #expect(try drawn(program) == [])
    // Of an ELF program: the header of its note with the build id, of which a byte is changed.
    var bytes = [UInt8](try Data(contentsOf: Program.productsFolder.appendingPathComponent("egaku")))
    let header: [UInt8] = [3, 0, 0, 0] + Array("GNU\0".utf8)
    guard let note = Data(bytes).range(of: Data(header))?.upperBound else { return }
    bytes[note] ^= 0xFF
    let other = program.folder.appendingPathComponent("other-egaku")
    try Data(bytes).write(to: other)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: other.path)
    let process = Process()
    process.executableURL = other
    process.arguments = ["render", "f.yaml", "--explain-cache", "--progress", "none"]
    process.currentDirectoryURL = program.folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(
      output.split(separator: "\n").allSatisfy { $0.hasSuffix("the program or a font changed") }, "\(output)")
    #expect(output.split(separator: "\n").count == 2)
  }

  @Test("each reason for drawing is told")
  func reasons() throws {
    let program = try drawnProgram(
      """
      formats: [svg]
      functions: {g(x): 2 * x}
      figures:
        a: {draw: [plot: {y: "g(arange(2))"}]}
        b: {data: d.csv, draw: [plot: {y: v}]}
        c: {draw: [plot: {y: [0, 1]}]}
      """, data: "v\n1\n2\n")
    defer { program.remove() }
    #expect(try drawn(program) == [])
    try program.write("d.csv", "v\n1\n3\n")
    #expect(try drawn(program) == ["b: drawn: a data file changed"])
    try program.remove("output/a.svg")
    #expect(try drawn(program) == ["a: drawn: a.svg is gone"])
    let before = try program.bytes("output/c.svg")
    try program.write("output/c.svg", bytes: before + [0x20])
    #expect(try drawn(program) == ["c: drawn: c.svg was edited"])
    #expect(try program.bytes("output/c.svg") == before)
    // The same bytes, written again.
    try program.write("output/c.svg", bytes: before)
    #expect(try drawn(program) == ["c: drawn: c.svg was edited"])
    try program.write("f.yaml", program.text("f.yaml").replacing("[0, 1]", with: "[0, 2]"))
    #expect(try drawn(program) == ["c: drawn: the figure changed"])
    try program.write("f.yaml", program.text("f.yaml").replacing("2 * x", with: "3 * x"))
    #expect(try drawn(program) == ["a", "b", "c"].map { "\($0): drawn: the figure changed" })
    try program.write("f.yaml", program.text("f.yaml") + "\n  d: {}\n")
    #expect(try drawn(program) == ["d: drawn: nothing is known of d.svg"])
    try program.remove(Self.cache)
    #expect(try drawn(program).count == 4)
  }

  @Test("a value of a matrix that changes draws its own figures")
  func matrixValue() throws {
    let text = "formats: [svg]\nfigures: {\"f{a}{b}\": {matrix: {a: [1, 2], b: [x, y]}, title: \"{a} {b}\"}}"
    let program = try drawnProgram(text)
    defer { program.remove() }
    try program.write("f.yaml", text.replacing("[1, 2]", with: "[1, 3]"))
    #expect(try drawn(program) == ["f3x", "f3y"].map { "\($0): drawn: nothing is known of \($0).svg" })
    try program.write("f.yaml", text.replacing("[1, 2]", with: "[1, 3, 2]"))
    #expect(try drawn(program) == [])
  }

  @Test("data that all figures share draw all of them, included ones too")
  func sharedData() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("d.csv", "v\n1\n2\n")
    try program.write(
      "f.yaml",
      "include: part.yaml\nformats: [svg]\ndata: d.csv\nfigures: {a: {title: a}, b: {draw: [plot: {y: v}]}}")
    try program.write("part.yaml", "figures: {c: {title: c}}")
    #expect(try drawn(program).count == 3)
    try program.write("d.csv", "v\n1\n4\n")
    #expect(try drawn(program) == ["c", "a", "b"].map { "\($0): drawn: a data file changed" })
    try program.write("part.yaml", "figures: {c: {title: other}}")
    #expect(try drawn(program) == ["c: drawn: the figure changed"])
  }

  @Test("of a format that is added, and of a picture that is gone, only that file is written")
  func addedFormat() throws {
    let program = try drawnProgram(Figures.matrix(3))
    defer { program.remove() }
    let times = try program.times()
    try program.write("f.yaml", Figures.matrix(3, formats: "svg, png"))
    #expect(
      try program.run("render", "f.yaml").output == "output/f000.png\noutput/f001.png\noutput/f002.png\n")
    #expect(try program.times().filter { $0.key.hasSuffix("svg") } == times)
    try program.remove("output/f001.svg")
    #expect(
      try program.run("render", "f.yaml").output == "output/f001.svg\n3 figures: 1 drawn, 2 unchanged\n")
    try program.write("f.yaml", Figures.matrix(3, slope: 5, formats: "svg, png"))
    #expect(try program.run("render", "f.yaml").output.split(separator: "\n").count == 6)
  }

  @Test(
    "a damaged cache is told, made anew and never trusted",
    arguments: ["flipped", "short", "header", "rubbish", "inserted"])
  func damaged(_ kind: String) throws {
    let program = try drawnProgram(Figures.matrix(5))
    defer { program.remove() }
    var bytes = try program.bytes(Self.cache)
    switch kind {
    case "flipped": bytes[bytes.count / 2] ^= 1
    case "short": bytes.removeSubrange(100..<140)
    case "header": bytes[13] = UInt8(ascii: "2")
    case "rubbish": bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 151 >> 3) }
    default: bytes.insert(contentsOf: Array("\n\n".utf8), at: bytes.count / 2)
    }
    try program.write(Self.cache, bytes: bytes)
    let pictures = try program.pictures()
    let rehearsal = try program.run("render", "f.yaml", "--dry-run")
    #expect(rehearsal.output.split(separator: "\n").count == 5)
    #expect(try program.bytes(Self.cache) == bytes)
    let result = try program.run("render", "f.yaml")
    #expect(result.status == 0)
    #expect(
      result.errors == "output/.egaku-cache is damaged; it is made anew, and every figure is drawn again\n")
    #expect(result.output.split(separator: "\n").count == 5)
    #expect(try program.pictures() == pictures)
    #expect(
      try program.run("render", "f.yaml") == .init(status: 0, output: "5 figures: 5 unchanged\n", errors: ""))
  }

  @Test("a last line that was cut off costs one figure, once", arguments: [1, 20, 100])
  func cutOff(_ count: Int) throws {
    let program = try drawnProgram(Figures.matrix(5))
    defer { program.remove() }
    try program.write(Self.cache, bytes: program.bytes(Self.cache).dropLast(count))
    let result = try program.run("render", "f.yaml")
    #expect(result.errors == "")
    #expect(result.output.hasSuffix("5 figures: 1 drawn, 4 unchanged\n"), "\(result.output)")
    #expect(
      try program.run("render", "f.yaml") == .init(status: 0, output: "5 figures: 5 unchanged\n", errors: ""))
  }

  @Test("a cache that was cut off in its first line, or is empty, knows nothing", arguments: [0, 5])
  func cutOffHeader(_ count: Int) throws {
    let program = try drawnProgram(Figures.matrix(3))
    defer { program.remove() }
    try program.write(Self.cache, bytes: Array(program.bytes(Self.cache).prefix(count)))
    let result = try program.run("render", "f.yaml")
    #expect((result.status, result.errors) == (0, ""))
    #expect(try drawn(program) == [])
  }

  @Test("a cache with many outdated lines is written anew, one line for each picture")
  func compacted() throws {
    let program = try drawnProgram(Figures.matrix(40))
    defer { program.remove() }
    for _ in 0..<5 { #expect(try program.run("render", "f.yaml", "--force").status == 0) }
    // Written anew once there were 200 lines; the last run added its own.
    #expect(program.text(Self.cache).split(separator: "\n").count == 81)
    #expect(try drawn(program) == [])
    #expect(try drawn(program) == [])
  }

  @Test("names of any letters are remembered")
  func names() throws {
    let names = ["a b", "100%", "描く", "\u{308}x", "x\u{600}", "%41", "sub/dir/f"]
    let figures = names.map { "  \"\($0)\": {title: t}" }.joined(separator: "\n")
    let program = try drawnProgram("formats: [svg]\nfigures:\n" + figures)
    defer { program.remove() }
    #expect(
      try program.run("render", "f.yaml")
        == .init(status: 0, output: "\(names.count) figures: \(names.count) unchanged\n", errors: ""))
  }
}
