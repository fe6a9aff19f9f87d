// What fonts there are, for lists and for telling whether a picture may have changed.

/// A face that is installed.
public struct InstalledFont: Hashable, Sendable {
  /// The family's name.
  public let family: String
  /// Whether its letters are upright.
  public let style: FontStyle
  /// How thick its strokes are.
  public let weight: FontWeight
  /// The file, and the face in it.
  public let file: FontFile
  /// Why it cannot be drawn with; `nil` if it can.
  public let refusal: String?
}

extension FontLibrary {
  /// Every face in the folders that the user named and in the system's, in the order in which they are preferred.
  ///
  /// - Throws: `TextError` if a named folder, or a font in it, cannot be read.
  public func installedFonts() throws(TextError) -> [InstalledFont] {
    try store.entries().map { entry in
      InstalledFont(
        family: entry.family, style: entry.style, weight: FontWeight(entry.weight), file: entry.file,
        refusal: entry.refusal)
    }
  }

  /// The font that each link of the default chain comes to; `nil` where none of its families is installed.
  ///
  /// - Throws: `TextError` if a named folder, or a font in it, cannot be read.
  public func defaultChain(_ properties: FontProperties = FontProperties()) throws(TextError) -> [FontFile?] {
    var files: [FontFile?] = []
    for link in DefaultChain.links.indices { files.append(try store.chainFile(link, properties)) }
    return files
  }

  /// The system's files of the DejaVu fonts: all that texts in the default style need.
  public static var dejaVuFiles: [FontFile] {
    let folders = FontPlaces.system.probed
    return DejaVuFamily.fileNames.compactMap { FontStore.file(named: $0, in: folders) }
  }

  /// The files that formulas may be set in.
  public var formulaFiles: [FontFile] {
    let names = FormulaFontSet.allCases.flatMap { set in
      FormulaFontName.allCases.flatMap(set.fileNames)
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.compactMap(store.file(named:))
  }
}
