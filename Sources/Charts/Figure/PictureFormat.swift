/// A kind of picture that a figure can become.
public struct PictureFormat: Hashable, Sendable, CustomStringConvertible {
  /// The kind of file; the raw value is also the ending of its name.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case png, svg
  }

  /// The kind of file.
  public let kind: Kind
  /// How many pixels of the picture stand for one of the figure's; 1 for SVG, which has none.
  public let density: Int

  /// Pixels, one for each pixel of the figure.
  public static let png = PictureFormat(kind: .png, density: 1)
  /// Lines and curves.
  public static let svg = PictureFormat(kind: .svg, density: 1)

  private init(kind: Kind, density: Int) {
    self.kind = kind
    self.density = density
  }

  /// The spellings that are offered when a name is unknown.
  public static let names = ["png", "svg", "png@2x"]

  /// The format of a name: `png`, `svg`, or `png@2x` … `png@4x` for denser pixels; `nil` for any other.
  public init?(_ name: String) {
    switch name {
    case "png": self = .png
    case "svg": self = .svg
    case "png@2x": self = PictureFormat(kind: .png, density: 2)
    case "png@3x": self = PictureFormat(kind: .png, density: 3)
    case "png@4x": self = PictureFormat(kind: .png, density: 4)
    default: return nil
    }
  }

  /// What follows a figure's name in the name of its file: ".png", "@2x.png".
  public var fileSuffix: String {
    (density > 1 ? "@\(density)x" : "") + "." + kind.rawValue
  }

  /// The name that `init(_:)` reads.
  public var description: String { density > 1 ? "\(kind.rawValue)@\(density)x" : kind.rawValue }
}
