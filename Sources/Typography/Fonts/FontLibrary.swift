/// The fonts of a run: finds font files where systems keep them and opens each once, when it is first used.
///
/// The DejaVu fonts are found by the names of their files, so a text in them looks at no other font. Any other family
/// is looked for in an index of the named folders and of the system's, which is made when it is first needed.
///
/// A library and everything taken from it belong to one thread; several libraries may be used at the same time.
public final class FontLibrary {
  let store: FontStore
  private var texts: [TextFont] = []
  /// The libraries that look into more folders first.
  private var extended: [FontLibrary] = []

  /// - Parameters:
  ///   - folders: where to look first; folders below them count too.
  ///   - directories: the system's folders, in order; `nil` takes those of this system.
  /// - Throws: `TextError` if FreeType does not start.
  public init(folders: [String] = [], directories: [String]? = nil) throws(TextError) {
    let places = directories.map { FontPlaces(probed: $0, indexed: $0) } ?? .system
    store = FontStore(folders: folders, places, try TextEngines())
  }

  private init(_ store: FontStore) { self.store = store }

  /// The folders that the user named: what lies there goes before the system's fonts.
  public var folders: [String] { store.folders }

  /// A library that looks into more folders first; itself if there are none. Equal requests give the same object.
  public func adding(folders more: [String]) -> FontLibrary {
    guard !more.isEmpty else { return self }
    let folders = more + store.folders
    if let known = extended.first(where: { $0.folders == folders }) { return known }
    let library = FontLibrary(FontStore(folders: folders, store.places, store.engines))
    extended.append(library)
    return library
  }

  /// The font files that have been opened, by the files' names: what the text of pictures depends on.
  public var openedFiles: [String: String] {
    var files = store.openedFiles
    for library in extended { files.merge(library.openedFiles) { min($0, $1) } }
    return files
  }

  /// The fonts of a text at a size: those that it asks for, and the default chain behind them. Equal requests give
  /// the same object.
  ///
  /// - Parameters:
  ///   - points: the size of the em in points (1/72 inch).
  ///   - dpi: pixels per inch; the fraction is cut off, as matplotlib does.
  /// - Throws: `TextError` if none of the families is installed, the first one is broken or the size is out of range.
  public func font(
    _ properties: FontProperties = FontProperties(), points: Double, dpi: Double
  ) throws(TextError) -> TextFont {
    for known in texts where known.points == points && known.dpi == dpi && known.properties == properties {
      return known
    }
    let result = try TextFont(store, properties, points: points, dpi: dpi)
    texts.append(result)
    return result
  }
}
