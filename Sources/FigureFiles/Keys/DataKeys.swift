internal import DataFiles
internal import YAMLTree

// The data files of a figure: a path, a mapping of a path with options, or a list of these.

extension Checker {
  mutating func dataFiles(_ node: YAMLNode) -> [DataFileDescription] {
    (node.sequence ?? [node]).compactMap { entry in
      var description = DataFileDescription(position: entry.position)
      if entry.mapping == nil {
        guard let path = Reader<String>.text.read(entry, "data", &self) else { return nil }
        description.path = path
      } else {
        read(entry, named: "an entry of \"data\"", into: &description, fields: DataFileDescription.fields)
      }
      return description
    }
  }
}

extension DataFileDescription {
  /// What `data` may be.
  static var schema: Schema { schema(single: .keys(fields)) }

  /// What `data` may be in a figure: a mapping is laid over the one of the defaults, which may name the file.
  static var schemaInFigure: Schema { schema(single: Schema.keys(fields).withoutRequiredKeys) }

  private static func schema(single: Schema) -> Schema {
    .either([.text, single, .list(of: .either([.text, .keys(fields)]))])
  }

  static var fields: [Field<DataFileDescription>] {
    [
      Field("file", .text, "The path of the file, relative to the figure file.") { node, data, checker in
        guard let path = Reader<String>.text.read(node, "file", &checker) else { return }
        data.path = path
        data.position = node.position
      }.required,
      Field(
        "name", .variableName, \.name, "What the array of a .npy file is called; as the file unless said."),
      Field("format", .word, \.options.format, "What the file is written in; by its ending unless said."),
      Field("delimiter", .delimiter, \.options.delimiter, "The character between two cells of a row."),
      Field("header", .header, \.options.header, "Whether the first row names the columns."),
      Field("names", .list(of: .variableName), \.options.names, "Names for all columns, first to last."),
      Field(
        "usecols", .list(of: .columnChoice), \.options.usecols,
        "The columns to keep: names, or numbers from 0."),
      Field(
        "comments", .text, \.options.comments, "What begins a comment, up to the end of its line."),
      Field(
        "skiprows", .integer(in: 0...1_000_000), \.options.skiprows,
        "How many lines to leave out at the start."),
      Field(
        "encoding", .word(TextEncoding.init, names: { TextEncoding.names }), \.options.encoding,
        "How its characters are written, such as cp932; utf-8 unless said."),
      Field(
        "thousands", .separator, \.options.thousands, "What stands between groups of digits, such as a comma."
      ),
      Field("decimal", .separator, \.options.decimal, "What stands before decimals; a point unless said."),
      Field(
        "dtype", .mapping(Schema.Mapping(others: .words(["str"]))),
        "Columns of texts that look like numbers: {code: str}."
      ) { node, data, checker in data.options.texts = checker.textColumns(node) },
      Field("missing", .list(of: .anyText), \.options.missing, "Cells that stand for a missing number."),
    ]
  }
}

extension Checker {
  /// The columns that are said to be texts.
  fileprivate mutating func textColumns(_ node: YAMLNode) -> Set<String> {
    guard let mapping = node.mapping else {
      error("\"dtype\" must be a mapping of columns to str, not \(node.summary)", at: node.position)
      return []
    }
    for entry in mapping.entries where entry.value.scalar?.text != "str" {
      error(
        "\"dtype\" knows only str, not \(entry.value.summary); other columns find out what they are",
        at: entry.value.position)
    }
    return Set(mapping.entries.map(\.key))
  }
}

extension Reader where Value == Character {
  /// A character that separates digits.
  fileprivate static var separator: Reader {
    Reader("one character that is no digit, letter or sign", .text) { node in
      guard let text = node.scalar?.text, let character = text.first, text.count == 1 else { return nil }
      let isTaken = character.isLetter || character.isNumber || "+-\"\n\r".contains(character)
      return isTaken ? nil : character
    }
  }
}

extension Reader where Value == Delimiter {
  fileprivate static var delimiter: Reader {
    Reader("one character, not a letter, digit or blank", .words(delimiters)) { node in
      node.scalar.flatMap { Delimiter($0.text) }
    }
  }
}

extension Reader where Value == Delimiter {
  /// The rule for delimiters is the initializer's; asking it for every character is the list of them.
  private static var delimiters: [String] {
    (UInt8(0)..<128).map { String(UnicodeScalar($0)) }.filter { Delimiter($0) != nil }
  }
}

extension Reader where Value == Header {
  /// `true` and `false` say whether the first row names the columns.
  fileprivate static var header: Reader {
    Reader("true or false", .boolean) { node in
      if case .boolean(let isPresent) = node.scalar?.value { isPresent ? .present : .absent } else { nil }
    }
  }
}

extension Reader where Value == ColumnChoice {
  /// A column's number from 0, or its name; a number in quotes is a name.
  fileprivate static var columnChoice: Reader {
    Reader("the name or the number of a column", .text) { node in
      switch node.scalar?.value {
      case .integer(let index): .index(index)
      case .string, .float, .boolean: node.scalar.map { .name($0.text) }
      case .null, nil: nil
      }
    }
  }
}

extension Reader where Value == String {
  /// Any scalar as it is written, nothing too.
  fileprivate static var anyText: Reader {
    Reader("text", .types([.string, .number, .boolean, .null])) { node in node.scalar?.text }
  }
}
