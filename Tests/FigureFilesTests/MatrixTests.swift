import SystemPackage
import Testing
import YAMLTree

@testable import FigureFiles

@Suite("The matrix of a figure")
struct MatrixTests {
  private func document(_ text: String) -> (document: FigureDocument?, messages: [String]) {
    let loading = FigureDocument.parse(Array(text.utf8), path: "f.yaml")
    return (loading.document, loading.diagnostics.map(\.description))
  }

  private func names(_ figure: String) throws -> [String] {
    let (document, messages) = document("figures:\n  " + figure)
    #expect(messages == [])
    return try #require(document).figures.map(\.name)
  }

  @Test(
    "each combination is a figure, the last name varying fastest",
    arguments: [
      ("\"{a}{b}\": {matrix: {a: [1, 2], b: [x, y]}}", ["1x", "1y", "2x", "2y"]),
      ("\"f{a}\": {matrix: {a: \"arange(3)\"}}", ["f0", "f1", "f2"]),
      ("\"f{a}\": {matrix: {a: \"linspace(0, 1, 3)\"}}", ["f0", "f0.5", "f1"]),
      ("\"f{a}\": {matrix: {a: 7}}", ["f7"]),
      ("\"f{a}\": {matrix: {a: [-1, 1e3, 0.10, yes, \"a b\"]}}", ["f-1", "f1e3", "f0.10", "fyes", "fa b"]),
      ("\"f{a}\": {matrix: {a: \"[9223372036854775807, 1e300]\"}}", ["f9.223372036854776e+18", "f1e+300"]),
      ("\"{a}{b}\": {matrix: {a: [1, 2], b: [3, 4], exclude: [{a: 1, b: 4}]}}", ["13", "23", "24"]),
      ("\"{a}{b}\": {matrix: {a: [1, 2], b: [3, 4], exclude: [{a: 1}, {b: 3}]}}", ["24"]),
      ("\"{a}{b}\": {matrix: {a: [1], b: [3], include: [{a: 9, b: 9}]}}", ["13", "99"]),
      ("\"{a}\": {matrix: {include: [{a: 5, c: d}, {a: 6, c: e}]}}", ["5", "6"]),
    ])
  func combinations(_ figure: String, _ expected: [String]) throws {
    #expect(try names(figure) == expected)
  }

  @Test(
    "placeholders take formats as in Python; other braces stay",
    arguments: [
      ("{a}", "3"), ("{a:.2f}", "3.00"), ("{a:03d}", "003"), ("{a:.0f}", "3"), ("{b:.2f}", "0.33"),
      ("{b:03d}", "{b:03d}"), ("{c:03d}", "-07"), ("{c:.1f}", "-7.0"), ("{t:.2f}", "{t:.2f}"),
      ("{t}", "text"), ("{b:.1%}, {a:+.1e}", "33.3%, +3.0e+00"), ("{t:*^8.3}", "**tex***"),
      ("{a:b}{a:c", "11{a:c"),
      ("$x^{a}_{b}$", "$x^3_0.333$"), ("\\frac{1}{2}", "\\frac{1}{2}"), ("{{a}}", "{3}"), ("{a", "{a"),
      ("{}", "{}"), ("{z}", "{z}"), ("{a:}", "3"), ("{a:q}", "{a:q}"), ("{ a }", "{ a }"),
      ("{a}}{", "3}{"),
      ("{a:.9999f}", "{a:.9999f}"), ("{{{{a}", "{{{3"),
    ])
  func placeholders(_ text: String, _ expected: String) {
    let values = Placeholders([("a", "3"), ("b", "0.333"), ("c", "-7"), ("t", "text")])
    #expect(values.filled(text) ?? text == expected)
  }

  @Test("placeholders are filled in names, texts, keys of variables, expressions and the names of files")
  func places() throws {
    let (document, messages) = document(
      """
      figures:
        "sub-{n}/f":
          matrix: {n: [2, 3]}
          data: "run-{n}.csv"
          let: {"v{n}": "{n} * 2"}
          title: "n = {n}"
          dpi: "{n}0"
          draw: [plot: {y: "v{n} * arange({n})"}]
      """)
    #expect(messages == [])
    let figures = try #require(document).figures.map { $0 }
    #expect(figures.map(\.name) == ["sub-2/f", "sub-3/f"])
    #expect(document?.dataFiles(of: figures[1]) == ["run-3.csv"])
    #expect(figures[1].node.mapping?["title"]?.scalar?.text == "n = 3")
    #expect(figures[1].node.mapping?["let"]?.mapping?["v3"]?.scalar?.text == "3 * 2")
    let draw = figures[1].node.mapping?["draw"]?.sequence?[0].mapping?["plot"]?.mapping?["y"]?.scalar?.text
    #expect(draw == "v3 * arange(3)")
    // What becomes a number is one, as if it had been written there.
    #expect(figures[1].node.mapping?["dpi"]?.scalar?.value == .integer(30))
    #expect(figures[1].combination.map(\.text) == ["3"])
  }

