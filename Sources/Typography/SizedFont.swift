internal import CFreeType
public import Geometry

/// A font at one size and resolution, with its hinted glyphs.
///
/// Outlines are loaded as matplotlib loads them: hinted by the font's own bytecode at a whole number of
/// pixels per em, which fits heights to the pixel grid and leaves widths alone.
public final class SizedFont {
  /// The size of the em in points.
  public let points: Double
  /// The size of the em in pixels, fractions kept.
  public let pixelsPerEm: Double

  let face: FontFace
  private let size: FT_Size
  private var glyphs: [UInt32: Glyph] = [:]
  /// 26.6 pixels for one font unit as a 16.16 factor, for distances that shaping adds.
  private let kerningFactor: Int
  /// 26.6 pixels for one font unit as a 16.16 factor, at the size that was asked for, not at whole pixels.
  let fractionalFactor: Int

  init(face: FontFace, points: Double, dpi: Double) throws(FontError) {
    let pointsFixed = (points * 64).rounded(.towardZero)
    let resolution = dpi.rounded(.towardZero)
    guard pointsFixed >= 1, resolution >= 1, pointsFixed * resolution / 72 < Double(Self.largestEm) * 64
    else {
      throw .badSize(points: points, dpi: dpi)
    }
    var size: FT_Size?
    var status = FT_New_Size(face.freeType, &size)
    guard status == 0, let size else { throw .badSize(points: points, dpi: dpi) }
    FT_Activate_Size(size)
    status = FT_Set_Char_Size(
      face.freeType, FT_F26Dot6(pointsFixed), 0, FT_UInt(resolution), FT_UInt(resolution))
    guard status == 0 else {
      FT_Done_Size(size)
      throw .badSize(points: points, dpi: dpi)
    }
    self.face = face
    self.size = size
    self.points = points
    pixelsPerEm = points * dpi / 72
    let em = Int((pointsFixed * resolution / 72).rounded(.toNearestOrEven))
    let unit = (em * 65536 + face.unitsPerEm / 2) / face.unitsPerEm
    fractionalFactor = unit
    kerningFactor = ((unit * face.unitsPerEm + 32768) >> 16) * 65536 / face.unitsPerEm
  }

  deinit { FT_Done_Size(size) }

  /// An em of more pixels than this is refused; FreeType's fixed point would overflow soon after.
  private static let largestEm = 16384

  /// The font that this is a size of.
  public var font: Font { face.font }

  /// A name that tells this outline set from others: file, and whole pixels per em that hinting works at.
  public var identifier: String {
    let name = face.font.fileName.split(separator: ".").first.map(String.init) ?? face.font.fileName
    return "\(name)-\(size.pointee.metrics.x_ppem)"
  }

  /// The hinted outline of a glyph, in 26.6 pixels from the glyph's origin on the baseline.
  public func outline(of glyph: UInt32) -> GlyphOutline { loaded(glyph).outline }

  /// The hinted advance in 26.6 pixels: a whole number of pixels.
  func advance(of glyph: UInt32) -> Int { loaded(glyph).advance }

  /// A distance in font units as 26.6 pixels, rounded as HarfBuzz scales positions.
  func scaled(_ units: Int) -> Int { (units * kerningFactor + 32768) >> 16 }

  /// The least ascent and descent of a line, and the gap between lines, in pixels.
  var lineMetrics: (ascent: Double, descent: Double, gap: Double) {
    let unit = pixelsPerEm / Double(face.unitsPerEm)
    return (
      Double(face.typographicAscent) * unit, Double(face.typographicDescent) * unit,
      Double(face.typographicLineGap) * unit
    )
  }
}

private struct Glyph {
  let outline: GlyphOutline
  let advance: Int

  static let blank = Glyph(
    outline: GlyphOutline(points: [], isOnCurve: [], contourEnds: []), advance: 0)
}

extension SizedFont {
  /// The glyph, loaded on first use. A glyph that FreeType cannot load (a damaged font) is blank.
  private func loaded(_ index: UInt32) -> Glyph {
    if let known = glyphs[index] { return known }
    let glyph = load(index)
    glyphs[index] = glyph
    return glyph
  }

  private func load(_ index: UInt32) -> Glyph {
    FT_Activate_Size(size)
    guard FT_Load_Glyph(face.freeType, index, FT_Int32(FT_LOAD_NO_BITMAP)) == 0,
      let slot = face.freeType.pointee.glyph
    else { return .blank }
    return Glyph(outline: Self.outline(slot.pointee.outline), advance: Int(slot.pointee.advance.x))
  }

  private static func outline(_ source: FT_Outline) -> GlyphOutline {
    let count = Int(source.n_points)
    guard count > 0, let points = source.points, let tags = source.tags, let ends = source.contours else {
      return Glyph.blank.outline
    }
    return GlyphOutline(
      points: (0..<count).map { FixedPoint26(x: Int(points[$0].x), y: Int(points[$0].y)) },
      isOnCurve: (0..<count).map { tags[$0] & 1 != 0 },
      contourEnds: (0..<Int(source.n_contours)).map { Int(ends[$0]) + 1 })
  }
}
