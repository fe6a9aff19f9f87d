/// The letters of alphabets such as blackboard and script, which STIX keeps at code points of their own.
enum STIXAlphabets {
  struct Target {
    let face: FormulaFontName
    let scalar: UInt32
  }

  private struct Range {
    let first, last: UInt32
    let face: FormulaFontName
    let target: UInt32
  }

  private struct Key: Hashable {
    let alphabet: FormulaStyle.Alphabet
    /// `nil` for an alphabet without variants.
    let variant: FormulaStyle.Alphabet?
  }

  /// Where a character of an alphabet is.
  enum Place {
    /// The alphabet is no special one.
    case ordinary
    case found(Target)
    /// The alphabet has no such character.
    case absent
  }

  static func place(
    of scalar: UInt32, in alphabet: FormulaStyle.Alphabet, variant: FormulaStyle.Alphabet
  ) -> Place {
    // Letters that are normal are italic here.
    let variant = variant == .normal ? .it : variant
    guard
      let ranges = ranges[Key(alphabet: alphabet, variant: nil)]
        ?? ranges[Key(alphabet: alphabet, variant: variant)] ?? ranges[Key(alphabet: alphabet, variant: .rm)]
    else { return .ordinary }
    guard let range = ranges.first(where: { $0.first <= scalar && scalar <= $0.last }) else { return .absent }
    return .found(Target(face: range.face, scalar: scalar - range.first + range.target))
  }

  private static let ranges: [Key: [Range]] = {
    var result: [Key: [Range]] = [:]
    for block in table.split(separator: "\n.\n") {
      let parts = block.split(separator: ":", maxSplits: 1)
      let names = parts.first?.split(whereSeparator: \.isWhitespace) ?? []
      guard names.count == 2, parts.count == 2,
        let alphabet = FormulaStyle.Alphabet(rawValue: String(names[0]))
      else {
        continue
      }
      let variant = names[1] == "any" ? nil : FormulaStyle.Alphabet(rawValue: String(names[1]))
      result[Key(alphabet: alphabet, variant: variant)] = parts[1].split(separator: ";").compactMap(range)
    }
    return result
  }()

  private static func range(_ text: Substring) -> Range? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 4, let first = UInt32(words[0], radix: 16), let last = UInt32(words[1], radix: 16),
      let face = FormulaFontName(rawValue: String(words[2])), let target = UInt32(words[3], radix: 16)
    else { return nil }
    return Range(first: first, last: last, face: face, target: target)
  }
}
