// From decimal digits to those of a base that is a power of two.

extension BigNatural {
  /// The number that decimal digits in ASCII stand for; 0 for none.
  package init(decimalDigits digits: some Sequence<UInt8>) {
    self.init(0)
    for digit in digits { multiply(by: 10, adding: UInt64(digit - UInt8(ascii: "0"))) }
  }

  /// The digits to the base 2ⁿ, the highest first, in lowercase; one `0` for 0.
  ///
  /// - Precondition: n is from 1 to 5.
  package func digits(bitsEach count: Int) -> String {
    let highest = max(bitWidth - 1, 0) / count
    return (0...highest).reversed().map { String(bits(from: $0 * count, count: count), radix: 32) }.joined()
  }

  /// How many bits there are up to the highest that is 1.
  private var bitWidth: Int {
    limbs.count * UInt64.bitWidth - (limbs.last?.leadingZeroBitCount ?? 0)
  }

  private func bits(from place: Int, count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 | bit(at: place + $1) << UInt64($1) }
  }

  private func bit(at place: Int) -> UInt64 {
    let (limb, shift) = place.quotientAndRemainder(dividingBy: UInt64.bitWidth)
    return limbs.indices.contains(limb) ? limbs[limb] >> UInt64(shift) & 1 : 0
  }
}
