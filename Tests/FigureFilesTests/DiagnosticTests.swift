import FigureFiles
import SystemPackage
import Testing

@Suite("What a figure file's author is told")
struct DiagnosticTests {
  /// Everything there is to say about a file, structure and data.
  private func diagnostics(_ text: String) -> [String] {
    FigureText.diagnostics(of: text).map(\.description)
  }

  @Test("a message is one line that a terminal does not obey, and quotes at most 200 characters")
  func hostile() {
    let messages = diagnostics(
      #"{"formats": ["\u001b[31mred\nforged.yaml:1:1: error\u202e"], "figures": {"f": {}}}"#)
    let value = #""\x1b[31mred\nforged.yaml:1:1: error\u202e""#
    #expect(messages == ["f.yaml:1:14: unknown formats \(value); it is one of png, svg, png@2x"])
    let long = String(repeating: "a", count: 100_000)
    for text in ["formats: [\(long)]\nfigures: {f: {}}", "\(long): 1", "figures: {f: {xlim: [\(long), 1]}}"] {
      let messages = diagnostics(text)
      #expect(!messages.isEmpty && messages.allSatisfy { $0.count < 400 }, "\(messages.map(\.count))")
    }
  }

  @Test(
    "mistakes around the figures",
    arguments: [
      ("", ["f.yaml:1:1: the file is empty"]),
      ("version: 1", ["f.yaml:1:1: a figure file needs \"figures\""]),
      ("[]", ["f.yaml:1:1: a figure file must be a mapping of keys to values, not a list of 0"]),
      ("figures: {}", ["f.yaml:1:10: \"figures\" must be a mapping of names to figures, not a mapping"]),
      (
        "version: 2\nfigures: {f: {}}", ["f.yaml:1:10: \"version\" must be a whole number from 1 to 1, not 2"]
      ),
      ("formats: [pgn]\nfigures: {f: {}}", ["f.yaml:1:11: unknown formats \"pgn\" (did you mean \"png\"?)"]),
      (
        "figure: {f: {}}",
        [
          "f.yaml:1:1: unknown key \"figure\" in a figure file (did you mean \"figures\"?)"
        ]
      ),
      ("figures: {f: {}, f: {}}", ["f.yaml:1:18: duplicate key \"f\": it stands at 1:11 already"]),
      ("figures: {../f: {}}", ["f.yaml:1:11: the figure name \"../f\" leads out of the output folder"]),
      ("figures: {/f: {}}", ["f.yaml:1:11: the figure name \"/f\" leads out of the output folder"]),
      ("figures: {a//f: {}}", ["f.yaml:1:11: \"a//f\" is no name for a file"]),
      ("figures: {\"\": {}}", ["f.yaml:1:11: \"\" is no name for a file"]),
      ("figures: {\"a\\nb\": {}}", ["f.yaml:1:11: \"a\\nb\" is no name for a file"]),
    ])
  func aroundFigures(_ text: String, _ expected: [String]) {
    #expect(diagnostics(text) == expected)
  }

  /// The body of a figure, and what is said of it; the body starts in line 3, column 5.
  @Test(
    "mistakes in a figure",
    arguments: [
      ("data: \"t.csv\\0\"", ["3:11: the name of a data file must not hold the character \\0"]),
      ("titel: x", ["3:5: unknown key \"titel\" in the figure (did you mean \"title\"?)"]),
      ("xlabel: [x]", ["3:13: \"xlabel\" must be text, not a list of 1"]),
      (
        "title: {size: big}",
        [
          "3:19: unknown size \"big\"; it is one of xx-small, x-small, small, medium, large, x-large, xx-large, "
            + "smaller, larger"
        ]
      ),
      ("legend: [{handles: [1]}]", ["3:14: the legend lists line 1, but there are 0, counted from 0"]),
      ("subplots: {mosaic: AB;BA}", ["3:24: the cells \"A\" of the mosaic are not a rectangle"]),
      ("subplots: {mosaic: AB;C}", ["3:24: row 2 of the mosaic is not as long as the first"]),
      ("subplots: {width_ratios: [1, 2]}", ["3:15: \"width_ratios\" has 2 numbers, but there are 1 columns"]),
      (
        "axes: [{subplotspec: [0, \"1:\"]}]",
        ["3:26: \"subplotspec\" names columns that are not there; the grid has 1"]
      ),
      (
        "subplots: {mosaic: AB}\n    axes: {C: {}}",
        ["4:12: the mosaic has no axes \"C\"; it has A, B"]
      ),
      ("title:", ["3:11: \"title\" must be text, not nothing"]),
      ("dpi: 0", ["3:10: \"dpi\" must be a positive number, not 0"]),
      ("dpi: fast", ["3:10: unknown name \"fast\""]),
      ("dpi: .inf", ["3:10: \"dpi\" must be a positive number, not .inf"]),
      ("figsize: [1]", ["3:14: \"figsize\" must be a list of width and height in inches, not a list of 1"]),
      ("figsize: [1, x]", ["3:18: unknown name \"x\""]),
      ("facecolor: C0", ["3:16: \"facecolor\" must be a color of its own, not \"C0\""]),
      ("facecolor: grene", ["3:16: unknown color \"grene\" (did you mean \"green\"?)"]),
      ("axis: none", ["3:11: unknown axis \"none\"; it is one of on, off"]),
      (
        "subplots_adjust: {left: 0.9, right: 0.1}",
        ["3:22: \"subplots_adjust\" must leave the axes some room: left < right, bottom < top"]
      ),
      ("subplots_adjust: {hspace: wide}", ["3:31: unknown name \"wide\""]),
      ("layout: tigth", ["3:13: unknown layout \"tigth\" (did you mean \"tight\"?)"]),
      ("grid: 1", ["3:11: \"grid\" must be true or false, not 1"]),
      ("grid: {axis: z}", ["3:18: unknown axis \"z\"; it is one of both, x, y"]),
      (
        "legend: 3",
        [
          "3:13: unknown loc \"3\"; it is one of best, upper right, upper left, lower left, "
            + "lower right, right, center left, center right, lower center, upper center, center"
        ]
      ),
      ("xlim: 3", ["3:11: \"xlim\" must be a list of two ends, not 3"]),
      ("xlim: [0, 1/0]", ["3:15: a limit must be a finite number, not inf"]),
      ("xlim: [0, \"arange(3)\"]", ["3:15: one number is wanted here; the expression gives 3"]),
      (
        "let: {2x: 1}", ["3:11: \"2x\" is no name for a variable: letters, digits and _ only, no digit first"]
      ),
      ("let: {x: y}", ["3:14: unknown name \"y\""]),
      ("let: {x: {}}", ["3:14: \"x\" must be a number or an expression, not a mapping"]),
      ("subplots: {nrows: 0}", ["3:23: \"nrows\" must be a whole number from 1 to 100, not 0"]),
      (
        "subplots: {ncols: 2}\n    axes: [{}, {}, {}]",
        ["4:11: the figure has 3 axes, but \"subplots\" makes 2"]
      ),
      (
        "axes: [{}]\n    title: x",
        ["4:5: unknown key \"title\" in the figure; \"title\" is a key of an axes"]
      ),
    ])
  func inFigure(_ body: String, _ expected: [String]) {
    #expect(diagnostics("figures:\n  f:\n    \(body)\n") == expected.map { "f.yaml:" + $0 })
  }

  @Test(
    "mistakes in an artist",
    arguments: [
      ("plot: {x: [1]}", ["9: \"plot\" needs \"y\""]),
      ("plt: {y: [1]}", ["3: unknown artist \"plt\" (did you mean \"plot\"?)"]),
      ("plot: {y: [1, a]}", ["17: \"y\" must be a list of numbers, but it has \"a\""]),
      ("plot: {y: [1], colour: red}", ["18: unknown key \"colour\" in \"plot\"; write \"color\""]),
      ("plot: {y: [1], color: \"#12\"}", ["25: unknown color \"#12\""]),
      (
        "plot: {y: [1], linewidth: -1}",
        ["29: \"linewidth\" must be a number of points from 0 to 10000, not -1"]
      ),
      ("plot: {y: [1], alpha: 2}", ["25: \"alpha\" must be a number from 0 to 1, not 2"]),
      ("plot: {y: [1], fmt: r--r}", ["23: bad format string \"r--r\": two colors"]),
      ("plot: {y: [1], color: [rde, 0.5]}", ["26: unknown color \"rde\""]),
      ("plot: {y: [1], color: [red, 2]}", ["31: \"color\" must be a number from 0 to 1, not 2"]),
      ("plot: {y: [1], color: [0, 0, 7]}", ["32: \"color\" must be a number from 0 to 1, not 7"]),
      ("plot: {y: [1], color: [0]}", ["25: \"color\" must be a color, a list of 3 or 4 components"]),
      ("plot: {y: [1], linestyle: [0, 1]}", ["29: \"linestyle\" must be a word or a list such as [0, ["]),
      ("plot: {y: [1], linestyle: [0, [1, -1]]}", ["33: the lengths of \"linestyle\" must not be negative"]),
      ("plot: {y: [1], linestyle: [0, []]}", ["33: the lengths of \"linestyle\" must not be negative"]),
      ("plot: {y: [1], marker: q}", ["26: unknown marker \"q\""]),
      ("plot: {y: [1], fillstyle: lft}", ["29: unknown fillstyle \"lft\" (did you mean \"left\"?)"]),
      ("plot: {y: [1], drawstyle: step}", ["29: unknown drawstyle \"step\" (did you mean \"steps\"?)"]),
      (
        "plot: {y: [1], markevery: 0}",
        ["29: \"plot\": \"markevery\" must be a step of at least one point, not 0"]
      ),
      ("plot: {y: [1], markevery: -0.5}", ["29: \"plot\": \"markevery\" must be a step above zero"]),
      ("plot: {y: [1], markevery: [1]}", ["29: \"plot\": \"markevery\" names point 1, but there are 1"]),
      (
        "plot: {y: [1], markevery: [true, true]}",
        ["29: \"plot\": \"markevery\" has 2 truth values for 1 points"]
      ),
      ("plot: {y: [1], markevery: [0.5, 0.5]}", ["29: \"markevery\" must be a number, a list of whole"]),
      (
        "plot: {y: [1], markevery: \"(0, 0.5)\"}",
        ["29: \"plot\": \"markevery\" must be a step, a pair of a start"]
      ),
      ("plot: {y: \"exp(\"}", ["17: \"(\" is never closed"]),
      ("plot: {y: \"exp((1)\"}", ["17: \"(\" is never closed"]),
      ("plot: {y: \"1 +  sgmoid(2)\"}", ["19: unknown function \"sgmoid\" (did you mean \"sigmoid\"?)"]),
      ("plot: {y: \"arange(0, 1, 0)\"}", ["27: \"plot\": arange: the step is zero"]),
      (
        "plot: {y: \"arange(1e12)\"}",
        ["14: \"plot\": arange(0, 1000000000000) has 1000000000000 points; the limit is 10000000"]
      ),
      ("plot: {x: [1, 2], y: [1, 2, 3]}", ["24: \"plot\": x has 2 values and y has 3"]),
      ("axhline: {x: 1}", ["13: unknown key \"x\" in \"axhline\"; matplotlib's"]),
      ("axvline: {x: z}", ["16: \"axvline\": unknown name \"z\""]),
    ])
  func inArtist(_ artist: String, _ expected: [String]) throws {
    let found = diagnostics("figures:\n  f:\n    draw:\n    - \(artist)\n")
    try #require(found.count == expected.count, "\(found)")
    for (message, start) in zip(found, expected) {
      // The artist's name stands in column 7; the table counts from column 3.
      let column = try #require(Int(start.prefix { $0 != ":" })) + 4
      let rest = start.drop { $0 != ":" }
      #expect(message.hasPrefix("f.yaml:4:\(column)\(rest)"))
    }
  }

  @Test("all problems of a file are reported in one run, in its order")
  func everything() {
    let text = """
      version: 1
      figures:
        a: {titel: x, dpi: -1}
        b: {draw: [{plot: {y: 'foo(1)'}}, {plot: {y: [1], linestyle: dashd}}]}
        b: {}
      """
    #expect(
      diagnostics(text) == [
        "f.yaml:3:7: unknown key \"titel\" in the figure (did you mean \"title\"?)",
        "f.yaml:3:22: \"dpi\" must be a positive number, not -1",
        "f.yaml:4:26: unknown function \"foo\"",
        "f.yaml:4:64: unknown linestyle \"dashd\" (did you mean \"dashed\"?)",
        "f.yaml:5:3: duplicate key \"b\": it stands at 4:3 already",
      ])
  }

