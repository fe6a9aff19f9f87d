import FigureFiles
import Testing

/// What is said about mistakes in scales, ticks and grids.
@Suite("Keys of scales, ticks and grids")
struct TickKeyTests {
  private func diagnostics(_ body: String) -> [String] {
    let loading = FigureFile.parse(Array("figures:\n  f: {\(body)}".utf8), path: "f.yaml")
    let evaluated = loading.file?.figures.flatMap { $0.evaluated(file: "f.yaml").diagnostics } ?? []
    return (loading.diagnostics + evaluated).map(\.message)
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "xscale: log", "yscale: {value: symlog, linthresh: 1, linscale: 2, base: 2}",
      "xscale: {value: function, functions: [x ** 3, cbrt(x)]}", "xticks: [0, 1]", "xticks: arange(3)",
      "yticks: [{ticks: [0, 1], labels: [a, b], rotation: 45, ha: right}, {ticks: [0.5], minor: true}]",
      "xlim: [2024-01-15, null]", "draw: [{plot: {x: [2024-01-15, 2024-02-15], y: [0, 1]}}]", "margins: 0",
      "margins: {x: 0.1, y: -0.1}", "axisbelow: line", "aspect: equal",
      "aspect: {aspect: 2, adjustable: datalim}",
      "spines: false", "spines: {'top, right': false, left: {position: [outward, 10], color: C1}}",
      "invert_yaxis: true, minorticks_on: true",
      "grid: [{which: major, color: C1}, {which: minor, linestyle: '--'}]",
      "tick_params: {axis: x, which: both, direction: inout, labelrotation: 20, top: true, colors: red}",
      "ticklabel_format: {style: sci, scilimits: [0, 0], useOffset: false}", "xaxis_date: true",
      "xaxis: {major_locator: {MultipleLocator: {base: 2, offset: 1}}, minor_locator: NullLocator}",
      "yaxis: {major_formatter: '{x:.1f} kg', minor_formatter: {FormatStrFormatter: '%d'}}",
      "yaxis: {major_formatter: {FuncFormatter: {func: x / 2, fmt: '%.1f'}}, inverted: true}",
      "subplots_adjust: {bottom: 0.2}",
    ])
  func known(_ body: String) {
    #expect(diagnostics(body).filter { !$0.contains("no finite point") } == [])
  }

  @Test(
    "mistakes are told",
    arguments: [
      ("xscale: lgo", "unknown value \"lgo\" (did you mean \"log\"?)"),
      (
        "yscale: function",
        "the scale \"function\" needs \"functions\": the expression of x, and the one that undoes it"
      ),
      (
        "yscale: {value: function, functions: [x]}, draw: [{plot: {y: [1, 2]}}]",
        "the scale \"function\" needs \"functions\": the expression of x, and the one that undoes it"
      ),
      ("xscale: log, xlim: [-1, 5]", "a log axis cannot begin or end at -1.0"),
      ("xticks: arange(20000)", "20000 ticks are more than can be told apart; at most 10000 are drawn"),
      ("xticks: {ticks: [1, 2], labels: [a]}", "there are 2 ticks and 1 labels"),
      ("xticks: {labels: [a]}", "an entry of ticks needs \"ticks\""),
      ("xaxis: {major_locator: {MultipleLocator: -1}}", "\"base\" must be a positive number, not -1"),
      (
        "xaxis: {major_locator: NulLocator}",
        "unknown major_locator \"NulLocator\" (did you mean \"NullLocator\"?)"
      ),
      ("yaxis: {major_formatter: '{y}'}", "the format has fields \"x\" and \"pos\" only, not \"y\""),
      (
        "yaxis: {major_formatter: {FuncFormatter: {fmt: '%d'}}}",
        "\"FuncFormatter\" needs \"func\", an expression of x"
      ),
      ("tick_params: {direction: inn}", "unknown direction \"inn\" (did you mean \"in\"?)"),
      ("margins: -0.5", "\"margins\" must be a number above -0.5 and at most 1000, not -0.5"),
      (
        "subplots_adjust: {left: 0.9, right: 0.1}",
        "\"subplots_adjust\" must leave the axes some room: left < right, bottom < top"
      ),
    ])
  func mistakes(_ body: String, _ expected: String) {
    #expect(diagnostics(body) == [expected])
  }
}
