internal import CFreeType

// The lengths of glyphs as formulas measure them: unhinted, at a size that is no whole number of pixels.

extension SizedFont {
  /// A glyph's number and its extent about its origin, in pixels.
  struct UnhintedMetrics {
    let glyph: UInt32
    let advance, height, depth: Double
  }

  /// - Throws: `.missingGlyph` if the font cannot show the character.
  func unhintedMetrics(_ scalar: Unicode.Scalar) throws(FontError) -> UnhintedMetrics {
    let index = FT_Get_Char_Index(face.freeType, FT_ULong(scalar.value))
    guard index != 0, FT_Load_Glyph(face.freeType, index, FT_Int32(FT_LOAD_NO_SCALE)) == 0,
      let slot = face.freeType.pointee.glyph
    else { throw .missingGlyph(Character(scalar), face.font) }
    let outline = slot.pointee.outline
    var (lowest, highest) = (0, 0)
    if outline.n_points > 0, let points = outline.points {
      let heights = (0..<Int(outline.n_points)).map { Int(points[$0].y) }
      (lowest, highest) = (heights.min() ?? 0, heights.max() ?? 0)
    }
    return UnhintedMetrics(
      glyph: index, advance: unhintedAdvance(units: Int(slot.pointee.advance.x)),
      height: Double(scaledFractionally(highest)) / 64, depth: -Double(scaledFractionally(lowest)) / 64)
  }

  /// An advance in font units as pixels, in 16.16.
  func unhintedAdvance(units: Int) -> Double { Double((units * fractionalFactor + 32) / 64) / 65536 }

  /// A distance in font units as 26.6 pixels.
  private func scaledFractionally(_ units: Int) -> Int {
    let product = abs(units) * fractionalFactor
    let rounded = (product + 0x8000) >> 16
    return units < 0 ? -rounded : rounded
  }
}
