import Testing

/// What is said about mistakes in legends.
@Suite("Keys of legends")
struct LegendKeyTests {
  private func diagnostics(_ body: String) -> [String] {
    FigureText.messages(about: "figures:\n  f: {draw: [{plot: {x: [0, 1], y: [0, 1], label: a}}], \(body)}")
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "legend: true", "legend: upper left", "legend: [0.1, 0.2]", "legend: {loc: [0.1, 0.2]}",
      "legend: [{loc: center}, {handles: [0]}]", "figlegend: true", "figlegend: outside right upper",
      "legend: {labelcolor: linecolor}", "legend: {labelcolor: [r, g]}",
      "legend: {labelcolor: [0.1, 0.2, 0.3]}",
      "legend: {labelcolor: [C0, 0.5]}", "legend: {labelcolor: none, title: t, title_fontsize: small}",
      "legend: {handles: [0, {Line2D: {color: k, label: own}}, {Patch: {facecolor: C1, label: area}}]}",
      "legend: {ncols: 2, mode: expand, shadow: true, framealpha: 1, bbox_to_anchor: [0, 1, 1, 0.2]}",
      "legend: {bbox_to_anchor: [0, 1], bbox_transform: figure, borderaxespad: -1, markerscale: 2}",
    ])
  func known(_ body: String) { #expect(diagnostics(body) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("legend: uper left", "unknown loc \"uper left\" (did you mean \"upper left\"?)"),
      (
        "figlegend: best",
        "unknown loc \"best\"; it is one of upper right, upper left, lower left, lower right, right, center left, "
          + "center right, lower center, upper center, center"
      ),
      ("legend: {loc: [1, 2, 3]}", "\"loc\" must be a place or a list of x and y, not a list of 3"),
      ("legend: {ncols: 0}", "\"ncols\" must be a whole number from 1 to 1000, not 0"),
      ("legend: {handles: [3]}", "the legend lists line 3, but there are 1, counted from 0"),
      (
        "legend: {handles: [{Line2d: {}}]}",
        "a handle must be the number of a line, Line2D or Patch with its look (did you mean \"Line2D\"?)"
      ),
      (
        "legend: {handles: [{Patch: {colour: r}}]}",
        "unknown key \"colour\" in \"Patch\"; write \"color\""
      ),
      (
        "legend: {fontsize: hugely}",
        "unknown fontsize \"hugely\"; it is one of xx-small, x-small, small, medium, "
          + "large, x-large, xx-large, smaller, larger"
      ),
      ("figlegend: {handles: [0], labels: [a, b]}", "the legend has 1 handles and 2 labels"),
    ])
  func mistakes(_ body: String, _ message: String) { #expect(diagnostics(body) == [message]) }
}
