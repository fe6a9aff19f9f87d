// Natural numbers without a limit, with just what it takes to write a number to another base.

/// A natural number of any size.
package struct BigNatural {
  /// The number to the base 2⁶⁴, the lowest place first, without zeros at the end.
  private(set) var limbs: [UInt64]

  init(_ number: UInt64) {
    limbs = number == 0 ? [] : [number]
  }

  /// Multiplies by a power of a small number.
  ///
  /// - Precondition: `base` is at least 2.
  mutating func multiply(by base: UInt64, times count: UInt) {
    // As many factors as one word holds go into each pass over the limbs.
    var (factor, factors) = (base, UInt(1))
    while case let (product, overflow) = factor.multipliedReportingOverflow(by: base), !overflow {
      (factor, factors) = (product, factors + 1)
    }
    let (passes, remainder) = count.quotientAndRemainder(dividingBy: factors)
    for _ in 0..<passes { multiply(by: factor) }
    for _ in 0..<remainder { multiply(by: base) }
  }

  /// Multiplies by a number, then adds one.
  mutating func multiply(by factor: UInt64, adding summand: UInt64 = 0) {
    var carry = summand
    for index in limbs.indices {
      let product = limbs[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = product.low.addingReportingOverflow(carry)
      limbs[index] = sum
      carry = product.high + (overflow ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// The digits to the base ten as ASCII, the highest first; one `0` for 0.
  consuming func decimalDigits() -> [UInt8] {
    guard !limbs.isEmpty else { return [UInt8(ascii: "0")] }
    var reversed: [UInt8] = []
    while !limbs.isEmpty {
      var chunk = removeLowestDigits()
      for _ in 0..<digitsOfChunk {
        reversed.append(UInt8(ascii: "0") + UInt8(chunk % 10))
        chunk /= 10
      }
    }
    while reversed.last == UInt8(ascii: "0") { reversed.removeLast() }
    return reversed.reversed()
  }

  /// Divides by the largest power of ten that a word holds and hands back the remainder.
  private mutating func removeLowestDigits() -> UInt64 {
    var remainder: UInt64 = 0
    for index in limbs.indices.reversed() {
      (limbs[index], remainder) = chunkBase.dividingFullWidth((remainder, limbs[index]))
    }
    while limbs.last == 0 { limbs.removeLast() }
    return remainder
  }
}

private let digitsOfChunk = 19
private let chunkBase: UInt64 = 10_000_000_000_000_000_000
