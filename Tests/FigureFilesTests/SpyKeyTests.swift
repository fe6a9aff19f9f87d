import Testing

/// What is said about sparse matrices.
@Suite("Keys of sparse matrices")
struct SpyKeyTests {
  @Test(
    "what matplotlib knows is known",
    arguments: [
      "spy: {Z: [[0, 1], [2, 0]]}",
      "spy: {Z: \"eye(3)\", precision: 0.5, origin: lower, aspect: auto, alpha: 0.5}",
      "spy: {Z: \"eye(3)\", marker: o, markersize: 3, color: C1, label: a}",
    ])
  func known(_ artist: String) { #expect(diagnostics(drawing: artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("spy: {Z: v}", "\"spy\": a matrix has rows and columns, not the shape (2)"),
      (
        "spy: {Z: \"eye(3)\", interpolation: nearest}",
        "unknown key \"interpolation\" in \"spy\"; \"interpolation\" is a key of imshow, matshow"
      ),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(drawing: artist).contains(message), "\(diagnostics(drawing: artist))")
  }
}
