internal import CFreeType
internal import CHarfBuzz
internal import Files
internal import SystemPackage

/// An opened face of a font file: one mapping of the file, shared by FreeType (outlines) and HarfBuzz (shaping).
final class FontFace {
  let file: FontFile
  let freeType: FT_Face
  /// Shapes in font units: its scale is the em.
  let harfBuzz: OpaquePointer
  /// The family's name for people.
  let family: String
  let unitsPerEm: Int
  /// The heights that the font asks for around every line, in font units: the OS/2 table's typographic values, or
  /// the horizontal header's in a font without that table.
  let typographicAscent, typographicDescent, typographicLineGap: Int
  /// Whether the font leaves hinting to FreeType, which then hints upright glyphs only.
  let isAutoHinted: Bool
  /// Whether the font's own program fits glyphs to whole pixels per em.
  let hasWholeSizes: Bool

  let engines: TextEngines
  private let blob: OpaquePointer
  private let shapingFace: OpaquePointer

  init(_ file: FontFile, _ engines: TextEngines) throws(TextError) {
    if let refusal = FileReading.refusal(of: FilePath(file.path)) {
      throw .unreadable(path: file.path, reason: refusal)
    }
    guard let content = hb_blob_create_from_file_or_fail(file.path) else {
      throw .unreadable(path: file.path, reason: "the file cannot be read")
    }
    let blob =
      file.fileName == LastResortFont.fileName ? LastResortFont.withOneCharacterMap(content) : content
    var length: UInt32 = 0
    let bytes = hb_blob_get_data(blob, &length)
    var face: FT_Face?
    let status = FT_New_Memory_Face(
      engines.freeType, UnsafeRawPointer(bytes)?.assumingMemoryBound(to: FT_Byte.self), FT_Long(length),
      FT_Long(file.faceIndex), &face)
    guard status == 0, let face else {
      hb_blob_destroy(blob)
      throw .unreadable(path: file.path, reason: "FreeType does not know its format (error \(status))")
    }
    if let refusal = FontEntry(face, file: file).refusal {
      FT_Done_Face(face)
      hb_blob_destroy(blob)
      throw .unreadable(path: file.path, reason: refusal)
    }
    let heights = Self.heights(of: face)
    (typographicAscent, typographicDescent, typographicLineGap) = heights
    self.file = file
    self.engines = engines
    self.blob = blob
    freeType = face
    family = face.pointee.family_name.map { String(cString: $0) } ?? file.fileName
    unitsPerEm = max(1, Int(face.pointee.units_per_EM))
    let isTrueType = FT_Get_Sfnt_Table(face, FT_SFNT_MAXP).map {
      $0.assumingMemoryBound(to: TT_MaxProfile.self).pointee.version >= 0x10000
    }
    isAutoHinted = isTrueType == true && !Self.hasPrograms(face)
    hasWholeSizes = isTrueType == true && !isAutoHinted
    shapingFace = hb_face_create(blob, UInt32(file.faceIndex))
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

  private static func heights(of face: FT_Face) -> (ascent: Int, descent: Int, gap: Int) {
    if let table = FT_Get_Sfnt_Table(face, FT_SFNT_OS2) {
      let metrics = table.assumingMemoryBound(to: TT_OS2.self).pointee
      return (Int(metrics.sTypoAscender), -Int(metrics.sTypoDescender), Int(metrics.sTypoLineGap))
    }
    let record = face.pointee
    let (ascent, descent) = (Int(record.ascender), -Int(record.descender))
    return (ascent, descent, max(0, Int(record.height) - ascent - descent))
  }

  /// Whether the font brings programs that hint its glyphs; FreeType's own test.
  private static func hasPrograms(_ face: FT_Face) -> Bool {
    let profile = FT_Get_Sfnt_Table(face, FT_SFNT_MAXP)?.assumingMemoryBound(to: TT_MaxProfile.self).pointee
    return (profile?.maxSizeOfInstructions ?? 0) > 0 || tableLength("fpgm", face) > 0
      || tableLength("prep", face) > 7
  }

  private static func tableLength(_ name: String, _ face: FT_Face) -> Int {
    let tag = name.utf8.reduce(0) { $0 << 8 | FT_ULong($1) }
    var length: FT_ULong = 0
    return FT_Load_Sfnt_Table(face, tag, 0, nil, &length) == 0 ? Int(length) : 0
  }

  /// The number of the glyph of a character; `nil` if the font has none.
  func glyph(of scalar: Unicode.Scalar) -> UInt32? {
    let glyph = FT_Get_Char_Index(freeType, FT_ULong(scalar.value))
    return glyph == 0 ? nil : glyph
  }
}
