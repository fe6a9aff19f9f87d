/// The fonts of a text at one size, in the order in which they are asked for a character: those that the text asks
/// for, then the default chain.
///
/// Fonts after the first are opened when a character is found in none before them.
public final class TextFont {
  /// The font that is asked first. It alone decides how high lines are.
  public let first: SizedFont
  /// What the text asks for.
  public let properties: FontProperties
  let store: FontStore
  let dpi: Double
  private let files: [FontFile]
  private var fonts: [SizedFont]
  private var formulaFonts: [FormulaFonts] = []
  /// How many links of the default chain have been looked at.
  private var links = 0

  init(
    _ store: FontStore, _ properties: FontProperties, points: Double, dpi: Double
  ) throws(TextError) {
    self.store = store
    self.properties = properties
    self.dpi = dpi
    files = try store.files(of: properties)
    first = try store.font(files[0], points: points, dpi: dpi)
    fonts = [first]
  }

  /// The size of the em in points.
  public var points: Double { first.points }

  /// The index of the font whose glyphs stand for characters that no other font has.
  static let lastResort = Int.max

  /// A font of the list; `nil` behind its end.
  ///
  /// - Throws: `TextError` if the font is there but cannot be used.
  func font(_ index: Int) throws(TextError) -> SizedFont? {
    if index == Self.lastResort {
      guard let file = store.file(named: LastResortFont.fileName) else { return nil }
      return try store.font(file, points: points, dpi: dpi)
    }
    while fonts.count <= index {
      guard let next = try nextFile() else { return nil }
      fonts.append(try store.font(next, points: points, dpi: dpi))
    }
    return fonts[index]
  }

  private func nextFile() throws(TextError) -> FontFile? {
    if fonts.count < files.count { return files[fonts.count] }
    while links < DefaultChain.links.count {
      defer { links += 1 }
      if let file = try store.chainFile(links, properties), !fonts.contains(where: { $0.file == file }) {
        return file
      }
    }
    return nil
  }

  /// The fonts of formulas in such a text.
  func formulas(_ setting: TextSetting) -> FormulaFonts {
    if let known = formulaFonts.first(where: { $0.setting == setting }) { return known }
    let fonts = FormulaFonts(setting, store, text: first, properties, dpi: dpi)
    formulaFonts.append(fonts)
    return fonts
  }
}
