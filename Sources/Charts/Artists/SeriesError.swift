/// Why data cannot be drawn.
public enum SeriesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two series that belong together do not have as many values.
  case counts(String, Int, String, Int)
  /// A series has values that are not allowed.
  case value(String, Double, wanted: String)
  /// A series that needs values has none.
  case empty(String)
  /// `vmin` lies above `vmax`.
  case limitsReversed(vmin: Double, vmax: Double)
  /// Two arguments exclude each other.
  case exclusive(String, String)

  /// The series and what it should be.
  public var description: String {
    switch self {
    case .counts(let first, let firstCount, let second, let secondCount):
      "\(first) has \(Self.values(firstCount)) and \(second) has \(Self.values(secondCount))"
    case .value(let name, let value, let wanted): "\(name) holds \(value); \(wanted)"
    case .empty(let name): "\(name) has no values"
    case .limitsReversed(let vmin, let vmax): "vmin \(vmin) must not lie above vmax \(vmax)"
    case .exclusive(let first, let second): "\(first) and \(second) exclude each other"
    }
  }

  private static func values(_ count: Int) -> String { count == 1 ? "1 value" : "\(count) values" }
}

extension SeriesError {
  /// A series as long as another one: a single value is one for all.
  ///
  /// - Throws: `.counts` if it has another number of values.
  static func spread<Value>(
    _ values: [Value], named name: String, over count: Int, of other: String
  ) throws(SeriesError) -> [Value] {
    if values.count == count { return values }
    guard values.count == 1 else { throw .counts(other, count, name, values.count) }
    return [Value](repeating: values[0], count: count)
  }

  /// - Throws: `.counts` if the numbers differ.
  static func check(_ name: String, _ count: Int, as other: String, _ otherCount: Int) throws(SeriesError) {
    if count != otherCount { throw .counts(other, otherCount, name, count) }
  }
}
