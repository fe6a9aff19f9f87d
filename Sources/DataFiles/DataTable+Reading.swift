// The way in: a file or its bytes, and which reader they go to.

internal import Files
internal import Spelling
public import SystemPackage

extension DataTable {
  /// Reads a data file.
  ///
  /// - Parameters:
  ///   - path: The file; without `options.format` its extension tells the format, in any letter case.
  ///   - options: How to read it.
  /// - Throws: `DataFileError` if the file cannot be read, is larger than the limits, does not hold what its
  ///   format asks for or lacks a chosen column, if its extension is not known, and if an option does not fit
  ///   the format.
  public init(reading path: FilePath, _ options: DataOptions = DataOptions()) throws(DataFileError) {
    let format = if let format = options.format { format } else { try DataFormat(of: path) }
    let bytes = try content(of: path, limit: options.limits.usableByteCount)
    try self.init(parsing: bytes, as: format, options, file: path.string)
  }

  /// Reads the content of a data file.
  ///
  /// - Parameters:
  ///   - bytes: The content. Texts are in UTF-8, with or without a byte order mark, or in the encoding of the options.
  ///   - format: What it is written in; `options.format` is not looked at.
  ///   - options: How to read it.
  ///   - file: The file's name, for messages.
  /// - Throws: `DataFileError` as reading a file does.
  public init(
    parsing bytes: [UInt8], as format: DataFormat, _ options: DataOptions = DataOptions(), file: String
  ) throws(DataFileError) {
    let limit = options.limits.usableByteCount
    guard bytes.count <= limit else {
      throw DataFileError("it is larger than the limit of \(limit) bytes", in: file)
    }
    try options.check(for: format, file: file)
    switch format {
    case .csv, .tsv:
      let delimiter = options.delimiter ?? .usual(for: format)
      let text = try SourceText(decoding: bytes, options, file: file)
      var reader = DelimitedReader(text, delimiter, options)
      columns = try reader.columns()
    case .json:
      var reader = JSONReader(try SourceText(decoding: bytes, options, file: file), options)
      columns = try reader.columns()
    case .npy:
      let array = try NpyArray(parsing: bytes, limits: options.limits, file: file)
      columns = try array.columns(options, file: file)
    }
  }
}

/// The bytes of a file.
func content(of path: FilePath, limit: Int) throws(DataFileError) -> [UInt8] {
  do {
    return try FileReading.bytes(of: path, limit: limit)
  } catch {
    throw DataFileError("cannot \(error.operation) it: \(error.reason)", in: path.string)
  }
}

extension DataFormat {
  /// The format that a file's extension stands for.
  init(of path: FilePath) throws(DataFileError) {
    let known = Self.allCases.map { "." + $0.rawValue }
    let list = known.joined(separator: ", ")
    guard let word = path.extension else {
      throw DataFileError("a data file needs an extension: one of \(list)", in: path.string)
    }
    guard let format = Self(rawValue: word.lowercased()) else {
      let hint = suggestion(for: "." + word, among: known)
      throw DataFileError("\(quoted("." + word)) is no data file\(hint); known are \(list)", in: path.string)
    }
    self = format
  }
}

extension Delimiter {
  /// The delimiter of a format when nothing else is said.
  fileprivate static func usual(for format: DataFormat) -> Delimiter {
    format == .tsv ? .tab : .comma
  }
}

extension DataOptions {
  /// Refuses what would be ignored or could not be kept.
  fileprivate func check(for format: DataFormat, file: String) throws(DataFileError) {
    let rows = format == .csv || format == .tsv
    let given = [
      ("delimiter", delimiter != nil), ("header", header != .expected), ("comments", comments != nil),
      ("skiprows", skiprows != 0), ("thousands", thousands != nil),
      ("decimal", decimal != "."), ("dtype", !texts.isEmpty),
    ]
    if !rows, let option = given.first(where: \.1) {
      throw DataFileError("\"\(option.0)\" is for CSV and TSV files, not for \(format.rawValue)", in: file)
    }
    if format == .npy, encoding != .utf8 {
      throw DataFileError("\"encoding\" is for texts, not for npy", in: file)
    }
    if thousands == decimal {
      throw DataFileError("\"thousands\" and \"decimal\" are both \(quoted(String(decimal)))", in: file)
    }
    if skiprows < 0 { throw DataFileError("\"skiprows\" is \(skiprows); it must be 0 or more", in: file) }
    if let comments, !Self.canBeginComment(comments, delimiter ?? .usual(for: format)) {
      throw DataFileError(
        "\"comments\" is \(quoted(comments)); it must be one or more characters other than blanks, quotes and "
          + "delimiters", in: file)
    }
  }

  /// Whether a text is told apart from all that can stand around it.
  private static func canBeginComment(_ text: String, _ delimiter: Delimiter) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != delimiter.byte }
  }
}
