/// Why text cannot be set.
public enum FontError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The font's file is in none of the folders.
  case notFound(Font, searched: [String])
  /// The file is there but is no usable font.
  case unreadable(path: String, reason: String)
  /// The font has no glyph for a character.
  case missingGlyph(Character, Font)
  /// The size is not a positive number of pixels, or is beyond what FreeType can scale to.
  case badSize(points: Double, dpi: Double)

  /// What is missing, and the package that brings it.
  public var description: String {
    switch self {
    case .notFound(let font, let searched):
      """
      font "\(font.family)" not found: no \(font.fileName) in \(searched.joined(separator: ", ")) \
      (install the package \(font.packages.debian) with apt, or \(font.packages.homebrew) with brew)
      """
    case .unreadable(let path, let reason):
      "cannot read the font \(path): \(reason)"
    case .missingGlyph(let character, let font):
      """
      font "\(font.family)" (package \(font.packages.debian)) has no glyph for \
      \"\(character)\" (\(Self.codePoints(of: character)))
      """
    case .badSize(let points, let dpi):
      "text of \(points) points at \(dpi) dpi cannot be set: it would be \(points * dpi / 72) pixels high"
    }
  }

  private static func codePoints(of character: Character) -> String {
    character.unicodeScalars.map { scalar in
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }.joined(separator: " ")
  }
}
