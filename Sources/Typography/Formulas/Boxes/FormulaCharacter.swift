/// A glyph of a formula: as wide as its ink.
class FormulaCharacter: FormulaItem {
  private(set) var symbol: FormulaSymbol
  let fonts: FormulaFonts
  fileprivate(set) var points: Double
  fileprivate(set) var metrics: FormulaGlyphMetrics
  var width, height, depth: Double

  /// - Throws: `TextError` if no font has the glyph or one that should have it is not installed.
  init(_ symbol: FormulaSymbol, points: Double, _ fonts: FormulaFonts) throws(TextError) {
    self.symbol = symbol
    self.fonts = fonts
    self.points = points
    metrics = try fonts.metrics(of: symbol, points: points)
    (width, height, depth) = (0, 0, 0)
    super.init()
    takeMetrics()
  }

  private func takeMetrics() {
    width = symbol.source == " " ? metrics.advance : metrics.width
    (height, depth) = (metrics.top, -(metrics.top - metrics.height))
  }

  /// Becomes another symbol in its place; the list that it stands in keeps its extent.
  func become(_ other: FormulaSymbol) throws(TextError) {
    metrics = try fonts.metrics(of: other, points: points)
    symbol = other
    takeMetrics()
  }

  override func scale(by factor: Double) {
    points *= factor
    width *= factor
    height *= factor
    depth *= factor
  }

  override func kern(before next: FormulaItem?) -> Double {
    var distance = metrics.advance - width
    if let next = next as? FormulaCharacter { distance += fonts.kern(self, next) }
    return distance
  }

  /// Whether it leans to the right, as italic letters and integrals do.
  var isSlanted: Bool { metrics.isSlanted }

  /// Where its origin lies from where it stands.
  var origin: (x: Double, y: Double) { (0, 0) }
}

/// A mark over an item: its box is that of its ink, which in the font stands above the baseline already.
final class FormulaAccentMark: FormulaCharacter {
  override init(_ symbol: FormulaSymbol, points: Double, _ fonts: FormulaFonts) throws(TextError) {
    try super.init(symbol, points: points, fonts)
    takeInk()
  }

  private func takeInk() {
    (width, height, depth) = (metrics.maxX - metrics.minX, metrics.maxY - metrics.minY, 0)
  }

  override func shrinkEnded() {
    // The glyph is there in every size once it is in one.
    if let smaller = try? fonts.metrics(of: symbol, points: points) { metrics = smaller }
    takeInk()
  }

  override var origin: (x: Double, y: Double) { (-metrics.minX, metrics.minY) }
}

/// Words of a text font inside a formula, shaped as plain text is.
final class FormulaWords: FormulaBox {
  let text: [Unicode.Scalar]
  private let fonts: FormulaFonts
  private(set) var points: Double

  /// - Throws: `TextError` if no font has a character.
  init(_ text: [Unicode.Scalar], points: Double, _ fonts: FormulaFonts) throws(TextError) {
    self.text = text
    self.fonts = fonts
    self.points = points
    let line = try fonts.line(text, points: points)
    super.init(width: line.width, height: line.ascent, depth: line.descent)
  }

  override func scale(by factor: Double) {
    super.scale(by: factor)
    points *= factor
  }

  /// The glyphs at the size that the words have come to.
  func glyphs() throws(TextError) -> [TextLine.PlacedGlyph] { try fonts.line(text, points: points).glyphs }
}
