/// Why text cannot be set.
public enum TextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A font's file is in none of the folders.
  case fileNotFound(String, FontPackages?, searched: [String])
  /// None of the families that a text asks for is installed.
  case familyNotFound([String], hint: String)
  /// The file is there but is no usable font.
  case unreadable(path: String, reason: String)
  /// No font has a glyph for these characters.
  case missingGlyphs([MissingCharacter])
  /// The size is not a positive number of pixels, or is beyond what FreeType can scale to.
  case badSize(points: Double, dpi: Double)
  /// A line of more characters than are set.
  case tooLong(Int)
  /// A formula that cannot be read.
  case formula(FormulaFault, source: String)

  /// What is missing, and the package that brings it.
  public var description: String {
    switch self {
    case .fileNotFound(let file, let packages, let searched):
      "font file \(file) not found in \(searched.joined(separator: ", "))"
        + (packages.map { " (\($0.advice))" } ?? "")
    case .familyNotFound(let names, let hint):
      "no font \(names.map { "\"\($0)\"" }.joined(separator: " or ")) is installed\(hint)"
    case .unreadable(let path, let reason):
      "cannot use the font \(path): \(reason)"
    case .missingGlyphs(let characters): MissingCharacter.message(characters)
    case .badSize(let points, let dpi):
      "text of \(points) points at \(dpi) dpi cannot be set: it would be \(points * dpi / 72) pixels high"
    case .tooLong(let count): "a line of text may have \(TextLine.largestLength) characters, not \(count)"
    case .formula(let fault, let source):
      "formula \(source.unicodeScalars.count > 100 ? String(source.unicodeScalars.prefix(100)) + "…" : source): \(fault)"
    }
  }
}
