import Testing
import YAMLTree

/// Characters beyond U+FFFF as JSON writes them; Python's `json.dumps` does so unless told otherwise.
@Suite("Surrogate pairs in JSON")
struct SurrogatePairTests {
  @Test(
    "pairs are characters",
    arguments: [
      (#"{"a": "\ud83d\ude00"}"#, "😀"), (#" ["x", "\uD83D\uDE00\ud840\udc0b!"]"#, "😀𠀋!"),
      (#"{"a": "\\ud83d\\ude00"}"#, #"\ud83d\ude00"#), (#"{"a": "\\\ud83d\ude00"}"#, #"\😀"#),
      (#"{"a": "\"\ud83d\ude00"}"#, "\"😀"), (#"{a: '\ud83d\ude00', b: '\ud83d\ude00'}"#, #"\ud83d\ude00"#),
      (#"{a: it's, b: "\udbff\udfff"}"#, "\u{10FFFF}"),
    ])
  func pairs(_ text: String, _ expected: String) throws {
    let root = try YAMLNode.parse(text)
    let last = root.mapping?.entries.last?.value ?? root.sequence?.last
    #expect(last?.scalar?.text == expected)
  }

  @Test("places are those of the file")
  func places() throws {
    let root = try YAMLNode.parse("{\"a\": \"\\ud83d\\ude00\", \"b\": 1,\n \"c\": 2}")
    #expect(root.mapping?.entries.map(\.keyPosition.description) == ["1:2", "1:23", "2:2"])
    let document = YAMLDocument(parsing: Array(#"{"a": "\ud83d\ude00", "a": 1}"#.utf8))
    #expect(document.problems.first?.position.description == "1:23")
  }

  @Test(
    "half of a pair is refused, and so are pairs in other YAML",
    arguments: [
      #"{"a": "\ud83d"}"#, #"{"a": "\ude00\ud83d"}"#, #"{"a": "\ud83d\u0041"}"#, #"a: "\ud83d\ude00""#,
    ])
  func halves(_ text: String) { #expect(throws: YAMLProblems.self) { try YAMLNode.parse(text) } }
}
