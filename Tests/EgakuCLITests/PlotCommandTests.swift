import Foundation
import Images
import Testing

@Suite("egaku plot")
struct PlotCommandTests {
  @Test("one expression draws the same pixels as the book's figure")
  func sigmoid() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("plot", "sigmoid(x)", "--ylim", "-0.1,1.1", "-o", "a/sigmoid.png")
    #expect(result == Program.Result(status: 0, output: "a/sigmoid.png\n", errors: ""))
    let expected = Program.root.appendingPathComponent("Fixtures/reference/book_sigmoid.png")
    #expect(
      try PNGDecoder.decode(program.bytes("a/sigmoid.png"))
        == PNGDecoder.decode(Array(Data(contentsOf: expected))))
  }

  @Test("several expressions are told apart by a legend, a constant is a level line")
  func several() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      "plot", "sin(x)", "0.5", "--x", "linspace(0, 6, 50)", "--xlim", ",7", "--title", "sine", "--grid", "-o",
      "s.svg")
    #expect(result.status == 0)
    let svg = try String(decoding: program.bytes("s.svg"), as: UTF8.self)
    #expect(svg.contains("<title>sine</title>"))
    #expect(svg.contains("2 lines (sin(x), 0.5); x from -0.3 to 7,"))
    #expect(svg.contains("aria-label=\"sin(x)\""))
  }

  @Test(
    "mistakes end with status 2 and write nothing",
    arguments: [
      (
        ["sgmoid(x)", "-o", "p.png"], "'sgmoid(x)':1: unknown function \"sgmoid\" (did you mean \"sigmoid\"?)"
      ),
      (["x", "--x", "linspace(0, 1", "-o", "p.png"], "'linspace(0, 1':9: \"(\" is never closed"),
      (["arange(3)", "-o", "p.png"], "'arange(3)':1: x has 100 values and this 3"),
      (["x", "--ylim", "1", "-o", "p.png"], "\"1\" is not two ends such as -0.1,1.1"),
      (["x", "--ylim", "0,inf", "-o", "p.png"], "\"inf\" is not a finite number"),
      (["x", "-o", "p.gif"], "p.gif: unknown picture format \"gif\"; pictures end in .png or .svg"),
      (["x"], "Missing expected argument '--output <file>'"),
    ])
  func mistakes(_ arguments: [String], _ message: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["plot"] + arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains(message))
    #expect(try program.files() == [])
  }
}
