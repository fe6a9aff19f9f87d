import Foundation
import Images
import Raster
import Testing

@Suite("egaku compare")
struct CompareCommandTests {
  static let figures = """
    figures:
      line: {draw: [{plot: {x: [0, 1], y: [0, 1]}}], title: A}
    """

  /// A program whose folder holds the pictures of two versions of a figure file, in `old` and `new`.
  private func program() throws -> Program {
    let program = try Program()
    try program.write("old.yaml", "version: 1\n" + Self.figures)
    try program.write("new.yaml", "version: 1\n" + Self.figures.replacing("title: A", with: "title: B"))
    for name in ["old", "new"] {
      let result = try program.run("render", "\(name).yaml", "-o", name, "--format", "png,svg")
      #expect(result.status == 0)
    }
    return program
  }

  @Test("equal pictures and folders end with status 0")
  func equal() throws {
    let program = try program()
    defer { program.remove() }
    let files = try program.run("compare", "old/line.png", "old/line.png")
    #expect(files == .init(status: 0, output: "1 picture, all equal or within the limits\n", errors: ""))
    #expect(try program.run("compare", "old", "old").output == "2 pictures, all equal or within the limits\n")
  }

  @Test("different ones end with status 1, the limits with their values, and the changes in words")
  func different() throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.run("compare", "old", "new")
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    #expect(
      lines[0].wholeMatch(
        of:
          /line\.png: \d+ pixels differ \(limit 0\), \d+ in the densest 32 × 32 pixels \(limit 0\), largest distance [\d.]+ \(limit 0\)/
      ) != nil, "\(lines[0])")
    #expect(lines[1...2] == ["line.svg: the drawings differ", "  title text changed from \"A\" to \"B\""])
    #expect(lines[3...5] == ["  x tick labels equal", "  y tick labels equal", "  series equal"])
    #expect(lines.last == "2 pictures, 2 did not pass")
    let tolerant = try program.run("compare", "old/line.png", "new/line.png", "--max-pixels", "1000")
    #expect(tolerant.status == 0)
    #expect(tolerant.output.contains("within the limits"))
    #expect(
      try program.run("compare", "old/line.png", "new/line.png", "--ignore", "200,20,300,40").status == 0)
    #expect(try program.run("compare", "old/line.svg", "new/line.svg", "--ignore", "title").status == 0)
  }

  @Test("an SVG is known by its content where the name ends otherwise")
  func names() throws {
    let program = try program()
    defer { program.remove() }
    try program.write("line.svg.new", bytes: program.bytes("new/line.svg"))
    let same = try program.run("compare", "new/line.svg", "line.svg.new")
    #expect(same == .init(status: 0, output: "1 picture, all equal or within the limits\n", errors: ""))
    let result = try program.run("compare", "old/line.svg", "line.svg.new", "--html", "r.html")
    #expect(result.status == 1)
    #expect(result.output.contains("title text changed from \"A\" to \"B\""))
  }

  @Test("reports are written as JSON, JUnit and HTML, and rebuilt from the JSON")
  func reports() throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.run("compare", "old", "new", "--json", "--junit", "r.xml", "--html", "r.html")
    #expect(result.status == 1)
    try program.write("r.json", result.output)
    let rebuilt = try program.run("report", "r.json", "--html", "again.html", "--json")
    #expect(rebuilt.status == 1)
    #expect(rebuilt.output == result.output)
    #expect(try program.bytes("again.html") == program.bytes("r.html"))
    #expect(try String(decoding: program.bytes("r.xml"), as: UTF8.self).contains("<testsuite"))
    try program.write("bad.json", "{}")
    let bad = try program.run("report", "bad.json")
    #expect(bad.status == 2 && bad.errors.hasPrefix("bad.json: not a report of comparisons: \""), "\(bad)")
  }

  @Test("the difference is drawn, whole or cropped")
  func difference() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("compare", "old/line.png", "new/line.png", "--diff", "d.png")
    _ = try program.run("compare", "old/line.png", "new/line.png", "--diff", "c.png", "--crop")
    let whole = try PNGDecoder.decode(program.bytes("d.png"))
    let cropped = try PNGDecoder.decode(program.bytes("c.png"))
    #expect(whole.width == 3 * 640 + 16 && whole.height == 480)
    #expect(cropped.width < 200 && cropped.height < 60)
  }

  @Test(
    "what cannot be compared ends with status 2 and is named",
    arguments: [
      (["old", "nothing"], "nothing: there is no such file or folder"),
      (["old", "new/line.png"], "old and new/line.png are a file and a folder; both must be the same"),
      (["old.yaml", "new.yaml"], "old.yaml: not a PNG file"),
      (["old/line.png", "new/line.svg"], "a PNG and an SVG cannot be compared"),
      (["empty", "empty"], "empty and empty hold no pictures"),
      (["old", "new", "--ignore", "1,2,3"], "\"1,2,3\" is not X,Y,WIDTH,HEIGHT in whole pixels"),
      (["old", "new", "--ignore", "x=2:1"], "\"x=2:1\" is not x=FROM:TO, y=FROM:TO or axes=NUMBER"),
      (["old", "new", "--max-pixels", "-1"], "--max-pixels must be 0 or more, not -1"),
      (["old", "new", "--threshold", "3"], "--threshold must be from 0 to 2, not 3.0"),
      (["old", "new", "--html", "old.yaml/x.html"], "cannot"),
      (["bomb.png", "bomb.png"], "bomb.png: the picture of 30000 × 30000 pixels is too large"),
      (["cut.png", "cut.png"], "cut.png: the PNG file is cut off"),
    ])
  func mistakes(arguments: [String], message: String) throws {
    let program = try program()
    defer { program.remove() }
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
    try program.write("bomb.png", bytes: PNGBomb.bytes)
    try program.write("cut.png", bytes: Array(program.bytes("old/line.png").prefix(5000)))
    let result = try program.run(["compare"] + arguments)
    #expect(result.status == 2, "\(result)")
    #expect((result.errors + result.output).contains(message), "\(result)")
  }

  @Test("a text file named .png, an empty and a damaged file among others do not stop the others")
  func unreadable() throws {
    let program = try program()
    defer { program.remove() }
    for name in ["old/text.png", "new/text.png"] { try program.write(name, "hello") }
    for name in ["old/empty.png", "new/empty.png"] { try program.write(name, "") }
    let result = try program.run("compare", "old", "new")
    #expect(result.status == 2)
    #expect(result.output.contains("text.png: old/text.png: not a PNG file"), "\(result.output)")
    #expect(result.output.contains("empty.png: old/empty.png: the PNG file is empty"))
    #expect(result.output.contains("4 pictures, 4 did not pass"))
  }
}

/// A small file that announces 30,000 × 30,000 pixels.
enum PNGBomb {
  static let bytes: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 6, 0, 0, 0])
    + chunk("IDAT", [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1]) + chunk("IEND", [])

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return number(UInt32(content.count)) + body + number(checksum(body))
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }

  /// The CRC-32 of the PNG specification, annex D.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
