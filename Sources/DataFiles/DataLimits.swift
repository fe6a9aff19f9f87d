public import Sampling

/// How large a data file, and the table made of it, may be. Every limit is checked before memory is asked for.
public struct DataLimits: Hashable, Sendable {
  /// The most bytes in a file. Files of 4 GiB and more are refused all the same, since cells are remembered by
  /// 32-bit offsets.
  public var byteCount: Int
  /// The most columns in a file, those that are not chosen included.
  public var columnCount: Int
  /// The most cells in one column.
  public var rowCount: Int
  /// The most cells in all chosen columns together; one takes twelve bytes while a file is read.
  public var cellCount: Int

  /// Limits that all hold at once: by default 1 GiB, 10,000 columns of ten million cells each
  /// (`sampleLimit`), and a hundred million cells in all.
  public init(
    byteCount: Int = 1 << 30, columnCount: Int = 10_000, rowCount: Int = sampleLimit,
    cellCount: Int = 100_000_000
  ) {
    self.byteCount = byteCount
    self.columnCount = columnCount
    self.rowCount = rowCount
    self.cellCount = cellCount
  }

  /// The most bytes in a file that all offsets can be kept of.
  var usableByteCount: Int { min(byteCount, Int(UInt32.max) - 1) }
}
