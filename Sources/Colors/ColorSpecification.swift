internal import Spelling

/// A colour as a script names it: a colour of its own, or a place in the cycle that the style defines.
public enum ColorSpecification: Hashable, Sendable {
  case color(Color)
  /// `C0`, `C1`, …: an index into the style's colour cycle, taken modulo its length.
  case cycle(Int)
  /// A place in the cycle with an alpha of its own, 0 … 1.
  case translucentCycle(Int, alpha: Double)
  /// `none`: nothing is painted.
  case none
}

/// Why a text names no colour.
public struct ColorError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text that is no colour.
  public let text: String

  /// The text, with the nearest known name.
  public var description: String {
    let isSurveyed = text.lowercased().hasPrefix("xkcd:")
    let names = isSurveyed ? Color.surveyedNames.map { "xkcd:" + $0 } : ColorSpecification.names
    return "unknown color \"\(text)\"\(suggestion(for: text, among: names))"
  }
}

extension ColorSpecification {
  /// The names of colours: the letters, then the words, which are read without regard to case; those of the xkcd
  /// survey are left out.
  public static var names: [String] { Color.letters.map(\.name) + Color.named.map(\.name) }

  /// Reads matplotlib's spellings of a colour.
  ///
  /// These are `#rgb`, `#rrggbb`, either with alpha (`#rgba`, `#rrggbbaa`), the letters b g r c m y k w, CSS names
  /// without regard to case, `tab:` and `xkcd:` names, `C` with a number for the cycle, a number from 0 to 1 for a
  /// grey, and `none`.
  /// - Throws: `ColorError` with the text when it is none of these.
  public init(_ text: String) throws(ColorError) {
    if text.first == "#" {
      guard let color = Color(hexDigits: text.dropFirst()) else { throw ColorError(text: text) }
      self = .color(color)
    } else if let index = Self.cycleIndex(text) {
      self = .cycle(index)
    } else if text.lowercased() == "none" {
      self = .none
    } else if let letter = Color.letters.first(where: { $0.name == text }) {
      self = .color(letter.color)
    } else if let named = Color.named.first(where: { $0.name == text.lowercased() }) {
      self = .color(Color(hex: named.hex))
    } else if let surveyed = Self.surveyed(text.lowercased()) {
      self = .color(surveyed)
    } else if let gray = Self.decimal(text), (0...1).contains(gray) {
      self = .color(Color(gray: gray))
    } else {
      throw ColorError(text: text)
    }
  }

  /// The colour with an alpha of its own, which is limited to 0 … 1; `none` stays nothing.
  public func withAlpha(_ alpha: Double) -> ColorSpecification {
    switch self {
    case .color(let color): .color(color.withAlpha(alpha))
    case .cycle(let index), .translucentCycle(let index, _):
      .translucentCycle(index, alpha: Color.black.withAlpha(alpha).alpha)
    case .none: .none
    }
  }

  private static func surveyed(_ text: String) -> Color? {
    let prefix = "xkcd:"
    guard text.hasPrefix(prefix) else { return nil }
    return Color.surveyed(text.dropFirst(prefix.count).spellingGrey)
  }

  /// The number that the text spells in decimal digits; Swift would read hexadecimal ones, too.
  private static func decimal(_ text: String) -> Double? {
    text.contains { "xX".contains($0) } ? nil : Double(text)
  }

  private static func cycleIndex(_ text: String) -> Int? {
    let digits = text.dropFirst()
    guard text.first == "C", !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(digits)
  }
}

extension Substring {
  /// The text with every "gray" written "grey".
  fileprivate var spellingGrey: String {
    var result = ""
    var rest = self
    while let first = rest.first {
      let isGray = rest.hasPrefix("gray")
      result += isGray ? "grey" : String(first)
      rest.removeFirst(isGray ? 4 : 1)
    }
    return result
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Color {
  /// The colour of 3, 4, 6 or 8 hexadecimal digits.
  fileprivate init?(hexDigits digits: Substring) {
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    let values = digits.compactMap(\.hexDigitValue)
    let bytes: [Int]
    switch values.count {
    case 3, 4: bytes = values.map { $0 * 17 }
    case 6, 8: bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] * 16 + values[$0 + 1] }
    default: return nil
    }
    self.init(
      red: Double(bytes[0]) / 255, green: Double(bytes[1]) / 255, blue: Double(bytes[2]) / 255,
      alpha: bytes.count == 4 ? Double(bytes[3]) / 255 : 1)
  }
}
