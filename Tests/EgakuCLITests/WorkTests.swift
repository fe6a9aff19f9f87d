// Short files that ask for endless work or depth: each is drawn or refused, at its place, with the limit.

import Foundation
import Testing

@Suite("Work that a file can multiply")
struct WorkTests {
  private static let head = "formats: [svg]\ndefaults: {figsize: [1, 1], dpi: 30}\n"

  private func check(_ text: String) throws -> Program.Result {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Self.head + text)
    return try program.run("check", "f.yaml")
  }

  private func lines(_ range: ClosedRange<Int>, _ line: (Int) -> String) -> String {
    range.map { line($0) + "\n" }.joined()
  }

  @Test("lists that share what is in them")
  func lists() throws {
    let result = try check(
      """
      figures:
        a:
          let:
            a0: "[1]"
      \(lines(1...40) { "      a\($0): \"[a\($0 - 1), a\($0 - 1)]\"" })
          draw: [plot: {y: a40}]
      """)
    #expect(result.status == 2)
    #expect(result.errors.contains("the list and those in it have 1572863 values; the limit is 1000000"))
  }

  @Test("templates that fan out are laid once each, and the last one counts")
  func fan() throws {
    func template(_ level: Int, _ index: Int) -> String {
      let next = (0..<10).map { "t\(level + 1)x\($0)" }.joined(separator: ", ")
      return "  t\(level)x\(index): \(level < 7 ? "{extends: [\(next)]}" : "{title: t\(index)}")"
    }
    let program = try Program()
    defer { program.remove() }
    let templates = (0...7).map { level in lines(0...9) { template(level, $0) } }.joined()
    try program.write(
      "f.yaml",
      Self.head + "templates:\n\(templates)figures:\n  a: {extends: [t0x0, t7x3]}\n  b: {extends: t0x0}\n")
    #expect(try program.run("check", "f.yaml").status == 0)
    #expect(try program.run("explain", "f.yaml", "a").output.contains("title: t3  #"))
    #expect(try program.run("explain", "f.yaml", "b").output.contains("title: t9  #"))
  }

  @Test("a chain of templates, and one that many long figures extend")
  func templates() throws {
    let chain = try check(
      "templates:\n\(lines(0...20_000) { "  t\($0): {extends: t\($0 + 1)}" })figures: {a: {extends: t0}}")
    #expect(chain.status == 2)
    #expect(chain.errors == "f.yaml:103:18: the template \"t100\" is number 101 in a row; the limit is 100\n")
    let keys = lines(0...1000) { "    k\($0): 1" }
    let wide = try check(
      "templates:\n  t:\n\(keys)figures:\n\(lines(0...20_000) { "  a\($0): {extends: t}" })")
    #expect(wide.status == 2)
    #expect(wide.errors.contains("are put together from more than 5000000 keys, the limit"))
  }

  @Test("files that include one another a thousand times")
  func includes() throws {
    let program = try Program()
    defer { program.remove() }
    for index in 0..<1500 { try program.write("i\(index).yaml", "include: i\(index + 1).yaml") }
    try program.write("deep.yaml", "include: i0.yaml\nfigures: {a: {title: x}}")
    #expect(
      try program.run("check", "deep.yaml").errors.contains(
        "i49.yaml:1:10: files include one another more than 50 deep, the limit"))
    for index in 0..<1500 { try program.write("i\(index).yaml", "version: 1") }
    let list = (0..<1500).map { "i\($0).yaml" }.joined(separator: ", ")
    try program.write("wide.yaml", "include: [\(list)]\nfigures: {a: {title: x}}")
    #expect(
      try program.run("check", "wide.yaml").errors.contains("more than 1000 files are included, the limit"))
  }

  @Test("functions that call one another in a chain are no work, and those that fan out are counted")
  func functions() throws {
    func functions(_ count: Int, _ body: (Int) -> String) -> String {
      "functions:\n  f0(x): abs(x)\n\(lines(1...count) { "  f\($0)(x): \"\(body($0))\"" })"
    }
    let chain = try check(
      functions(2000) { "f\($0 - 1)(x) + 1" } + "figures: {a: {draw: [plot: {y: \"f2000(arange(3))\"}]}}")
    #expect(chain.status == 0, "\(chain.errors)")
    let fan = functions(60) { "f\($0 - 1)(x) + f\($0 - 1)(x)" }
    for draw in ["plot: {y: \"f60(1)\"}", "fplot: {f: \"f60(x)\", xlim: [0, 1]}"] {
      let result = try check(fan + "figures: {a: {draw: [\(draw)]}}")
      #expect(result.status == 2)
      #expect(
        result.errors.contains("the expressions of the figure take more than 4000000000 steps, the limit"),
        "\(result.errors)")
    }
    let deep = try check(
      functions(2000) { "f\($0 - 1)(x) + 1" } + "figures: {a: {draw: [fplot: {f: f2000(x), xlim: [0, 1]}]}}")
    #expect(deep.errors.contains("more than 500 functions call one another"), "\(deep.errors)")
    let circle = try check(functions(2000) { "f\($0 % 2000 + 1)(x)" } + "figures: {a: {title: x}}")
    #expect(circle.errors.contains("a function cannot come back to itself: f1 → f2 → f3"), "\(circle.errors)")
  }

  @Test("2500 axes with axes in common")
  func sharing() throws {
    let grid =
      "subplots: {nrows: 50, ncols: 50, sharex: true, sharey: true}, axes: [{draw: [plot: {y: [1]}]}]"
    #expect(try check("figures: {a: {\(grid)}}").status == 0)
    let list = lines(1...2499) { _ in "      - {sharex: 0, sharey: 0}" }
    #expect(
      try check("figures:\n  a:\n    subplots: {nrows: 50, ncols: 50}\n    axes:\n      - {}\n\(list)").status
        == 0)
  }

  @Test("more than a thousand mistakes")
  func mistakes() throws {
    let keys = try check("figures:\n  a:\n\(lines(0...20_000) { "    k\($0): 1" })")
    let figures = try check("figures:\n\(lines(0...3000) { "  a\($0): {nope: 1}" })")
    for result in [keys, figures] {
      #expect(result.status == 2)
      #expect(result.errors.split(separator: "\n").count == 1001)
      #expect(result.errors.hasSuffix(": more than 1000 mistakes; what follows was not looked at\n"))
    }
  }

  @Test("a matrix with many exclusions")
  func exclude() throws {
    let values = "[\((0..<1000).map(String.init).joined(separator: ", "))]"
    let entries = lines(0...1000) { "        - {a: \($0)}" }
    let result = try check(
      "figures:\n  \"{a}-{b}-{c}\":\n    matrix:\n      a: \(values)\n      b: \(values)\n      c: [1, 2]\n      exclude:\n"
        + entries)
    #expect(
      result.errors.contains("1001 entries of \"exclude\" for 2000000 combinations are more than 100000000"))
  }
}

