// The operators and how tightly they bind. Their raw values are their spellings.

enum UnaryOperator: String, Sendable {
  case plus = "+"
  case minus = "-"
  case not = "~"
}

enum BinaryOperator: String, Sendable {
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case notEqual = "!="
  case or = "|"
  case and = "&"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case matrixMultiply = "@"
  case power = "**"

  /// How tightly the operator binds, as in Python: `|` and `&` bind tighter than comparisons.
  ///
  /// The power is not part of this ladder, for the unary operators stand between it and the products.
  var precedence: Precedence? {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: .comparison
    case .or: .or
    case .and: .and
    case .add, .subtract: .sum
    case .multiply, .divide, .floorDivide, .remainder, .matrixMultiply: .product
    case .power: nil
    }
  }
}

/// The rungs of the ladder of binary operators, the loosest first.
enum Precedence: Int, Comparable {
  case comparison, or, and, sum, product

  static func < (a: Self, b: Self) -> Bool {
    a.rawValue < b.rawValue
  }
}
