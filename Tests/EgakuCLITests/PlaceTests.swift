// What lies where a command reads or writes: plain files are read and replaced, and nothing else.

import Foundation
import Testing

@Suite("Places that are no plain files")
struct PlaceTests {
  private static let figures = """
    formats: [svg]
    defaults: {figsize: [1, 1], dpi: 30}
    figures:
      a: {title: x}
      b/c: {title: x}
    """

  private func withProgram(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Self.figures)
    try body(program)
  }

  @Test(
    "a pipe or a link that would be replaced is refused and stays",
    arguments: [
      "render f.yaml --report", "merge-reports run.json -o", "compare out out --html",
      "compare out out --junit",
      "plot x -o",
    ], ["pipe.svg", "link.svg", "dangling.svg"])
  func target(_ command: String, _ target: String) throws {
    try withProgram { program in
      #expect(try program.run("render", "f.yaml", "-o", "out", "--report", "run.json").status == 0)
      _ = try program.shell("mkfifo pipe.svg; echo kept > real; ln -s real link.svg; ln -s none dangling.svg")
      let result = try program.shell("$EGAKU \(command) \(target)")
      #expect(result.status == 2, "\(result)")
      #expect(result.errors.contains("cannot write \(target): there is a "), "\(result.errors)")
      let kinds = try program.shell(
        "[ -p pipe.svg ] && [ -L link.svg ] && [ -L dangling.svg ] && cat real; ls none")
      #expect(kinds.output == "kept\n")
    }
  }

  @Test("no picture leaves the output folder through a link; the folder itself may be one")
  func links() throws {
    try withProgram { program in
      _ = try program.shell(
        "mkdir out other; ln -s ../other out/b; ln -s ../other/x out/a.svg; ln -s other way")
      let result = try program.run("render", "f.yaml", "-o", "out")
      #expect(result.status == 2)
      #expect(
        result.errors.contains("cannot write out/a.svg: there is a link, and only plain files are replaced"))
      #expect(
        result.errors.contains(
          "cannot write out/b/c.svg: out/b is a link, and nothing is written through links"))
      #expect(try program.shell("ls other").output == "")
      #expect(try program.run("render", "f.yaml", "-o", "way").status == 0)
      #expect(try program.files() == ["f.yaml", "other/a.svg", "other/b/c.svg"])
    }
  }

  @Test(
    "what is no plain file is not read, and not waited for",
    arguments: [
      "render in", "check in", "list in", "keys in", "explain in a", "golden check in", "merge-reports in",
      "report in", "compare in f.yaml", "compare f.yaml in", "fonts --used in", "render include.yaml",
      "render data.yaml", "render style.yaml", "render font.yaml", "check data.yaml",
    ], ["mkfifo in", "ln -s /dev/zero in"])
  func source(_ command: String, _ making: String) throws {
    try withProgram { program in
      _ = try program.shell(
        "\(making); for name in in.csv in.npy in.mplstyle in.ttf; do ln -s in $name; done")
      try program.write("include.yaml", "include: in\nfigures: {a: {title: x}}")
      try program.write("data.yaml", "data: in.csv\nfigures: {a: {draw: [plot: {y: v}]}}")
      try program.write("style.yaml", "figures: {a: {style: in.mplstyle, title: x}}")
      try program.write("font.yaml", "fonts: .\nfigures: {a: {title: {label: x, fontfamily: in.ttf}}}")
      let result = try program.shell("$EGAKU \(command)")
      #expect(result.status == 2, "\(result)")
      #expect((result.errors + result.output).contains("not a plain file"), "\(result)")
    }
  }

  @Test("pipes that the shell opens for the program are read")
  func pipes() throws {
    try withProgram { program in
      let result = try program.shell(
        """
        cat f.yaml | $EGAKU render /dev/stdin -o one && $EGAKU render <(cat f.yaml) -o two &&
        $EGAKU check <(cat f.yaml) && $EGAKU compare <(cat one/a.svg) two/a.svg &&
        $EGAKU compare one two --json | $EGAKU report /dev/stdin
        """)
      #expect(result.status == 0, "\(result)")
    }
  }

  @Test(
    "a cache that cannot be used is told once, and the pictures are drawn",
    arguments: ["mkfifo out/.egaku-cache", "ln -s ../other out/.egaku-cache", "mkdir out/.egaku-cache"])
  func cache(_ making: String) throws {
    try withProgram { program in
      _ = try program.shell("mkdir out; \(making)")
      let result = try program.run("render", "f.yaml", "-o", "out")
      #expect(result.status == 0)
      #expect(
        result.errors.hasPrefix("what is drawn cannot be remembered: cannot write out/.egaku-cache: it is a ")
      )
      #expect(result.errors.count { $0 == "\n" } == 1)
      #expect(try program.files().filter { $0.hasPrefix("o") } == ["out/a.svg", "out/b/c.svg"])
    }
  }

  @Test("a name of 255 bytes is written")
  func longName() throws {
    let program = try Program()
    defer { program.remove() }
    let name = String(repeating: "n", count: 251)
    try program.write("f.yaml", "formats: [svg]\nfigures: {\(name): {title: x}}")
    let result = try program.run("render", "f.yaml")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try program.files() == ["f.yaml", "output/\(name).svg"])
  }
}

@Suite("Little stack, little memory")
struct ScarcityTests {
  @Test(
    "figures are drawn whatever the system grants to the first thread, and with fewer threads",
    arguments: ["ulimit -s 256", "ulimit -v 300000"])
  func drawn(_ limit: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(30, formats: "svg, png"))
    #expect(try program.run("render", "f.yaml", "-o", "usual").status == 0)
    let result = try program.shell("\(limit); $EGAKU render f.yaml -o scarce -j 64")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try program.pictures("scarce") == program.pictures("usual"))
  }
}
