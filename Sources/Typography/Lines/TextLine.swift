/// A line of text set into glyphs at their places, from one or several fonts, with the lines of its formulas.
///
/// The box contract of every piece of text: a width, an ascent above and a descent below the baseline, in pixels.
public struct TextLine {
  /// A glyph and the place of its origin, in pixels from the start of the line, y upwards.
  public struct PlacedGlyph {
    /// The font and size of the glyph.
    public let font: SizedFont
    /// The number of the glyph in its font.
    public let glyph: UInt32
    /// The origin in pixels.
    public let x, y: Double
  }

  /// A filled box of a formula, in pixels from the start of the line, y upwards, before the line is turned.
  public struct Rule: Hashable, Sendable {
    /// The lower left corner.
    public let x, y: Double
    /// The extent.
    public let width, height: Double
  }

  /// The text that was set.
  public let text: String
  /// The glyphs in the order in which they are painted.
  public let glyphs: [PlacedGlyph]
  /// The lines of fractions and roots.
  public let rules: [Rule]
  /// How far the line advances.
  public let width: Double
  /// How far the ink reaches above the baseline; negative if all of it is below.
  public let ascent: Double
  /// How far the ink reaches below the baseline; negative if all of it is above.
  public let descent: Double

  /// A line may have so many characters.
  static let largestLength = 100_000

  /// Whether there is nothing to paint.
  public var isEmpty: Bool { glyphs.isEmpty && rules.isEmpty }

  /// Sets one line of text, with its formulas if the setting says so.
  ///
  /// - Parameter text: a single line; empty text gives an empty box.
  /// - Throws: `.missingGlyphs` for all characters that no font can show, `.formula` for a mistake in a formula, and
  ///   what opening fonts throws.
  public init(_ text: String, font: TextFont, _ setting: TextSetting = TextSetting()) throws(TextError) {
    guard setting.parsesMath else {
      try self.init(plain: text, font: font, setting)
      return
    }
    guard FormulaText.isFormula(text) else {
      try self.init(plain: text.withoutEscapes, font: font, setting)
      return
    }
    try self.init(formula: text, font: font, setting)
  }

  /// Sets a line without formulas: ligatures, kerning and marks as the fonts say, hinted advances.
  init(plain text: String, font: TextFont, _ setting: TextSetting) throws(TextError) {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= Self.largestLength else { throw .tooLong(scalars.count) }
    var pen = 0
    var placed: [PlacedGlyph] = []
    var top = Int.min
    var bottom = Int.max
    var shaper = LineShaper(scalars, font)
    for shaped in try shaper.shaped(boxesForMissing: setting.boxesForMissing) {
      guard let sized = try font.font(shaped.font) else { continue }
      let y = shaped.offsetY
      placed.append(
        PlacedGlyph(font: sized, glyph: shaped.glyph, x: Double(pen + shaped.offsetX) / 64, y: Double(y) / 64)
      )
      let box = sized.outline(of: shaped.glyph).controlBox
      top = max(top, (box?.maxY ?? 0) + y)
      bottom = min(bottom, (box?.minY ?? 0) + y)
      pen += shaped.advance
    }
    self.text = text
    glyphs = placed
    rules = []
    width = Double(pen) / 64
    ascent = placed.isEmpty ? 0 : Double(top) / 64
    descent = placed.isEmpty ? 0 : -Double(bottom) / 64
  }

  /// Sets a line that holds formulas. Its extent is in whole pixels.
  private init(formula text: String, font: TextFont, _ setting: TextSetting) throws(TextError) {
    let content: FormulaText
    do throws(FormulaFault) {
      content = try FormulaText(text, style: setting.mathDefault)
    } catch {
      throw .formula(error, source: text)
    }
    let layout = FormulaLayout(fonts: font.formulas(setting), points: font.points)
    let shipped = try ShippedFormula(layout.line(content.parts))
    self.text = text
    glyphs = shipped.glyphs
    rules = shipped.rules
    (width, ascent, descent) = (shipped.width, shipped.height, shipped.depth)
  }
}

extension String {
  /// The text with `\$` as a dollar sign, as it is written where dollar signs could enclose a formula.
  var withoutEscapes: String {
    guard utf8.contains(UInt8(ascii: "\\")) else { return self }
    var result: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      if scalar == "$", result.last == "\\" { result.removeLast() }
      result.append(scalar)
    }
    return String(result)
  }
}
