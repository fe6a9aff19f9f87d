import Foundation
import Testing

@Suite("Texts and fonts on the command line")
struct TextCommandTests {
  @Test("mistakes in formulas are told with their columns, all of a file in one run, by check and by render")
  func formulas() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "post.yaml",
      #"""
      figures:
        a:
          title: $\frc{1}{2}$ and $\alhpa$
          xlabel: 'the $\left( x$'
          draw: [{plot: {y: [1, 2], label: '$x_1_2$'}}]
          legend: true
          ylabel: {label: '$\frc$', parse_math: false}
        b: {figtext: {x: 0, y: 0, s: '$}$'}}
      """#)
    let expected = #"""
      post.yaml:3:13: unknown command "\frc" (did you mean "\frac"?)
      post.yaml:3:30: unknown command "\alhpa" (did you mean "\alpha"?)
      post.yaml:4:19: "\left" without "\right"
      post.yaml:5:43: a second subscript; write braces around one of them
      post.yaml:8:34: "}" without "{"

      """#
    let checked = try program.run("check", "post.yaml")
    #expect(checked == .init(status: 2, output: "", errors: expected))
    let drawn = try program.run("render", "post.yaml", "--progress", "none")
    #expect(drawn.status == 2)
    #expect(drawn.errors == expected)
    #expect(try program.files() == ["post.yaml"])
  }

  @Test("characters that no font has are told where they stand, and nothing is written")
  func missing() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "post.yaml",
      """
      figures:
        a:
          title: "ab\u{E000}\u{E001}\u{E000}"
          draw: [{bar: {x: [x, "\u{E002}"], height: [1, 2]}}]
        b: {xlabel: $x$ \u{E003}, missing_glyphs: box}
      """)
    let checked = try program.run("check", "post.yaml")
    #expect(checked.status == 2)
    #expect(
      checked.errors == """
        post.yaml:3:15: no font has U+E000, U+E001
        post.yaml:5:19: warning: no font has U+E003

        """)
    try program.write("post.yaml", "figures: {c: {draw: [{bar: {x: [x, \"\u{E002}\"], height: [1, 2]}}]}}")
    let labels = try program.run("check", "post.yaml")
    #expect(labels.status == 2)
    #expect(labels.errors == "post.yaml:1:11: figure \"c\": no font has U+E002\n")
    #expect(try program.run("render", "post.yaml", "-o", "out").status == 2)
    #expect(try program.files().filter { $0.hasPrefix("out") } == [])
  }

  @Test("boxes stand for characters that no font has, with a warning, where a figure says so")
  func boxes() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures: {a: {title: \"a\u{E000}b\", missing_glyphs: box}}")
    let result = try program.run("render", "f.yaml", "--format", "svg", "--progress", "none")
    #expect(result.status == 0)
    #expect(result.errors == "f.yaml:1:24: warning: no font has U+E000\n")
    #expect(try program.files().contains("output/a.svg"))
  }

  @Test("fonts are found in folders that a file or an option names, by family and by file")
  func folders() throws {
    let program = try Program()
    defer { program.remove() }
    let fonts = program.folder.appendingPathComponent("own/deep")
    try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true)
    let mono = try #require(
      [
        "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf", "/usr/share/fonts/dejavu/DejaVuSansMono.ttf",
        "/Library/Fonts/DejaVuSansMono.ttf",
      ].first(where: FileManager.default.fileExists))
    try FileManager.default.copyItem(atPath: mono, toPath: fonts.appendingPathComponent("Title.ttf").path)
    for family in ["deep/Title.ttf", "DejaVu Sans Mono"] {
      try program.write("f.yaml", "fonts: own\nfigures: {a: {title: {label: title, fontfamily: \(family)}}}")
      let result = try program.run("fonts", "--used", "f.yaml")
      #expect(result.status == 0, "\(result.errors)")
      let row = try #require(result.output.split(separator: "\n").first { $0.hasPrefix("a\ttitle\t") })
      #expect(row.hasSuffix("Title.ttf") == (family != "DejaVu Sans Mono"), "\(row)")
    }
    try program.write("f.yaml", "figures: {a: {title: {label: title, fontfamily: deep/Title.ttf}}}")
    #expect(try program.run("render", "f.yaml", "--format", "svg", "--font-dir", "own").status == 0)
    let without = try program.run("check", "f.yaml")
    #expect(without.status == 2)
    #expect(without.errors.contains("font file deep/Title.ttf not found"))
    #expect(try program.run("fonts", "--font-dir", "own").output.contains("own/deep/Title.ttf"))
    let wrong = try program.run("render", "f.yaml", "--font-dir", "nowhere")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("there is no folder \"nowhere\" for fonts"))
    try program.write("f.yaml", "fonts: nowhere\nfigures: {a: {title: x}}")
    #expect(try program.run("check", "f.yaml").errors == "f.yaml:1:8: there is no folder nowhere for fonts\n")
  }

  @Test("a file that is no font, or is cut off, is told by its path")
  func brokenFonts() throws {
    let program = try Program()
    defer { program.remove() }
    let fonts = program.folder.appendingPathComponent("own")
    try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true)
    try program.write("own/broken.ttf", "no font")
    try program.write("f.yaml", "fonts: own\nfigures: {a: {title: {label: x, fontfamily: Broken}}}")
    let result = try program.run("check", "f.yaml")
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot use the font own/broken.ttf: FreeType cannot read it"))
    try program.write("f.yaml", "fonts: own\nfigures: {a: {title: {label: x, fontfamily: broken.ttf}}}")
    #expect(try program.run("render", "f.yaml").errors.contains("own/broken.ttf"))
  }

  @Test("a family that is not installed is told with the nearest one")
  func unknownFamily() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures: {a: {title: {label: x, fontfamily: DejaVu Sanz}}}")
    let result = try program.run("check", "f.yaml")
    #expect(result.status == 2)
    #expect(
      result.errors == "f.yaml:1:30: no font \"DejaVu Sanz\" is installed (did you mean \"DejaVu Sans\"?)\n")
  }

  @Test("a figure is drawn anew when a font comes that it could use, and another one is not")
  func fingerprint() throws {
    let program = try Program()
    defer { program.remove() }
    let fonts = program.folder.appendingPathComponent("own")
    try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true)
    try program.write("f.yaml", "fonts: own\nfigures: {a: {title: x}}")
    #expect(try program.run("render", "f.yaml").status == 0)
    #expect(try program.run("render", "f.yaml").output.contains("1 unchanged"))
    let mono = try #require(
      ["/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf", "/Library/Fonts/DejaVuSansMono.ttf"]
        .first(where: FileManager.default.fileExists))
    try FileManager.default.copyItem(atPath: mono, toPath: fonts.appendingPathComponent("New.ttf").path)
    let again = try program.run("render", "f.yaml", "--explain-cache")
    #expect(again.output.contains("the program or a font changed"))
  }
}
