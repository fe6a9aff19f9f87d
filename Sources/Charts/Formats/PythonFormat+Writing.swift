extension PythonFormat {
  /// The value in this format.
  ///
  /// - Throws: why it cannot be written.
  package func text(_ value: FormatValue) throws(FormatMistake) -> String {
    try check(value)
    return switch value {
    case .text(let text): written(text)
    case .number(let number): numberFormat.text(number)
    case .whole(let number): written(number)
    }
  }

  private func written(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(precision ?? .max)
    return layout(alignment: .left).text(String(scalars))
  }

  private func written(_ number: WholeNumber) -> String {
    switch kind {
    case .exponent, .fixed, .general, .percent: return numberFormat.text(number.double)
    case .character:
      return numberLayout.text(NumberParts(rest: number.character.map(String.init) ?? ""), nil)
    default: return numberLayout.text(parts(number), grouping)
    }
  }

  private func parts(_ number: WholeNumber) -> NumberParts {
    let base = isAlternate && kind?.isPowerOfTwo == true ? "0\(kind?.rawValue ?? "x")" : ""
    let digits = kind?.bitsOfDigit.map(number.digits(bitsEach:)) ?? number.digits
    return NumberParts(
      head: (number.isNegative ? "-" : plus) + (isUppercase ? base.uppercased() : base),
      digits: isUppercase ? digits.uppercased() : digits)
  }

  // MARK: - Parts

  /// What the specification says of numbers with decimals.
  var numberFormat: NumberFormat {
    NumberFormat(
      kind: numberKind, precision: precision, sign: plus, grouping: grouping, isUppercase: isUppercase,
      keepsZeros: isAlternate, hasNoMinusZero: hasNoMinusZero, layout: numberLayout)
  }

  private var numberKind: NumberFormat.Kind {
    switch kind {
    case .exponent: .exponent
    case .fixed: .fixed
    case .general: .general
    case .percent: .percent
    default: precision == nil ? .shortest : .generalWithDecimal
    }
  }

  /// What stands before a number that is not negative.
  private var plus: String { sign.map { $0 == "-" ? "" : String($0) } ?? "" }

  private var grouping: DigitGrouping? {
    separator.map { DigitGrouping(separator: String($0), size: kind?.isPowerOfTwo == true ? 4 : 3) }
  }

  private var numberLayout: FieldLayout { layout(alignment: isZeroFilled ? .afterSign : .right) }

  /// - Parameter alignment: where the value stands unless the specification says.
  private func layout(alignment usual: FieldLayout.Alignment) -> FieldLayout {
    FieldLayout(width: width, fill: fill ?? (isZeroFilled ? "0" : " "), alignment: alignment ?? usual)
  }
}
