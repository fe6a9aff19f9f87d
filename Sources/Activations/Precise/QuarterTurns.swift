// A number in quarter turns: x · 2/π as a whole number, of which only the last two bits count, and a rest.
//
// For large x the product needs more digits of 2/π than any float has: M. Payne and R. Hanek, "Radian reduction
// for trigonometric functions", SIGNUM 18 (1983). x = m · 2ᵉ; of 2/π only those bits matter that m · 2ᵉ moves to
// around the binary point.

struct QuarterTurns {
  /// The nearest whole number of quarter turns, modulo 4.
  let count: Int
  /// What is left, −½…½, in quarter turns.
  let rest: DoubleDouble

  /// - Parameters:
  ///   - x: The number.
  ///   - plusHalf: Whether half a quarter turn is added.
  init(_ x: Double, plusHalf: Bool = false) {
    guard x.isFinite, x.magnitude >= 0x1p-30 else {
      let quarters = DoubleDouble(x.isFinite ? x : .nan) * Self.twoOverPi
      // Half a quarter turn is kept as it is: beside it so small a number changes no more than digits.
      count = 0
      rest = plusHalf ? quarters + 0.5 : quarters
      return
    }
    // |x| = significand · 2^shift, a whole number times a power of two.
    let significand = x.significandBitPattern | (1 << 52)
    let shift = Int(x.exponent) - 52
    // Bit i of the table, counted from 1 after the point, weighs 2^(shift − i). Those that weigh 4 and more
    // with every bit of the significand are full turns.
    let first = max(shift - 2, 0)
    let words = (0..<5).map { Self.word(from: first + 64 * $0) }
    // The product's lowest bit weighs 2^(shift − first − 320). For small numbers that puts the point above
    // its highest bit.
    var turns = FixedPoint(
      words: [0, 0] + Self.multiplied(words, by: significand), point: 320 + first - shift)
    if x < 0 { turns.negate() }
    if plusHalf { turns.addHalf() }
    (count, rest) = turns.nearest
  }

  private static let twoOverPi = DoubleDouble(hi: 0x1.45f306dc9c883p-1, lo: -0x1.6b01ec5417056p-55)

  /// 64 bits of 2/π from a bit of its fraction on, the first being number 0.
  private static func word(from bit: Int) -> UInt64 {
    let (index, offset) = (bit / 64, bit % 64)
    let high = index < table.count ? table[index] : 0
    let low = index + 1 < table.count ? table[index + 1] : 0
    return offset == 0 ? high : high << UInt64(offset) | low >> UInt64(64 - offset)
  }

  /// The product of a number in words, the highest first, with one word; one word longer.
  private static func multiplied(_ words: [UInt64], by factor: UInt64) -> [UInt64] {
    var product = [UInt64](repeating: 0, count: words.count + 1)
    var carry: UInt64 = 0
    for index in words.indices.reversed() {
      let (high, low) = words[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      product[index + 1] = sum
      carry = high &+ (overflow ? 1 : 0)
    }
    product[0] = carry
    return product
  }

  /// The fraction of 2/π in binary, 1,408 bits.
  private static let table: [UInt64] = [
    0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041, 0xfe5163abdebbc561,
    0xb7246e3a424dd2e0, 0x06492eea09d1921c, 0xfe1deb1cb129a73e, 0xe88235f52ebb4484,
    0xe99c7026b45f7e41, 0x3991d639835339f4, 0x9c845f8bbdf9283b, 0x1ff897ffde05980f,
    0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7, 0x4f463f669e5fea2d, 0x7527bac7ebe5f17b,
    0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08, 0x56033046fc7b6bab, 0xf0cfbc209af4361d,
    0xa9e391615ee61b08, 0x6599855f14a06840,
  ]
}

/// A number in two's complement with a binary point, of which the whole part counts modulo 4.
private struct FixedPoint {
  /// The highest first.
  var words: [UInt64]
  /// How many bits stand behind the point.
  let point: Int

  mutating func negate() {
    words = words.map { ~$0 }
    add(1, atBit: 0)
  }

  mutating func addHalf() { add(1, atBit: point - 1) }

  private mutating func add(_ bit: UInt64, atBit place: Int) {
    var carry = bit << UInt64(place % 64)
    for index in (0...words.count - 1 - place / 64).reversed() {
      let (sum, overflow) = words[index].addingReportingOverflow(carry)
      words[index] = sum
      carry = overflow ? 1 : 0
    }
  }

  private func bit(_ place: Int) -> UInt64 {
    guard (0..<words.count * 64).contains(place) else { return 0 }
    return words[words.count - 1 - place / 64] >> UInt64(place % 64) & 1
  }

  /// The nearest whole number modulo 4, and what is left, −½…½, to the last of its digits.
  var nearest: (count: Int, rest: DoubleDouble) {
    let whole = Int(bit(point) | bit(point + 1) << 1)
    guard bit(point - 1) == 1 else { return (whole, fraction) }
    var opposite = self
    opposite.negate()
    return ((whole + 1) & 3, -opposite.fraction)
  }

  /// The fraction from its first set bit on, 53 bits at a time.
  private var fraction: DoubleDouble {
    var top = point - 1
    while top > 0, bit(top) == 0 { top -= 1 }
    func digits(from high: Int) -> Double {
      let bits = (0..<53).reduce(UInt64(0)) { $0 << 1 | bit(high - $1) }
      return Double(sign: .plus, exponent: high - 52 - point, significand: Double(bits))
    }
    return DoubleDouble.sum(digits(from: top), digits(from: top - 53))
  }
}
