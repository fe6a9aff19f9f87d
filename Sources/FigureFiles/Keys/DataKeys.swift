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
        require("file", of: "an entry of \"data\"", in: entry)
      }
      return description
    }
  }
}

extension DataFileDescription {
  fileprivate static var fields: [Field<DataFileDescription>] {
    [
      Field("file") { node, data, checker in
        guard let path = Reader<String>.text.read(node, "file", &checker) else { return }
        data.path = path
        data.position = node.position
      },
      Field("name", .variableName, \.name),
      Field("format", .word, \.options.format),
      Field("delimiter", .delimiter, \.options.delimiter),
      Field("header", .header, \.options.header),
      Field("names", .list(of: .variableName), \.options.names),
      Field("usecols", .list(of: .columnChoice), \.options.usecols),
      Field("comments", .text, \.options.comments),
      Field("skiprows", .integer(in: 0...1_000_000), \.options.skiprows),
      Field("missing", .list(of: .anyText), \.options.missing),
    ]
  }
}

extension Reader where Value == Delimiter {
  fileprivate static var delimiter: Reader {
    Reader("one character, not a letter, digit or blank") { node in
      node.scalar.flatMap { Delimiter($0.text) }
    }
  }
}

extension Reader where Value == Header {
  /// `true` and `false` say whether the first row names the columns.
  fileprivate static var header: Reader {
    Reader("true or false") { node in
      if case .boolean(let isPresent) = node.scalar?.value { isPresent ? .present : .absent } else { nil }
    }
  }
}

extension Reader where Value == ColumnChoice {
  /// A column's number from 0, or its name; a number in quotes is a name.
  fileprivate static var columnChoice: Reader {
    Reader("the name or the number of a column") { node in
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
    Reader("text") { node in node.scalar?.text }
  }
}
