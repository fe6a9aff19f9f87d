/// Characters that no font can show.
public struct MissingCharacter: Hashable, Sendable {
  /// What belongs together in one glyph: a letter and its marks.
  public let scalars: [Unicode.Scalar]

  /// The package that usually brings a font for it; `nil` if none is known.
  public var package: String? {
    scalars.lazy.compactMap { scalar in Self.packages.first { $0.range.contains(scalar.value) }?.name }.first
  }

  /// Whether it is a picture rather than a letter. These come in colour fonts, which are not drawn.
  var isEmoji: Bool { scalars.contains { $0.properties.isEmojiPresentation } }

  /// What is said of some characters: each once, with its code point and the packages that would help.
  static func message(_ characters: [MissingCharacter]) -> String {
    var seen: Set<MissingCharacter> = []
    let unique = characters.filter { seen.insert($0).inserted }
    var text = "no font has " + unique.prefix(most).map(\.spelled).joined(separator: ", ")
    if unique.count > most { text += " and \(unique.count - most) more" }
    var packages: [String] = []
    for name in unique.compactMap(\.package) where !packages.contains(name) { packages.append(name) }
    if !packages.isEmpty {
      text += " (the package\(packages.count == 1 ? "" : "s") \(packages.joined(separator: ", ")) would)"
    }
    if unique.contains(where: \.isEmoji) { text += "; emoji come in colour fonts, which are not drawn" }
    return text
  }

  private static let most = 40

  /// The character and its code points: `"学" (U+5B66)`; of one that cannot be seen, the code points alone.
  private var spelled: String {
    let codes = scalars.map { scalar in
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }.joined(separator: " ")
    let isVisible = scalars.first.map { scalar in
      ![.control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator]
        .contains(scalar.properties.generalCategory)
    }
    guard isVisible == true else { return codes }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return "\"\(text)\" (\(codes))"
  }

  /// Debian's packages by ranges of Unicode.
  private static let packages: [(range: ClosedRange<UInt32>, name: String)] = [
    (0x0900...0x0DFF, "fonts-noto-core"), (0x0E00...0x0E7F, "fonts-thai-tlwg"),
    (0x0E80...0x10FF, "fonts-noto-core"), (0x1100...0x11FF, "fonts-noto-cjk"),
    (0x1200...0x1CFF, "fonts-noto-core"), (0x2E80...0x312F, "fonts-ipaexfont-gothic"),
    (0x3130...0x318F, "fonts-noto-cjk"), (0x3190...0x9FFF, "fonts-ipaexfont-gothic"),
    (0xA960...0xA97F, "fonts-noto-cjk"), (0xAC00...0xD7FF, "fonts-noto-cjk"),
    (0xF900...0xFAFF, "fonts-ipaexfont-gothic"), (0xFE30...0xFE4F, "fonts-ipaexfont-gothic"),
    (0xFF00...0xFFEF, "fonts-ipaexfont-gothic"), (0x1B000...0x1B16F, "fonts-noto-cjk"),
    (0x20000...0x3FFFF, "fonts-hanazono"),
  ]
}
