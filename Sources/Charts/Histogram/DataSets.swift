/// One or more sets of numbers that are drawn together.
public struct DataSets: Hashable, Sendable {
  /// The sets; they may be of different sizes.
  public var sets: [[Double]]
  /// Whether the numbers are whole by their kind: rules for bins then make none narrower than 1.
  public var areWhole: Bool

  /// Sets of numbers.
  public init(_ sets: [[Double]], areWhole: Bool = false) {
    self.sets = sets
    self.areWhole = areWhole
  }
}

/// A kind of element whose lists are sets of numbers: a number, or a list of numbers.
public protocol DataSetElement: Sendable {
  /// The sets that a list of such elements is.
  static func dataSets(_ elements: [Self]) -> DataSets
}

extension Double: DataSetElement {
  /// A single set.
  public static func dataSets(_ elements: [Double]) -> DataSets { DataSets([elements]) }
}

extension Int: DataSetElement {
  /// A single set of whole numbers.
  public static func dataSets(_ elements: [Int]) -> DataSets {
    DataSets([elements.map(Double.init)], areWhole: true)
  }
}

extension Array: DataSetElement where Element: DataSetElement {
  /// A set for each list.
  public static func dataSets(_ elements: [[Element]]) -> DataSets {
    let parts = elements.map(Element.dataSets)
    return DataSets(parts.flatMap(\.sets), areWhole: !parts.isEmpty && parts.allSatisfy(\.areWhole))
  }
}
