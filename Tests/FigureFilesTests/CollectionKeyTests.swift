import FigureFiles
import Testing

/// What is said about areas and points.
@Suite("Keys of areas and points")
struct CollectionKeyTests {
  private func diagnostics(_ artist: String) -> [String] {
    let text = "figures:\n  f: {let: {v: \"array([1, 2])\"}, draw: [\(artist)]}"
    let loading = FigureFile.parse(Array(text.utf8), path: "f.yaml")
    let evaluated = loading.file?.figures.flatMap { $0.evaluated(file: "f.yaml").diagnostics } ?? []
    return (loading.diagnostics + evaluated).map(\.message)
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "fill_between: {x: v, y1: v}", "fill_between: {x: v, y1: 1, y2: v, where: v > 1, interpolate: true}",
      "fill_betweenx: {y: v, x1: v, x2: -v, step: mid, color: C1, alpha: 0.5, label: a, linestyle: '--'}",
      "fill_between: {x: [2024-01-15, 2024-02-15], y1: 1, facecolor: none, edgecolor: r, linewidth: 2}",
      "scatter: {x: v, y: v}", "scatter: {x: v, y: v, s: v, c: v, cmap: plasma, vmin: 0, vmax: 3}",
      "scatter: {x: v, y: v, c: [1, 2]}", "scatter: {x: v, y: v, c: [red, '0.5']}",
      "scatter: {x: v, y: v, c: 'tab:red', marker: '^', edgecolors: face}",
      "scatter: {x: v, y: v, c: v * 2, edgecolors: [k, none], linewidths: [1, 2]}",
      "scatter: {x: v, y: v, color: C3, plotnonfinite: true}", "scatter: {x: v, y: v, facecolors: none}",
    ])
  func known(_ artist: String) {
    #expect(diagnostics(artist) == [])
  }

  @Test(
    "mistakes are told",
    arguments: [
      ("fill_between: {x: v}", "\"fill_between\" needs \"y1\""),
      ("fill_between: {x: v, y1: [1, 2, 3]}", "x has 2 values and y1 has 3 values"),
      ("fill_between: {x: v, y1: v, step: pro}", "unknown step \"pro\" (did you mean \"pre\"?)"),
      ("scatter: {x: v, y: 1}", "x has 2 values and y has 1 value"),
      ("scatter: {x: v, y: v, c: [1, 2, 3]}", "x has 2 values and c has 3 values"),
      ("scatter: {x: v, y: v, c: [red, gren]}", "unknown color \"gren\" (did you mean \"green\"?)"),
      ("scatter: {x: v, y: v, c: w1}", "unknown name \"w1\""),
      (
        "scatter: {x: v, y: v, edgecolor: k}",
        "unknown key \"edgecolor\" in \"scatter\" (did you mean \"edgecolors\"?)"
      ),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(artist).contains { $0.contains(message) }, "\(diagnostics(artist))")
  }
}
