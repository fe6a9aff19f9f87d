internal import CFreeType

/// What an index of fonts knows of a face.
struct FontEntry: Hashable, Sendable {
  /// The family's name for people.
  let family: String
  let style: FontStyle
  /// The weight that the font's OS/2 table states, from 0 to 1000.
  let weight: Int
  /// The width of its letters: 500 is normal, 300 condensed, 700 expanded.
  let stretch: Int
  /// Why it cannot be drawn with; `nil` if it can.
  let refusal: String?
  let file: FontFile

  /// What FreeType tells of an open face.
  init(_ face: FT_Face, file: FontFile) {
    let record = face.pointee
    family = record.family_name.map { String(cString: $0) } ?? ""
    let faceName = record.style_name.map { String(cString: $0).lowercased() } ?? ""
    if faceName.contains("oblique") {
      style = .oblique
    } else {
      style =
        faceName.contains("italic") || record.style_flags & FT_Long(FT_STYLE_FLAG_ITALIC) != 0
        ? .italic : .normal
    }
    weight = Self.weight(of: face)
    stretch = Self.stretch(family: family.lowercased(), face: faceName)
    refusal = Self.refusal(of: record)
    self.file = file
  }

  private static func weight(of face: FT_Face) -> Int {
    if let table = FT_Get_Sfnt_Table(face, FT_SFNT_OS2) {
      return min(max(Int(table.assumingMemoryBound(to: TT_OS2.self).pointee.usWeightClass), 0), 1000)
    }
    return face.pointee.style_flags & FT_Long(FT_STYLE_FLAG_BOLD) != 0 ? 700 : 400
  }

  private static func stretch(family: String, face: String) -> Int {
    let words = family + " " + face
    if words.contains("demi cond") { return 400 }
    if ["narrow", "condensed", "cond"].contains(where: words.contains) { return 300 }
    return ["wide", "expanded", "extended"].contains(where: words.contains) ? 700 : 500
  }

  /// Pictures of glyphs in colour are no outlines, and strikes of pixels fit one size only.
  private static func refusal(of record: FT_FaceRec) -> String? {
    if record.face_flags & FT_Long(FT_FACE_FLAG_COLOR) != 0 {
      return "it is a colour font, whose glyphs are pictures; only outlines are drawn"
    }
    if record.face_flags & FT_Long(FT_FACE_FLAG_SCALABLE) == 0 {
      return "its glyphs are made of pixels; only outlines are drawn"
    }
    return nil
  }
}

extension FontEntry {
  /// How far the face is from what is asked for, of its family: matplotlib's measure, less being nearer.
  func distance(to properties: FontProperties) -> Double {
    let slant: Double =
      if style == properties.style {
        0
      } else if style != .normal && properties.style != .normal {
        0.1
      } else {
        1
      }
    let thickness = 0.95 * Double(abs(properties.weight.value - weight)) / 1000 + 0.05
    return slant + thickness + Double(abs(500 - stretch)) / 1000
  }
}
