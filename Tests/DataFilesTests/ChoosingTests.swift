// What all formats share: names, choices and limits.

import DataFiles
import Testing

@Suite("Choosing files and columns")
struct ChoosingTests {
  @Test("columns come in the order they are chosen in, by name or number")
  func usecols() {
    let text = "a,b,c\n1,2,3\n4,5,6\n"
    #expect(
      dump(text, as: .csv, options { $0.usecols = [.name("c"), .index(0)] })
        == "c: [3.0, 6.0] | a: [1.0, 4.0]")
    #expect(dump(text, as: .csv, options { $0.usecols = [] }) == "")
  }

  @Test(
    "a column that is not there, or is named twice, is said",
    arguments: [
      ([.name("loss")], "the file has no column \"loss\" (did you mean \"Loss\"?)"),
      ([.name("speed")], "the file has no column \"speed\"; it has \"epoch\", \"Loss\""),
      ([.index(2)], "the file has no column number 2; it has columns 0 to 1"),
      ([.index(-1)], "the file has no column number -1; it has columns 0 to 1"),
      ([.index(0), .name("epoch")], "column \"epoch\" is chosen twice"),
    ] as [([ColumnChoice], String)])
  func missingColumns(choices: [ColumnChoice], message: String) {
    let chosen = options { $0.usecols = choices }
    #expect(dump("epoch,Loss\n1,2\n", as: .csv, chosen) == "d.csv: " + message)
    #expect(dump(#"{"epoch": [1], "Loss": [2]}"#, as: .json, chosen) == "d.json: " + message)
    #expect(dump(#"[{"epoch": 1, "Loss": 2}]"#, as: .json, chosen) == "d.json: " + message)
  }

  @Test("names must be as many as columns, and no two alike")
  func names() {
    let two = options { $0.names = ["x", "y"] }
    #expect(dump("[[1, 2], [3, 4]]", as: .json, two) == "x: [1.0, 3.0] | y: [2.0, 4.0]")
    #expect(dump("[1]", as: .json, two) == "d.json: 2 names given, but the file has 1 column")
    #expect(dump("a,b,c\n", as: .csv, two) == "d.csv: 2 names given, but the file has 3 columns")
    #expect(
      dump("a,b\n", as: .csv, options { $0.names = ["x", "x"] }) == "d.csv: the name \"x\" is given twice")
    let refusal = "d.json: \"names\" is for files without names of their own"
    #expect(dump(#"{"x": [1]}"#, as: .json, two) == refusal)
    #expect(dump(#"[{"x": 1}]"#, as: .json, two) == refusal)
  }

  @Test("limits hold exactly: what reaches them passes, one more does not")
  func limits() {
    func limited(_ limits: DataLimits) -> DataOptions { options { $0.limits = limits } }
    let csv = "x,y\n1,2\n3,4\n"
    let (rows, records) = ("[[1, 2], [3, 4]]", #"[{"x": 1, "y": 2}, {"x": 3, "y": 4}]"#)
    let json = #"{"x": [1, 3], "y": [2, 4]}"#
    for (text, format) in [(csv, DataFormat.csv), (rows, .json), (records, .json), (json, .json)] {
      let whole = dump(text, as: format)
      let place = "d.\(format): it "
      let size = text.utf8.count
      #expect(dump(text, as: format, limited(DataLimits(columnCount: 2, rowCount: 2, cellCount: 4))) == whole)
      #expect(dump(text, as: format, limited(DataLimits(byteCount: size))) == whole)
      #expect(
        dump(text, as: format, limited(DataLimits(byteCount: size - 1)))
          == place + "is larger than the limit of \(size - 1) bytes")
      #expect(
        dump(text, as: format, limited(DataLimits(columnCount: 1))) == place + "has more than 1 column")
      #expect(dump(text, as: format, limited(DataLimits(rowCount: 1))) == place + "has more than 1 row")
      #expect(
        dump(text, as: format, limited(DataLimits(cellCount: 3)))
          == place + "has more than 3 cells; choose fewer columns")
    }
  }

  @Test("late columns of records cannot make more cells than the limit")
  func padding() {
    let records = (0..<100).map { "{\"c\($0)\": 1}" }.joined(separator: ", ")
    let limited = options { $0.limits = DataLimits(cellCount: 1000) }
    #expect(
      dump("[\(records)]", as: .json, limited) == "d.json: it has more than 1000 cells; choose fewer columns")
  }

  @Test(
    "options that a format has no use for are refused",
    arguments: [
      (DataFormat.json, "delimiter", options { $0.delimiter = .comma }),
      (.json, "header", options { $0.header = .absent }),
      (.npy, "comments", options { $0.comments = "#" }),
      (.npy, "skiprows", options { $0.skiprows = 1 }),
    ])
  func uselessOptions(format: DataFormat, name: String, options: DataOptions) {
    let message = "d.\(format): \"\(name)\" is for CSV and TSV files, not for \(format)"
    #expect(dump([], as: format, options) == message)
  }

  @Test("options that make no sense are refused")
  func nonsense() {
    for comments in ["", " ", "# ", "\"", "\n", ","] {
      let found = dump("x", as: .csv, options { $0.comments = comments })
      #expect(found.hasSuffix("it must be one or more characters other than blanks, quotes and delimiters"))
    }
    let negative = options { $0.skiprows = -1 }
    #expect(dump("x", as: .csv, negative) == "d.csv: \"skiprows\" is -1; it must be 0 or more")
  }
}
