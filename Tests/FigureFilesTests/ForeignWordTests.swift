import Testing

@testable import FigureFiles
@testable import Spelling

/// matplotlib's words in a figure file: each works, is told what to write instead, or is said to be lacking.
@Suite("Words of matplotlib")
struct ForeignWordTests {
  /// A figure that has a word at its place.
  private static func figures(with word: String, at place: String) -> [String] {
    switch place {
    case "axes": ["{axes: [{\(word): 1}]}"]
    case "figure": ["{\(word): 1}"]
    case "draw": ["{draw: [{\(word): {}}]}"]
    case "style": ["{style: {\(word): 1}}"]
    case "locator", "formatter":
      ["{xaxis: {major_\(place): \(word)}}", "{xaxis: {major_\(place): {\(word): 1}}}"]
    case "scale": ["{xscale: \(word)}", "{xscale: {value: \(word)}}"]
    case "cmap", "norm": ["{draw: [{imshow: {z: z, \(place): \(word)}}]}"]
    case "numpy": ["{let: {q: \"np.\(word)(1)\"}}", "{let: {q: \"\(word)\"}}"]
    case "bar_label": ["{draw: [{bar: {x: [1], height: [1], bar_label: {\(word): 1}}}]}"]
    case "clabel": ["{draw: [{contour: {z: z, clabel: {\(word): 1}}}]}"]
    case "spines": ["{spines: {left: {\(word): 1}}}"]
    case "inset_axes": ["{inset_axes: {bounds: [0, 0, 1, 1], \(word): 1}}"]
    default:
      allArtists.contains { $0.name == place }
        ? ["{draw: [{\(place): {\(word): 1}}]}"] : ["{\(place): {\(word): 1}}"]
    }
  }

  @Test(
    "each of its words is known, is told what to write instead, or is said to be lacking",
    arguments: MatplotlibWords.table.map(\.place))
  func everyWord(_ place: String) throws {
    let words = try #require(MatplotlibWords.table.first { $0.place == place }).words.split {
      $0 == " " || $0 == "\n"
    }.map(String.init)
    let cases = words.flatMap { word in Self.figures(with: word, at: place).map { (word, $0) } }
    let text = "figures:\n" + cases.enumerated().map { "  f\($0): \($1.1)\n" }.joined()
    let bytes = Array(text.utf8)
    // Only expressions are looked at later than keys.
    let diagnostics =
      place == "numpy"
      ? FigureText.diagnostics(of: text) : FigureFile.parse(bytes, path: "f.yaml").diagnostics
    for diagnostic in diagnostics {
      let line = try #require(diagnostic.position?.line)
      let word = cases[line - 2].0
      let message = diagnostic.message
      guard message.contains("unknown"), message.contains("\"\(word)\"") else { continue }
      // The same word in other letters is no other word.
      let isSame = message.contains("did you mean \"\(word.lowercased())\"")
      #expect(isSame || !message.contains("did you mean"), "\(place): \(message)")
      #expect(isSame || message.contains("; ") || message.contains(": "), "\(place): \(message)")
    }
  }

  @Test("what is written instead of a key is a key of some mapping, or a piece of a figure file that works")
  func keys() {
    let known = Set(KeyIndex().entries.filter { $0.word == nil }.map(\.key))
    for (word, choices) in Glossary.keys.instead {
      for choice in choices {
        if choice.contains("a key of the file") {
          #expect(FigureDocument.fields.contains { choice.hasPrefix($0.name) }, "\(word): \(choice)")
        } else if choice.contains(":") {
          let figure = "figures: {f: {\(choice)}}"
          #expect(FigureText.messages(about: figure) == [], "\(word): \(choice)")
        } else {
          #expect(known.contains(choice), "\(word): \(choice)")
        }
      }
    }
  }

  @Test("what is written instead of an artist is one")
  func artists() {
    let known = allArtists.map { $0.name }
    for (word, choices) in Glossary.artists.instead {
      for choice in choices where !choice.hasPrefix("figtext") {
        let name = choice.hasPrefix("\"") ? String(choice.dropFirst().prefix { $0 != "\"" }) : choice
        #expect(known.contains(name), "\(word): \(choice)")
      }
    }
    let scales = "{x: [1, 2], y: [1, 2]}}], xscale: log, yscale: log}}"
    #expect(FigureText.messages(about: "figures: {f: {draw: [{plot: \(scales)") == [])
    #expect(FigureText.messages(about: "figures: {f: {figtext: {x: 0, y: 0, s: a}}}") == [])
  }

  @Test("no word is both lacking and written otherwise, and none is known")
  func lacking() {
    let both = Set(Glossary.keys.instead.keys).intersection(Glossary.keys.lacking)
    #expect(both == [])
    #expect(Set(Glossary.artists.lacking).isDisjoint(with: allArtists.map { $0.name }))
  }

  @Test(
    "the hint says what the word is here",
    arguments: [
      ("draw: [{plot: {y: [1], c: red}}]", "unknown key \"c\" in \"plot\"; write \"color\""),
      ("draw: [{plot: {y: [1], lw: 2}}]", "unknown key \"lw\" in \"plot\"; write \"linewidth\""),
      (
        "draw: [{hlines: {y: [1], xmin: 0, xmax: 1, lw: 2}}]",
        "unknown key \"lw\" in \"hlines\"; write \"linewidths\""
      ),
      ("set_xlabel: x", "unknown key \"set_xlabel\" in the figure; write \"xlabel\""),
      ("plt.title: x", "unknown key \"plt.title\" in the figure; write \"title\""),
      ("nrows: 2", "unknown key \"nrows\" in the figure; write subplots: {nrows: 1}"),
      ("semilogy: {y: [1]}", "unknown key \"semilogy\" in the figure; write yscale: log"),
      ("draw: [{semilogy: {y: [1]}}]", "unknown artist \"semilogy\"; write \"plot\" and yscale: log"),
      ("draw: [{barbs: {}}]", "unknown artist \"barbs\"; matplotlib's \"barbs\" is not in Egaku"),
      ("draw: [{title: x}]", "unknown artist \"title\"; \"title\" is a key of an axes, beside \"draw\""),
      (
        "draw: [{plot: {y: [1], title: x}}]",
        "unknown key \"title\" in \"plot\"; \"title\" is a key of an axes"
      ),
      ("plot: {y: [1]}", "unknown key \"plot\" in the figure; \"plot\" is an entry of \"draw\""),
      (
        "draw: [{table: {cellText: [[a]], box: 1}}]",
        "unknown key \"box\" in \"table\" (did you mean \"bbox\"?)"
      ),
      ("box: false", "unknown key \"box\" in the figure; write spines: false"),
      ("axis: equal", "unknown axis \"equal\"; write aspect: equal"),
      (
        "xaxis: {major_formatter: DateFormatter}",
        "unknown major_formatter \"DateFormatter\"; write \"ConciseDateFormatter\""
      ),
      ("xscale: asinh", "unknown value \"asinh\"; matplotlib's \"asinh\" is not in Egaku"),
      ("let: {q: cot(1)}", "unknown function \"cot\"; write 1 / tan(x)"),
    ])
  func hints(_ body: String, _ expected: String) {
    #expect(FigureText.messages(about: "figures:\n  f:\n    \(body)\n") == [expected])
  }
}
