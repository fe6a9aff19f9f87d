// The four shapes of a table in JSON:
//
//     {"x": [1, 2], "y": [3, 4]}                 columns by name
//     [{"x": 1, "y": 3}, {"x": 2, "y": 4}]       records
//     [[1, 3], [2, 4]]                           rows
//     [1, 2]                                     one column

/// Reads a table from JSON text.
struct JSONReader {
  private let options: DataOptions
  private let words: CellWords
  private let selection: ColumnSelection
  private var scanner: JSONScanner
  /// What all columns of the file are called, in the order of first appearance.
  private var names: [String] = []
  /// A builder for each name; `nil` for columns that are not chosen.
  private var builders: [ColumnBuilder?] = []
  /// The place of each name in `names`.
  private var places: [String: Int] = [:]
  /// The row from 1 that last had a value of each name.
  private var lastRows: [Int] = []
  private var cellCount = 0

  init(_ source: SourceText, _ options: DataOptions) {
    self.options = options
    words = CellWords(options)
    selection = ColumnSelection(options, file: source.file)
    scanner = JSONScanner(source)
  }

  private var source: SourceText { scanner.source }

  /// The chosen columns of the text.
  mutating func columns() throws(DataFileError) -> [DataColumn] {
    switch try scanner.kind() {
    case .object: try readColumns()
    case .list: try readList()
    default: throw scanner.unexpected("an object of columns or a list of rows")
    }
    try scanner.expectEnd()
    var columns: [DataColumn] = []
    for index in try selection.indices(among: names) {
      guard let builder = builders[index] else { continue }
      columns.append(try builder.column(names[index], in: source, textAt: scanner.text))
    }
    return columns
  }
}

// MARK: - Shapes

extension JSONReader {
  private mutating func readColumns() throws(DataFileError) {
    try refuseNames()
    try scanner.expect("{", "an object")
    var isFirst = true
    while try scanner.startElement(isFirst: isFirst, before: "}") {
      isFirst = false
      let start = scanner.offset
      let name = try scanner.key()
      guard places[name] == nil else { throw repeated(name, at: start) }
      let place = try addColumn(name)
      if builders[place] == nil { try scanner.skipValue() } else { try readValues(of: place) }
    }
  }

  /// Reads a list into a column.
  private mutating func readValues(of place: Int) throws(DataFileError) {
    let kind = try scanner.kind()
    guard kind == .list else {
      throw source.error(
        "the values of \(quoted(names[place])) must be a list, not \(kind.rawValue)", at: scanner.offset)
    }
    try scanner.expect("[", "a list")
    var count = 0
    while try scanner.startElement(isFirst: count == 0, before: "]") {
      count += 1
      try selection.checkRows(count)
      try readCell(of: place)
    }
  }

  private mutating func readList() throws(DataFileError) {
    try scanner.expect("[", "a list")
    var rowCount = 0
    var shape: JSONScanner.Kind?
    while try scanner.startElement(isFirst: rowCount == 0, before: "]") {
      let kind = try scanner.kind()
      let form = kind.isCollection ? kind : .number
      if let shape, shape != form {
        throw source.error(
          "the list mixes \(kind.rawValue) with \(shape == .number ? "a plain value" : shape.rawValue)",
          at: scanner.offset)
      }
      shape = form
      rowCount += 1
      try selection.checkRows(rowCount)
      switch form {
      case .object: try readRecord(rowCount)
      case .list: try readRow(rowCount)
      default: try readElement(rowCount)
      }
    }
    for place in builders.indices { try pad(place, to: rowCount) }
  }

