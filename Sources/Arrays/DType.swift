// The kinds of element that an array may have, and how they give way to one another.

/// The kind of an array's elements, under NumPy's names.
public enum DType: String, Hashable, Sendable, CaseIterable, Comparable {
  /// True or false.
  case bool
  /// A whole number of 64 bits, with sign.
  case int64
  /// A number of double precision.
  case float64

  /// Whether `a` gives way to `b` where the two meet: booleans to whole numbers, those to real ones.
  public static func < (a: Self, b: Self) -> Bool {
    a.rank < b.rank
  }

  private var rank: Int {
    switch self {
    case .bool: 0
    case .int64: 1
    case .float64: 2
    }
  }
}
