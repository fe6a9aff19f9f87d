/// A value for all items of a series, or one for each.
public enum PerItem<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The same for all.
  case all(Value)
  /// One for each.
  case each([Value])

  /// The values in turn, beginning anew when they end; `nil` if there are none.
  func inTurn(_ index: Int) -> Value? {
    switch self {
    case .all(let value): value
    case .each(let values): values.inTurn(index)
    }
  }

  /// How many values there are; one counts for any number of items.
  var count: Int {
    switch self {
    case .all: 1
    case .each(let values): values.count
    }
  }

  /// The values, as many as there are items.
  ///
  /// - Parameters:
  ///   - items: what the items are called, for the message.
  ///   - argument: the name of the argument.
  func values(for count: Int, _ items: String, _ argument: String) throws(DataError) -> [Value] {
    guard self.count == 1 || self.count == count else {
      throw DataError(argument, "\(argument) has \(self.count) values for \(count) \(items)")
    }
    return (0..<count).compactMap(inTurn)
  }
}

extension PerItem: ExpressibleByArrayLiteral {
  /// One value for each item.
  public init(arrayLiteral elements: Value...) { self = .each(elements) }
}

extension PerItem: ExpressibleByFloatLiteral where Value == Double {
  /// The same number for all.
  public init(floatLiteral value: Double) { self = .all(value) }
}

extension PerItem: ExpressibleByIntegerLiteral where Value == Double {
  /// The same number for all.
  public init(integerLiteral value: Int) { self = .all(Double(value)) }
}

extension PerItem: ExpressibleByBooleanLiteral where Value == Bool {
  /// The same for all.
  public init(booleanLiteral value: Bool) { self = .all(value) }
}

extension PerItem: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByStringLiteral
where Value == String {
  /// The same text for all.
  public init(stringLiteral value: String) { self = .all(value) }
}
