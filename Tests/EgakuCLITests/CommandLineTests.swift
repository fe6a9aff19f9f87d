import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "mistakes on the command line end with status 2 and a hint",
    arguments: [
      (["rendr"], "Error: Unexpected argument 'rendr'"),
      (["render"], "Error: Missing expected argument '<file>'"),
      (["render", "f.yaml", "--format", "pgn"], "unknown format \"pgn\" (did you mean \"png\"?)"),
      (["render", "missing.yaml"], "cannot read missing.yaml: No such file or directory"),
      (["check", "."], "cannot read .: Is a directory"),
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
        f.yaml:2:41: x has 2 values and y has 3
        f.yaml:3:32: linspace: num is -1; it must not be negative

        """)
  }

  @Test("the help of the program", arguments: [["--help"], []])
  func help(_ arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    #expect(
      try program.run(arguments)
        == Program.Result(
          status: 0,
          output: """
            OVERVIEW: Draws the figures of a figure file, as matplotlib would have drawn
            them.

            A figure file is YAML with pyplot's words; the README shows one. Messages name
            the place: file:line:column. The exit status is 0 if all went well and 2 if not.

            USAGE: egaku <subcommand>

            OPTIONS:
              --version               Show the version.
              -h, --help              Show help information.

            SUBCOMMANDS:
              render                  Draw the figures of a file into a folder.
              check                   Check a figure file without drawing it.
              plot                    Draw expressions without a figure file.
              eval                    Print the value of an expression as Python would.
              functions               List the functions of expressions, or describe one.

              See 'egaku help <subcommand>' for detailed help.

            """, errors: ""))
  }

  @Test("the help of render")
  func helpOfRender() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(
      try program.run("render", "--help").output == """
        OVERVIEW: Draw the figures of a file into a folder.

        Each figure becomes one file for each format, named after its key. A file is
        replaced whole or not at all. A figure that fails does not stop the others; a
        file with a mistake in its keys draws nothing.

        USAGE: egaku render <file> [--output <dir>] [--format <formats>]

        ARGUMENTS:
          <file>                  The figure file (YAML or JSON).

        OPTIONS:
          -o, --output <dir>      The folder for the pictures; by default the file's
                                  own.
          --format <formats>      The formats, separated by commas: png, svg, png@2x;
                                  by default the file's own.
          --version               Show the version.
          -h, --help              Show help information.


        """)
  }
}
