import Foundation
import SystemPackage
import Testing

@testable import FigureFiles

@Suite("Figures from defaults, templates and included files")
struct ExpansionTests {
  /// A document of several files in a folder of its own, the first of which is read; messages name files as they would
  /// in that folder.
  private func reading<Result>(
    _ files: KeyValuePairs<String, String>, _ body: (FigureDocument?, [String]) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "expansion-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let first = try #require(files.first).key
    let loading = try FigureDocument.load(FilePath(folder.appendingPathComponent(first).path))
    return try body(
      loading.document,
      loading.diagnostics.map { "\($0)".replacingOccurrences(of: folder.path + "/", with: "") })
  }

  /// The lines that explain a figure, without the places behind them.
  private func values(_ name: String, _ document: FigureDocument?) throws -> [String] {
    try #require(document).explanation(of: name).map { String($0.split(separator: "  #")[0]) }
  }

  @Test("keys of an axes in the defaults reach every axes of a figure that lists them")
  func defaultsOfAxes() throws {
    let text = """
      defaults: {title: default, ylim: [0, 1]}
      figures:
        f: {subplots: {nrows: 1, ncols: 2}, axes: [{title: own}, {}]}
      """
    try reading(["f.yaml": text]) { document, messages in
      #expect(messages.isEmpty)
      let document = try #require(document)
      let figure = try #require(document.figures.first { _ in true })
      let titles = figure.node.mapping?["axes"]?.sequence?.map { $0.mapping?["title"]?.scalar?.text }
      #expect(titles == ["own", "default"])
      #expect(document.describe(figure).description != nil)
    }
  }

