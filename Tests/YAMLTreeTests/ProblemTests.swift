import Testing
import YAMLTree

@Suite("Problems")
struct ProblemTests {
  @Test(
    "an error of syntax says what was expected, in what, and where both stand",
    arguments: [
      (
        "a: [1, 2\nb: 3\n",
        "2:2: did not find expected ',' or ']' while parsing a flow sequence that starts at 1:4"
      ),
      (
        "{a: 1, b\n",
        "2:1: did not find expected ',' or '}' while parsing a flow mapping that starts at 1:1"
      ),
      (
        "a: 'x\n",
        "2:1: found unexpected end of stream while scanning a quoted scalar that starts at 1:4"
      ),
      (
        "a: b: c\n",
        "1:5: mapping values are not allowed in this context; "
          + "put a text that holds \": \" in quotes, or correct the indentation"
      ),
      (
        "a: @x\n",
        "1:4: found character \"@\" that cannot start any token while scanning for the next token; "
          + "put the text in quotes"
      ),
      (
        "\ta: b\n",
        "1:1: found a tab that cannot start any token while scanning for the next token; indent with spaces"
      ),
      (
        "\"a\\qb\"",
        "1:3: found unknown escape character while parsing a quoted scalar that starts at 1:1; "
          + "write \\\\ for a backslash, or use single quotes"
      ),
      (
        "[\"\\ud83d\"]",
        "1:5: found invalid Unicode character escape code while parsing a quoted scalar that starts at 1:2; "
          + "write a character beyond U+FFFF as it is, or as \\U and eight digits"
      ),
      ("a: - b", "1:4: block sequence entries are not allowed in this context"),
      (": b\n", "1:1: did not find expected key while parsing a block mapping"),
      ("!e!x y", "1:1: found undefined tag handle while parsing a node"),
      ("%YAML 1.3\n---\na", "1:1: found incompatible YAML document"),
    ])
  func syntax(text: String, expected: String) {
    #expect(problems(in: text) == [expected])
  }

  @Test(
    "what no text may hold is named with its place",
    arguments: [
      ([0x61, 0x3A, 0x20, 0x00, 0x62], "1:4: control characters are not allowed (U+0000)"),
      ([0x61, 0x0A, 0xC3, 0xA9, 0x01], "2:2: control characters are not allowed (U+0001)"),
      ([0x61, 0x0D, 0x0A, 0x62, 0x7F], "2:2: control characters are not allowed (U+007F)"),
      ([0x61, 0x3A, 0x20, 0xFF], "1:4: invalid leading UTF-8 octet (0xFF)"),
      ([0x61, 0xC3, 0x28], "1:2: invalid trailing UTF-8 octet (0x28)"),
      ([0x61, 0xE2, 0x82], "1:2: incomplete UTF-8 octet sequence"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x00], "1:2: control characters are not allowed (U+0000)"),
      ([0xFF, 0xFE, 0x61, 0x00], "1:1: the file is UTF-16; save it as UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x61], "1:1: the file is UTF-16; save it as UTF-8"),
      ([0xED, 0xA0, 0x80], "1:1: invalid Unicode character (U+D800)"),
    ] as [([UInt8], String)])
  func unreadable(text: [UInt8], expected: String) {
    #expect(problems(in: text) == [expected])
  }

  @Test(
    "a text without a value is empty",
    arguments: [
      "", " ", "\n\n", "# only a comment\n", "---\n", "--- # nothing\n...\n", "\u{FEFF}", "\u{FEFF}\n",
    ])
  func empty(text: String) {
    #expect(problems(in: text) == ["1:1: the file is empty"])
  }

  @Test("a null that is written out is a value")
  func writtenNull() throws {
    #expect(try YAMLNode.parse("null").dump == "null")
    #expect(try YAMLNode.parse("~").dump == "null")
  }

