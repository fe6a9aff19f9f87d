/// A font by its name, independent of size and of where its file lies.
public struct Font: Hashable, Sendable {
  /// The family's name for people: "DejaVu Sans".
  public let family: String
  /// The name of the font's file, the same wherever the font is installed.
  public let fileName: String
  /// The system packages that bring the file.
  public let packages: Packages

  /// Names of packages in the systems' package managers.
  public struct Packages: Hashable, Sendable {
    /// The name for apt, and the name for brew.
    public let debian, homebrew: String
  }

  /// DejaVu Sans, the font that matplotlib draws with.
  public static let dejaVuSans = Font(family: "DejaVu Sans", fileName: "DejaVuSans.ttf", packages: .core)
}

extension Font.Packages {
  static let core = Font.Packages(debian: "fonts-dejavu-core", homebrew: "font-dejavu")
  /// The slanted faces come in a package of their own.
  static let extra = Font.Packages(debian: "fonts-dejavu-extra", homebrew: "font-dejavu")
}
