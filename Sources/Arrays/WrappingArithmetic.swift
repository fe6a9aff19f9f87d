// What whole and real elements have in common where an algorithm adds and multiplies them.
//
// Whole numbers in NumPy's arrays wrap around at 64 bits and never become real ones, so an algorithm over both
// kinds is written once, with these operations.

/// A kind of element with sums, differences and products; those of whole numbers wrap around.
package protocol WrappingArithmetic: ExpressibleByIntegerLiteral, Equatable {
  init(_ number: Int)
  static func sum(_ a: Self, _ b: Self) -> Self
  static func difference(_ a: Self, _ b: Self) -> Self
  static func product(_ a: Self, _ b: Self) -> Self
}

extension Int: WrappingArithmetic {
  package static func sum(_ a: Int, _ b: Int) -> Int { a &+ b }
  package static func difference(_ a: Int, _ b: Int) -> Int { a &- b }
  package static func product(_ a: Int, _ b: Int) -> Int { a &* b }
}

extension Double: WrappingArithmetic {
  package static func sum(_ a: Double, _ b: Double) -> Double { a + b }
  package static func difference(_ a: Double, _ b: Double) -> Double { a - b }
  package static func product(_ a: Double, _ b: Double) -> Double { a * b }
}
