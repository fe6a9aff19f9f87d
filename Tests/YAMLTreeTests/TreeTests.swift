import Testing
import YAMLTree

@Suite("Trees")
struct TreeTests {
  @Test(
    "collections keep their order and the place of every node and key",
    arguments: [
      ("a: 1\nb: two\n", "1:1{a@1:1: 1:4 1, b@2:1: 2:4 'two'}"),
      ("- a\n-  - b\n   - c\n", "1:1[1:3 'a', 2:4[2:6 'b', 3:6 'c']]"),
      (
        "draw:\n  - plot: {x: x, y: \"1 + x\"}\n",
        "1:1{draw@1:1: 2:3[2:5{plot@2:5: 2:11{x@2:12: 2:15 'x', y@2:18: 2:21 '1 + x'}}]}"
      ),
      ("# comment\n\n---\na: b # more\n...\n", "4:1{a@4:1: 4:4 'b'}"),
      ("é: ü\n😀: [ä, z]\n", "1:1{é@1:1: 1:4 'ü', 😀@2:1: 2:4[2:5 'ä', 2:8 'z']}"),
      ("a: !!str 1\nb: &n 2\n", "1:1{a@1:1: 1:4 '1', b@2:1: 2:4 2}"),
      ("a:\nb: \n", "1:1{a@1:1: 1:3 null, b@2:1: 2:3 null}"),
      ("a: 1\r\nb: 2\r\n", "1:1{a@1:1: 1:4 1, b@2:1: 2:4 2}"),
      ("\u{FEFF}a: 1\n", "1:1{a@1:1: 1:4 1}"),
      ("? a\n: b\n", "1:1{a@1:3: 2:3 'b'}"),
      ("%YAML 1.2\n---\na: 1\n", "3:1{a@3:1: 3:4 1}"),
    ])
  func positions(text: String, expected: String) throws {
    #expect(try YAMLNode.parse(text).positionedDump == expected)
  }

  @Test(
    "a JSON text gives the tree that JSON means",
    arguments: [
      ("{}", "{}"), ("[]", "[]"), ("[ ]", "[]"),
      ("{\"a\":1,\"b\":[true,false,null]}", "{a: 1, b: [true, false, null]}"),
      ("{\n\t\"a\": {\n\t\t\"b\": [1,\n\t\t-2.5e3]\n\t}\n}\n", "{a: {b: [1, float -2500.0]}}"),
      ("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\"]", "['\"\\/\u{8}\u{c}\n\r\tA']"),
      ("{\"a\" : \"x: y # z\"}", "{a: 'x: y # z'}"), ("\"text\"", "'text'"), ("-1.5E-2", "float -0.015"),
      ("[1,2,3]", "[1, 2, 3]"), ("{\"\": 0}", "{: 0}"),
    ])
  func json(text: String, expected: String) throws {
    #expect(try YAMLNode.parse(text).dump == expected)
  }

  @Test(
    "an alias repeats what its anchor holds, with the anchor's positions",
    arguments: [
      ("a: &x [1, 2]\nb: *x\n", "1:1{a@1:1: 1:4[1:8 1, 1:11 2], b@2:1: 1:4[1:8 1, 1:11 2]}"),
      ("- &x 1\n- &x 2\n- *x\n", "1:1[1:3 1, 2:3 2, 2:3 2]"),
      ("- &k key\n- {*k : 1}\n", "1:1[1:3 'key', 2:3{key@2:4: 2:9 1}]"),
      ("- &x [&x 1]\n- *x\n", "1:1[1:3[1:7 1], 1:7 1]"),
    ])
  func aliases(text: String, expected: String) throws {
    #expect(try YAMLNode.parse(text).positionedDump == expected)
  }

  @Test("a mapping finds the value of a key, and nothing for a key it lacks")
  func lookup() throws {
    let mapping = try #require(try YAMLNode.parse("a: 1\n'2': x\n\"<<\": y\n").mapping)
    #expect(mapping["a"]?.scalar?.value == .integer(1))
    #expect(mapping["2"]?.scalar?.text == "x")
    #expect(mapping["<<"]?.scalar?.text == "y")
    #expect(mapping["b"] == nil)
    #expect(mapping.entries.map(\.key) == ["a", "2", "<<"])
  }

  @Test(
    "a character of a scalar is found in the source",
    arguments: [
      ("x: 1 + y", 4, "1:8"), ("x: '1 + y'", 4, "1:9"), ("x: \"1 + y\"", 0, "1:5"), ("x: \"é😀y\"", 2, "1:7"),
      ("x: ab", 2, "1:6"), ("x: ab", 3, "1:4"), ("x: ab", -1, "1:4"), ("x: ''", 0, "1:5"),
      ("x: !!str ab", 1, "1:11"), ("x: &a ab", 0, "1:7"), ("x:   \n  ab # c", 1, "2:4"),
      // Not character for character in the source: the scalar's own place.
      ("x: \"a\\tb\"", 2, "1:4"), ("x: 'it''s'", 4, "1:4"), ("x: |\n  ab\n", 1, "1:4"),
      ("x: a\n  b", 2, "1:4"),
      ("x: !!str 'ab'", 1, "1:4"), ("x: \"a\n  b\"", 1, "1:4"), ("x: [a]", 1, "1:4"),
    ])
  func characterPositions(text: String, offset: Int, expected: String) throws {
    let node = try #require(try YAMLNode.parse(text).mapping?["x"])
    #expect(node.position(ofCharacter: offset).description == expected)
  }

  @Test("positions are ordered as the text is")
  func order() {
    let inOrder = [(1, 1), (1, 2), (2, 1), (10, 1)].map { SourcePosition(line: $0.0, column: $0.1) }
    #expect(inOrder.reversed().sorted() == inOrder)
  }
}
