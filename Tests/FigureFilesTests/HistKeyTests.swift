import Testing

/// What is said about mistakes in histograms, and what passes.
@Suite("Keys of histograms")
struct HistKeyTests {
  private func diagnostics(_ artist: String) -> [String] {
    FigureText.messages(about: "figures:\n  f: {let: {v: 'arange(20) / 3'}, draw: [{hist: {\(artist)}}]}")
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "x: v", "x: [1, 2, 2]", "x: [v, [1, 2], '2 * v'], bins: 5, label: [a, b, c], color: [C0, C1, red]",
      "x: '[v, v[:3]]', histtype: step", "x: 'outer(v, arange(3))', stacked: true, weights: 'ones((20, 3))'",
      "x: v, bins: auto, density: true, cumulative: -1", "x: v, bins: 'linspace(0, 6, 7)', range: [0, 6]",
      "x: v, bins: [0, 2, 8], rwidth: 0.5, align: left, orientation: horizontal, log: true, bottom: 1",
      "x: [2024-01-15, 2024-01-16, 2024-02-15], bins: 3",
      "x: v, histtype: stepfilled, alpha: 0.5, edgecolor: k",
    ])
  func known(_ artist: String) { #expect(diagnostics(artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("x: v, bins: 2.5", "\"hist\": \"bins\" must be a whole number, edges, or a rule"),
      ("x: v, bins: 0", "\"hist\": bins is 0; it must be from 1 to 100000"),
      ("x: [v, v], color: [C0]", "\"hist\": color has 1 colors for 2 sets"),
      ("x: v, weights: [1, 2]", "\"hist\": weights must be as many as there are values of x, set by set"),
      ("x: v, histtype: steps", "unknown histtype \"steps\" (did you mean \"step\"?)"),
      ("x: v, range: [0, null]", "\"hist\": \"range\" must have two ends"),
      ("x: 'zeros((2, 2, 2))'", "\"hist\": sets of numbers have one dimension or two, not 3"),
      ("x: v, cumulative: 2", "\"cumulative\" must be true, false, or -1 to count those after a bin, not 2"),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(artist).contains(message), "\(diagnostics(artist))")
  }
}
