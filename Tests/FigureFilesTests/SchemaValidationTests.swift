import FigureFiles
import Foundation
import SystemPackage
import Testing

/// An independent validator's view of figure files, beside our own. Needs Python with jsonschema and PyYAML
/// (python3-jsonschema, python3-yaml).
@Suite(
  "The schema agrees with check", .enabled(if: Validator.path != nil, "Python has no jsonschema or no yaml"))
struct SchemaValidationTests {
  @Test("every figure file of the repository is valid")
  func fixtures() throws {
    let fixtures = Validator.root.appendingPathComponent("Fixtures")
    let names = try FileManager.default.subpathsOfDirectory(atPath: fixtures.path).sorted().filter {
      $0.hasSuffix(".yaml")
    }
    #expect(names.contains { $0.hasPrefix("gallery/") })
    let texts = try names.map { try String(contentsOf: fixtures.appendingPathComponent($0), encoding: .utf8) }
    let places = try Validator.places(texts)
    for (name, places) in zip(names, places) { #expect(places == [], "\(name)") }
  }

  @Test("what check lets pass is valid")
  func good() throws {
    let texts = try Self.good + Self.documented()
    for (text, places) in zip(texts, try Validator.places(texts)) {
      #expect(FigureFile.parse(Array(text.utf8), path: "f.yaml").diagnostics == [], "\(text)")
      #expect(places == [], "\(text)")
    }
  }

  @Test("what check refuses is refused at the same places")
  func wrong() throws {
    #expect(Self.wrong.count >= 30)
    let places = try Validator.places(Self.wrong)
    for (text, places) in zip(Self.wrong, places) {
      let told = FigureFile.parse(Array(text.utf8), path: "f.yaml").diagnostics.compactMap(\.position)
      #expect(!told.isEmpty, "\(text)")
      #expect(places == Set(told.map { "\($0.line):\($0.column)" }), "\(text)")
    }
  }
}

extension SchemaValidationTests {
  /// The figure files that the documentation shows.
  private static func documented() throws -> [String] {
    let texts = try ["README.md", "Documentation/figure-files.md"].flatMap { name in
      let page = try String(contentsOf: Validator.root.appendingPathComponent(name), encoding: .utf8)
      return page.matches(of: /```yaml\n((?:[^`]|`[^`])*)```/).map { String($0.1) }
    }
    #expect(texts.count >= 4)
    return texts
  }

  private static func figure(_ body: String) -> String { "figures:\n  f:\n    \(body)\n" }

  private static func artist(_ entry: String) -> String { figure("draw:\n    - \(entry)") }

  fileprivate static let good =
    [
      "version: 1\noutput: 3\nformats: [png@4x, svg]\nfigures: {a/b: {}, \"a.b\": {title: 3, xlabel: true}}",
      "functions: {\"f(x, a=1)\": a * x, \" g ( ) \": 3}\n"
        + "figures: {f: {let: {\" x, y \": \"(1, 2)\", é1: f(2)}}}",
      "data: [a.csv, {file: b.csv, usecols: [x, 0], delimiter: \";\", missing: [-, null]}]\nfigures: {f: {}}",
      "defaults: {data: {file: a.csv}, grid: {axis: y}}\nfigures: {f: {data: {header: true}}}",
      "templates: {a: {draw: [{plot: {y: [1]}}]}, b: {extends: a}}\nfigures: {f: {extends: [b]}}",
      "figures: {\"f{n}\": {matrix: {n: [1, 2], s: [dashed], include: [{n: 3, s: dotted}]}, title: \"{n}\", "
        + "draw: [{plot: {y: \"[{n}]\", linewidth: \"{n}\", linestyle: \"{s}\", color: \"C{n}\", "
        + "alpha: \"{n} / 3\"}}]}}",
      "figures: {\"f{n}\": {matrix: {n: arange(2), m: [x, y]}, xlim: [\"{n}\", 9], \"{m}label\": 1}}",
      "figures: {\"{k}\": {matrix: {k: [plot]}, draw: [{\"{k}\": {y: 1}}], legend: \"upper right\"}}",
    ]
    + [
      "xlim: [null, 1]", "ylim: [-pi, 2 * pi]", "figsize: [3, \"3 * 1.5\"]", "dpi: 2 * 50", "facecolor: 0.5",
      "facecolor: \"#fff\"", "facecolor: TAB:Blue", "facecolor: \".5\"", "legend: false",
      "legend: {loc: best}",
      "grid: {visible: false}", "subplots: {ncols: 2}\n    axes: [{title: a}, {let: {x: 1}, xlim: [0, 1]}]",
      "layout: none", "let: {x: [1, 2.5], y: 3, z: x + y}",
      "title: [a, {label: b, loc: left, size: x-large}]",
      "ylabel: {label: y, loc: top, labelpad: -1, rotation: vertical, weight: 300}", "suptitle: t",
      "supylabel: {t: y, ha: right, family: serif}", "spines: {all: {color: C1}, top: {visible: false}}",
      "tick_params: [{axis: x, colors: w}]", "savefig: {transparent: true, bbox_inches: tight}",
      "subplots: {mosaic: AB}\n    axes: {B: {facecolor: w}}", "legend: [{labels: [a]}]",
      "style: ggplot", "style: [default, bmh, {lines.linewidth: 3, axes.grid: true, axes.axisbelow: false}]",
      "style: {axes.titlesize: x-large, legend.framealpha: null, axes.prop_cycle: {color: [r, 348ABD]}}",
      "style: {xtick.color: 555555, savefig.bbox: tight, figure.figsize: [3, 2], lines.marker: o}",
      "subplots: {nrows: 2, height_ratios: [1, 2]}\n    axes: [{subplotspec: [\":\", -1]}]",
    ].map(figure)
    + [
      "plot: {y: 1, fmt: k--}", "plot: {y: 1, fmt: 1}", "plot: {y: 1, fmt: \"C12^:\"}",
      "plot: {y: 1, fmt: Green}",
      "plot: {y: 1, fmt: \"\"}", "plot: {y: 1, marker: 8}", "plot: {y: 1, marker: \"8\"}",
      "plot: {y: 1, linestyle: \"\"}",
      "plot: {y: 1, color: None}", "plot: {y: [], zorder: -1, label: 2}", "axhline: {}",
      "axvline: {x: 1/3, ymin: 0.5}",
      "fplot: {f: 1, xlim: [0, 1], variable: t, jumps: dots, kinks: o}",
      "pcolormesh: {c: \"[[1]]\", cmap: Greys_r, shading: flat}",
      "contour: {z: \"[[1]]\", levels: 5, colors: [k, C1], linewidths: 2, linestyles: [solid, \"--\"]}",
      "contourf: {z: \"[[1]]\", levels: [1, 2], colors: k, extend: both}",
    ].map(artist)

  fileprivate static let wrong =
    [
      "version: 1", "[]", "3", "figures: {}", "figures: [f]", "figures:\n  f:\n", "figures: {f: [1]}",
      "version: 2\nfigures: {f: {}}", "version: one\nfigures: {f: {}}", "formats: [pgn]\nfigures: {f: {}}",
      "formats: png\nfigures: {f: {}}", "formats: [\"{f}\"]\nfigures: {f: {}}",
      "output: [a]\nfigures: {f: {}}",
      "figurs: {}\nfigures: {f: {}}", "figures: {../f: {}}", "figures: {/f: {}}", "figures: {a//f: {}}",
      "figures: {\"\": {}}", "functions: [f]\nfigures: {f: {}}", "functions: {f: x}\nfigures: {f: {}}",
      "functions: {f(x): [x]}\nfigures: {f: {}}", "defaults: 3\nfigures: {f: {}}",
      "defaults: {titel: x}\nfigures: {f: {}}", "defaults:\n  grid: 3\nfigures: {f: {}}",
      "templates: [a]\nfigures: {f: {}}", "templates: {a: 1}\nfigures: {f: {}}",
      "templates: {a: {dpi: 0}}\nfigures: {f: {extends: a}}",
      "data: {file: a.csv, fil: b.csv}\nfigures: {f: {}}",
      "data: [{file: a.csv, format: cvs}]\nfigures: {f: {}}",
      "data: [{file: a.csv, delimiter: x}]\nfigures: {f: {}}",
      "data: {file: a.csv, skiprows: -1}\nfigures: {f: {}}",
      "data: {file: a.csv, names: [a b]}\nfigures: {f: {}}",
      "data: {file: a.csv, usecols: x}\nfigures: {f: {}}",
      "data: {file: a.csv, header: 1}\nfigures: {f: {}}",
    ]
    + [
      "titel: x", "xlabel: [x]", "xlabel: {labl: x}", "title:", "dpi: 0", "dpi: true", "dpi: []",
      "figsize: [1]", "figsize: 3",
      "figsize: [1, -2]", "facecolor: C0", "facecolor: grene", "facecolor: 2",
      "layout: tigth",
      "layout: [tight]", "grid: 1", "grid: {axis: z}", "grid: {axes: x}", "grid: {visible: 1}", "legend: 3",
      "legend: best of all", "legend: {loc: upper}", "legend: {location: best}", "xlim: 3", "xlim: [1, 2, 3]",
      "xlim: [0, [1]]", "xlim: [0, true]", "let: [x]", "let: {2x: 1}", "let: {\"a, 2b\": 1}",
      "let: {x: {}}", "let: {x: null}",
      "let: {x: [1, a]}", "subplots: 3", "subplots: {nrows: 0}", "subplots: {nrows: 1.5}",
      "subplots: {rows: 2}",
      "axes: 3", "axes: [{}]\n    title: x", "axes: [{figsize: [1, 2]}]", "axes: [3]", "draw: {}",
      "extends: {}",
      "matrix: []", "matrix: {}", "matrix: {n: []}", "matrix: {2n: [1]}", "matrix: {n: {}}",
      "matrix: {n: [1], exclude: {n: 1}}", "matrix: {n: [1], include: [1]}", "data: [{name: a}]",
      "data: [[a]]", "suptitle: {x: 1}", "spines: {left: {width: 1}}", "savefig: {bbox_inches: loose}",
      "style: gplot", "style: 3", "style: {lines.linewidht: 1}", "style: {lines.linewidth: -1}",
      "style: {axes.grid: maybe}", "style: [ggplot, {axes.facecolor: grene}]",
      "style: {lines.solid_capstyle: buttt}", "style: [[bmh]]",
      "subplots: {width_ratios: [0]}", "legend: [{handles: [-1]}]", "linewidth: -1",
    ].map(figure)
    + [
      "plot: {x: [1]}", "plt: {y: [1]}", "plot: {y: [1]}\n      axhline: {}", "{}", "plot", "plot: 3",
      "plot: {y: [1, a]}", "plot: {y: true}", "plot: {y: [1], colour: red}", "plot: {y: [1], color: \"#12\"}",
      "plot: {y: [1], color: [red]}", "plot: {y: [1], linewidth: -1}", "plot: {y: [1], linewidth: 10001}",
      "plot: {y: [1], alpha: 2}", "plot: {y: [1], linestyle: dashd}", "plot: {y: [1], marker: q}",
      "plot: {y: [1], marker: 7}", "plot: {y: [1], fmt: r~}", "plot: {y: [1], label: {}}",
      "plot: {y: [1], zorder: [1]}", "text: {x: 1, y: 1}", "text: {x: 1, y: 1, s: a, transform: world}",
      "text: {x: 1, y: 1, s: a, fontsize: -1}", "text: {x: 1, y: 1, s: a, weight: 2000}",
      "axhline: {x: 1}", "axhline: {y: [1]}", "axvline: {y: 1}", "fplot: {xlim: [0, 1]}",
      "fplot: {f: x, xlim: [0]}",
      "fplot: {f: [x], xlim: [0, 1]}", "fplot: {f: x, xlim: [0, 1], jumps: gaps}",
      "fplot: {f: x, xlim: [0, 1], tolerance: 0}", "fplot: {f: x, xlim: [0, 1], variable: 2x}",
      "pcolormesh: {x: [1]}",
      "pcolormesh: {c: \"[[1]]\", cmap: viridsi}", "pcolormesh: {c: \"[[1]]\", shading: smooth}",
      "contour: {z: \"[[1]]\", linewidths: [1, -1]}", "contour: {z: \"[[1]]\", hatches: x}",
      "contourf: {z: \"[[1]]\", linewidths: 1}", "contourf: {z: \"[[1]]\", colors: [k, nope]}",
    ].map(artist)
}

/// Python with a validator.
private enum Validator {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
    "\($0)/python3"
  }
  .first { FileManager.default.isExecutableFile(atPath: $0) }
  .flatMap { python in (try? run(python, ["-c", "import jsonschema, yaml"]))?.status == 0 ? python : nil }

  /// The places, `line:column`, at which each of some figure files is not valid.
  static func places(_ texts: [String]) throws -> [Set<String>] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egaku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appendingPathComponent("schema.json")
    try Data(FigureFile.schema.utf8).write(to: schema)
    for (index, text) in texts.enumerated() {
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(index).yaml"))
    }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "validate.py")
    let files = texts.indices.map { folder.appendingPathComponent("\($0).yaml").path }
    let result = try run(#require(path), [script.path, schema.path] + files)
    try #require(result.status == 0)
    var places = texts.map { _ in Set<String>() }
    for line in result.output.split(separator: "\n") {
      let parts = line.dropFirst(folder.path.count + 1).split(separator: ":", maxSplits: 3)
      let index = try #require(Int(parts[0].dropLast(".yaml".count)))
      places[index].insert("\(parts[1]):\(parts[2])")
    }
    return places
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String)
  {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
