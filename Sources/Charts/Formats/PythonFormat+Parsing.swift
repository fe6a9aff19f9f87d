extension PythonFormat {
  /// Takes a specification apart.
  ///
  /// - Throws: what makes it none, whatever the value.
  package init(_ source: String) throws(FormatMistake) {
    self.source = source
    var rest = source[...].unicodeScalars
    readAlignment(&rest)
    sign = rest.take(oneOf: "+- ")
    hasNoMinusZero = rest.take(oneOf: "z") != nil
    isAlternate = rest.take(oneOf: "#") != nil
    // Behind a fill of its own, a zero is a digit of the width.
    isZeroFilled = fill == nil && rest.take(oneOf: "0") != nil
    width = try rest.takeNumber() ?? 0
    separator = rest.take(oneOf: ",_")
    try readPrecision(&rest)
    try readKind(rest)
    try checkSeparator()
  }

  private mutating func readAlignment(_ rest: inout Substring.UnicodeScalarView) {
    if let second = rest.dropFirst().first.flatMap(FieldLayout.Alignment.init) {
      (fill, alignment) = (rest.removeFirst(), second)
      rest.removeFirst()
    } else if let first = rest.first.flatMap(FieldLayout.Alignment.init) {
      alignment = first
      rest.removeFirst()
    }
  }

  private mutating func readPrecision(_ rest: inout Substring.UnicodeScalarView) throws(FormatMistake) {
    guard rest.take(oneOf: ".") != nil else { return }
    precision = try rest.takeNumber()
    guard precision != nil else {
      throw FormatMistake(description: "the format \"\(source)\" needs a number after \".\", as in \".2f\"")
    }
  }

  private mutating func readKind(_ rest: Substring.UnicodeScalarView) throws(FormatMistake) {
    guard let letter = rest.first.map(Character.init) else { return }
    guard rest.count == 1, letter != "n" else { throw unknown(String(rest)) }
    isUppercase = "EFGX".contains(letter)
    kind = Kind(rawValue: isUppercase ? Character(letter.lowercased()) : letter)
    if kind == nil { throw unknown(String(rest)) }
  }

  private func unknown(_ rest: String) -> FormatMistake {
    let reason =
      switch rest {
      case "n": "depends on the language of the machine; \"d\" and \"g\" do not"
      case ",", "_": "has two separators; \",\" or \"_\" is enough"
      default: "is unknown; Python's types are b, c, d, e, E, f, F, g, G, o, s, x, X and %"
      }
    return FormatMistake(description: "the format \"\(source)\" \(reason)")
  }

  /// A comma is for decimal digits, an underscore for those of any base.
  private func checkSeparator() throws(FormatMistake) {
    guard let separator, let kind else { return }
    if separator == ",", kind.isPowerOfTwo {
      throw FormatMistake(
        description: "the format \"\(source)\" has \",\", which is for decimal digits; \"_\" is for others")
    }
    guard kind == .character || kind == .text else { return }
    throw FormatMistake(
      description: "the format \"\(source)\" has \"\(separator)\", which is for digits")
  }
}
