// A column while its cells come in.
//
// Whether a column is one of numbers is known only at its end. So that a number need not be kept as text too,
// a cell is remembered by where it begins, and a column of texts reads its cells again from there.

/// What one cell stands for.
enum CellValue {
  case missing
  case number(Double)
  case boolean(Bool)
  case text
}

/// A column whose end has not been reached.
struct ColumnBuilder {
  private enum Kind {
    case undecided
    case numbers
    case booleans
    case texts
  }

  /// Stands for a cell that is not in the file.
  private static let nowhere = UInt32.max

  private var kind = Kind.undecided
  private var numbers: [Double] = []
  private var starts: [UInt32] = []
  private var firstTextRow = 0

  var count: Int { starts.count }

  /// Whether the column can no longer become one of numbers; what its cells stand for need not be found out.
  var isText: Bool { kind == .texts }

  /// Adds a cell.
  ///
  /// - Parameter start: Where the cell begins in the file.
  mutating func append(_ cell: CellValue, at start: Int) {
    starts.append(UInt32(start))
    add(cell)
  }

  /// Adds missing values until there are `count` cells.
  mutating func pad(to count: Int) {
    while starts.count < count {
      starts.append(Self.nowhere)
      add(.missing)
    }
  }

  private mutating func add(_ cell: CellValue) {
    switch (cell, kind) {
    case (_, .texts):
      break
    case (.missing, _):
      numbers.append(.nan)
    case (.number(let number), .undecided), (.number(let number), .numbers):
      numbers.append(number)
      kind = .numbers
    case (.boolean(let boolean), .undecided), (.boolean(let boolean), .booleans):
      numbers.append(boolean ? 1 : 0)
      kind = .booleans
    case (.number, .booleans), (.boolean, .numbers), (.text, _):
      numbers = []
      kind = .texts
      firstTextRow = starts.count - 1
    }
  }

  /// The column.
  ///
  /// - Parameter textAt: Reads the text of the cell that begins at an offset; the cell has been read before.
  func column(
    _ name: String, in source: SourceText, textAt: (Int) throws(DataFileError) -> String
  ) throws(DataFileError) -> DataColumn {
    guard isText else { return DataColumn(name: name, values: .numbers(numbers), file: source.file) }
    var texts: [String] = []
    texts.reserveCapacity(starts.count)
    for start in starts { texts.append(start == Self.nowhere ? "" : try textAt(Int(start))) }
    let position = source.position(of: Int(starts[firstTextRow]))
    return DataColumn(
      name: name, values: .texts(texts), firstText: (firstTextRow, position), file: source.file)
  }
}
