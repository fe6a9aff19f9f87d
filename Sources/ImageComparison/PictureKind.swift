/// The kinds of picture files that can be compared.
public enum PictureKind: Sendable {
  case png, svg

  /// The kind of a file, by the ending of its name or, since names such as `sine.svg.new` end otherwise, by its
  /// first character: an SVG begins with `<`. Anything else is taken for a PNG.
  public init(name: String, _ bytes: [UInt8]) {
    let first = bytes.first { !Self.skipped.contains($0) }
    self = name.lowercased().hasSuffix(".svg") || first == UInt8(ascii: "<") ? .svg : .png
  }

  /// White space, and the bytes of a byte order mark.
  private static let skipped: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF]
}
