import SeededRandom
import Testing
import YAMLTree

@Suite("Hostile texts")
struct HostileTextTests {
  @Test(
    "a text nested without end is refused, not followed",
    arguments: [
      (String(repeating: "[", count: 100_000), "1:101"),
      (String(repeating: "{a: ", count: 100_000), "1:401"),
      (String(repeating: "- ", count: 100_000), "1:201"),
      (String(repeating: "? ", count: 100_000), "1:201"),
    ])
  func nesting(text: String, position: String) {
    #expect(problems(in: text).last == "\(position): more than 100 collections stand inside each other")
  }

  @Test("a hundred collections may stand inside each other")
  func deepest() throws {
    let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(try YAMLNode.parse(text).dump == text)
  }

  @Test("a bomb of aliases is refused before it is walked")
  func bomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let message = "the file holds more than 1000000 values, aliases counted as often as they are used"
    #expect(problems(in: text).map { $0.hasSuffix(message) } == [true])
  }

  @Test("an alias counts as deep as what it repeats")
  func deepAliases() {
    let text = "- &a [[[[x]]]]\n- [[[*a]]]\n"
    let limits = YAMLLimits(depth: 7)
    #expect(problems(in: text, limits: limits) == ["2:6: more than 7 collections stand inside each other"])
    #expect(problems(in: text, limits: YAMLLimits(depth: 8)) == [])
  }

  @Test("limits hold exactly: what reaches them passes, one more does not")
  func limits() {
    #expect(problems(in: "[a, b]", limits: YAMLLimits(byteCount: 6)) == [])
    #expect(
      problems(in: "[a, b]", limits: YAMLLimits(byteCount: 5))
        == ["1:1: the file has 6 bytes, and at most 5 are allowed"])
    #expect(problems(in: "[a, b]", limits: YAMLLimits(nodeCount: 3)) == [])
    #expect(
      problems(in: "[a, b]", limits: YAMLLimits(nodeCount: 2))
        == ["1:5: the file holds more than 2 values, aliases counted as often as they are used"])
  }

  @Test("the number of problems is limited")
  func problemLimit() {
    let text = String(repeating: "a: 1\n", count: 10)
    let found = problems(in: text, limits: YAMLLimits(problemCount: 3))
    #expect(found.count == 4)
    #expect(found.last == "4:1: too many problems; the rest of the file was not read")
  }

  @Test("every beginning of a text is read or refused")
  func truncation() {
    let text = Array("a: &x [1, 'é', \"\\u00e9\"]\nb: {c: *x, ? d : |\n  text\n}\n--- >\n  z\n".utf8)
    for count in 0...text.count {
      let document = YAMLDocument(parsing: Array(text[..<count]))
      #expect(document.root != nil || !document.problems.isEmpty)
    }
  }

  @Test("random bytes are read or refused")
  func noise() {
    var generator = SplitMix64(seed: 7)
    let alphabet = Array("ab: -?[]{},&*!|>'\"%@\\\n\t#0.~<\u{e9}".utf8)
    for _ in 0..<3_000 {
      let count = Int(generator.next() % 40)
      let text = (0..<count).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
      let document = YAMLDocument(parsing: text)
      #expect(document.root != nil || !document.problems.isEmpty)
    }
  }
}
