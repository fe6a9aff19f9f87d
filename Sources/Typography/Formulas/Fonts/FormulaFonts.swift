internal import CFreeType

/// The glyphs of formulas: which font each comes from, and its measures.
///
/// Lengths are those of unhinted glyphs, at a size that need not be a whole number of pixels.
final class FormulaFonts {
  let set: FormulaFontSet
  let store: FontStore
  let dpi: Double
  /// The first font of the text around the formula, and what that text asks for.
  private let text: SizedFont
  private let properties: FontProperties
  let setting: TextSetting
  private var choices: [FormulaSymbol: FormulaGlyphChoice?] = [:]
  private var known: [MetricsKey: FormulaGlyphMetrics] = [:]

  private struct MetricsKey: Hashable {
    let symbol: FormulaSymbol
    let points: Double
  }

  init(_ setting: TextSetting, _ store: FontStore, text: SizedFont, _ properties: FontProperties, dpi: Double)
  {
    set = setting.mathFonts
    self.setting = setting
    self.store = store
    self.text = text
    self.properties = properties
    self.dpi = dpi
  }

  /// Words shaped as plain text.
  func line(_ words: [Unicode.Scalar], points: Double) throws(TextError) -> TextLine {
    let font = try TextFont(store, properties, points: points, dpi: dpi)
    return try TextLine(plain: String(words), font: font, setting)
  }

  /// Whether the fonts of formulas have a glyph for a symbol.
  func has(_ symbol: FormulaSymbol) throws(TextError) -> Bool { try choice(for: symbol) != nil }

  /// The font and glyph of a symbol at a size.
  func glyph(of symbol: FormulaSymbol, points: Double) throws(TextError) -> (SizedFont, UInt32) {
    let choice = try known(symbol)
    return (try store.font(choice.file, points: points, dpi: dpi), choice.glyph)
  }

  func metrics(of symbol: FormulaSymbol, points: Double) throws(TextError) -> FormulaGlyphMetrics {
    let key = MetricsKey(symbol: symbol, points: points)
    if let found = known[key] { return found }
    let choice = try known(symbol)
    let font = try store.font(choice.file, points: points, dpi: dpi)
    let own = font.unhintedMetrics(of: choice.glyph)
    // Large signs of Computer Modern hang below the baseline.
    let raise =
      choice.file.fileName == ComputerModern.largeFile
      ? (Double(own.maxY - own.minY) / 64 / 2) + (points / 3 * dpi / 72) : 0
    let metrics = FormulaGlyphMetrics(own, isSlanted: choice.isSlanted, raise: raise)
    known[key] = metrics
    return metrics
  }

  /// What two neighbours add to the advance of the first: whole pixels from the older kerning table of its font.
  func kern(_ left: FormulaCharacter, _ right: FormulaCharacter) -> Double {
    guard left.points == right.points, left.symbol.style.alphabet == right.symbol.style.alphabet,
      left.symbol.size == right.symbol.size, let first = try? known(left.symbol),
      let second = try? known(right.symbol),
      let font = try? store.font(first.file, points: left.points, dpi: dpi)
    else { return 0 }
    return font.tableKern(first.glyph, second.glyph)
  }

  private func known(_ symbol: FormulaSymbol) throws(TextError) -> FormulaGlyphChoice {
    if let choice = try choice(for: symbol) { return choice }
    throw .missingGlyphs([MissingCharacter(scalars: [symbol.scalar])])
  }

  private func choice(for symbol: FormulaSymbol) throws(TextError) -> FormulaGlyphChoice? {
    if let known = choices[symbol] { return known }
    let chooser = FormulaGlyphChooser(set: set, store: store, text: text.file)
    let choice = try chooser.choice(for: symbol)
    choices[symbol] = .some(choice)
    return choice
  }

  /// The growing sizes of a bracket, a root or a wide accent, small ones first; at least one.
  ///
  /// - Parameter source: how it is written.
  func sizes(of source: String, _ scalar: Unicode.Scalar, _ style: FormulaStyle) throws(TextError)
    -> [FormulaSymbol]
  {
    var symbol = FormulaSymbol(source: source, scalar: scalar, style: style)
    guard set != .cm else {
      let count = ComputerModern.sizes[source]?.count ?? 0
      return count == 0 ? [symbol] : (0..<count).map { size in symbol.sized(size) }
    }
    if source.count > 1, !symbol.isWideAccent {
      symbol = FormulaSymbol(source: String(scalar), scalar: scalar, style: style)
    }
    let chooser = FormulaGlyphChooser(set: set.fallback ?? set, store: store, text: text.file)
    var sizes: [FormulaSymbol] = []
    for (size, name) in FormulaFontName.sizes.enumerated() {
      if try chooser.glyph(of: scalar.value, in: name) != nil { sizes.append(symbol.sized(size)) }
    }
    // The largest root does not meet its line.
    if source == FormulaLayout.root { sizes = sizes.dropLast() }
    return sizes.isEmpty ? [symbol] : sizes
  }

  // MARK: - Lengths

  /// The thickness of lines.
  func ruleThickness(points: Double) -> Double { ((0.75 / 12) * points * dpi) / 72 }

  func axisHeight(points: Double) -> Double { set.constants.axisHeight * points * dpi / 72 }

  func xHeight(points: Double) -> Double { set.constants.xHeight * points * dpi / 72 }

  /// The em that white space is counted in.
  func quad(points: Double) throws(TextError) -> Double {
    if let quad = set.constants.quad { return quad * points * dpi / 72 }
    let m = FormulaSymbol(source: "m", scalar: "m", style: FormulaStyle(.normal))
    return try metrics(of: m, points: points).advance
  }
}

/// The measures of a glyph in pixels, y upwards.
struct FormulaGlyphMetrics {
  let advance: Double
  /// The extent of the ink; `top` is its upper edge above the baseline.
  let width, height, top: Double
  let minX, minY, maxX, maxY: Double
  let isSlanted: Bool
  /// How far the glyph is drawn above where its font has it.
  let raise: Double

  init(_ metrics: SizedFont.UnhintedMetrics, isSlanted: Bool, raise: Double) {
    advance = metrics.advance
    (minX, maxX) = (Double(metrics.minX) / 64, Double(metrics.maxX) / 64)
    (minY, maxY) = (Double(metrics.minY) / 64 + raise, Double(metrics.maxY) / 64 + raise)
    (width, height) = (Double(metrics.maxX - metrics.minX) / 64, Double(metrics.maxY - metrics.minY) / 64)
    top = maxY
    self.isSlanted = isSlanted
    self.raise = raise
  }
}
