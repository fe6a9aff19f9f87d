import Testing

@Suite("egaku artists")
struct ArtistsCommandTests {
  @Test("artists are listed, described, and their names' mistakes told")
  func artists() throws {
    let program = try Program()
    defer { program.remove() }
    let list = try program.run("artists")
    #expect(list.status == 0)
    #expect(list.output.contains("  plot "))
    #expect(list.output.contains("A horizontal line across the axes.\n"))
    let text = try program.run("artists", "text").output
    #expect(text.hasPrefix("text\n  A text at a place of the data.\n\n"))
    #expect(text.contains("What it says. Must be given.\n"))
    let wrong = try program.run("artists", "plto")
    #expect(
      wrong
        == Program.Result(status: 2, output: "", errors: "unknown artist \"plto\" (did you mean \"plot\"?)\n")
    )
  }
}
