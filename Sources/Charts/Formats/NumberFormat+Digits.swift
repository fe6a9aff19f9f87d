internal import Arrays

extension NumberFormat {
  /// The digits of a number that is not negative.
  func unsigned(_ value: Double) -> NumberParts {
    guard value.isFinite else { return NumberParts(rest: value.isNaN ? "nan" : "inf") }
    let precision = precision ?? 6
    return switch kind {
    case .fixed, .percent: positional(DecimalDigits(exact: value).rounded(toPlaces: precision), precision)
    case .whole: positional(DecimalDigits(exact: value.rounded(.towardZero)), 0)
    case .exponent: exponential(DecimalDigits(exact: value).rounded(toDigits: precision + 1), precision)
    case .general, .generalWithDecimal: general(value, digits: max(precision, 1))
    case .shortest: shortest(DecimalDigits(shortest: value))
    }
  }

  private func general(_ value: Double, digits: Int) -> NumberParts {
    let rounded = DecimalDigits(exact: value).rounded(toDigits: digits)
    let hasDecimal = kind == .generalWithDecimal
    let places = keepsZeros ? digits - 1 : 0
    guard (-4..<(hasDecimal ? digits - 1 : digits)).contains(rounded.exponent) else {
      return exponential(rounded, places)
    }
    return positional(rounded, max(keepsZeros ? places - rounded.exponent : 0, hasDecimal ? 1 : 0))
  }

  /// Python's `repr`.
  private func shortest(_ digits: DecimalDigits) -> NumberParts {
    (-4..<16).contains(digits.exponent) ? positional(digits, 1) : exponential(digits, 0)
  }

  /// Digits without an exponent, with at least so many decimals.
  private func positional(_ digits: DecimalDigits, _ decimals: Int) -> NumberParts {
    NumberParts(digits: digits.whole, rest: pointed(digits.fraction, decimals))
  }

  /// Digits with an exponent, with at least so many decimals.
  private func exponential(_ digits: DecimalDigits, _ decimals: Int) -> NumberParts {
    NumberParts(
      digits: digits.firstDigit, rest: pointed(digits.fractionOfMantissa, decimals) + digits.exponentText())
  }

  private func pointed(_ fraction: String, _ decimals: Int) -> String {
    let zeros = String(repeating: "0", count: max(0, decimals - fraction.utf8.count))
    return fraction.isEmpty && zeros.isEmpty && !keepsZeros ? "" : "." + fraction + zeros
  }
}
