import Testing

/// What is said about tables.
@Suite("Keys of tables")
struct TableKeyTests {
  @Test(
    "what matplotlib knows is known",
    arguments: [
      "table: {cellText: [[a, 1], [2.5, b]]}", "table: {cellColours: [[r, '0.5']], edges: BL, loc: top left}",
      "table: {cellText: [[a]], rowLabels: [r], rowColours: [C1], rowLoc: right, cellLoc: center}",
      "table: {cellText: [[a]], colLabels: [c], colColours: [C1], colLoc: left, colWidths: [0.3]}",
      "table: {cellText: [[a]], bbox: [0, 0, 1, 1], edges: open, fontsize: 8, scale: [1, 2], zorder: 4}",
    ])
  func known(_ artist: String) { #expect(diagnostics(drawing: artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("table: {}", "\"table\": a table needs at least one cell"),
      (
        "table: {cellText: [[a, b], [c]]}",
        "\"table\": the first row of cellText has 2 values and cellText has 1 value"
      ),
      ("table: {cellText: [[a]], loc: middle}", "unknown loc \"middle\""),
      (
        "table: {cellText: [[a]], edges: BX}",
        "\"edges\" must be closed, open, horizontal, vertical, or of the letters B, R, T and L, not \"BX\""
      ),
      (
        "table: {cellText: [[a]], bbox: [0, 1]}",
        "\"bbox\" must be a list of left, bottom, width and height, not a list of 2"
      ),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(
      diagnostics(drawing: artist).contains { $0.hasPrefix(message) }, "\(diagnostics(drawing: artist))")
  }
}
