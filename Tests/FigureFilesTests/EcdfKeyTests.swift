import Testing

/// What is said about cumulative distributions.
@Suite("Keys of cumulative distributions")
struct EcdfKeyTests {
  @Test(
    "what matplotlib knows is known",
    arguments: [
      "ecdf: {x: v}",
      "ecdf: {x: v, weights: [1, 3], complementary: true, orientation: horizontal, compress: true}",
      "ecdf: {x: [1, .inf], color: C1, marker: o, markersize: 3, linestyle: \"--\", label: a}",
      "ecdf: {x: [2024-01-01, 2024-02-01]}",
    ])
  func known(_ artist: String) { #expect(diagnostics(drawing: artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("ecdf: {x: []}", "\"ecdf\": x holds no values"),
      ("ecdf: {x: [1, .nan]}", "\"ecdf\": x holds NaN, which has no place among the values"),
      ("ecdf: {x: v, weights: [1]}", "\"ecdf\": x has 2 values and weights has 1 value"),
      (
        "ecdf: {x: v, drawstyle: steps}",
        "unknown key \"drawstyle\" in \"ecdf\"; \"drawstyle\" is a key of plot, errorbar"
      ),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(drawing: artist).contains(message), "\(diagnostics(drawing: artist))")
  }
}
