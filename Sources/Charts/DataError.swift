/// Why data cannot be drawn.
public struct DataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The argument that is wrong, by its name in figure files.
  public let argument: String
  /// What is wrong with it, in a sentence.
  public let description: String

  init(_ argument: String, _ description: String) {
    self.argument = argument
    self.description = description
  }
}

extension DataError {
  /// `vmin` lies above `vmax`.
  static func limitsReversed(vmin: Double, vmax: Double) -> DataError {
    DataError("vmin", "vmin \(vmin) must not lie above vmax \(vmax)")
  }

  /// - Throws: if a series is not as long as another one.
  static func check(_ name: String, _ count: Int, as other: String, _ otherCount: Int) throws(DataError) {
    guard count != otherCount else { return }
    throw DataError(name, "\(other) has \(valueCount(otherCount)) and \(name) has \(valueCount(count))")
  }

  /// A series as long as another one: a single value is one for all.
  ///
  /// - Throws: if it has another number of values.
  static func spread<Value>(
    _ values: [Value], named name: String, over count: Int, of other: String
  ) throws(DataError) -> [Value] {
    if values.count == 1 { return [Value](repeating: values[0], count: count) }
    try check(name, values.count, as: other, count)
    return values
  }

  private static func valueCount(_ count: Int) -> String { count == 1 ? "1 value" : "\(count) values" }
}
