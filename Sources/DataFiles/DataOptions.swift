// How a data file is to be read. The words are those of `numpy.loadtxt` (`comments`, `skiprows`, `usecols`)
// and `pandas.read_csv` (`header`, `names`).

/// What a data file is written in.
public enum DataFormat: String, Hashable, Sendable, CaseIterable {
  /// Cells separated by commas, or by another delimiter on request (RFC 4180).
  case csv
  /// Cells separated by tabs; quoting as in CSV.
  case tsv
  /// An object of columns, a list of objects, a list of rows or a list of values (RFC 8259).
  case json
  /// An array as `numpy.save` writes it (versions 1.0 to 3.0).
  case npy
}

/// The character between two cells of a row.
public struct Delimiter: Hashable, Sendable {
  let byte: UInt8

  /// A delimiter of your own: `,`, tab, `;`, `|` or any other ASCII character that cannot be part of a number
  /// or a word.
  ///
  /// - Parameter text: The delimiter; `nil` comes back for anything but one such character, and for a quote, a
  ///   space and an end of line.
  public init?(_ text: String) {
    guard text.utf8.count == 1, let byte = text.utf8.first, byte == UInt8(ascii: "\t") || byte > 0x20,
      byte < 0x7F
    else { return nil }
    let scalar = Unicode.Scalar(byte)
    let isDigit = ("0"..."9").contains(scalar)
    guard !isDigit, !scalar.properties.isAlphabetic, !"\"+-._".unicodeScalars.contains(scalar) else {
      return nil
    }
    self.byte = byte
  }

  private init(byte: UInt8) { self.byte = byte }

  /// `,`, the delimiter of CSV.
  public static let comma = Delimiter(byte: UInt8(ascii: ","))
  /// A tab, the delimiter of TSV.
  public static let tab = Delimiter(byte: UInt8(ascii: "\t"))
}

/// Whether the first row of a CSV or TSV file names the columns.
public enum Header: Hashable, Sendable {
  /// It does, but a first row of nothing but numbers is an error, since it is more likely to be data.
  case expected
  /// It does, even if the names are numbers, such as years.
  case present
  /// It does not: the first row is data.
  case absent
}

/// A column of a file, by its name or by its number from 0.
public enum ColumnChoice: Hashable, Sendable {
  case name(String)
  case index(Int)
}

/// How a data file is to be read. Without further words: by the file's extension, with a header row where the
/// format can have one, and with all columns.
public struct DataOptions: Hashable, Sendable {
  /// The format; `nil` to go by the file's extension.
  public var format: DataFormat?
  /// What separates cells; `nil` for the format's own. Only for CSV and TSV.
  public var delimiter: Delimiter?
  /// Whether the first row names the columns. Only for CSV and TSV.
  public var header = Header.expected
  /// Names for all columns of the file, first to last, in place of those it gives or lacks; `nil` to keep the
  /// file's, or `f0`, `f1` … where it has none. Not for JSON with names of its own.
  public var names: [String]?
  /// The columns to keep, in the order of the table; `nil` for all. Those left out may hold anything.
  public var usecols: [ColumnChoice]?
  /// How the characters of the file are written. Not for `.npy`.
  public var encoding = TextEncoding.utf8
  /// What stands between groups of digits in numbers, such as `,` in `1,234`; `nil` for nothing. The last group has
  /// three digits, those between two or three (as in India). Only for CSV and TSV.
  public var thousands: Character?
  /// What stands before the decimals of numbers. Only for CSV and TSV.
  public var decimal: Character = "."
  /// The columns of texts that may look like numbers, such as post codes; all others find it out for themselves. Only
  /// for CSV and TSV.
  public var texts: Set<String> = []
  /// What begins a comment, which reaches to the end of its line; `nil` for no comments. Not inside quotes, and
  /// without blanks, quotes and delimiters of its own. Only for CSV and TSV.
  public var comments: String?
  /// How many lines to leave out at the start, whatever they hold. Only for CSV and TSV.
  public var skiprows = 0
  /// The texts that stand for a missing value, which is NaN in a column of numbers. The empty cell and JSON's
  /// null always do. A column of texts keeps such texts as they are written.
  public var missing = DataOptions.usualMissing
  /// How large the file and the table may be.
  public var limits = DataLimits()

  /// The usual reading; change what is different.
  public init() {}

  /// The texts that usually stand for a missing value.
  public static let usualMissing = ["NA", "N/A", "#N/A", "nan", "NaN", "null", "NULL", "None"]
}
