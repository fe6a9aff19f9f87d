// How an array writes its numbers: one notation for all, chosen by those that are shown.
//
// The rules are those of NumPy's default print options: at most eight digits after the point, fewer where
// fewer say the same, exponents only where they are worth their room.

/// The notation that the numbers of one array share.
struct FloatFormat {
  /// The two ways to write numbers, with what is common to all numbers of an array.
  private enum Notation {
    /// `12.5`: blanks fill up the digits after the point.
    case positional(fractionWidth: Int)
    /// `1.25e+01`: zeros fill up the digits after the point and before the exponent.
    case scientific(fractionDigits: Int, exponentDigits: Int)
  }

  /// The most digits after the point.
  private static let precision = 8

  private let notation: Notation

  /// The notation for the given numbers; those that are not finite have no say.
  init(for numbers: [Double]) {
    let finite = numbers.filter(\.isFinite)
    notation = Self.needsExponents(finite) ? Self.scientific(finite) : Self.positional(finite)
  }

  private static func needsExponents(_ finite: [Double]) -> Bool {
    let sizes = finite.lazy.map(\.magnitude).filter { $0 > 0 }
    guard let largest = sizes.max(), let smallest = sizes.min() else { return false }
    return largest >= 1e8 || smallest < 1e-4 || largest / smallest > 1000
  }

  private static func positional(_ finite: [Double]) -> Notation {
    .positional(fractionWidth: finite.map { positionalDigits(of: $0).fraction.utf8.count }.max() ?? 0)
  }

  private static func scientific(_ finite: [Double]) -> Notation {
    let all = finite.map(scientificDigits)
    return .scientific(
      fractionDigits: all.map { $0.digits.count - 1 }.max() ?? 0,
      exponentDigits: all.map { $0.exponentText().utf8.count - 2 }.max() ?? 0)
  }

  /// The fewest digits of a number if those after the point are no more than the precision; else all its
  /// digits, rounded.
  ///
  /// Rounding the fewest digits would round twice: 2.000000015 is really 2.00000001499….
  private static func positionalDigits(of number: Double) -> DecimalDigits {
    let shortest = DecimalDigits(shortest: number)
    guard shortest.digits.count - 1 - shortest.exponent > precision else { return shortest }
    return DecimalDigits(exact: number).rounded(toPlaces: precision)
  }

  private static func scientificDigits(of number: Double) -> DecimalDigits {
    let shortest = DecimalDigits(shortest: number)
    guard shortest.digits.count - 1 > precision else { return shortest }
    return DecimalDigits(exact: number).rounded(toFractionOfMantissa: precision)
  }

  /// The number in this notation; from the point on, all finite numbers are of one width.
  func text(of number: Double) -> String {
    guard number.isFinite else { return pythonText(number) }
    let sign = number.sign == .minus ? "-" : ""
    switch notation {
    case .positional(let fractionWidth):
      let digits = Self.positionalDigits(of: number)
      let fraction = digits.fraction
      return "\(sign)\(digits.whole).\(fraction)\(blanks(fractionWidth - fraction.utf8.count))"
    case .scientific(let fractionDigits, let exponentDigits):
      // What another number needs, this one shows too, even digits that do not matter for it: those of
      // 5e-324 are 4.94….
      let digits = DecimalDigits(exact: number).rounded(toFractionOfMantissa: fractionDigits)
      let fraction = digits.fractionOfMantissa + zeros(fractionDigits + 1 - digits.digits.count)
      let exponent = digits.exponentText(minimumDigits: exponentDigits)
      return "\(sign)\(digits.firstDigit).\(fraction)\(exponent)"
    }
  }
}

/// So many blanks; none where `count` is negative.
func blanks(_ count: Int) -> String {
  String(repeating: " ", count: max(count, 0))
}
