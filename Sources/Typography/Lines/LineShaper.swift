// A line of text in several fonts, as matplotlib and Raqm shape it: the whole line in the first font, then what that
// lacks in the next one, and so on, each time with the whole line as context.

internal import CHarfBuzz

/// A glyph of a shaped line, in 26.6 pixels.
struct ShapedGlyph {
  let glyph: UInt32
  /// The font of the list that it comes from.
  let font: Int
  /// Where what it shows begins in the text.
  let cluster: Int
  let offsetX, offsetY, advance: Int
}

/// Shapes one line.
struct LineShaper {
  private let font: TextFont
  private let scalars: [Unicode.Scalar]
  private let codes: [UInt32]
  /// The font of each character.
  private var fonts: [Int]
  private let scripts: [hb_script_t]
  private let runs: [BidiLevels.Run]

  /// - Parameter scalars: one line; tabs are white space.
  init(_ scalars: [Unicode.Scalar], _ font: TextFont) {
    self.font = font
    self.scalars = scalars
    codes = scalars.map { $0 == "\t" ? 0x20 : $0.value }
    fonts = Array(repeating: 0, count: scalars.count)
    scripts = Scripts.resolved(scalars)
    let levels = BidiLevels.levels(of: scalars)
    runs = levels.map(BidiLevels.visualRuns) ?? [BidiLevels.Run(start: 0, end: scalars.count, level: 0)]
  }

  /// The glyphs from the left.
  ///
  /// - Parameter boxesForMissing: whether boxes stand for characters that no font has: those of the font of last
  ///   resort, where it is installed, else the first font's glyph for what it lacks.
  /// - Throws: `.missingGlyphs` with all characters that no font can show.
  mutating func shaped(boxesForMissing: Bool) throws(TextError) -> [ShapedGlyph] {
    guard !scalars.isEmpty else { return [] }
    var glyphs = try layout()
    var next = 1
    while glyphs.contains(where: { $0.glyph == 0 }) {
      let missing = missingRanges(in: glyphs)
      guard try font.font(next) != nil else {
        guard boxesForMissing else {
          throw .missingGlyphs(missing.map { MissingCharacter(scalars: Array(scalars[$0])) })
        }
        let last = try font.font(TextFont.lastResort) == nil ? 0 : TextFont.lastResort
        for range in missing { fonts.replaceSubrange(range, with: repeatElement(last, count: range.count)) }
        return try layout()
      }
      for range in missing { fonts.replaceSubrange(range, with: repeatElement(next, count: range.count)) }
      glyphs = try layout()
      next += 1
    }
    return glyphs
  }

  /// The characters of each cluster that has a glyph missing, in the text's order.
  private func missingRanges(in glyphs: [ShapedGlyph]) -> [Range<Int>] {
    let starts = Set(glyphs.map(\.cluster)).sorted()
    let missing = Set(glyphs.lazy.filter { $0.glyph == 0 }.map(\.cluster))
    return starts.indices.filter { missing.contains(starts[$0]) }.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : scalars.count)
    }
  }

  private func layout() throws(TextError) -> [ShapedGlyph] {
    guard let buffer = hb_buffer_create() else { return [] }
    defer { hb_buffer_destroy(buffer) }
    var result: [ShapedGlyph] = []
    for run in runs {
      for piece in pieces(of: run) {
        guard let sized = try font.font(fonts[piece.start]) else { continue }
        shape(piece, sized, buffer, &result)
      }
    }
    return result
  }

  /// The parts of a run that have one font and one script, in the order in which they stand.
  private func pieces(of run: BidiLevels.Run) -> [BidiLevels.Run] {
    var pieces: [BidiLevels.Run] = []
    for index in run.start..<run.end {
      if !pieces.isEmpty, fonts[index] == fonts[index - 1], scripts[index] == scripts[index - 1] {
        pieces[pieces.count - 1].end = index + 1
      } else {
        pieces.append(BidiLevels.Run(start: index, end: index + 1, level: run.level))
      }
    }
    return run.isLeftwards ? pieces.reversed() : pieces
  }

  private func shape(
    _ piece: BidiLevels.Run, _ sized: SizedFont, _ buffer: OpaquePointer, _ result: inout [ShapedGlyph]
  ) {
    hb_buffer_clear_contents(buffer)
    hb_buffer_add_utf32(
      buffer, codes, Int32(codes.count), UInt32(piece.start), Int32(piece.end - piece.start))
    // A fixed language: HarfBuzz would otherwise ask the process's locale.
    hb_buffer_set_language(buffer, hb_language_from_string("und", -1))
    hb_buffer_set_direction(buffer, piece.isLeftwards ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, scripts[piece.start])
    hb_buffer_set_flags(
      buffer, hb_buffer_flags_t(HB_BUFFER_FLAG_BOT.rawValue | HB_BUFFER_FLAG_EOT.rawValue))
    hb_shape(sized.harfBuzz.handle, buffer, nil, 0)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return }
    for index in 0..<Int(count) {
      let (info, position) = (infos[index], positions[index])
      result.append(
        ShapedGlyph(
          glyph: info.codepoint, font: fonts[piece.start], cluster: Int(info.cluster),
          offsetX: Int(position.x_offset), offsetY: Int(position.y_offset), advance: Int(position.x_advance)))
    }
  }
}
