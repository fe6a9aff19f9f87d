import Testing

/// What is said about stairs.
@Suite("Keys of stairs")
struct StairsKeyTests {
  @Test(
    "what matplotlib knows is known",
    arguments: [
      "stairs: {values: v}",
      "stairs: {values: v, edges: [0, 1, 5], baseline: null, color: C1, linestyle: \"--\"}",
      "stairs: {values: [.nan, 2], baseline: v, fill: true, orientation: horizontal, hatch: /}",
      "stairs: {values: v, edges: [2024-01-01, 2024-02-01, 2024-03-01], baseline: -1, label: a}",
      "stairs: {values: [], edges: [0]}",
    ])
  func known(_ artist: String) { #expect(diagnostics(drawing: artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("stairs: {values: v, edges: v}", "\"stairs\": edges has 2 values for 2 steps; there must be one more"),
      ("stairs: {values: v, edges: [0, .nan, 1]}", "\"stairs\": edges holds NaN"),
      (
        "stairs: {values: v, baseline: [1, 2, 3]}",
        "\"stairs\": values has 2 values and baseline has 3 values"
      ),
      ("stairs: {edges: v}", "\"stairs\" needs \"values\""),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(drawing: artist).contains(message), "\(diagnostics(drawing: artist))")
  }
}
