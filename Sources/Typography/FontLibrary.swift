internal import CFreeType

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The fonts of a run: finds font files where systems keep them and opens each once, when it is first used.
///
/// A library and everything taken from it belong to one thread; several libraries may be used at the same time.
public final class FontLibrary {
  /// Where Debian, Ubuntu, Fedora, Arch and Homebrew put the DejaVu fonts.
  ///
  /// Folders are probed for a file of the wanted name; nothing is scanned.
  public static let systemDirectories = [
    "/usr/share/fonts/truetype/dejavu",
    "/usr/share/fonts/dejavu-sans-fonts",
    "/usr/share/fonts/TTF",
    "/usr/share/fonts/dejavu",
    "/Library/Fonts",
    "/opt/homebrew/share/fonts",
  ]

  private let directories: [String]
  private let freeType: FreeTypeLibrary
  private var faces: [Font: FontFace] = [:]
  private var sized: [SizedFontKey: SizedFont] = [:]

  private struct SizedFontKey: Hashable {
    let font: Font
    let points, dpi: Double
  }

  /// - Parameter directories: the folders to look in, in order; `nil` takes `systemDirectories` and, on macOS, the
  ///   folder of the user's own fonts, where Homebrew puts them.
  /// - Throws: `FontError` if FreeType does not start.
  public init(directories: [String]? = nil) throws(FontError) {
    self.directories = directories ?? Self.systemDirectories + Self.userDirectories
    freeType = try FreeTypeLibrary()
  }

  private static var userDirectories: [String] {
    #if os(macOS)
      getenv("HOME").map { [String(cString: $0) + "/Library/Fonts"] } ?? []
    #else
      []
    #endif
  }

  /// The font at a size, ready to measure and to draw. Equal requests give the same object.
  ///
  /// - Parameters:
  ///   - points: the size of the em in points (1/72 inch).
  ///   - dpi: pixels per inch; the fraction is cut off, as matplotlib does.
  /// - Throws: `FontError` if the font is missing or broken or the size is out of range.
  public func font(_ font: Font = .dejaVuSans, points: Double, dpi: Double) throws(FontError) -> SizedFont {
    let key = SizedFontKey(font: font, points: points, dpi: dpi)
    if let known = sized[key] { return known }
    let result = try SizedFont(face: face(font), points: points, dpi: dpi)
    sized[key] = result
    return result
  }

  /// The files of all fonts that are installed, of those that this package draws with.
  public static func installedFiles() -> [String] {
    let directories = systemDirectories + userDirectories
    return Font.all.compactMap { font in
      directories.lazy.map { $0 + "/" + font.fileName }.first { access($0, R_OK) == 0 }
    }
  }

  /// The font files that have been opened, by the files' names: what a picture's text depends on.
  public var openedFiles: [String: String] {
    Dictionary(uniqueKeysWithValues: faces.map { ($0.key.fileName, $0.value.path) })
  }

  private func face(_ font: Font) throws(FontError) -> FontFace {
    if let known = faces[font] { return known }
    guard let path = path(of: font) else { throw .notFound(font, searched: directories) }
    let face = try FontFace(font, path: path, library: freeType)
    faces[font] = face
    return face
  }

  private func path(of font: Font) -> String? {
    directories.lazy.map { $0 + "/" + font.fileName }.first { access($0, R_OK) == 0 }
  }
}

/// FreeType's own state, closed when the last face that needs it is gone.
final class FreeTypeLibrary {
  let handle: FT_Library

  init() throws(FontError) {
    var handle: FT_Library?
    let status = FT_Init_FreeType(&handle)
    guard status == 0, let handle else {
      throw .unreadable(path: "FreeType", reason: "the library does not start (error \(status))")
    }
    self.handle = handle
    // Outlines depend on the version of the bytecode interpreter, which the environment could change.
    var version: FT_UInt = 40
    FT_Property_Set(handle, "truetype", "interpreter-version", &version)
  }

  deinit { FT_Done_FreeType(handle) }
}
