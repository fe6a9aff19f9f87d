/// How much of each pixel a shape covers: runs of equal coverage, by row and then by column.
///
/// Pixels that no run names are not covered.
public struct Coverage: Hashable, Sendable {
  /// Neighbouring pixels of one row that are covered alike.
  public struct Run: Hashable, Sendable {
    /// The first column and the row, from the top.
    public var x, y: Int32
    /// How many pixels the run has.
    public var length: Int32
    /// 1 (barely touched) to 255 (whole).
    public var value: UInt8
  }

  /// The runs, by row and then by column, without overlaps.
  public internal(set) var runs: [Run] = []

  /// Covers nothing.
  public init() {}

  /// The coverage with every touched pixel covered wholly: without antialiasing.
  public func wholePixels() -> Coverage {
    var result = self
    for index in result.runs.indices { result.runs[index].value = 255 }
    return result
  }

  mutating func append(x: Int, y: Int, length: Int, value: UInt8) {
    guard value > 0 && length > 0 else { return }
    runs.append(Run(x: Int32(x), y: Int32(y), length: Int32(length), value: value))
  }
}
