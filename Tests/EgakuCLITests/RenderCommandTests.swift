import Foundation
import Images
import Testing

@Suite("egaku render")
struct RenderCommandTests {
  private let good = """
    version: 1
    output: pictures
    formats: [png]
    figures:
      line:
        draw:
          - plot: {x: [0, 1], y: [0, 1]}
      sub/curve:
        let: {x: "arange(-5.0, 5.0, 0.1)"}
        draw:
          - plot: {x: x, y: sigmoid(x), fmt: k--}
    """

  @Test("each figure becomes a file for each format, and its path is printed")
  func writes() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("good.yaml", good)
    let result = try program.run("render", "good.yaml", "-o", "out", "--format", "png,svg")
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(result.output == "out/line.png\nout/line.svg\nout/sub/curve.png\nout/sub/curve.svg\n")
    #expect(
      try program.files() == [
        "good.yaml", "out/line.png", "out/line.svg", "out/sub/curve.png", "out/sub/curve.svg",
      ])
    let line = try PNGDecoder.decode(program.bytes("out/line.png"))
    #expect((line.width, line.height) == (640, 480))
  }

  @Test("without options the file's own folder and formats are used, relative to the file")
  func defaults() throws {
    let program = try Program()
    defer { program.remove() }
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("in"), withIntermediateDirectories: true)
    try program.write("in/good.yaml", good)
    #expect(try program.run("render", "in/good.yaml").status == 0)
    #expect(try program.files() == ["in/good.yaml", "in/pictures/line.png", "in/pictures/sub/curve.png"])
  }

  @Test("JSON is read as well")
  func json() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "good.json", #"{"figures": {"f": {"draw": [{"plot": {"x": [1, 2], "y": "arange(2)"}}]}}}"#)
    let result = try program.run("render", "good.json", "-o", ".", "--format", "svg")
    #expect(result == Program.Result(status: 0, output: "./f.svg\n", errors: ""))
  }

  @Test("two runs write the same bytes")
  func sameBytes() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("good.yaml", good)
    for folder in ["a", "b"] {
      #expect(try program.run("render", "good.yaml", "-o", folder, "--format", "png,svg,png@2x").status == 0)
    }
    for name in ["line.png", "line.svg", "line@2x.png", "sub/curve.png", "sub/curve.svg"] {
      #expect(try program.bytes("a/\(name)") == program.bytes("b/\(name)"))
    }
  }

  @Test("a figure that fails stops neither the others nor the report")
  func failingFigure() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "mixed.yaml",
      """
      figures:
        bad:
          draw:
            - plot: {x: "arange(3)", y: "arange(4)"}
        good:
          draw:
            - plot: {y: [1, 2]}
        glyph:
          title: "\u{E000}"
      """)
    let result = try program.run("render", "mixed.yaml", "-o", "out", "--format", "svg,png")
    #expect(result.status == 2)
    #expect(result.output == "out/good.svg\nout/good.png\n")
    #expect(
      result.errors == """
        mixed.yaml:4:35: "plot": x has 3 values and y has 4
        mixed.yaml:9:13: no font has U+E000

        """)
    #expect(try program.files() == ["mixed.yaml", "out/good.png", "out/good.svg"])
  }

  @Test("data without a finite point draw empty axes and say so")
  func notANumber() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("nan.yaml", "figures:\n  f:\n    draw:\n      - plot: {x: [1, 2], y: [.nan, .nan]}\n")
    let result = try program.run("render", "nan.yaml", "-o", ".", "--format", "png")
    #expect(
      result
        == Program.Result(
          status: 0, output: "./f.png\n",
          errors: "nan.yaml:4:9: warning: \"plot\" has no finite point; nothing is drawn for it\n"))
  }

  @Test("an output folder that cannot be made is named, and an older picture stays as it was")
  func unwritable() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures: {f: {draw: [{plot: {y: [1, 2]}}]}}")
    try program.write("taken", "a file")
    let result = try program.run("render", "f.yaml", "-o", "taken/out", "--format", "png")
    #expect(result.status == 2)
    #expect(
      result.errors == "f.yaml:1:11: figure \"f\": cannot create the folder taken/out: Not a directory\n")
    #expect(try program.files() == ["f.yaml", "taken"])
  }
}

@Suite("The README's Swift snippet")
struct SnippetTests {
  @Test("it is the example program, and the program draws matplotlib's sigmoid")
  func snippet() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let source = try String(
      contentsOf: Program.root.appendingPathComponent("Examples/Sigmoid/main.swift"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(source)```"))
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(program: "SigmoidExample")
    #expect(result == Program.Result(status: 0, output: "", errors: ""))
    let expected = Program.root.appendingPathComponent("Fixtures/reference/book_sigmoid.png")
    #expect(
      try PNGDecoder.decode(program.bytes("output/sigmoid.png"))
        == PNGDecoder.decode(Array(Data(contentsOf: expected))))
  }
}
