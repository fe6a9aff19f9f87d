// Tables in a form that tests can compare and print.

import DataFiles

/// What a column holds, bit for bit, all NaN being alike.
enum Cells: Hashable, CustomStringConvertible {
  case numbers([UInt64])
  case texts([String])

  /// The cells of a table's column.
  init(_ values: DataColumn.Values) {
    switch values {
    case .numbers(let numbers): self = .numbers(numbers.map(\.comparableBits))
    case .texts(let texts): self = .texts(texts)
    }
  }

  var description: String {
    switch self {
    case .numbers(let bits): "\(bits.map { Double(bitPattern: $0) })"
    case .texts(let texts): "\(texts)"
    }
  }
}

extension Double {
  var comparableBits: UInt64 { isNaN ? Double.nan.bitPattern : bitPattern }
}

/// A column that a test expects or finds.
struct NamedCells: Hashable, CustomStringConvertible {
  let name: String
  let cells: Cells

  init(_ name: String, _ cells: Cells) {
    self.name = name
    self.cells = cells
  }

  var description: String { "\(name): \(cells)" }
}

extension DataTable {
  var namedCells: [NamedCells] { columns.map { NamedCells($0.name, Cells($0.values)) } }
}

/// Options with some of them changed.
func options(_ change: (inout DataOptions) -> Void) -> DataOptions {
  var options = DataOptions()
  change(&options)
  return options
}

/// The table of a text, printed: `x: [1.0, 2.0] | y: ["a", "b"]`; or the error.
func dump(_ text: String, as format: DataFormat, _ options: DataOptions = DataOptions()) -> String {
  dump(Array(text.utf8), as: format, options)
}

func dump(_ bytes: [UInt8], as format: DataFormat, _ options: DataOptions = DataOptions()) -> String {
  do {
    let table = try DataTable(parsing: bytes, as: format, options, file: "d.\(format)")
    return table.namedCells.map(\.description).joined(separator: " | ")
  } catch {
    return error.description
  }
}

/// The bytes that hexadecimal digits stand for.
func bytes(fromHex hex: String) -> [UInt8] {
  let digits = hex.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