  /// Reads an object as the row of a number from 1; columns that it lacks are filled up later.
  private mutating func readRecord(_ row: Int) throws(DataFileError) {
    if row == 1 { try refuseNames() }
    try scanner.expect("{", "an object")
    var expected = 0
    var isFirst = true
    while try scanner.startElement(isFirst: isFirst, before: "}") {
      isFirst = false
      let start = scanner.offset
      let name = try scanner.key()
      // Records mostly have the same keys in the same order.
      let isExpected = expected < names.count && names[expected] == name
      let known = isExpected ? expected : places[name]
      let place = if let known { known } else { try addColumn(name) }
      guard lastRows[place] != row else { throw repeated(name, at: start) }
      lastRows[place] = row
      expected = place + 1
      if builders[place] == nil {
        try scanner.skipValue()
      } else {
        try pad(place, to: row - 1)
        try readCell(of: place)
      }
    }
  }

  /// Reads a list as the row of a number from 1.
  private mutating func readRow(_ row: Int) throws(DataFileError) {
    let start = scanner.offset
    if row == 1 { try addColumns(countingFirstRow()) }
    try scanner.expect("[", "a list")
    var index = 0
    while try scanner.startElement(isFirst: index == 0, before: "]") {
      if index < names.count, builders[index] != nil {
        try readCell(of: index)
      } else {
        try scanner.skipValue()
      }
      index += 1
    }
    guard index == names.count else {
      throw source.error(
        "the row has \(counted(index, "value")); the first row has \(names.count)", at: start)
    }
  }

  /// Reads a value as the row of a number from 1.
  private mutating func readElement(_ row: Int) throws(DataFileError) {
    if row == 1 { try addColumns(1) }
    if builders[0] == nil { try scanner.skipValue() } else { try readCell(of: 0) }
  }

  /// The number of values in the list that comes next.
  private func countingFirstRow() throws(DataFileError) -> Int {
    var ahead = scanner
    try ahead.expect("[", "a list")
    var count = 0
    while try ahead.startElement(isFirst: count == 0, before: "]") {
      try ahead.skipValue()
      count += 1
    }
    return count
  }
}

// MARK: - Columns and cells

extension JSONReader {
  private func refuseNames() throws(DataFileError) {
    guard options.names == nil else {
      throw DataFileError("\"names\" is for files without names of their own", in: source.file)
    }
  }

  /// Adds a column of a new name.
  ///
  /// - Returns: Its place.
  private mutating func addColumn(_ name: String) throws(DataFileError) -> Int {
    let place = names.count
    try selection.checkColumns(place + 1)
    names.append(name)
    places[name] = place
    lastRows.append(0)
    builders.append(selection.wants(name, index: place) ? ColumnBuilder() : nil)
    return place
  }

  /// Adds columns that the file does not name.
  private mutating func addColumns(_ count: Int) throws(DataFileError) {
    try selection.checkColumns(count)
    for name in try options.namesOfColumns(count, file: source.file) { _ = try addColumn(name) }
  }

  private func repeated(_ name: String, at offset: Int) -> DataFileError {
    source.error("the key \(quoted(name)) is there twice", at: offset)
  }

  /// Adds missing values to a column, if it is chosen, until it has `count` cells.
  private mutating func pad(_ place: Int, to count: Int) throws(DataFileError) {
    guard let present = builders[place]?.count else { return }
    cellCount += count - present
    try selection.checkCells(cellCount)
    builders[place]?.pad(to: count)
  }

  private mutating func readCell(of place: Int) throws(DataFileError) {
    cellCount += 1
    try selection.checkCells(cellCount)
    let start = scanner.offset
    let value = try cellValue()
    builders[place]?.append(value, at: start)
  }

  /// What the next value stands for; steps over it.
  private mutating func cellValue() throws(DataFileError) -> CellValue {
    switch try scanner.kind() {
    case .null:
      try scanner.skipNull()
      return .missing
    case .number:
      return .number(try scanner.number())
    case .boolean:
      return .boolean(try scanner.boolean())
    case .string:
      let (content, hasEscapes) = try scanner.stringContent()
      guard hasEscapes else { return words.isMissing(content, of: source.bytes) ? .missing : .text }
      let text = Array(try scanner.resolved(content).utf8)
      return words.isMissing(text.indices, of: text) ? .missing : .text
    case .object, .list:
      throw scanner.unexpected("a number, a string, true, false or null")
    }
  }
}
