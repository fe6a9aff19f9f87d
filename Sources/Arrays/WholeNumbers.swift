// Division and powers of whole numbers, with NumPy's answers where mathematics has none.

/// ⌊a / b⌋; 0 for b = 0, as NumPy has it for whole numbers.
func floorQuotient(_ a: Int, _ b: Int) -> Int {
  guard b != 0 else { return 0 }
  let (quotient, overflow) = a.dividedReportingOverflow(by: b)
  guard !overflow else { return a }
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
}

/// a − b·⌊a / b⌋, of b's sign; 0 for b = 0, as NumPy has it for whole numbers.
func floorRemainder(_ a: Int, _ b: Int) -> Int {
  guard b != 0, b != -1 else { return 0 }
  let remainder = a % b
  return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
}

/// The power by repeated squaring, modulo 2⁶⁴; the exponent is 0 or above.
func wrappingPower(_ base: Int, _ exponent: Int) -> Int {
  var (result, factor, rest) = (1, base, exponent)
  while rest > 0 {
    if rest & 1 == 1 { result = result &* factor }
    factor = factor &* factor
    rest >>= 1
  }
  return result
}

/// The power if it is a whole number that fits; otherwise it overflows.
func exactPower(_ base: Int, _ exponent: Int) -> (partialValue: Int, overflow: Bool) {
  guard exponent >= 0 else { return (0, true) }
  // Only these bases have powers that fit however large the exponent is.
  if base == 0 || base == 1 { return (exponent == 0 ? 1 : base, false) }
  if base == -1 { return (exponent % 2 == 0 ? 1 : -1, false) }
  guard exponent < Int.bitWidth else { return (0, true) }
  var result = 1
  for _ in 0..<exponent {
    let (product, overflow) = result.multipliedReportingOverflow(by: base)
    guard !overflow else { return (0, true) }
    result = product
  }
  return (result, false)
}
