/// How a number with decimals is written: what a field such as `%6.2f` or `{x:,.1%}` says.
///
/// The digits are exact and correctly rounded, as those of C and Python are.
struct NumberFormat: Hashable, Sendable {
  /// How the digits are chosen.
  enum Kind: Hashable {
    /// A fixed number of decimals.
    case fixed
    /// One digit before the point, and an exponent.
    case exponent
    /// A number of significant digits, with an exponent only for very large and small numbers.
    case general
    /// The same, with at least one decimal where there is no exponent.
    case generalWithDecimal
    /// A hundred times the number, with a percent sign.
    case percent
    /// No decimals.
    case whole
    /// As few digits as tell the number from its neighbours.
    case shortest
  }

  var kind = Kind.shortest
  var precision: Int?
  /// What stands before a number that is not negative: nothing, a plus or a blank.
  var sign = ""
  var grouping: DigitGrouping?
  var isUppercase = false
  /// Whether the point and, in the general kinds, zeros at the end are kept.
  var keepsZeros = false
  /// Whether a number that is rounded to zero loses its minus sign.
  var hasNoMinusZero = false
  var layout = FieldLayout()

  /// C's `%g`.
  static let general = NumberFormat(kind: .general)
}

extension NumberFormat {
  /// The number in this format.
  func text(_ value: Double) -> String { layout.text(parts(value), grouping) }

  private func parts(_ value: Double) -> NumberParts {
    var parts = unsigned((kind == .percent ? value * 100 : value).magnitude)
    if kind == .percent { parts.rest += "%" }
    if isUppercase { parts.rest = parts.rest.uppercased() }
    let isMinus = value.sign == .minus && !value.isNaN && !(hasNoMinusZero && isZero(parts))
    parts.head = isMinus ? "-" : sign
    return parts
  }

  /// Whether there is no digit but zeros before the exponent.
  private func isZero(_ parts: NumberParts) -> Bool {
    let mantissa = parts.rest.prefix { $0 != "e" && $0 != "E" }
    return !parts.digits.isEmpty && (parts.digits + mantissa).allSatisfy { !("1"..."9").contains($0) }
  }
}
