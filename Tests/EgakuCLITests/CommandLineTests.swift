import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "mistakes on the command line end with status 2 and a hint",
    arguments: [
      (["rendr"], "Error: Unexpected argument 'rendr'"),
      (["render"], "Error: Missing expected argument '<file> ...'"),
      (["render", "f.yaml", "--format", "pgn"], "unknown format \"pgn\" (did you mean \"png\"?)"),
      (["render", "missing.yaml"], "cannot read missing.yaml: No such file or directory"),
      (["check", "."], ".: the folder holds no figure files"),
    ])
  func mistakes(_ arguments: [String], _ message: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(message))
    #expect(try program.files() == [])
  }

  @Test("check says how many figures are good and draws nothing")
  func check() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures: {f: {draw: [{plot: {y: [1, 2]}}]}}")
    let result = try program.run("check", "f.yaml")
    #expect(result == Program.Result(status: 0, output: "f.yaml: 1 figure, no problems\n", errors: ""))
    #expect(try program.files() == ["f.yaml"])
  }

  @Test("check takes several files and goes on after a bad one")
  func checkSeveral() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("bad.yaml", "figures: {f: {draww: []}}")
    try program.write("good.yaml", "figures: {f: {draw: [{plot: {y: [1, 2]}}]}}")
    let result = try program.run("check", "*.yaml")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("bad.yaml:1:15: unknown key \"draww\""))
    #expect(result.output == "good.yaml: 1 figure, no problems\n")
  }

  @Test("check evaluates expressions and reports every figure")
  func checkEvaluates() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "f.yaml",
      """
      figures:
        a: {draw: [{plot: {x: "arange(2)", y: "arange(3)"}}]}
        b: {let: {x: "linspace(0, 1, -1)"}}
      """)
    let result = try program.run("check", "f.yaml")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        f.yaml:2:41: "plot": x has 2 values and y has 3
        f.yaml:3:32: linspace: num is -1; it must not be negative

        """)
  }

  @Test(
    "the help of the program and of its commands",
    arguments: [
      "", "render", "compare", "golden", "golden check", "watch", "list", "explain", "merge-reports",
    ])
  func help(_ command: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(result.status == 0)
    let name = command.isEmpty ? "egaku" : command.replacing(" ", with: "-")
    let text = Program.root.appendingPathComponent("Tests/EgakuCLITests/Help/\(name).txt")
    #expect(try result.output == String(contentsOf: text, encoding: .utf8))
  }

  @Test("without a command the help is printed")
  func noCommand() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run([]) == program.run(["--help"]))
  }
}
