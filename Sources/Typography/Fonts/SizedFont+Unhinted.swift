internal import CFreeType

// The lengths of glyphs as formulas measure them: unhinted, at a size that is no whole number of pixels.

extension SizedFont {
  /// A glyph's advance in pixels, and the box of its outline's points in 26.6 pixels.
  struct UnhintedMetrics {
    var advance = 0.0
    var minX = 0
    var minY = 0
    var maxX = 0
    var maxY = 0
  }

  /// The measures of a glyph; nothing of one that FreeType cannot load.
  func unhintedMetrics(of glyph: UInt32) -> UnhintedMetrics {
    guard let slot = loadedSlot(glyph, FT_LOAD_NO_HINTING) else { return UnhintedMetrics() }
    var box = FT_BBox()
    FT_Outline_Get_CBox(&slot.pointee.outline, &box)
    return UnhintedMetrics(
      advance: Double(slot.pointee.linearHoriAdvance) / 65536, minX: Int(box.xMin), minY: Int(box.yMin),
      maxX: Int(box.xMax), maxY: Int(box.yMax))
  }

  /// The distance that the font's older kerning table adds between two glyphs, in whole pixels.
  func tableKern(_ left: UInt32, _ right: UInt32) -> Double {
    var kerning = FT_Vector()
    activate()
    guard FT_Get_Kerning(face.freeType, left, right, FT_UInt(FT_KERNING_DEFAULT.rawValue), &kerning) == 0
    else {
      return 0
    }
    return Double(kerning.x) / 64
  }
}