  @Test("a matrix may come from a template, its names joined with the figure's")
  func template() throws {
    let (document, _) = document(
      "templates: {t: {matrix: {a: [1, 2]}}}\nfigures: {\"{a}{b}\": {extends: t, matrix: {b: [3]}}}")
    #expect(document?.figures.map(\.name) == ["13", "23"])
  }

  @Test(
    "mistakes in a matrix are told with their place",
    arguments: [
      (
        "{a: \"arange(1000000)\", b: \"arange(1000000)\"}",
        "23: the matrix has more than 10000000 combinations"
      ),
      (
        "{a: \"arange(0, 1e12)\"}",
        "28: arange(0, 1000000000000) has 1000000000000 points; the limit is 10000000"
      ),
      ("{a: []}", "27: \"a\" must be a list of numbers or texts, not an empty one"),
      ("{a: [[1]]}", "27: \"a\" must be a list of numbers or texts"),
      ("{a: [{b: 1}]}", "27: \"a\" must be a list of numbers or texts"),
      ("{a: \"[[1, 2]]\"}", "27: \"a\" must give a row of numbers"),
      ("{a: {b: 1}}", "27: \"a\" must be a number or an expression, not a mapping"),
      ("{a: \"x + \"}", "30: a value is missing after \"+\""),
      ("{}", "23: \"matrix\" must be a mapping of names to lists of values, not an empty one"),
      ("5", "23: \"matrix\" must be a mapping of names to lists of values, not 5"),
      ("{a b: [1]}", "24: \"a b\" is no name for a placeholder"),
      ("{a: [1], exclude: [{a: 1}]}", "23: the matrix leaves no combination"),
      ("{a: [1], exclude: [{b: 1}]}", "42: \"exclude\" names \"b\", which is not in the matrix"),
      (
        "{a: [1], exclude: {a: 1}}",
        "41: \"exclude\" must be a list of mappings of names to values, not a mapping"
      ),
      ("{a: [1], include: [{b: 1}]}", "42: an entry of \"include\" needs \"a\""),
      ("{a: [1], include: [5]}", "42: an entry of \"include\" must be a mapping of names to values, not 5"),
    ])
  func mistakes(_ matrix: String, _ expected: String) {
    // The matrix stands at column 23.
    #expect(document("figures: {f: {matrix: \(matrix)}}").messages == ["f.yaml:1:\(expected)"])
  }

  @Test(
    "a format that does not fit every value is told once for each text, with its place",
    arguments: [
      (
        "{matrix: {a: [3]}, title: \"{a:.1q}\"}",
        ["40: the format \".1q\" is unknown; Python's types are b, c, d, e, E, f, F, g, G, o, s, x, X and %"]
      ),
      (
        "{matrix: {a: [3, sgd, adam]}, title: \"{a:.2f} {a:+}\"}",
        ["51: the text \"sgd\" cannot be written by the format \".2f\", which is for numbers"]
      ),
      (
        "{matrix: {a: [1, x]}, title: \"{a:d}\", let: {\"v{a:d}\": 1}}",
        ["43", "58"].map {
          $0 + ": the text \"x\" cannot be written by the format \"d\", which is for whole numbers"
        }
      ),
      (
        "{matrix: {a: [1], include: [{a: 2, b: x}]}, title: \"{b:e}\"}",
        ["65: the text \"x\" cannot be written by the format \"e\", which is for numbers"]
      ),
      ("{matrix: {a: [1, x], b: [2, 3], exclude: [{a: x}]}, title: \"{a:d}\"}", []),
      ("{matrix: {a: [1]}, title: \"{b:q} {a}:q \\\\frac{1:q}{2} {a:{b}\"}", []),
      ("{title: \"{a:q}\"}", []),
    ])
  func formats(_ figure: String, _ expected: [String]) {
    // The figure stands at column 14.
    let messages = document("figures: {f: \(figure)}").messages
    #expect(messages == expected.map { "f.yaml:1:" + $0 })
  }

  @Test("a format in a figure's name or a template is told where it stands")
  func placesOfFormats() {
    let text = """
      templates: {t: {title: "{a:x}"}}
      figures:
        "f{a:d}": {extends: t, matrix: {a: [0.5]}}
        "g{a}": {extends: t, matrix: {a: [0.5]}}
      """
    let reason = "the number 0.5 cannot be written by the format"
    #expect(
      document(text).messages == [
        "f.yaml:1:24: \(reason) \"x\", which is for whole numbers",
        "f.yaml:3:3: \(reason) \"d\", which is for whole numbers; \".0f\" is for all",
      ])
  }

  @Test("many large matrices in a file are too many figures")
  func total() {
    let figures = (0..<11).map { "  f\($0)-{a}-{b}: {matrix: {a: \"arange(1000)\", b: \"arange(1000)\"}}" }
    let text = "figures:\n" + figures.joined(separator: "\n")
    #expect(document(text).messages == ["f.yaml:2:3: the file has more than 10000000 figures"])
  }

  @Test("a text of braces alone is walked through once")
  func manyBraces() {
    let text = String(repeating: "{", count: 200_000)
    #expect(Placeholders([("a", "1")]).filled(text) == nil)
  }
}
