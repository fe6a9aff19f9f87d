internal import CFreeType
internal import CHarfBuzz

/// An opened font file: one mapping of the file, shared by FreeType (outlines) and HarfBuzz (shaping).
final class FontFace {
  let font: Font
  let path: String
  let freeType: FT_Face
  /// Shapes in font units: its scale is the em.
  let harfBuzz: OpaquePointer
  let unitsPerEm: Int
  /// The heights that the font asks for around every line, in font units: the OS/2 table's typographic values.
  let typographicAscent, typographicDescent, typographicLineGap: Int

  private let library: FreeTypeLibrary
  private let blob: OpaquePointer
  private let shapingFace: OpaquePointer

  init(_ font: Font, path: String, library: FreeTypeLibrary) throws(FontError) {
    guard let blob = hb_blob_create_from_file_or_fail(path) else {
      throw .unreadable(path: path, reason: "the file cannot be read")
    }
    var length: UInt32 = 0
    let bytes = hb_blob_get_data(blob, &length)
    var face: FT_Face?
    let status = FT_New_Memory_Face(
      library.handle, UnsafeRawPointer(bytes)?.assumingMemoryBound(to: FT_Byte.self), FT_Long(length), 0,
      &face)
    guard status == 0, let face else {
      hb_blob_destroy(blob)
      throw .unreadable(path: path, reason: "FreeType does not know its format (error \(status))")
    }
    guard let table = FT_Get_Sfnt_Table(face, FT_SFNT_OS2) else {
      FT_Done_Face(face)
      hb_blob_destroy(blob)
      throw .unreadable(path: path, reason: "the font has no OS/2 table")
    }
    let metrics = table.assumingMemoryBound(to: TT_OS2.self).pointee
    typographicAscent = Int(metrics.sTypoAscender)
    typographicDescent = -Int(metrics.sTypoDescender)
    typographicLineGap = Int(metrics.sTypoLineGap)
    self.font = font
    self.path = path
    self.library = library
    self.blob = blob
    freeType = face
    unitsPerEm = Int(face.pointee.units_per_EM)
    shapingFace = hb_face_create(blob, 0)
    harfBuzz = hb_font_create(shapingFace)
    let em = Int32(unitsPerEm)
    hb_font_set_scale(harfBuzz, em, em)
  }

  deinit {
    hb_font_destroy(harfBuzz)
    hb_face_destroy(shapingFace)
    FT_Done_Face(freeType)
    hb_blob_destroy(blob)
  }
}
