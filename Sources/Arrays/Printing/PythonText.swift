// Single values as Python writes them.

/// A number as Python's `repr` writes it: the fewest digits that read back as the same number, with an
/// exponent from 10¹⁶ on and below 10⁻⁴.
func pythonText(_ number: Double) -> String {
  guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
  // Here Swift writes the same and takes less time; from 2⁵³ on it writes exponents.
  if number == 0 || (1e-4..<1e15).contains(number.magnitude) { return number.description }
  let digits = DecimalDigits(shortest: number)
  let sign = number.sign == .minus ? "-" : ""
  if (-4..<16).contains(digits.exponent) {
    let fraction = digits.fraction
    return "\(sign)\(digits.whole).\(fraction.isEmpty ? "0" : fraction)"
  }
  let point = digits.digits.count > 1 ? "." : ""
  return "\(sign)\(digits.firstDigit)\(point)\(digits.fractionOfMantissa)\(digits.exponentText())"
}

/// A truth value as Python's `repr` writes it.
func pythonText(_ truth: Bool) -> String {
  truth ? "True" : "False"
}