  @Test(
    "what the tree cannot hold is refused",
    arguments: [
      ("a: 1\n--- \nb: 2\n", ["2:1: a second document begins here; a file holds one"]),
      ("a: 1\nb: 2\na: 3\n", ["3:1: duplicate key \"a\": it stands at 1:1 already"]),
      ("{1: a, \"1\": b}", ["1:8: duplicate key \"1\": it stands at 1:2 already"]),
      ("? [a]\n: b\n", ["1:3: a key must be a scalar, not a sequence"]),
      ("{{a: b}: c}", ["1:2: a key must be a scalar, not a mapping"]),
      ("- &x [1]\n- {*x : 1}\n", ["2:4: a key must be a scalar, and *x is none"]),
      ("?\n: b\n", ["1:2: a key is missing"]),
      (
        "a: &a {b: 1}\nc:\n  <<: *a\n",
        ["3:3: merge keys (<<) are not supported; write the entries out, or put them under \"defaults\""]
      ),
      ("a: *b\n", ["1:4: *b repeats nothing: no &b comes before it"]),
      ("*b", ["1:1: *b repeats nothing: no &b comes before it"]),
      ("a: *b\nc: &b 1\n", ["1:4: *b repeats nothing: no &b comes before it"]),
      ("a: &b [1, *b]\n", ["1:11: *b stands inside what it repeats, which begins at 1:4"]),
      ("&b {*b : 1}\n", ["1:5: *b stands inside what it repeats, which begins at 1:1"]),
      (
        "a: !colour red\n",
        ["1:4: unknown tag !colour: only !!null, !!bool, !!int, !!float and !!str are understood"]
      ),
      (
        "!!binary x: 1\n",
        ["1:1: unknown tag !!binary: only !!null, !!bool, !!int, !!float and !!str are understood"]
      ),
      ("!!set {a: 1}", ["1:1: the tag !!set is not supported on a mapping"]),
      ("!!map [a]", ["1:1: the tag !!map is not supported on a sequence"]),
      ("!!int x", ["1:1: \"x\" is not an integer of at most 64 bits, as its tag !!int demands"]),
      ("!!int 1.5", ["1:1: \"1.5\" is not an integer of at most 64 bits, as its tag !!int demands"]),
      ("!!float x", ["1:1: \"x\" is not a number, as its tag !!float demands"]),
      ("!!bool yes", ["1:1: \"yes\" is not true or false, as its tag !!bool demands"]),
      ("!!null 0", ["1:1: \"0\" is not null, as its tag !!null demands"]),
    ])
  func refused(text: String, expected: [String]) {
    #expect(problems(in: text) == expected)
  }

  @Test("one run reports every problem in the order of the text, up to an error of syntax")
  func several() throws {
    let text = "a: 1\na: 2\n? [k]\n: !x v\nb: *none\nc: {d: 1, d: 2}\ne: [\n"
    let expected = [
      "2:1: duplicate key \"a\": it stands at 1:1 already",
      "3:3: a key must be a scalar, not a sequence",
      "4:3: unknown tag !x: only !!null, !!bool, !!int, !!float and !!str are understood",
      "5:4: *none repeats nothing: no &none comes before it",
      "6:11: duplicate key \"d\": it stands at 6:5 already",
      "8:1: did not find expected node content while parsing a flow node",
    ]
    #expect(problems(in: text) == expected)
    let error = #expect(throws: YAMLProblems.self) { try YAMLNode.parse(text) }
    #expect(error?.description == expected.joined(separator: "\n"))
  }

  @Test("a document keeps what its problems do not speak of")
  func recovery() {
    let text = "a: 1\na: 2\n? [k]\n: v\nb: *none\nc: [1, *none, 3]\nd: !x 5\n"
    let document = YAMLDocument(parsing: Array(text.utf8))
    #expect(document.problems.count == 5)
    #expect(document.root?.dump == "{a: 1, c: [1, 3], d: '5'}")
  }

  @Test("no tree comes out of a text that could not be read to its end")
  func noTree() {
    let document = YAMLDocument(parsing: Array("a: 1\nb: [\n".utf8))
    #expect(document.root == nil)
    #expect(document.problems.count == 1)
  }
}
