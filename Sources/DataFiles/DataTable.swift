// What comes out of a data file, whatever it was written in.

/// Named columns of numbers or texts.
///
/// Guarantees: no two columns have the same name. Columns are equally long, unless they come from a JSON object
/// of lists.
public struct DataTable: Sendable {
  /// The columns, in the order of the file or of `DataOptions.usecols`.
  public let columns: [DataColumn]

  /// The column of a name, or `nil` when there is none.
  ///
  /// - Complexity: O(n) in the number of columns.
  public subscript(name: String) -> DataColumn? {
    columns.first { $0.name == name }
  }
}

/// A column of a data file.
public struct DataColumn: Sendable {
  /// What a column holds.
  public enum Values: Sendable {
    /// Numbers; a missing value is NaN. A column of nothing but `true` and `false` is 1 and 0, and one of
    /// nothing but missing values is NaN throughout.
    case numbers([Double])
    /// Texts as they are written, because one of them at least is not a number. A missing value is the text
    /// that stands for it: empty, `NA` …
    case texts([String])
  }

  /// What the file calls the column, or `f` and its number from 0 where the file says nothing.
  public let name: String
  /// What the column holds.
  public let values: Values
  /// The first cell that made this a column of texts.
  let firstText: (row: Int, position: DataPosition)?
  let file: String
  /// Why a column of texts was probably meant as one of numbers; `nil` where it was not.
  public internal(set) var doubt: DataFileError?

  init(
    name: String, values: Values, firstText: (row: Int, position: DataPosition)? = nil, file: String
  ) {
    self.name = name
    self.values = values
    self.firstText = firstText
    self.file = file
  }

  /// How many cells there are.
  public var count: Int {
    switch values {
    case .numbers(let numbers): numbers.count
    case .texts(let texts): texts.count
    }
  }

  /// The column as numbers.
  ///
  /// - Throws: `DataFileError` pointing at the first cell that is not a number.
  public func numbers() throws(DataFileError) -> [Double] {
    switch values {
    case .numbers(let numbers):
      return numbers
    case .texts(let texts):
      let found = firstText.map { ", but here it has \(quoted(texts[$0.row]))" } ?? ""
      throw DataFileError(
        "numbers are wanted of column \(quoted(name))\(found)", in: file, at: firstText?.position)
    }
  }

  /// The column as texts.
  ///
  /// - Returns: `nil` for a column of numbers, whose spelling is not kept.
  public var texts: [String]? {
    if case .texts(let texts) = values { texts } else { nil }
  }
}
