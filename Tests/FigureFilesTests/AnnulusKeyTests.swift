import Testing

/// What is said about rings.
@Suite("Keys of rings")
struct AnnulusKeyTests {
  @Test(
    "what matplotlib knows is known",
    arguments: [
      "annulus: {xy: [0, 0], r: 2, width: 1}",
      "annulus: {xy: [0, 0], r: [2, \"v[1]\"], width: \"v[0] / 2\", angle: 30, color: C1}",
      "annulus: {xy: [0, 0], r: 1, width: 1, fill: false, hatch: x, label: a}",
    ])
  func known(_ artist: String) { #expect(diagnostics(drawing: artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      (
        "annulus: {xy: [0, 0], r: [1, 2, 3], width: 1}",
        "\"r\" must be a radius, or a list of two, not a list of 3"
      ),
      (
        "annulus: {xy: [0, 0], r: [2, 1], width: 1.5}",
        "\"width\" of \"annulus\" must not be more than the lesser radius 1.0, but is 1.5"
      ),
      ("annulus: {xy: [0, 0], width: 1}", "\"annulus\" needs \"r\""),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(drawing: artist).contains(message), "\(diagnostics(drawing: artist))")
  }
}