@Suite("Names that cannot be written")
struct NameTests {
  @Test(
    "are found before anything is drawn",
    arguments: [
      (
        #""f": {matrix: {n: [1, 2]}, title: x}"#,
        "figure \"f\" would be written to the same place as the one at f.yaml:3:3"
      ),
      (#""{n}": {matrix: {n: [1, 1]}, title: x}"#, "figure \"1\" would be written to the same place as"),
      (
        "a: {title: x}\n  a.svg/c: {title: x}",
        "figure \"a.svg/c\" needs the folder output/a.svg, which is the file of"
      ),
      (
        "a.svg/c: {title: x}\n  a: {title: x}",
        "figure \"a\" needs the file output/a.svg, which is a folder of"
      ),
      (
        String(repeating: "n", count: 252) + ": {title: x}",
        "cannot be written: its path has a name of more than 255 bytes"
      ),
      (
        "? " + Array(repeating: String(repeating: "n", count: 200), count: 22).joined(separator: "/")
          + "\n  : {title: x}",
        "cannot be written: its path has more than 4000 bytes"
      ),
    ])
  func refused(_ figures: String, _ message: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "formats: [svg]\nfigures:\n  \(figures)\n")
    for command in ["check", "render", "list"] {
      let result = try program.run(command, "f.yaml")
      #expect(result.status == 2)
      #expect(result.errors.contains(message), "\(result.errors)")
    }
    #expect(try program.files() == ["f.yaml"])
  }

  @Test("NUL is in no path", arguments: ["include", "output", "fonts", "data"])
  func nul(_ key: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "f.json", #"{"\#(key)": "f.json\u0000x", "figures": {"a": {"draw": [{"plot": {"y": [1]}}]}}}"#)
    for command in ["check", "render"] {
      let result = try program.run(command, "f.json")
      #expect(result.status == 2, "\(command): \(result)")
    }
    #expect(try program.files() == ["f.json"])
  }
}
