import DataFiles
import Testing

/// A text as Python's `json.dumps` writes it, with the columns that were written.
struct JSONCase: CustomTestStringConvertible {
  let text: String
  let columns: [NamedCells]

  init(_ text: String, _ columns: [(String, Cells)]) {
    self.text = text
    self.columns = columns.map { NamedCells($0.0, $0.1) }
  }

  var testDescription: String { text.debugDescription }
}

@Suite("JSON")
struct JSONTests {
  @Test("what Python's json module writes is read as it was meant", arguments: JSONCase.all)
  func python(_ file: JSONCase) throws {
    let table = try DataTable(parsing: Array(file.text.utf8), as: .json, file: "d.json")
    #expect(table.namedCells == file.columns)
  }

  @Test(
    "four shapes are tables",
    arguments: [
      (#"{"x": [1, 2], "y": [3, null]}"#, "x: [1.0, 2.0] | y: [3.0, nan]"),
      (#"{"x": [1, 2], "y": [3]}"#, "x: [1.0, 2.0] | y: [3.0]"),
      (#"[{"x": 1}, {"y": 2, "x": 3}, {}, {"y": 4}]"#, "x: [1.0, 3.0, nan, nan] | y: [nan, 2.0, nan, 4.0]"),
      (#"[{"t": "a"}, {}, {"t": null}]"#, #"t: ["a", "", ""]"#),
      ("[[1, 2], [3, 4], [5, 6]]", "f0: [1.0, 3.0, 5.0] | f1: [2.0, 4.0, 6.0]"),
      ("[1, 2.5, -3e2]", "f0: [1.0, 2.5, -300.0]"),
      (#"["a", 1.50, true, null]"#, #"f0: ["a", "1.50", "true", ""]"#),
      (#"["1", "NA", 2]"#, #"f0: ["1", "NA", "2"]"#),
      (#"[1, "NA", "", "nan", "N\/A"]"#, "f0: [1.0, nan, nan, nan, nan]"),
      ("[true, false, null]", "f0: [1.0, 0.0, nan]"),
      ("[NaN, Infinity, -Infinity]", "f0: [nan, inf, -inf]"),
      (" \t\r\n[ 1 , 2 ]\n", "f0: [1.0, 2.0]"),
      ("\u{FEFF}[1]", "f0: [1.0]"),
      (#"["\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t"]"#, #"f0: ["é😀\"\\/\u{08}\u{0C}\n\r\t"]"#),
      ("[]", ""), ("{}", ""), ("[[], []]", ""), ("[{}]", ""),
      (#"{"x": []}"#, "x: []"),
    ])
  func shapes(text: String, table: String) {
    #expect(dump(text, as: .json) == table)
  }

  @Test(
    "what is wrong is said with its place",
    arguments: [
      ("", "1:1: the file ends where a value is expected"),
      ("3", "1:1: here an object of columns or a list of rows is expected, not \"3\""),
      ("[1, 2", "1:6: the file ends where \",\" or \"]\" is expected"),
      ("[1,\n 2,]", "2:4: here a value after the comma is expected, not \"]\""),
      ("[1 2]", "1:4: here \",\" or \"]\" is expected, not \"2\""),
      ("[1] 2", "1:5: here the end of the file is expected, not \"2\""),
      ("[01]", "1:2: a number has a zero too many in front"),
      ("[+1]", "1:2: here a value is expected, not \"+\""),
      ("[1.]", "1:4: here a digit is expected, not \"]\""),
      ("[1e]", "1:4: here a digit is expected, not \"]\""),
      ("[-]", "1:3: here a digit is expected, not \"]\""),
      ("[nul]", "1:2: here a value is expected, not \"n\""),
      ("['a']", "1:2: here a value is expected, not \"'\""),
      ("[é]", "1:2: here a value is expected, not something else"),
      (#"["a]"#, "1:2: the string that opens here is never closed"),
      ("[\"a\nb\"]", "1:4: a string holds a control character or an end of line; write it as an escape"),
      (#"["\x"]"#, "1:3: a string holds an unknown escape"),
      (#"["\u12g4"]"#, "1:3: \\u needs four hexadecimal digits"),
      (#"["\ud83d"]"#, "1:3: half of a surrogate pair stands alone"),
      (#"["\ude00"]"#, "1:3: half of a surrogate pair stands alone"),
      (#"["\ud83d\u0041"]"#, "1:3: half of a surrogate pair stands alone"),
      (#"{"x": [1], "x": [2]}"#, "1:12: the key \"x\" is there twice"),
      (#"[{"x": 1, "x": 2}]"#, "1:11: the key \"x\" is there twice"),
      (#"{"x": 1}"#, "1:7: the values of \"x\" must be a list, not a number"),
      (#"{"x": {"0": 1}}"#, "1:7: the values of \"x\" must be a list, not an object"),
      (#"{x: [1]}"#, "1:2: here a key in quotes is expected, not \"x\""),
      (#"{"x" [1]}"#, "1:6: here \":\" is expected, not \"[\""),
      (#"{"x": [[1]]}"#, "1:8: here a number, a string, true, false or null is expected, not \"[\""),
      ("[[1, 2],\n [3]]", "2:2: the row has 1 value; the first row has 2"),
      ("[[1], 2]", "1:7: the list mixes a number with a list"),
      ("[1, {\"x\": 2}]", "1:5: the list mixes an object with a plain value"),
    ])
  func errors(text: String, message: String) {
    #expect(dump(text, as: .json) == "d.json:" + message)
  }

  @Test("columns that are not chosen may hold anything")
  func unchosen() {
    let x = options { $0.usecols = [.name("x")] }
    #expect(dump(#"{"meta": {"a": [{}, [1, "]"]]}, "x": [1]}"#, as: .json, x) == "x: [1.0]")
    #expect(dump(#"[{"x": 1, "y": [[], {"x": 5}]}, {"y": null}]"#, as: .json, x) == "x: [1.0, nan]")
    let first = options { $0.usecols = [.index(1), .index(0)] }
    #expect(dump("[[1, 2, [3]], [4, 5, {}]]", as: .json, first) == "f1: [2.0, 5.0] | f0: [1.0, 4.0]")
  }

  @Test("values that nobody wants are still checked, and may nest without end")
  func nesting() {
    let x = options { $0.usecols = [.name("x")] }
    let depth = 200_000
    let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(dump("{\"y\": \(nested), \"x\": [1]}", as: .json, x) == "x: [1.0]")
    #expect(dump("{\"y\": [[}", as: .json, x) == "d.json:1:9: here a value is expected, not \"}\"")
    #expect(dump(nested, as: .json).hasPrefix("d.json:1:3: "))
  }
}
