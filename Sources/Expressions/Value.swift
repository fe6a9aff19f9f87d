// What an expression yields and what a scope holds: numbers or booleans, one or a row of them.

/// A number, an array of numbers, a truth value or an array of truth values.
///
/// Booleans are a kind of their own, as in NumPy; `doubles` reads them as 0 and 1. Read values through the
/// properties where you can: they keep their meaning when arrays of two dimensions or other kinds of element
/// join the cases.
public enum Value: Hashable, Sendable {
  /// A single number.
  case scalar(Double)
  /// A one-dimensional array of numbers, possibly empty.
  case array([Double])
  /// A single truth value.
  case boolean(Bool)
  /// A one-dimensional array of truth values, possibly empty.
  case booleans([Bool])

  /// The elements as numbers, booleans as 0 and 1; a single value is an array of one.
  ///
  /// - Complexity: O(1) for an array of numbers, otherwise O(`count`).
  public var doubles: [Double] {
    switch self {
    case .scalar(let number): [number]
    case .array(let numbers): numbers
    case .boolean(let truth): [Double(truth)]
    case .booleans(let truths): truths.map { Double($0) }
    }
  }

  /// The length along each axis, as NumPy's `shape`: none for a single value, one for an array.
  public var shape: [Int] {
    switch self {
    case .scalar, .boolean: []
    case .array(let numbers): [numbers.count]
    case .booleans(let truths): [truths.count]
    }
  }

  /// How many elements there are; 1 for a single value.
  public var count: Int {
    shape.reduce(1, *)
  }

  /// Whether this is a single value and not an array, not even one of length 1.
  public var isScalar: Bool {
    shape.isEmpty
  }

  /// Whether the elements are truth values.
  public var isBoolean: Bool {
    switch self {
    case .boolean, .booleans: true
    case .scalar, .array: false
    }
  }
}

extension Double {
  /// 1 for true, 0 for false.
  init(_ truth: Bool) {
    self = truth ? 1 : 0
  }
}
