// Which of a file's columns are wanted, and what they are called.

internal import Spelling

/// The columns to keep of a file.
struct ColumnSelection {
  private let choices: [ColumnChoice]?
  private let wanted: Set<ColumnChoice>
  let limits: DataLimits
  let file: String

  init(_ options: DataOptions, file: String) {
    choices = options.usecols
    wanted = Set(options.usecols ?? [])
    limits = options.limits
    self.file = file
  }

  /// Whether a column is to be kept.
  func wants(_ name: String, index: Int) -> Bool {
    choices == nil || wanted.contains(.name(name)) || wanted.contains(.index(index))
  }

  /// The numbers of the columns to keep, in the order of the table.
  ///
  /// - Parameter names: What the file's columns are called, no two alike.
  /// - Throws: A column that is not there or chosen twice.
  func indices(among names: [String]) throws(DataFileError) -> [Int] {
    guard let choices else { return Array(names.indices) }
    var places: [String: Int] = [:]
    for (index, name) in names.enumerated() { places[name] = index }
    var seen: Set<Int> = []
    var result: [Int] = []
    for choice in choices {
      let index = try index(of: choice, in: places, names)
      guard seen.insert(index).inserted else {
        throw DataFileError("column \(quoted(names[index])) is chosen twice", in: file)
      }
      result.append(index)
    }
    return result
  }

  private func index(
    of choice: ColumnChoice, in places: [String: Int], _ names: [String]
  ) throws(DataFileError) -> Int {
    switch choice {
    case .name(let name):
      if let index = places[name] { return index }
      let hint =
        nearest(to: name, among: names) == nil
        ? "; it has \(listed(names))" : suggestion(for: name, among: names)
      throw DataFileError("the file has no column \(quoted(name))\(hint)", in: file)
    case .index(let index):
      if names.indices.contains(index) { return index }
      let range = names.isEmpty ? "it has none" : "it has columns 0 to \(names.count - 1)"
      throw DataFileError("the file has no column number \(index); \(range)", in: file)
    }
  }

  private func listed(_ names: [String]) -> String {
    guard !names.isEmpty else { return "no columns" }
    return names.prefix(10).map(quoted).joined(separator: ", ") + (names.count > 10 ? " …" : "")
  }
}

extension ColumnSelection {
  /// Refuses a file of too many columns.
  func checkColumns(_ count: Int) throws(DataFileError) {
    guard count <= limits.columnCount else {
      throw DataFileError("it has more than \(counted(limits.columnCount, "column"))", in: file)
    }
  }

  /// Refuses columns of too many cells.
  func checkRows(_ count: Int) throws(DataFileError) {
    guard count <= limits.rowCount else {
      throw DataFileError("it has more than \(counted(limits.rowCount, "row"))", in: file)
    }
  }

  /// Refuses too many cells in all chosen columns together.
  func checkCells(_ count: Int) throws(DataFileError) {
    guard count <= limits.cellCount else {
      throw DataFileError(
        "it has more than \(counted(limits.cellCount, "cell")); choose fewer columns", in: file)
    }
  }
}

/// What a column without a name is called: `f0`, `f1` …, as NumPy calls unnamed fields.
func defaultName(_ index: Int) -> String { "f\(index)" }

extension DataOptions {
  /// The names of columns that the file does not name.
  func namesOfColumns(_ count: Int, file: String) throws(DataFileError) -> [String] {
    guard let names else { return (0..<count).map(defaultName) }
    guard names.count == count else {
      throw DataFileError(
        "\(counted(names.count, "name")) given, but the file has \(counted(count, "column"))", in: file)
    }
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw DataFileError("the name \(quoted(name)) is given twice", in: file)
    }
    return names
  }
}
