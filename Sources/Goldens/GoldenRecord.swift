// What goldens.lock says of an accepted picture: its hash, and what it was drawn with. Where a picture differs, this
// tells whether the figure changed or only what draws it.

internal import Export
internal import Files
internal import Hashing
internal import SystemPackage
public import Typography

/// An accepted picture.
public struct GoldenRecord: Codable, Hashable, Sendable {
  /// The SHA-256 of a PNG's pixels (`Bitmap.pixelHash`) or of an SVG's bytes, in hexadecimal digits.
  public var picture: String
  /// What drew it.
  public var maker: Maker

  /// A picture and what drew it.
  public init(picture: String, maker: Maker) {
    self.picture = picture
    self.maker = maker
  }
}

/// What a picture depends on besides the figure.
public struct Maker: Codable, Hashable, Sendable {
  /// The version of this program.
  public var egaku: String
  /// FreeType's version.
  public var freetype: String
  /// HarfBuzz's version.
  public var harfbuzz: String
  /// The SHA-256 of each font file that was used, by the file's name.
  public var fonts: [String: String]

  /// The running program, with the fonts that a library has opened so far.
  ///
  /// - Throws: `FileError` if a font file cannot be read any more.
  public init(fonts library: FontLibrary) throws {
    egaku = ProgramVersion.current
    freetype = TextLibraries.freeTypeVersion
    harfbuzz = TextLibraries.harfBuzzVersion
    fonts = try library.openedFiles.mapValues { path in
      SHA256.hash(try FileReading.bytes(of: FilePath(path), limit: Self.fontSizeLimit)).description
    }
  }

  private static let fontSizeLimit = 256 << 20

  /// What differs from another maker, a sentence each: "drawn with FreeType 2.12.1, now 2.13.2".
  public func differences(from old: Maker) -> [String] {
    var result: [String] = []
    for (name, before, after) in [
      ("egaku", old.egaku, egaku), ("FreeType", old.freetype, freetype), ("HarfBuzz", old.harfbuzz, harfbuzz),
    ] where before != after {
      result.append("the golden was drawn with \(name) \(before), now it is \(after)")
    }
    for name in Set(old.fonts.keys).union(fonts.keys).sorted() where old.fonts[name] != fonts[name] {
      switch (old.fonts[name], fonts[name]) {
      case (nil, _): result.append("the golden was drawn without the font \(name)")
      case (_, nil): result.append("the golden was drawn with the font \(name), which is not used now")
      default: result.append("the golden was drawn with another version of the font \(name)")
      }
    }
    return result
  }
}
