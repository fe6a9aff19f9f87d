import Export
import SystemPackage
import Testing
import Typography

@testable import FigureFiles

/// Data that no one draws on purpose, for every artist: a picture, or errors that say what is wrong with which
/// artist, and where; but no trap, and nothing without end.
@Suite("Hostile data for every artist")
struct HostileArtistTests {
  static let names = allArtists.map { $0.name }

  @Test("every artist has entries in the table, and nothing else has")
  func table() {
    #expect(Set(HostileArtists.entries.keys) == Set(Self.names))
    #expect(HostileArtists.entries.values.allSatisfy { !$0.isEmpty })
  }

  @Test("a picture or an error, on every scale and in every format", arguments: names)
  func data(_ name: String) throws {
    let fonts = try FontLibrary()
    // What a row or a number is put in for may not be there, and then all variants are one.
    var drawn: Set<String> = []
    for entry in HostileArtists.entries[name] ?? [] {
      for data in HostileData.all {
        for scale in ["linear", "log", "symlog"] {
          // One hostile side may hide what the other does.
          for variant in scale == "linear" ? data.variants : [data] {
            let drawing = variant.filling(entry)
            guard drawn.insert(scale + drawing).inserted else { continue }
            try HostileDrawing(drawing, scale: scale).check("\(variant), \(scale): \(drawing)", fonts)
          }
        }
      }
    }
  }

  @Test(
    "what once went wrong",
    arguments: [
      ("axhline: {y: 1}", "ticklabel_format: {scilimits: [-399, -399]}"),
      ("axvspan: {xmin: 0, xmax: 1}", "xticks: [5.0e-324]"),
      ("ellipse: {xy: [1.0e+18, 1], width: 1.797e+308, height: .inf}", "xticks: [5.0e-324]"),
      ("ellipse: {xy: [1.0e+300, 1], width: 1.797e+308, height: 1}", "xmargin: 1000"),
      ("hist: {x: [1.0e+300]}", ""), ("hist: {x: [1.0e+17, 1.0e+17]}", ""),
      ("hist: {x: [9223372036854775808]}", ""),
      (
        "fill_between: {x: \"arange(4)\", y1: [2, 2, 0.5, 0.5]}, bar: {x: [2, 3], height: [3, 2]}",
        "minorticks_on: true"
      ),
    ])
  func once(_ entry: String, _ key: String) throws {
    let fonts = try FontLibrary()
    for scale in ["linear", "log", "logit"] {
      try HostileDrawing(entry, scale: scale, keys: key).check("\(scale): \(entry), \(key)", fonts)
    }
  }
}

/// A figure file of one small figure.
struct HostileDrawing {
  private let file: String
  private let entry: String

  /// - Parameters:
  ///   - entry: what is drawn, artist by artist, in YAML.
  ///   - keys: lines of the figure besides.
  init(_ entry: String, scale: String = "linear", keys: String = "") {
    self.entry = entry
    let draw = entry.replacing(/\}, ([a-z_]+: \{)/) { "}}, {\($0.1)" }
    file = """
      figures:
        f:
          figsize: [2, 1.5]
          dpi: 50
          xscale: \(scale)
          yscale: \(scale)
          \(keys)
          draw: [{\(draw)}]
      """
  }

  /// Draws the figure in every format.
  ///
  /// - Parameter what: what is drawn, for failures.
  func check(_ what: String, _ fonts: FontLibrary) throws {
    let loading = FigureFile.parse(Array(file.utf8), path: FilePath("f.yaml"))
    guard let figure = loading.file?.figures.first else { return check(loading.diagnostics, what) }
    let evaluated = figure.evaluated(file: "f.yaml")
    guard let figure = evaluated.figure else { return check(evaluated.diagnostics, what) }
    let svg = try figure.picture(.svg, fonts: fonts)
    #expect(!Self.holdsNoNumber(svg), "\(what)")
    #expect(svg.count < 100_000, "\(what)")
    let png = try figure.picture(.png, fonts: fonts)
    #expect(Array(png[16..<24]) == [0, 0, 0, 100, 0, 0, 0, 75], "\(what)")
  }

  /// Whether the errors say where they are, and which artist or which of its arguments is wrong.
  private func check(_ diagnostics: [Diagnostic], _ what: String) {
    #expect(!diagnostics.isEmpty, "\(what)")
    for error in diagnostics where error.severity == .error {
      #expect(error.position != nil, "\(what)")
      let named = error.message.matches(of: /"([A-Za-z0-9_]+)"/).contains { entry.contains("\($0.1): ") }
      #expect(named, "\(what): \(error)")
    }
  }

  /// Whether an SVG has a word nan or inf where a number should be.
  private static func holdsNoNumber(_ bytes: [UInt8]) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index] | 0x20)
    }
    let words = ["nan", "inf"].map { Array($0.utf8) }
    return bytes.indices.dropLast(2).contains { index in
      guard bytes[index] == words[0][0] || bytes[index] == words[1][0] else { return false }
      return words.contains(Array(bytes[index..<index + 3])) && !isLetter(index - 1) && !isLetter(index + 3)
    }
  }
}
