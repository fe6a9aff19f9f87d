// The DejaVu fonts by the names of their files, so that a text in them is set without looking at any other font.

/// One of the three DejaVu families.
enum DejaVuFamily: String, CaseIterable {
  case sans = "DejaVu Sans"
  case serif = "DejaVu Serif"
  case mono = "DejaVu Sans Mono"

  /// The family of a name, without regard to case.
  init?(name: String) {
    if let known = Self(rawValue: name) {
      self = known
      return
    }
    guard name.utf8.count <= 16 else { return nil }
    let lowered = name.lowercased()
    guard let known = Self.allCases.first(where: { $0.rawValue.lowercased() == lowered }) else { return nil }
    self = known
  }

  /// The name of the file of a face.
  func fileName(isBold: Bool, isSlanted: Bool) -> String {
    switch self {
    case .sans: Self.fileName("DejaVuSans", isBold, isSlanted, "Oblique")
    case .serif: Self.fileName("DejaVuSerif", isBold, isSlanted, "Italic")
    case .mono: Self.fileName("DejaVuSansMono", isBold, isSlanted, "Oblique")
    }
  }

  private static func fileName(_ stem: String, _ isBold: Bool, _ isSlanted: Bool, _ slanted: String) -> String
  {
    switch (isBold, isSlanted) {
    case (false, false): stem + ".ttf"
    case (true, false): stem + "-Bold.ttf"
    case (false, true): stem + "-" + slanted + ".ttf"
    case (true, true): stem + "-Bold" + slanted + ".ttf"
    }
  }

  /// The files of all faces.
  static let fileNames = allCases.flatMap { family in
    [(false, false), (true, false), (false, true), (true, true)].map {
      family.fileName(isBold: $0.0, isSlanted: $0.1)
    }
  }
}

/// The names of the packages that bring a font, for messages.
public struct FontPackages: Hashable, Sendable {
  /// The name for apt.
  public let debian: String
  /// The name for brew; `nil` if it has none.
  public let homebrew: String?

  /// What to do, for messages.
  var advice: String {
    homebrew.map { "install the package \(debian) with apt, or \($0) with brew" }
      ?? "install the package \(debian) with apt, or name a folder that has the file"
  }

  static let dejaVuCore = FontPackages(debian: "fonts-dejavu-core", homebrew: "font-dejavu")
  /// The slanted faces come in a package of their own.
  static let dejaVuExtra = FontPackages(debian: "fonts-dejavu-extra", homebrew: "font-dejavu")
}