  @Test("defaults lie under templates, these under the figure, and mappings are joined key by key")
  func layers() throws {
    let text = """
      defaults: {dpi: 50, title: default, subplots: {nrows: 2, ncols: 1}}
      templates: {t: {title: template, ylabel: y, subplots: {ncols: 3}}}
      figures: {f: {extends: t, ylabel: own}, g: {}}
      """
    try reading(["f.yaml": text]) { (document, messages) throws in
      #expect(messages == [])
      #expect(
        try values("f", document) == [
          "f:", "  dpi: 50", "  title: template", "  subplots:", "    nrows: 2", "    ncols: 3",
          "  ylabel: own",
          "  figsize: [6.4, 4.8]", "  formats: [svg, png]", "  output: output",
        ])
      #expect(try values("g", document).contains("  title: default"))
    }
  }

  @Test("of several templates the later one wins, and a chain begins with its farthest")
  func chains() throws {
    let text = """
      templates:
        a: {title: a, xlabel: a, ylabel: a}
        b: {extends: a, xlabel: b, ylabel: b}
        c: {ylabel: c}
      figures: {f: {extends: [b, c]}, g: {extends: [c, b]}}
      """
    try reading(["f.yaml": text]) { (document, messages) throws in
      #expect(messages == [])
      #expect(try values("f", document)[1...3] == ["  title: a", "  xlabel: b", "  ylabel: c"])
      #expect(try values("g", document).contains("  ylabel: b"))
    }
  }

  @Test(
    "mistakes in templates are told once, with their place",
    arguments: [
      (
        "templates: {base: {}}\nfigures: {f: {extends: bsae}, g: {extends: 5}, h: {extends: {a: 1}}}",
        [
          "f.yaml:2:24: unknown template \"bsae\" (did you mean \"base\"?)",
          "f.yaml:2:44: unknown template \"5\"; there is base",
          "f.yaml:2:61: \"extends\" must be text, not a mapping",
        ]
      ),
      (
        "templates: {a: {extends: b}, b: {extends: a}}\nfigures: {f: {extends: a}, g: {extends: a}}",
        ["f.yaml:1:43: a template cannot come back to itself: a → b → a"]
      ),
      (
        "templates: {a: {extends: z}}\nfigures: {f: {extends: a}, g: {extends: a}}",
        ["f.yaml:1:26: unknown template \"z\"; there is a"]
      ),
      (
        "templates: [a]\ndefaults: 5\nfigures: {f: {}}",
        [
          "f.yaml:1:12: \"templates\" must be a mapping of names to figures, not a list of 1",
          "f.yaml:2:11: \"defaults\" must be a mapping of a figure's keys to values, not 5",
        ]
      ),
      ("templates: {a: 5}\nfigures: {f: {}}", ["f.yaml:1:16: the template \"a\" must be a mapping, not 5"]),
      (
        "templates: {a: {}}\ndefaults: {extends: a}\nfigures: {f: {}}",
        ["f.yaml:2:12: \"defaults\" cannot extend a template; they lie under the templates"]
      ),
    ])
  func templateMistakes(_ text: String, _ expected: [String]) throws {
    try reading(["f.yaml": text]) { _, messages in #expect(messages == expected) }
  }

  @Test("included files bring figures, templates, functions and data, each relative to its own file")
  func included() throws {
    let files: KeyValuePairs = [
      "f.yaml": "include: parts/a.yaml\nfigures: {own: {extends: t, draw: [plot: {y: \"twice(v)\"}]}}",
      "parts/a.yaml": "include: [deep/b.yaml]\ndata: v.csv\nfigures: {inner: {draw: [plot: {y: v}]}}",
      "parts/deep/b.yaml": "templates: {t: {title: from b}}\nfunctions: {twice(x): 2 * x}\n",
      "parts/v.csv": "v\n1\n2\n",
    ]
    try reading(files) { (document, messages) throws in
      #expect(messages == [])
      let document = try #require(document)
      #expect(document.figures.map(\.name) == ["inner", "own"])
      #expect(document.files.map { $0.lastComponent?.string } == ["f.yaml", "a.yaml", "b.yaml"])
      for figure in document.figures {
        let (description, diagnostics) = document.describe(figure)
        #expect(diagnostics == [])
        let evaluated = try #require(description).evaluated(file: document.path.string)
        #expect(evaluated.diagnostics == [])
        #expect(document.dataFiles(of: figure).map { $0.lastComponent?.string } == ["v.csv"])
      }
    }
  }

  @Test("a file that two others include is read once")
  func diamond() throws {
    let files: KeyValuePairs = [
      "f.yaml": "include: [a.yaml, b.yaml]", "a.yaml": "include: c.yaml\nfigures: {a: {}}",
      "b.yaml": "include: ./c.yaml\nfigures: {b: {}}", "c.yaml": "figures: {c: {}}",
    ]
    try reading(files) { (document, messages) throws in
      #expect(messages == [])
      #expect(try #require(document).figures.map(\.name) == ["c", "a", "b"])
    }
  }

  @Test("mistakes in included files are told with their own file, line and column")
  func includeMistakes() throws {
    try reading(["f.yaml": "include: [missing.yaml, 5]\nfigures: {f: {}}"]) { _, messages in
      #expect(
        messages == [
          "f.yaml:1:11: cannot read missing.yaml: No such file or directory",
          "f.yaml:1:25: cannot read 5: No such file or directory",
        ])
    }
    try reading(["f.yaml": "include: in/a.yaml", "in/a.yaml": "figures:\n  f: [1, 2\n"]) { _, messages in
      #expect(messages.count == 1)
      #expect(messages.first?.hasPrefix("in/a.yaml:3:1: ") == true, "\(messages)")
    }
    try reading(["f.yaml": "figs: 1\ninclude: a.yaml", "a.yaml": "\nfigurs: {f: {}}"]) { _, messages in
      #expect(
        messages == [
          "f.yaml:1:1: unknown key \"figs\" in a figure file",
          "a.yaml:2:1: unknown key \"figurs\" in a figure file (did you mean \"figures\"?)",
        ])
    }
    try reading([
      "f.yaml": "include: a.yaml\nfunctions: {g(x): x}\nfigures: {f: {}}",
      "a.yaml": "functions: {f(x): \"x +\"}",
    ]) {
      #expect($1 == ["a.yaml:1:22: a value is missing after \"+\""])
    }
  }

  @Test("a mistake in a figure of an included file names that file")
  func figureMistakes() throws {
    try reading(["f.yaml": "include: a.yaml", "a.yaml": "figures:\n  f: {titel: a}"]) {
      (document, _) throws in
      let document = try #require(document)
      let diagnostics = document.figures.flatMap { document.describe($0).diagnostics }
      #expect(diagnostics.count == 1)
      #expect(
        diagnostics.first?.description.hasSuffix(
          "/a.yaml:2:7: unknown key \"titel\" in the figure (did you mean \"title\"?)") == true)
    }
  }

  @Test("a file that includes itself is told with the way back, however it is spelled")
  func cycles() throws {
    try reading(["f.yaml": "include: f.yaml\nfigures: {f: {}}"]) {
      #expect($1 == ["f.yaml:1:10: the file includes itself: f.yaml → f.yaml"])
    }
    try reading(["f.yaml": "include: in/a.yaml\nfigures: {f: {}}", "in/a.yaml": "include: .././in/../f.yaml"])
    {
      #expect($1 == ["in/a.yaml:1:10: the file includes itself: f.yaml → in/a.yaml → f.yaml"])
    }
    let loading = FigureDocument.parse(Array("include: a.yaml\nfigures: {f: {}}".utf8), path: "./a.yaml")
    #expect(
      loading.diagnostics.map(\.description) == ["./a.yaml:1:10: the file includes itself: a.yaml → a.yaml"])
  }

  @Test("a link that leads back to its own folder ends in a message")
  func linkedFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("links-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("f.yaml")
    try Data("include: here/f.yaml\nfigures: {f: {}}".utf8).write(to: file)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("here").path, withDestinationPath: ".")
    let loading = try FigureDocument.load(FilePath(file.path))
    #expect(loading.document == nil)
    #expect(loading.diagnostics.count == 1)
    #expect(loading.diagnostics.first?.message.hasSuffix(": Too many levels of symbolic links") == true)
  }

  @Test("each value is explained with where it comes from")
  func explanation() throws {
    let files: KeyValuePairs = [
      "f.yaml": """
      output: pictures
      include: a.yaml
      defaults: {dpi: 50}
      figures:
        f-{n}: {extends: t, matrix: {n: [1, 2]}, ylabel: "n = {n}", draw: [plot: {y: [1, 2], label: "{n}"}]}
      """,
      "a.yaml": "templates: {t: {title: \"title {n}\", grid: true}}",
    ]
    try reading(files) { (document, _) throws in
      let document = try #require(document)
      let folder = document.path.removingLastComponent().string + "/"
      let lines = try document.explanation(of: "f-2").map { $0.replacingOccurrences(of: folder, with: "") }
      #expect(
        lines == [
          "f-2:  # f.yaml:5:3", "  # matrix: n = 2", "  dpi: 50  # defaults, f.yaml:3:17",
          "  title: \"title 2\"  # template t, matrix, a.yaml:1:24",
          "  grid: true  # template t, a.yaml:1:43",
          "  ylabel: \"n = 2\"  # matrix, f.yaml:5:52", "  draw:", "    -", "      plot:",
          "        y: [1, 2]  # f.yaml:5:80", "        label: 2  # matrix, f.yaml:5:95",
          "  figsize: [6.4, 4.8]  # built in", "  formats: [svg, png]  # built in",
          "  output: pictures  # f.yaml:1:9",
        ])
      #expect(throws: UnknownFigureError(description: "unknown figure \"f-3\"; there is f-1, f-2")) {
        try document.explanation(of: "f-3")
      }
    }
  }
}