  @Test(
    "one mistake is told once, by the message that helps",
    arguments: [
      (
        "layout: {engine: tight, pad: 0.6}",
        "unknown key \"pad\" in \"layout\"; matplotlib's \"pad\" has no counterpart here"
      ),
      ("layout: {engine: tight, w_pad: 0.6}", "\"w_pad\" belongs to the constrained layout"),
      ("layout: {engine: none, bogus: 1}", "unknown key \"bogus\" in \"layout\""),
      ("layout: {engine: tigth, w_pad: 0.6}", "unknown engine \"tigth\" (did you mean \"tight\"?)"),
      (
        "layout: {engine: constrained, wpad: 1}",
        "unknown key \"wpad\" in \"layout\" (did you mean \"w_pad\"?)"
      ),
      (
        "draw: [bar: {x: [1], heigth: [1]}]",
        "unknown key \"heigth\" in \"bar\" (did you mean \"height\"?)"
      ),
      ("draw: [plot: {Y: [1]}]", "unknown key \"Y\" in \"plot\" (did you mean \"y\"?)"),
      (
        "xscale: {value: function, function: [x, x]}",
        "unknown key \"function\" in \"xscale\" (did you mean \"functions\"?)"
      ),
      (
        "xaxis: {major_formatter: {FuncFormatter: {fnc: x}}}",
        "unknown key \"fnc\" in \"FuncFormatter\" (did you mean \"func\"?)"
      ),
      ("data: {fil: a.csv}", "unknown key \"fil\" in an entry of \"data\" (did you mean \"file\"?)"),
    ])
  func once(_ body: String, _ expected: String) {
    #expect(FigureText.messages(about: "figures:\n  f:\n    \(body)\n") == [expected])
  }

  @Test("a figure of a million inches is refused at its size")
  func huge() {
    #expect(
      diagnostics("figures:\n  f:\n    figsize: [1000000, 5]\n") == [
        "f.yaml:3:14: a figure of 1000000.0 × 5.0 inches at 100.0 dpi is too large; "
          + "the limits are 32768 pixels a side and 268435456 pixels in all"
      ])
  }
}
