import Testing

/// What is said about arcs.
@Suite("Keys of arcs")
struct ArcKeyTests {
  @Test(
    "what matplotlib knows is known",
    arguments: [
      "arc: {xy: [0, 0], width: 1, height: 2}",
      "arc: {xy: [0, 0], width: \"v[1]\", height: 2, angle: 30, theta1: 10, theta2: 200, color: C1, linestyle: \"--\"}",
      "arc: {xy: [0, 0], width: 1, height: 2, capstyle: round, hatch: //, label: a}",
    ])
  func known(_ artist: String) { #expect(diagnostics(drawing: artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("arc: {xy: [0, 0], width: 1}", "\"arc\" needs \"height\""),
      (
        "arc: {xy: [0, 0], width: 1, height: 2, fill: true}",
        "unknown key \"fill\" in \"arc\"; \"fill\" is a key of bar, barh, hist …"
      ),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(drawing: artist).contains(message), "\(diagnostics(drawing: artist))")
  }
}
