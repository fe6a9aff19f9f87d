// The decimal digits of a double: the fewest that tell it from its neighbours, or every one it has.

/// The size of a finite number in decimal, d₀.d₁d₂… × 10ⁿ. The sign is the writer's matter.
package struct DecimalDigits {
  /// The digits as ASCII, the first one before the point; no zero at the end, except for the number 0.
  private(set) var digits: [UInt8]
  /// The power of ten of the first digit; 0 for the number 0.
  package private(set) var exponent: Int

  private init(trimming digits: [UInt8], exponent: Int) {
    let end = digits.lastIndex { $0 != zeroDigit }
    self.digits = end.map { Array(digits[...$0]) } ?? [zeroDigit]
    self.exponent = end == nil ? 0 : exponent
  }

  /// The fewest digits that read back as the same number; among those, the nearest.
  ///
  /// - Precondition: The number is finite.
  package init(shortest number: Double) {
    precondition(number.isFinite, "\(number) has no digits")
    // Swift finds the digits; only where it puts the point and when it writes an exponent is its own.
    var digits: [UInt8] = []
    var pointPosition: Int?
    let text = number.magnitude.description.utf8
    let mantissa = text.prefix { $0 != UInt8(ascii: "e") }
    for byte in mantissa {
      if byte == UInt8(ascii: ".") {
        pointPosition = digits.count
      } else {
        digits.append(byte)
      }
    }
    let written = Int(Substring(text.dropFirst(mantissa.count + 1))) ?? 0
    let leadingZeros = digits.prefix { $0 == zeroDigit }.count
    self.init(
      trimming: Array(digits[leadingZeros...]),
      exponent: (pointPosition ?? digits.count) - leadingZeros - 1 + written)
  }

  /// All digits of the binary fraction that the number is; at most 767.
  ///
  /// - Precondition: The number is finite.
  package init(exact number: Double) {
    precondition(number.isFinite, "\(number) has no digits")
    let bits = number.significandBitPattern
    let isNormal = number.exponentBitPattern > 0
    var significand = isNormal ? bits | 1 << Double.significandBitCount : bits
    let trailingZeros = significand == 0 ? 0 : significand.trailingZeroBitCount
    significand >>= trailingZeros
    let lowestPower = 1 - 1023 - Double.significandBitCount
    let power = lowestPower + (isNormal ? Int(number.exponentBitPattern) - 1 : 0) + trailingZeros

    // A half is five tenths: m · 2⁻ᵏ has the digits of m · 5ᵏ, k places further right.
    var natural = BigNatural(significand)
    natural.multiply(by: power < 0 ? 5 : 2, times: power.magnitude)
    let digits = natural.decimalDigits()
    self.init(trimming: digits, exponent: digits.count - 1 + min(power, 0))
  }

  /// The nearest number of so many digits; halfway between two, the one whose last digit is even.
  ///
  /// - Precondition: `count` is at least 1.
  package func rounded(toDigits count: Int) -> Self {
    guard count < digits.count else { return self }
    var kept = Array(digits[..<count])
    guard roundsUp(keeping: count) else { return Self(trimming: kept, exponent: exponent) }
    // Nines become zeros at the end, which are not written, and one more in the digit before them.
    while kept.last == UInt8(ascii: "9") { kept.removeLast() }
    guard let last = kept.popLast() else { return Self(trimming: [zeroDigit + 1], exponent: exponent + 1) }
    kept.append(last + 1)
    return Self(trimming: kept, exponent: exponent)
  }

  private func roundsUp(keeping count: Int) -> Bool {
    let five = UInt8(ascii: "5")
    guard digits[count] == five else { return digits[count] > five }
    // No zeros stand at the end, so any further digit lies beyond the half.
    return digits.count > count + 1 || digits[count - 1] % 2 == 1
  }

  /// The nearest number with so many digits after the first, and that first one: `1.25e+10` has two.
  package func rounded(toFractionOfMantissa count: Int) -> Self {
    rounded(toDigits: count + 1)
  }

  /// The nearest number with so many digits after the point, written without an exponent; halfway between
  /// two, the one whose last digit is even.
  package func rounded(toPlaces count: Int) -> Self {
    let kept = exponent + 1 + count
    guard kept < 1 else { return rounded(toDigits: kept) }
    // No digit stays, but more than half a unit of the last place becomes a whole one.
    let isMore = kept == 0 && [UInt8(ascii: "5")].lexicographicallyPrecedes(digits)
    return Self(trimming: [isMore ? zeroDigit + 1 : zeroDigit], exponent: -count)
  }
}

private let zeroDigit = UInt8(ascii: "0")

// MARK: - Writing

extension DecimalDigits {
  /// The digits before the point of the number written without an exponent; at least a `0`.
  package var whole: String {
    guard exponent >= 0 else { return "0" }
    return text(digits.prefix(exponent + 1)) + zeros(exponent + 1 - digits.count)
  }

  /// The digits after the point of the number written without an exponent, without zeros at the end.
  package var fraction: String {
    zeros(-exponent - 1) + text(digits.dropFirst(max(exponent + 1, 0)))
  }

  /// The digit before the point of the number written with an exponent.
  package var firstDigit: String { text(digits.prefix(1)) }

  /// The digits after the point of the number written with an exponent, without zeros at the end.
  package var fractionOfMantissa: String { text(digits.dropFirst()) }

  /// The exponent with its sign and at least so many digits: `e-05`.
  package func exponentText(minimumDigits: Int = 2) -> String {
    let magnitude = String(exponent.magnitude)
    return (exponent < 0 ? "e-" : "e+") + zeros(minimumDigits - magnitude.utf8.count) + magnitude
  }

  private func text(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits, as: UTF8.self)
  }
}

/// So many zeros; none where `count` is negative.
func zeros(_ count: Int) -> String {
  String(repeating: "0", count: max(count, 0))
}
