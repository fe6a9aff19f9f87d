// Arrays as `numpy.save` writes them: versions 1.0, 2.0 and 3.0 of the format that NEP 1 describes
// (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).

public import SystemPackage

/// An array from a `.npy` file.
///
/// Guarantees: as many values as the shape says.
public struct NpyArray: Sendable {
  /// What the elements are in the file.
  public enum Kind: Hashable, Sendable {
    /// `bool`; the values are 1 and 0.
    case boolean
    /// Integers of 1, 2, 4 or 8 bytes, signed or not. Those beyond ±2⁵³ become the nearest `Double`.
    case integer
    /// `float16`, `float32` or `float64`.
    case floating
  }

  /// The length of each axis; empty for a single number.
  public let shape: [Int]
  /// The elements with the last axis running fastest, whatever their order in the file.
  public let values: [Double]
  /// What the elements are in the file.
  public let kind: Kind

  /// Reads a `.npy` file.
  ///
  /// Pickled objects are never read.
  /// - Parameters:
  ///   - path: The file.
  ///   - limits: How large the file and the array may be.
  /// - Throws: `DataFileError` if the file cannot be read, is larger than the limits, is no `.npy` file, is too
  ///   short or too long for its shape, or holds something other than real numbers and booleans.
  public init(reading path: FilePath, limits: DataLimits = DataLimits()) throws(DataFileError) {
    try self.init(parsing: content(of: path, limit: limits.byteCount), limits: limits, file: path.string)
  }

  /// Reads the content of a `.npy` file.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - limits: How large the array may be.
  ///   - file: The file's name, for messages.
  /// - Throws: `DataFileError` as reading a file does.
  public init(
    parsing bytes: [UInt8], limits: DataLimits = DataLimits(), file: String
  ) throws(DataFileError) {
    let header: NpyHeader
    do {
      header = try NpyHeader(bytes)
    } catch {
      throw DataFileError(error.message, in: file)
    }
    let count = try Self.checkedCount(header, bytes, limits: limits, file: file)
    shape = header.shape
    kind = header.element.kind
    let values = header.element.values(bytes, from: header.dataStart, count: count)
    self.values = header.isFortranOrder ? values.withLastAxisFastest(shape) : values
  }

  /// The number of elements, which the file must hold neither more nor less of.
  private static func checkedCount(
    _ header: NpyHeader, _ bytes: [UInt8], limits: DataLimits, file: String
  ) throws(DataFileError) -> Int {
    // A length of 0 makes the product 0, however long the other axes are.
    var count = header.shape.contains(0) ? 0 : 1
    for length in header.shape where count > 0 {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      guard !overflow, product <= limits.cellCount else {
        throw DataFileError("the array has more than \(limits.cellCount) elements", in: file)
      }
      count = product
    }
    let (held, wanted) = (bytes.count - header.dataStart, count * header.element.size)
    guard held == wanted else {
      throw DataFileError(
        "the array needs \(counted(wanted, "byte")) of data; the file has \(held)", in: file)
    }
    return count
  }
}

extension NpyArray {
  /// The array as a table: a single number or one axis is one column, two axes are rows and columns.
  func columns(_ options: DataOptions, file: String) throws(DataFileError) -> [DataColumn] {
    guard shape.count <= 2 else {
      throw DataFileError("the array has \(shape.count) axes; a table has two at most", in: file)
    }
    let selection = ColumnSelection(options, file: file)
    let count = shape.count == 2 ? shape[1] : 1
    let rows = shape.first ?? 1
    try selection.checkColumns(count)
    try selection.checkRows(rows)
    let names = try options.namesOfColumns(count, file: file)
    return try selection.indices(among: names).map { index in
      let column = count == 1 ? values : (0..<rows).map { values[$0 * count + index] }
      return DataColumn(name: names[index], values: .numbers(column), file: file)
    }
  }
}

extension [Double] {
  /// The elements of an array whose first axis runs fastest, reordered so that the last one does.
  fileprivate func withLastAxisFastest(_ shape: [Int]) -> [Double] {
    guard shape.count > 1, !isEmpty else { return self }
    // How far apart neighbours along each axis are here.
    var strides = [1]
    for length in shape.dropLast() { strides.append(strides[strides.count - 1] * length) }
    var index = [Int](repeating: 0, count: shape.count)
    var offset = 0
    return indices.map { _ in
      let value = self[offset]
      // One step on, like an odometer.
      for axis in shape.indices.reversed() {
        index[axis] += 1
        offset += strides[axis]
        guard index[axis] == shape[axis] else { break }
        offset -= shape[axis] * strides[axis]
        index[axis] = 0
      }
      return value
    }
  }
}
