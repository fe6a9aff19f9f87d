import Testing

/// What is said about filled polygons.
@Suite("Keys of filled polygons")
struct FillKeyTests {
  @Test(
    "what matplotlib knows is known",
    arguments: [
      "fill: {x: v, y: v}",
      "fill: {x: [a, b, c], y: [1, 2, 1], color: C1, hatch: //, label: a}",
      "fill: {x: [2024-01-15, 2024-02-15], y: v, fill: false, zorder: 3}",
      "fill: {x: [], y: []}",
    ])
  func known(_ artist: String) { #expect(diagnostics(drawing: artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("fill: {x: v}", "\"fill\" needs \"y\""),
      ("fill: {x: [1, 2, 3], y: v}", "\"fill\": x has 3 values and y has 2 values"),
      (
        "fill: {x: v, y: v, marker: o}",
        "unknown key \"marker\" in \"fill\"; \"marker\" is a key of plot, errorbar, scatter …"
      ),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(drawing: artist).contains(message), "\(diagnostics(drawing: artist))")
  }
}
