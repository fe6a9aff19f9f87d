internal import Spelling

/// Reads a CSV or TSV text: names, then rows of as many cells.
struct DelimitedReader {
  let source: SourceText
  let options: DataOptions
  let words: CellWords
  private let selection: ColumnSelection
  private var scanner: DelimitedScanner

  init(_ source: SourceText, _ delimiter: Delimiter, _ options: DataOptions) {
    self.source = source
    self.options = options
    words = CellWords(options)
    selection = ColumnSelection(options, file: source.file)
    scanner = DelimitedScanner(source, delimiter, comments: options.comments)
  }

  /// The chosen columns of the text.
  mutating func columns() throws(DataFileError) -> [DataColumn] {
    scanner.skipLines(options.skiprows)
    guard scanner.startRow() else { throw DataFileError("the file has no rows", in: source.file) }
    let names = try columnNames()
    try checkDelimiter(names)
    if let lost = options.texts.sorted().first(where: { !names.contains($0) }) {
      throw DataFileError(
        "\"dtype\" names \(quoted(lost)), which is no column\(suggestion(for: lost, among: names))",
        in: source.file)
    }
    let chosen = try selection.indices(among: names)
    let builders = try readRows(chosen, of: names)
    var columns: [DataColumn] = []
    for (index, builder) in zip(chosen, builders) {
      var column = try builder.column(names[index], in: source, textAt: scanner.text)
      if !options.texts.contains(column.name) { column.doubt = doubt(about: column) }
      columns.append(column)
    }
    return columns
  }

  /// Reads the cells of the chosen columns to the end of the text.
  private mutating func readRows(_ chosen: [Int], of names: [String]) throws(DataFileError) -> [ColumnBuilder]
  {
    let count = names.count
    let areTexts = chosen.map { options.texts.contains(names[$0]) }
    var builders = [ColumnBuilder](repeating: ColumnBuilder(), count: chosen.count)
    var places = [Int?](repeating: nil, count: count)
    for (place, index) in chosen.enumerated() { places[index] = place }
    var rowCount = 0
    while scanner.startRow() {
      rowCount += 1
      try selection.checkRows(rowCount)
      // No overflow: the rows before this one have filled as many bytes.
      try selection.checkCells(rowCount * chosen.count)
      let rowStart = scanner.offset
      var index = 0
      var isLast = false
      while !isLast {
        let cell = try scanner.nextCell()
        if index < count, let place = places[index] {
          add(cell, to: &builders[place], isText: areTexts[place])
        }
        index += 1
        isLast = cell.endsRow
      }
      guard index == count else { throw raggedRow(rowStart, index, count) }
    }
    return builders
  }

  private func add(_ cell: DelimitedScanner.Cell, to builder: inout ColumnBuilder, isText: Bool) {
    let isText = isText || builder.isText || cell.hasDoubledQuotes
    builder.append(isText ? .text : words.value(cell.content, of: source.bytes), at: cell.start)
  }

  private func raggedRow(_ start: Int, _ count: Int, _ expected: Int) -> DataFileError {
    let model = options.header == .absent ? "the first row" : "the header"
    return source.error("the row has \(counted(count, "cell")); \(model) has \(expected)", onLineOf: start)
  }
}

// MARK: - Names

extension DelimitedReader {
  /// The names of all columns; reads the header if there is one.
  private mutating func columnNames() throws(DataFileError) -> [String] {
    let start = scanner
    let rowStart = scanner.offset
    let cells = try headerCells()
    guard options.header != .absent else {
      scanner = start
      return try options.namesOfColumns(cells.count, file: source.file)
    }
    if options.header == .expected, cells.allSatisfy(isNumber) {
      throw source.error(
        "the header is nothing but numbers; say \"header: false\" if it is data, \"header: true\" if not",
        onLineOf: rowStart)
    }
    guard options.names == nil else {
      return try options.namesOfColumns(cells.count, file: source.file)
    }
    return try names(of: cells)
  }

  private mutating func headerCells() throws(DataFileError) -> [DelimitedScanner.Cell] {
    var cells: [DelimitedScanner.Cell] = []
    while true {
      let cell = try scanner.nextCell()
      cells.append(cell)
      try selection.checkColumns(cells.count)
      if cell.endsRow { return cells }
    }
  }

  private func isNumber(_ cell: DelimitedScanner.Cell) -> Bool {
    !cell.isQuoted && words.number(cell.content, of: source.bytes) != nil
  }

  /// The texts of a header; a column without one, as pandas writes for its index, gets its default name.
  private func names(of cells: [DelimitedScanner.Cell]) throws(DataFileError) -> [String] {
    var columns: [String: Int] = [:]
    var names: [String] = []
    for (index, cell) in cells.enumerated() {
      let text = scanner.text(of: cell)
      let name = text.isEmpty ? defaultName(index) : text
      if let other = columns.updateValue(index, forKey: name) {
        throw source.error(
          "the header has \(quoted(name)) twice, in columns \(other) and \(index) (counted from 0)",
          at: cell.start)
      }
      names.append(name)
    }
    return names
  }
}
