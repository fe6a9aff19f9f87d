/// A text that people read as a number, though it is none for a program: `1,234`, `1,5`, `12 %`, `¥300`.
struct LooseNumber {
  /// What the author may do about it.
  let advice: String

  /// - Returns: `nil` for anything else.
  init?(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    let signs = Self.takeSigns(&rest)
    let digits = String(String.UnicodeScalarView(rest))
    if decimalNumber(in: Array(digits.utf8), 0..<digits.utf8.count) != nil, !signs.isEmpty {
      advice = "leave \"\(signs)\" out of the cells"
      return
    }
    guard let options = Self.separators(rest) else { return nil }
    advice = (signs.isEmpty ? "" : "leave \"\(signs)\" out of the cells, and ") + "say " + options
  }

  /// Takes signs of currencies and shares off both ends; gives what was taken.
  private static func takeSigns(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    func isSign(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory == .currencySymbol || "%‰％円".unicodeScalars.contains(scalar)
    }
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    var taken = String.UnicodeScalarView()
    let isNegative = rest.first == "-" || rest.first == "+"
    if isNegative { rest = rest.dropFirst() }
    while let first = rest.first, isSign(first) || isBlank(first) {
      if isSign(first) { taken.append(first) }
      rest = rest.dropFirst()
    }
    while let last = rest.last, isSign(last) || isBlank(last) {
      if isSign(last) { taken.append(last) }
      rest = rest.dropLast()
    }
    return String(taken)
  }

  /// The options with which digits in groups are a number.
  private static func separators(_ text: ArraySlice<Unicode.Scalar>) -> String? {
    let isDigit: (Unicode.Scalar) -> Bool = { ("0"..."9").contains($0) }
    let groups = text.split(omittingEmptySubsequences: false) { !isDigit($0) }
    let marks = text.filter { !isDigit($0) }
    guard let first = marks.first, groups.count == marks.count + 1, groups.allSatisfy({ !$0.isEmpty }),
      marks.allSatisfy({ ",.'’ _\u{A0}\u{202F}".unicodeScalars.contains($0) })
    else { return nil }
    let isDecimal = marks.count > 1 ? marks.last != first : first == "," && groups[1].count != 3
    let thousands = isDecimal ? Array(marks.dropLast()) : marks
    let middle = groups.dropFirst().prefix(thousands.count)
    guard thousands.allSatisfy({ $0 == first }), middle.allSatisfy({ $0.count == 3 }) else { return nil }
    guard thousands.isEmpty || groups[0].count < 4 else { return nil }
    var options: [String] = []
    if !thousands.isEmpty { options.append("thousands: \"\(first)\"") }
    if isDecimal, let last = marks.last, last != "." { options.append("decimal: \"\(last)\"") }
    return options.isEmpty ? nil : options.joined(separator: ", ")
  }
}
