import DataFiles
import Testing

@Suite("Encodings and spellings of numbers in data files")
struct EncodingTests {
  @Test(
    "a text is read in each encoding, under Python's names",
    arguments: [
      ("utf-8", [0xE6, 0xB0, 0x97]), ("utf_8_sig", [0xEF, 0xBB, 0xBF, 0xE6, 0xB0, 0x97]),
      ("cp932", [0x8B, 0x43]),
      ("Shift_JIS", [0x8B, 0x43]), ("utf-16", [0xFF, 0xFE, 0x17, 0x6C]),
      ("UTF-16", [0xFE, 0xFF, 0x6C, 0x17]),
      ("utf-16le", [0x17, 0x6C]), ("utf_16_be", [0x6C, 0x17]), ("euc-jp", [0xB5, 0xA4]),
    ] as [(String, [UInt8])])
  func encodings(name: String, bytes: [UInt8]) throws {
    let encoding = try #require(TextEncoding(name))
    #expect(dump(bytes, as: .csv, options { $0.encoding = encoding }) == "気: []")
  }

  @Test("latin-1 knows every byte, and names that are none are not known")
  func latin() throws {
    let encoding = try #require(TextEncoding("latin1"))
    #expect(dump([0xE9, 0x0A, 0x31], as: .csv, options { $0.encoding = encoding }) == "é: [1.0]")
    #expect(TextEncoding("cp923") == nil)
    #expect(TextEncoding("") == nil)
    for name in TextEncoding.names {
      let known = try #require(TextEncoding(name))
      #expect(dump([], as: .csv, options { $0.encoding = known }) == "d.csv: the file has no rows", "\(name)")
    }
  }

  @Test(
    "bytes that are no characters are told with their place",
    arguments: [
      ("cp932", [0x78, 0x0A, 0x31, 0x0A, 0x81, 0xFF], "d.csv:3:1: byte 4 is 0x81, which is not cp932 here"),
      ("cp932", [0x78, 0x0A, 0x81], "d.csv:2:1: byte 2 is 0x81, which is not cp932 here"),
      (
        "utf-16le", [0x78, 0x00, 0x0A, 0x00, 0x00, 0xDC],
        "d.csv:2:1: byte 4 is 0x00, which is not utf-16le here"
      ),
      ("utf-16le", [0x78, 0x00, 0x0A], "d.csv:1:2: byte 2 is 0x0A, which is not utf-16le here"),
      ("ascii", [0x78, 0xE9], "d.csv:1:2: byte 1 is 0xE9, which is not ascii here"),
    ] as [(String, [UInt8], String)])
  func badBytes(name: String, bytes: [UInt8], message: String) throws {
    let encoding = try #require(TextEncoding(name))
    #expect(dump(bytes, as: .csv, options { $0.encoding = encoding }) == message)
  }

  @Test("a long text is converted in pieces")
  func long() throws {
    let encoding = try #require(TextEncoding("cp932"))
    let row: [UInt8] = [0x8B, 0x43, 0x0A]
    let bytes = [0x78, 0x0A] + [[UInt8]](repeating: row, count: 100_000).joined()
    let table = try DataTable(
      parsing: Array(bytes), as: .csv, options { $0.encoding = encoding }, file: "d.csv")
    #expect(table["x"]?.texts == [String](repeating: "気", count: 100_000))
  }

  @Test(
    "numbers with thousands and decimals of their own; groups of other lengths are texts",
    arguments: [
      (",", ".", "\"1,234.5\"", "[1234.5]"), (",", ".", "\"-12,345,678\"", "[-12345678.0]"),
      (",", ".", "\"12,34,567\"", "[1234567.0]"), (",", ".", "\"1,5\"", "[\"1,5\"]"),
      (",", ".", "\"1234,567\"", "[\"1234,567\"]"), (",", ".", "12.5", "[12.5]"),
      (".", ",", "\"1.234,5\"", "[1234.5]"),
      (".", ",", "\"2,5e3\"", "[2500.0]"), (nil, ",", "\"2,5\"", "[2.5]"), (nil, ",", "2.5", "[\"2.5\"]"),
      (" ", ".", "1 234", "[1234.0]"), ("'", ".", "1'234", "[1234.0]"), (",", ".", "\",234\"", "[\",234\"]"),
      (",", ".", "\"1.5,234\"", "[\"1.5,234\"]"), ("\u{A0}", ",", "\"1\u{A0}234,5\"", "[1234.5]"),
    ] as [(Character?, Character, String, String)])
  func separators(thousands: Character?, decimal: Character, cell: String, values: String) {
    let options = options {
      $0.thousands = thousands
      $0.decimal = decimal
    }
    #expect(dump("x\n\(cell)\n", as: .csv, options) == "x: \(values)")
  }

  @Test(
    "a column of texts that was meant as one of numbers says so, with its row, column and cell",
    arguments: [
      ("\"1,234\"", "thousands: \",\""), ("\"1,234,567.5\"", "thousands: \",\""),
      ("\"1,5\"", "decimal: \",\""),
      ("\"1.234,5\"", "thousands: \".\", decimal: \",\""), ("12%", "leave \"%\" out of the cells"),
      ("$3", "leave \"$\" out of the cells"), ("€ 2.50", "leave \"€\" out of the cells"),
      ("-", "list it under \"missing\""),
      ("\"¥1,200\"", "leave \"¥\" out of the cells, and say thousands: \",\""),
    ])
  func doubts(cell: String, advice: String) throws {
    let text = "n,x\n1,5\n2,\(cell)\n3,7\n"
    let table = try DataTable(parsing: Array(text.utf8), as: .csv, file: "d.csv")
    let doubt = try #require(table["x"]?.doubt)
    #expect(doubt.description.hasPrefix("d.csv:3:3: row 2 of the column \"x\" has "))
    #expect(doubt.message.contains(advice), "\(doubt)")
    let asTexts = try DataTable(
      parsing: Array(text.utf8), as: .csv, options { $0.texts = ["x"] }, file: "d.csv")
    #expect(asTexts["x"]?.doubt == nil)
    #expect(asTexts["x"]?.texts?.first == "5")
  }

  @Test(
    "a column of words, dates or addresses is not doubted",
    arguments: [
      "a\nb\nc", "2024-01-15\n2024-01-16", "1.2.3\n1.2.4", "10:30\n10:45", "192.168.0.1\n10.0.0.1",
      "1\na\nb\nc",
      "Q1\nQ2", "1-2\n3-4",
    ])
  func words(cells: String) throws {
    let table = try DataTable(parsing: Array("x\n\(cells)\n".utf8), as: .csv, file: "d.csv")
    #expect(table["x"]?.doubt == nil)
  }

  @Test(
    "a file of one column that another delimiter parts is told",
    arguments: [("x;y\n1,5;2\n", ";"), ("x\ty\n1\t2\n", "\\t"), ("x|y\n1|2\n", "|")])
  func delimiter(text: String, delimiter: String) {
    #expect(dump(text, as: .csv).hasSuffix("say delimiter: \"\(delimiter)\" to part it"))
  }

  @Test("options that do not fit are told")
  func options_() throws {
    #expect(
      dump("x\n1\n", as: .csv, options { $0.thousands = "." })
        == "d.csv: \"thousands\" and \"decimal\" are both \".\"")
    #expect(
      dump("[1]", as: .json, options { $0.decimal = "," })
        == "d.json: \"decimal\" is for CSV and TSV files, not for json")
    #expect(
      dump("code\n1\n", as: .csv, options { $0.texts = ["cod"] })
        == "d.csv: \"dtype\" names \"cod\", which is no column (did you mean \"code\"?)")
  }
}
