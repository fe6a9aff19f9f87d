internal import CHarfBuzz
internal import Geometry

/// A line of text shaped into glyphs at their places.
///
/// The box contract of every piece of text: a width, an ascent above and a descent below the baseline, in pixels.
public struct GlyphRun {
  /// A glyph and the place of its origin, in pixels from the start of the line, y upwards.
  public struct PlacedGlyph: Hashable, Sendable {
    /// The number of the glyph in its font.
    public let glyph: UInt32
    /// The origin in pixels.
    public let x, y: Double
  }

  /// The font and size of the glyphs.
  public let font: SizedFont
  /// The text that was set.
  public let text: String
  /// The number of the glyph in its font.
  public let glyphs: [PlacedGlyph]
  /// How far the line advances.
  public let width: Double
  /// How far the ink reaches above the baseline; negative if all of it is below.
  public let ascent: Double
  /// How far the ink reaches below the baseline; negative if all of it is above.
  public let descent: Double

  /// Shapes one line of text: ligatures, kerning and marks as the font says, hinted advances.
  ///
  /// - Parameter text: a single line; empty text gives an empty box.
  /// - Throws: `.missingGlyph` for the first character that the font cannot show.
  public init(_ text: String, font: SizedFont) throws(FontError) {
    self.font = font
    self.text = text
    var pen = 0
    var placed: [PlacedGlyph] = []
    var top = Int.min
    var bottom = Int.max
    for shaped in try Shaper.shape(text, font: font) {
      let x = pen + font.scaled(shaped.offsetX)
      let y = font.scaled(shaped.offsetY)
      placed.append(PlacedGlyph(glyph: shaped.glyph, x: Double(x) / 64, y: Double(y) / 64))
      let box = font.outline(of: shaped.glyph).controlBox
      top = max(top, (box?.maxY ?? 0) + y)
      bottom = min(bottom, (box?.minY ?? 0) + y)
      pen += font.advance(of: shaped.glyph) + font.scaled(shaped.adjustment)
    }
    glyphs = placed
    width = Double(pen) / 64
    ascent = placed.isEmpty ? 0 : Double(top) / 64
    descent = placed.isEmpty ? 0 : -Double(bottom) / 64
  }
}

/// HarfBuzz's answer for a line, in font units.
private struct Shaper {
  struct ShapedGlyph {
    let glyph: UInt32
    /// What kerning adds to the glyph's own advance.
    let adjustment: Int
    let offsetX, offsetY: Int
  }

  static func shape(_ text: String, font: SizedFont) throws(FontError) -> [ShapedGlyph] {
    guard let buffer = hb_buffer_create() else { return [] }
    defer { hb_buffer_destroy(buffer) }
    var utf8 = Array(text.utf8)
    hb_buffer_add_utf8(buffer, &utf8, Int32(utf8.count), 0, Int32(utf8.count))
    // A fixed language: HarfBuzz would otherwise ask the process's locale.
    hb_buffer_set_language(buffer, hb_language_from_string("und", -1))
    hb_buffer_guess_segment_properties(buffer)
    hb_shape(font.face.harfBuzz, buffer, nil, 0)
    return try glyphs(in: buffer, of: text, font: font)
  }

  private static func glyphs(
    in buffer: OpaquePointer, of text: String, font: SizedFont
  ) throws(FontError) -> [ShapedGlyph] {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    var result: [ShapedGlyph] = []
    for index in 0..<Int(count) {
      let glyph = infos[index].codepoint
      guard glyph != 0 else {
        throw .missingGlyph(character(at: Int(infos[index].cluster), in: text), font.font)
      }
      let position = positions[index]
      let ownAdvance = hb_font_get_glyph_h_advance(font.face.harfBuzz, glyph)
      result.append(
        ShapedGlyph(
          glyph: glyph, adjustment: Int(position.x_advance - ownAdvance),
          offsetX: Int(position.x_offset), offsetY: Int(position.y_offset)))
    }
    return result
  }

  private static func character(at byte: Int, in text: String) -> Character {
    let index = text.utf8.index(text.startIndex, offsetBy: byte)
    return text[index..<text.endIndex].first ?? "?"
  }
}
