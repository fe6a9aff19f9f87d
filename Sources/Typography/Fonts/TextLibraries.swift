internal import CFreeType
internal import CHarfBuzz

/// The libraries that text is set with.
public enum TextLibraries {
  /// FreeType's version, which outlines depend on: "2.12.1".
  public static var freeTypeVersion: String {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return "unknown" }
    defer { FT_Done_FreeType(library) }
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    FT_Library_Version(library, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }

  /// HarfBuzz's version, which the places of glyphs depend on: "6.0.0".
  public static var harfBuzzVersion: String { String(cString: hb_version_string()) }
}
