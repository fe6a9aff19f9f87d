import Spelling
import Testing

@Suite("Text for a terminal")
struct PrintableTextTests {
  @Test(
    "what a terminal obeys is escaped, as Python's repr has it",
    arguments: [
      ("sine", "sine"), ("活性化 é 😀", "活性化 é 😀"), ("\u{1B}[31mred", #"\x1b[31mred"#),
      ("a\nb\r\tc", #"a\nb\r\tc"#),
      ("\u{0}\u{7F}\u{9B}", #"\x00\x7f\x9b"#), ("a\u{202E}b\u{2066}\u{2028}", #"a\u202eb\u2066\u2028"#),
      ("", ""),
    ])
  func printable(_ text: String, _ expected: String) { #expect(text.printable == expected) }

  @Test("a long text ends with an ellipsis")
  func abbreviated() {
    #expect("sine".abbreviated(to: 4) == "sine")
    #expect("sines".abbreviated(to: 4) == "sine…")
    #expect("".abbreviated(to: 0) == "")
  }
}
