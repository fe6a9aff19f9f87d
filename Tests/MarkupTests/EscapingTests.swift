import Markup
import Testing

@Suite("Text in XML and HTML")
struct EscapingTests {
  @Test(
    "what XML reserves is replaced, what it forbids is left out",
    arguments: [
      ("plain", "plain"), ("a<b>c", "a&lt;b&gt;c"), ("R&D", "R&amp;D"), ("say \"x\"", "say &quot;x&quot;"),
      ("&lt;", "&amp;lt;"), ("a\nb\tc\r", "a&#10;b&#9;c&#13;"), ("\u{0}\u{1}\u{1F}", ""),
      ("\u{FFFE}x\u{FFFF}", "x"), ("π − 1", "π − 1"), ("👍🏽", "👍🏽"), ("", ""),
    ])
  func escaping(text: String, expected: String) {
    #expect(Markup.escaped(text) == expected)
  }
}
