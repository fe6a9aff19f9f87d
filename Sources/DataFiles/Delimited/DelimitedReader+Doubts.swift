// What is probably not meant: a column of numbers that has become one of texts, and a row that no delimiter parts.

extension DelimitedReader {
  /// Why a column of texts was probably meant as one of numbers: more than half of its cells are some, or are read as
  /// some by people.
  func doubt(about column: DataColumn) -> DataFileError? {
    guard case .texts(let texts) = column.values, let first = column.firstText else { return nil }
    var (filled, numbers) = (0, 0)
    for text in texts {
      let bytes = Array(text.utf8)
      guard !words.isMissing(bytes.indices, of: bytes) else { continue }
      filled += 1
      if words.number(bytes.indices, of: bytes) != nil || LooseNumber(text) != nil { numbers += 1 }
    }
    guard numbers * 2 > filled else { return nil }
    let text = texts[first.row]
    let advice = LooseNumber(text)?.advice ?? "list it under \"missing\" if it stands for nothing"
    return DataFileError(
      "row \(first.row + 1) of the column \(quoted(column.name)) has \(quoted(text)), which is no number; \(advice), "
        + "or dtype: {\(column.name): str} for a column of texts", in: column.file, at: first.position)
  }

  /// Refuses a file that has only one column because another character separates its cells.
  func checkDelimiter(_ names: [String]) throws(DataFileError) {
    guard names.count == 1, options.delimiter == nil, options.names == nil, options.header != .absent else {
      return
    }
    let other = [";", "\t", "|", ","].first { (mark: Character) in names[0].contains(mark) }
    if let other {
      let shown = other == "\t" ? "\\t" : String(other)
      throw DataFileError(
        "the file has one column, \(quoted(names[0])); say delimiter: \"\(shown)\" to part it",
        in: source.file)
    }
  }
}
