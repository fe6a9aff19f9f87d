/// How Python writes a value: a specification of its `format`, such as `.2f`, `>8` or `+,d`, taken apart.
///
/// The type `n`, which depends on the language of the machine, is refused.
package struct PythonFormat: Hashable, Sendable {
  /// What the letter at the end says.
  enum Kind: Character {
    case binary = "b"
    case character = "c"
    case whole = "d"
    case exponent = "e"
    case fixed = "f"
    case general = "g"
    case octal = "o"
    case text = "s"
    case hexadecimal = "x"
    case percent = "%"
  }

  /// The specification as it is written.
  let source: String
  var fill: Unicode.Scalar?
  var alignment: FieldLayout.Alignment?
  /// A plus, a hyphen or a blank.
  var sign: Unicode.Scalar?
  /// The option `z`.
  var hasNoMinusZero = false
  /// The option `#`.
  var isAlternate = false
  /// A zero before the width.
  var isZeroFilled = false
  var width = 0
  /// A comma or an underscore.
  var separator: Unicode.Scalar?
  var precision: Int?
  /// `nil` for what suits the value.
  var kind: Kind?
  var isUppercase = false
}

extension PythonFormat.Kind {
  /// Whether the letter is for whole numbers only.
  var isForWholeNumbers: Bool { isPowerOfTwo || self == .whole || self == .character }

  /// Whether the digits are those of a base that is a power of two.
  var isPowerOfTwo: Bool { bitsOfDigit != nil }

  /// How many bits a digit has, where the base is a power of two.
  var bitsOfDigit: Int? {
    switch self {
    case .binary: 1
    case .octal: 3
    case .hexadecimal: 4
    default: nil
    }
  }
}
