internal import Arrays

/// How a number is written: what a field such as `%6.2f` or `{x:,.1%}` says.
///
/// The digits are exact and correctly rounded, as those of C and Python are.
struct NumberFormat: Hashable, Sendable {
  /// How the digits are chosen.
  enum Kind: Character {
    /// A fixed number of decimals.
    case fixed = "f"
    /// One digit before the point, and an exponent.
    case exponent = "e"
    /// A number of significant digits, with an exponent only for very large and small numbers.
    case general = "g"
    /// A hundred times the number, with a percent sign.
    case percent = "%"
    /// No decimals.
    case whole = "d"
    /// As few digits as tell the number from its neighbours.
    case shortest = "r"
  }

  /// Where a number stands in a field that is wider than it.
  enum Alignment: Character {
    case left = "<"
    case right = ">"
    case center = "^"
    /// Between sign and digits.
    case afterSign = "="
  }

  var kind = Kind.shortest
  var precision: Int?
  /// What stands before a number that is not negative: nothing, a plus or a blank.
  var sign = ""
  /// What stands between groups of three digits; empty for nothing.
  var separator = ""
  var isUppercase = false
  var keepsZeros = false
  var width = 0
  var fill: Character = " "
  var alignment = Alignment.right

  /// C's `%g`.
  static let general = NumberFormat(kind: .general)

  /// A width or precision beyond this is a slip.
  static let mostDigits = 100
}

extension NumberFormat {
  /// The number in this format.
  func text(_ value: Double) -> String {
    let isNegative = value.sign == .minus && !value.isNaN
    let sign = isNegative ? "-" : self.sign
    let digits = value.isFinite ? digits(value.magnitude) : (value.isNaN ? "nan" : "inf")
    return padded(sign, isUppercase ? digits.uppercased() : digits)
  }

  private func padded(_ sign: String, _ digits: String) -> String {
    let missing = max(0, width - sign.count - digits.count)
    func fill(_ count: Int) -> String { String(repeating: self.fill, count: count) }
    switch alignment {
    case .left: return sign + digits + fill(missing)
    case .right: return fill(missing) + sign + digits
    case .center: return fill(missing / 2) + sign + digits + fill(missing - missing / 2)
    case .afterSign: return sign + fill(missing) + digits
    }
  }

  private func digits(_ value: Double) -> String {
    switch kind {
    case .fixed: fixed(value, decimals: precision ?? 6)
    case .whole: fixed(value.rounded(.towardZero), decimals: 0)
    case .percent: fixed(value * 100, decimals: precision ?? 6) + "%"
    case .exponent: exponent(value, decimals: precision ?? 6)
    case .general: general(value, digits: max(precision ?? 6, 1))
    case .shortest: shortest(value)
    }
  }
}

// MARK: - Digits

extension NumberFormat {
  private func fixed(_ value: Double, decimals: Int) -> String {
    let exact = DecimalDigits(exact: value)
    // A number less than half a unit of the last place has no digit to round to.
    let isSmall = exact.exponent < -decimals - 1
    let rounded = isSmall ? DecimalDigits(exact: 0) : exact.rounded(toLeadingPlaces: decimals)
    return joined(grouped(rounded.whole), rounded.fraction.extended(to: decimals))
  }

  private func exponent(_ value: Double, decimals: Int) -> String {
    let rounded = DecimalDigits(exact: value).rounded(toFractionOfMantissa: decimals)
    return joined(rounded.firstDigit, rounded.fractionOfMantissa.extended(to: decimals))
      + rounded.exponentText()
  }

  private func general(_ value: Double, digits: Int) -> String {
    let rounded = DecimalDigits(exact: value).rounded(toDigits: digits)
    guard rounded.exponent < -4 || rounded.exponent >= digits else {
      let fraction =
        keepsZeros ? rounded.fraction.extended(to: digits - 1 - rounded.exponent) : rounded.fraction
      return joined(grouped(rounded.whole), fraction)
    }
    let fraction =
      keepsZeros ? rounded.fractionOfMantissa.extended(to: digits - 1) : rounded.fractionOfMantissa
    return joined(rounded.firstDigit, fraction) + rounded.exponentText()
  }

  /// Python's `repr`.
  private func shortest(_ value: Double) -> String {
    let digits = DecimalDigits(shortest: value)
    guard digits.exponent < -4 || digits.exponent >= 16 else {
      return joined(grouped(digits.whole), digits.fraction.extended(to: 1))
    }
    return joined(digits.firstDigit, digits.fractionOfMantissa) + digits.exponentText()
  }

  private func joined(_ whole: String, _ fraction: String) -> String {
    fraction.isEmpty ? whole : whole + "." + fraction
  }

  private func grouped(_ digits: String) -> String {
    guard !separator.isEmpty else { return digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    return ([rest] + groups.reversed()).joined(separator: separator)
  }
}

extension DecimalDigits {
  /// Rounded to decimals also where the first of them is the one to round to.
  fileprivate func rounded(toLeadingPlaces count: Int) -> DecimalDigits {
    guard exponent + 1 + count <= 0 else { return rounded(toPlaces: count) }
    // Only the first digit's place beyond the last decimal is left: more than a half becomes a unit of the
    // last.
    let isMore = (Int(firstDigit) ?? 0, fractionOfMantissa) > (5, "")
    return isMore ? unit(atPlace: count) : DecimalDigits(exact: 0)
  }

  /// A unit of a decimal place: 10⁻ᶜᵒᵘⁿᵗ.
  private func unit(atPlace count: Int) -> DecimalDigits {
    DecimalDigits(shortest: Double("1e-\(count)") ?? 0)
  }
}

extension String {
  /// With zeros at its end.
  fileprivate func extended(to count: Int) -> String {
    self + String(repeating: "0", count: max(0, count - self.count))
  }
}
