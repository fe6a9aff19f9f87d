import DataFiles
import Testing

/// A text as Python's `csv.writer` writes it, with what `csv.reader` reads back.
struct DelimitedCase: CustomTestStringConvertible {
  let text: String
  let delimiter: String
  let columns: [NamedCells]

  init(_ text: String, delimiter: String, _ columns: [(String, Cells)]) {
    self.text = text
    self.delimiter = delimiter
    self.columns = columns.map { NamedCells($0.0, $0.1) }
  }

  var testDescription: String { text.debugDescription }
}

@Suite("CSV and TSV")
struct DelimitedTests {
  @Test("what Python's csv module writes is read as it reads it", arguments: DelimitedCase.all)
  func python(_ file: DelimitedCase) throws {
    let delimiter = try #require(Delimiter(file.delimiter))
    let table = try DataTable(
      parsing: Array(file.text.utf8), as: .csv, options { $0.delimiter = delimiter }, file: "d.csv")
    #expect(table.namedCells == file.columns)
  }

  @Test(
    "rows, cells and blanks",
    arguments: [
      ("x,y\n1,2\n3,4\n", "x: [1.0, 3.0] | y: [2.0, 4.0]"),
      ("x,y\r\n1,2\r\n3,4", "x: [1.0, 3.0] | y: [2.0, 4.0]"),
      ("x,y\r1,2\r3,4\r", "x: [1.0, 3.0] | y: [2.0, 4.0]"),
      ("\u{FEFF}x\n1", "x: [1.0]"),
      ("\n  \nx,y\n\n1,2\n \t \n\n3,4\n\n", "x: [1.0, 3.0] | y: [2.0, 4.0]"),
      (" x ,\ty\n 1 , 2\t\n", "x: [1.0] | y: [2.0]"),
      ("x\n a b \n", "x: [\"a b\"]"),
      ("x\n\" a \"\n", "x: [\" a \"]"),
      ("x,y\n \"a,b\" , \"c\"\n", "x: [\"a,b\"] | y: [\"c\"]"),
      ("x\n\"a\nb\"\n", "x: [\"a\\nb\"]"),
      ("x\n5\" pipe\n", "x: [\"5\\\" pipe\"]"),
      ("x\n\"\"\"\"\n", "x: [\"\\\"\"]"),
      ("x,y\n\"1\",\"2.5\"\n", "x: [1.0] | y: [2.5]"),
      ("x,y\n", "x: [] | y: []"),
      ("x,y", "x: [] | y: []"),
      ("x,y\n1,", "x: [1.0] | y: [nan]"),
      ("x\n\"\"\n1\n", "x: [nan, 1.0]"),
      (",x\n0,5\n1,6\n", "f0: [0.0, 1.0] | x: [5.0, 6.0]"),
      ("x#1\n2#3\n", "x#1: [\"2#3\"]"),
    ])
  func rows(text: String, table: String) {
    #expect(dump(text, as: .csv) == table)
  }

  @Test(
    "a column is numbers, truth values or texts, and missing cells fit each",
    arguments: [
      ("1\nNA\n\"\"\n N/A \nnan\nNaN\nnull\n2", "[1.0, nan, nan, nan, nan, nan, nan, 2.0]"),
      ("NA\nnull", "[nan, nan]"),
      ("true\nFalse\nNA\nTRUE", "[1.0, 0.0, nan, 1.0]"),
      ("true\n1", "[\"true\", \"1\"]"),
      ("1\n2\ntrue", "[\"1\", \"2\", \"true\"]"),
      ("NA\n1.50\n-\na", "[\"NA\", \"1.50\", \"-\", \"a\"]"),
      ("01\n\"\"\nx", "[\"01\", \"\", \"x\"]"),
      ("2026-01-01\n2026-01-02", "[\"2026-01-01\", \"2026-01-02\"]"),
    ])
  func kinds(cells: String, column: String) {
    #expect(dump("x\n" + cells, as: .csv) == "x: " + column)
  }

  @Test("the texts for missing values can be changed; an empty cell stays missing")
  func missing() {
    let changed = options { $0.missing = ["-", "-999"] }
    #expect(dump("x\n1\n-\n-999\n\"\"\n", as: .csv, changed) == "x: [1.0, nan, nan, nan]")
    #expect(dump("x\n1\nNA\n", as: .csv, changed) == "x: [\"1\", \"NA\"]")
  }

  @Test("tabs separate the cells of TSV, and blanks do not")
  func tabs() {
    #expect(dump("x\ty z\n1\t\n\t2 3\n", as: .tsv) == "x: [1.0, nan] | y z: [\"\", \"2 3\"]")
  }

