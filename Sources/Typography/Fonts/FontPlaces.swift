#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folders where a system keeps its fonts.
struct FontPlaces {
  /// Folders that are probed for files of known names.
  let probed: [String]
  /// Folders below which every font file is looked at, when a family is not among the known files.
  let indexed: [String]

  /// Where Debian, Ubuntu, Fedora, Arch and macOS with Homebrew put fonts.
  static var system: FontPlaces {
    let home = getenv("HOME").map { String(cString: $0) }
    #if os(macOS)
      let own = home.map { [$0 + "/Library/Fonts"] } ?? []
      let indexed = own + ["/Library/Fonts", "/System/Library/Fonts", "/opt/homebrew/share/fonts"]
    #else
      let own: [String] = []
      let data = getenv("XDG_DATA_HOME").map { String(cString: $0) } ?? home.map { $0 + "/.local/share" }
      let indexed =
        (data.map { [$0 + "/fonts"] } ?? []) + (home.map { [$0 + "/.fonts"] } ?? [])
        + ["/usr/local/share/fonts", "/usr/share/fonts"]
    #endif
    return FontPlaces(probed: known + own, indexed: indexed)
  }

  private static let known = [
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF",
    "/usr/share/fonts/dejavu", "/Library/Fonts", "/opt/homebrew/share/fonts",
    // The fonts of formulas, as Debian's package of matplotlib's data brings them.
    "/usr/share/matplotlib/mpl-data/fonts/ttf",
    "/usr/share/fonts/opentype/stix", "/usr/share/fonts/truetype/lyx",
  ]
}
