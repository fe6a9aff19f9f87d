import Testing

/// What is said about mistakes in error bars, and what passes.
@Suite("Keys of error bars")
struct ErrorBarKeyTests {
  private func diagnostics(_ artist: String) -> [String] {
    FigureText.messages(about: "figures:\n  f: {let: {x: 'arange(1, 4)'}, draw: [{\(artist)}]}")
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "errorbar: {x: x, y: x, yerr: 0.1, fmt: none}",
      "errorbar: {x: [a, b, c], y: x, yerr: 0.1 * x, fmt: o--}",
      "errorbar: {x: x, y: x, yerr: [0.1 * x, [1, 2, 3]], xerr: '[x, x]', capsize: 3, capthick: 2}",
      "errorbar: {x: x, y: x, yerr: [1, 2, 3], lolims: true, xuplims: [true, false, true], errorevery: [1, 2]}",
      "errorbar: {x: x, y: x, ecolor: r, elinewidth: 3, elinestyle: ':', barsabove: true, markersize: 3}",
      "bar: {x: x, height: x, yerr: [0.1, 0.2, 0.3], ecolor: r, capsize: 3, error_kw: {elinewidth: 2, zorder: 5}}",
      "barh: {y: [a, b, c], width: x, xerr: [0.1 * x, 0.2 * x], bar_label: true}",
    ])
  func known(_ artist: String) { #expect(diagnostics(artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("errorbar: {x: x, y: [1, 2]}", "\"errorbar\": y has 2 values for 3 of x"),
      ("errorbar: {x: x, y: x, yerr: [1, 2]}", "\"errorbar\": yerr has 2 values for 3 points"),
      (
        "errorbar: {x: x, y: x, yerr: [[1], [1], [1]]}",
        "\"errorbar\": \"yerr\" must be one list or two, the lower side first"
      ),
      ("errorbar: {x: x, y: x, xerr: -1}", "\"errorbar\": xerr holds -1.0; errors must not be below zero"),
      (
        "errorbar: {x: x, y: x, errorevery: 0}",
        "\"errorevery\" must be a whole number from 1 to 2147483647, not 0"
      ),
      ("bar: {x: x, height: x, yerr: [1, 2]}", "\"bar\": yerr has 2 values for 3 points"),
      ("bar: {x: x, height: x, error_kw: {colour: r}}", "unknown key \"colour\" in \"error_kw\""),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(artist).contains { $0.hasPrefix(message) }, "\(diagnostics(artist))")
  }
}