  @Test("without a header columns are named f0, f1 or as told")
  func header() {
    #expect(dump("1,2\n3,4", as: .csv, options { $0.header = .absent }) == "f0: [1.0, 3.0] | f1: [2.0, 4.0]")
    #expect(dump("2020,2021\n3,4", as: .csv, options { $0.header = .present }) == "2020: [3.0] | 2021: [4.0]")
    let named = options {
      $0.header = .absent
      $0.names = ["x", "y"]
    }
    #expect(dump("1,2", as: .csv, named) == "x: [1.0] | y: [2.0]")
    #expect(dump("a,b\n1,2", as: .csv, options { $0.names = ["x", "y"] }) == "x: [1.0] | y: [2.0]")
  }

  @Test("a comment reaches to the end of its line, unless it stands in quotes")
  func comments() {
    let text = "# made by hand\nx,y # names\n1,2# one\n  # nothing\n\"#3\",4\n"
    #expect(dump(text, as: .csv, options { $0.comments = "#" }) == "x: [\"1\", \"#3\"] | y: [2.0, 4.0]")
    #expect(dump("x//a\n1/2 // 3\n", as: .csv, options { $0.comments = "//" }) == "x: [\"1/2\"]")
  }

  @Test("lines are skipped whatever they hold")
  func skiprows() {
    let text = "\"a title,\r\n\nx\n1\n"
    #expect(dump(text, as: .csv, options { $0.skiprows = 2 }) == "x: [1.0]")
    #expect(dump("a\n\nx\r\r1\r", as: .csv, options { $0.skiprows = 2 }) == "x: [1.0]")
    #expect(dump(text, as: .csv, options { $0.skiprows = 9 }) == "d.csv: the file has no rows")
  }

  @Test("a delimiter is one character that no number or word needs")
  func delimiters() {
    for text in [",", "\t", ";", "|", ":", "&"] { #expect(Delimiter(text) != nil) }
    for text in ["", ",,", "a", "1", "\"", "\n", "\r", " ", ".", "-", "é", "。", "\0"] {
      #expect(Delimiter(text) == nil)
    }
  }

  @Test(
    "what is wrong is said with its place",
    arguments: [
      ("", "d.csv: the file has no rows"),
      ("\n \n", "d.csv: the file has no rows"),
      ("x,y\n1,2\n\n3\n", "d.csv:4: the row has 1 cell; the header has 2"),
      ("x,y\n1,2\n\"a\nb\",3\n4,5,6\n", "d.csv:5: the row has 3 cells; the header has 2"),
      ("x,y\r1,2\r\n3,4,\r", "d.csv:3: the row has 3 cells; the header has 2"),
      ("x,y\né,\"b\nc\n", "d.csv:2:3: the quote that opens here is never closed"),
      ("x\n\"a\"b\n", "d.csv:2:4: text follows the closing quote; a quote inside quotes is written twice"),
      ("\u{FEFF}x,y,x\n", "d.csv:1:5: the header has \"x\" twice, in columns 0 and 2 (counted from 0)"),
      (
        "1,2\n3,4\n",
        "d.csv:1: the header is nothing but numbers; say \"header: false\" if it is data, \"header: true\" if not"
      ),
    ])
  func errors(text: String, message: String) {
    #expect(dump(text, as: .csv) == message)
  }

  @Test("a text that is not UTF-8 is refused where it is not")
  func encoding() {
    let latin = Array("x\nab".utf8) + [0xE9, 0x0A]
    #expect(
      dump(latin, as: .csv)
        == "d.csv:2:3: byte 4 is 0xE9, which is not UTF-8 here; say another \"encoding\", such as "
        + "cp932 or latin-1, or save the file as UTF-8")
    #expect(
      dump([0xFF, 0xFE, 0x78, 0], as: .csv)
        == "d.csv: the text is UTF-16; say encoding: utf-16, or save it as UTF-8")
    #expect(
      dump([0x78, 0, 0x0A, 0], as: .csv)
        == "d.csv: the text is UTF-16; say encoding: utf-16le, or save it as UTF-8")
    #expect(dump([0x78, 0xC3], as: .csv).hasPrefix("d.csv:1:2: byte 1 is 0xC3"))
    #expect(dump([0xED, 0xA0, 0x80], as: .csv).hasPrefix("d.csv:1:1: byte 0 is 0xED"))
  }

  @Test("numbers asked of a column of texts are refused at the first text")
  func numbers() throws {
    let text = "x,y\n1,NA\n2,n/m\n3,k\n"
    let table = try DataTable(parsing: Array(text.utf8), as: .csv, file: "d.csv")
    #expect(try table["x"]?.numbers() == [1, 2, 3])
    #expect(table["x"]?.texts == nil)
    #expect(table["y"]?.texts == ["NA", "n/m", "k"])
    #expect(table["y"]?.count == 3)
    let column = try #require(table["y"])
    let error = #expect(throws: DataFileError.self) { try column.numbers() }
    #expect(error?.description == "d.csv:3:3: numbers are wanted of column \"y\", but here it has \"n/m\"")
  }
}
