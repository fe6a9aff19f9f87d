internal import CFreeType
internal import CHarfBuzz

/// FreeType's own state and what HarfBuzz asks of a font, closed when the last face that needs them is gone.
final class TextEngines {
  let freeType: FT_Library
  /// How HarfBuzz measures glyphs: hinted, as they are drawn. The data behind a font is its `SizedFont`.
  let hintedMetrics: OpaquePointer

  init() throws(TextError) {
    var handle: FT_Library?
    let status = FT_Init_FreeType(&handle)
    guard status == 0, let handle else {
      throw .unreadable(path: "FreeType", reason: "the library does not start (error \(status))")
    }
    freeType = handle
    // Outlines depend on the version of the bytecode interpreter, which the environment could change.
    var version: FT_UInt = 40
    FT_Property_Set(handle, "truetype", "interpreter-version", &version)
    hintedMetrics = hb_font_funcs_create()
    hb_font_funcs_set_glyph_h_advance_func(
      hintedMetrics,
      { _, data, glyph, _ in Int32(truncatingIfNeeded: SizedFont.behind(data)?.advance(of: glyph) ?? 0) },
      nil, nil)
    hb_font_funcs_set_glyph_extents_func(
      hintedMetrics,
      { _, data, glyph, extents, _ in
        guard let font = SizedFont.behind(data), let extents else { return 0 }
        extents.pointee = font.extents(of: glyph)
        return 1
      }, nil, nil)
    hb_font_funcs_make_immutable(hintedMetrics)
  }

  deinit {
    hb_font_funcs_destroy(hintedMetrics)
    FT_Done_FreeType(freeType)
  }
}
