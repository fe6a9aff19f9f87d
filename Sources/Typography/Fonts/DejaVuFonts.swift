// The DejaVu fonts by the names of their files, so that a text in one of them is set without looking at any other font.

/// One of the three DejaVu families.
enum DejaVuFamily: String, CaseIterable {
  case sans = "DejaVu Sans"
  case serif = "DejaVu Serif"
  case mono = "DejaVu Sans Mono"

  /// The family of a name, without regard to case.
  init?(name: String) {
    guard name.utf8.count <= 16, let known = Self.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() })
    else { return nil }
    self = known
  }

  /// The name of the file of a face.
  func fileName(isBold: Bool, isSlanted: Bool) -> String {
    let slanted = self == .serif ? "Italic" : "Oblique"
    let face = (isBold ? "Bold" : "") + (isSlanted ? slanted : "")
    let stem = String(rawValue.filter { $0 != " " })
    return stem + (face.isEmpty ? "" : "-\(face)") + ".ttf"
  }
}

/// The names of the packages that bring a font, for messages.
public struct FontPackages: Hashable, Sendable {
  /// The name for apt, and the name for brew.
  public let debian, homebrew: String

  static let dejaVuCore = FontPackages(debian: "fonts-dejavu-core", homebrew: "font-dejavu")
  /// The slanted faces come in a package of their own.
  static let dejaVuExtra = FontPackages(debian: "fonts-dejavu-extra", homebrew: "font-dejavu")
}
