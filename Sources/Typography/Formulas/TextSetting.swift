/// How texts are read and set.
public struct TextSetting: Hashable, Sendable {
  /// Whether what stands between dollar signs is a formula.
  public var parsesMath: Bool
  /// The fonts of formulas.
  public var mathFonts: FormulaFontSet
  /// The alphabet of letters in formulas: `nil` sets letters in italics and all else upright.
  public var mathDefault: MathAlphabet
  /// Whether characters that no font has are drawn as boxes; else they are an error.
  public var boxesForMissing: Bool

  /// By default formulas are set in the DejaVu fonts.
  public init(
    parsesMath: Bool = true, mathFonts: FormulaFontSet = .dejaVuSans, mathDefault: MathAlphabet = .normal,
    boxesForMissing: Bool = false
  ) {
    self.parsesMath = parsesMath
    self.mathFonts = mathFonts
    self.mathDefault = mathDefault
    self.boxesForMissing = boxesForMissing
  }
}
