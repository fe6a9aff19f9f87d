// Division with the quotient rounded down and the remainder of the divisor's sign, with NumPy's care for the
// last digit and for signed zeros.
//
// The remainder r of truncated division is exact. Where its sign is not the divisor's, r + b is the remainder
// and the quotient is one less. (a − r) / b is then a whole number but for rounding, which a floor and a look
// at what it cut off put right; ⌊a / b⌋ would not do, for 1 / 0.1 rounds up to 10 where the quotient is 9.

/// `a // b` of NumPy: ⌊a / b⌋ without the error of rounding a / b. By zero it is a / b.
package func floorQuotient(_ a: Double, _ b: Double) -> Double {
  guard b != 0 else { return a / b }
  let remainder = a.truncatingRemainder(dividingBy: b)
  var quotient = (a - remainder) / b
  if remainder != 0, (b < 0) != (remainder < 0) { quotient -= 1 }
  guard quotient != 0 else { return Double(signOf: a / b, magnitudeOf: 0) }
  let floor = quotient.rounded(.down)
  return quotient - floor > 0.5 ? floor + 1 : floor
}

/// `a % b` of NumPy: a − b·(a // b), of b's sign. By zero it is NaN.
package func floorRemainder(_ a: Double, _ b: Double) -> Double {
  let remainder = a.truncatingRemainder(dividingBy: b)
  guard b != 0 else { return remainder }
  guard remainder != 0 else { return Double(signOf: b, magnitudeOf: 0) }
  return (b < 0) != (remainder < 0) ? remainder + b : remainder
}
