import Testing

/// What is said about mistakes in bars, and what passes.
@Suite("Keys of bars")
struct BarKeyTests {
  private func diagnostics(_ artist: String) -> [String] {
    FigureText.messages(about: "figures:\n  f: {draw: [{\(artist)}]}")
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "bar: {x: [apple, pear], height: [1, 2]}", "barh: {y: [apple, pear], width: arange(2)}",
      "bar: {x: 1, height: 2, width: 0.5, bottom: [1], align: edge, log: true}",
      "bar: {x: [1, 2], height: 3, color: [C0, [1, 0, 0]], edgecolor: k, linewidth: [1, 2], label: [a, b]}",
      "bar: {x: [1, 2], height: 3, tick_label: [a, b], alpha: 0.5, fill: false, zorder: 3, linestyle: '--'}",
      "bar: {x: [1, 2], height: 3, bar_label: [{fmt: '{:.2f}'}, {label_type: center, color: red, size: 8}]}",
      "bar: {x: [2024-01-15, 2024-02-15], height: [1, 2], width: 10}",
      "plot: {x: [a, b, a], y: [x, y, z]}",
    ])
  func known(_ artist: String) { #expect(diagnostics(artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("bar: {x: [a, b], height: [1, 2, 3]}", "\"bar\": x has 2 values for 3 bars"),
      ("barh: {y: [a, b], width: [1, 2], left: [1, 2, 3]}", "\"barh\": y has 2 values for 3 bars"),
      ("bar: {x: [a, 1], height: [1, 2]}", "\"x\" must be a list of numbers, but it has \"a\""),
      ("bar: {x: [1], height: [1], align: centre}", "unknown align \"centre\"; write \"center\""),
      (
        "bar: {x: [1], height: [1], bar_label: {fmt: '{x}'}}",
        "\"fmt\": the format has fields without names only, not \"x\""
      ),
      ("bar: {x: [1], height: [a]}", "\"height\" must be a list of numbers, but it has \"a\""),
      ("bar: {x: [1], heigth: [1]}", "unknown key \"heigth\" in \"bar\" (did you mean \"height\"?)"),
    ])
  func mistakes(_ artist: String, _ message: String) { #expect(diagnostics(artist).contains(message)) }
}
