internal import CFreeType
internal import CHarfBuzz
public import Geometry

/// A font at one size and resolution, with its hinted glyphs.
///
/// Outlines are loaded as matplotlib loads them. A font's own bytecode works at a whole number of pixels per em, fits
/// heights to the pixel grid and leaves widths alone; CFF fonts and those without bytecode are fitted by FreeType, at
/// the size that was asked for.
public final class SizedFont {
  /// The size of the em in points.
  public let points: Double
  /// Pixels per inch, as they were asked for.
  let dpi: Double
  /// The size of the em in pixels, fractions kept.
  public let pixelsPerEm: Double

  let face: FontFace
  private let size: FT_Size
  /// Shapes at this size, with hinted advances, in 26.6 pixels; made when it is first needed.
  private(set) lazy var harfBuzz = makeShapingFont()
  private var glyphs: [UInt32: Glyph] = [:]
  private var turnedGlyphs: [UInt32: Glyph] = [:]
  /// The em in 26.6 pixels.
  let em: Int
  /// 26.6 pixels for one font unit as a 16.16 factor, at the size that was asked for, not at whole pixels.
  let fractionalFactor: Int

  init(face: FontFace, points: Double, dpi: Double) throws(TextError) {
    // Scripts of scripts may come below FreeType's unit; it makes a point of anything below one.
    let pointsFixed = max((points * 64).rounded(.towardZero), 1)
    let resolution = dpi.rounded(.towardZero)
    guard points > 0, resolution >= 1, pointsFixed * resolution / 72 < Double(Self.largestEm) * 64
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
    self.dpi = dpi
    pixelsPerEm = points * dpi / 72
    // FreeType takes sizes below one point for one point.
    em = (max(Int(pointsFixed), 64) * Int(resolution) + 36) / 72
    fractionalFactor = (em * 65536 + face.unitsPerEm / 2) / face.unitsPerEm
  }

  deinit { FT_Done_Size(size) }

  /// An em of more pixels than this is refused; FreeType's fixed point would overflow soon after.
  private static let largestEm = 16384

  /// The face that this is a size of.
  public var file: FontFile { face.file }

  /// A name that tells this outline set from others: the file, the face in it, and the size that hinting works at.
  ///
  /// - Parameter isTurned: whether the glyphs are drawn at an angle.
  public func identifier(isTurned: Bool = false) -> String {
    let file = face.file
    var name = file.fileName.split(separator: ".").first.map(String.init) ?? file.fileName
    if file.faceIndex > 0 { name += "_\(file.faceIndex)" }
    name += face.hasWholeSizes ? "-\(size.pointee.metrics.x_ppem)" : "-\(em)_64"
    return isTurned && face.isAutoHinted ? name + "-turned" : name
  }

  /// The hinted outline of a glyph, in 26.6 pixels from the glyph's origin on the baseline.
  ///
  /// - Parameter isTurned: whether the glyph is drawn at an angle that is no multiple of 90°: where FreeType does the
  ///   hinting, such a glyph is not hinted.
  public func outline(of glyph: UInt32, isTurned: Bool = false) -> GlyphOutline {
    guard isTurned, face.isAutoHinted else { return loaded(glyph).outline }
    if let known = turnedGlyphs[glyph] { return known.outline }
    let turned = load(glyph, FT_LOAD_NO_AUTOHINT)
    turnedGlyphs[glyph] = turned
    return turned.outline
  }

  /// The hinted advance in 26.6 pixels: a whole number of pixels.
  func advance(of glyph: UInt32) -> Int { loaded(glyph).advance }

  /// The box of the hinted glyph as HarfBuzz places marks by it.
  func extents(of glyph: UInt32) -> hb_glyph_extents_t { loaded(glyph).extents }

  /// The least ascent and descent of a line, and the gap between lines, in pixels.
  var lineMetrics: (ascent: Double, descent: Double, gap: Double) {
    let unit = pixelsPerEm / Double(face.unitsPerEm)
    return (
      Double(face.typographicAscent) * unit, Double(face.typographicDescent) * unit,
      Double(face.typographicLineGap) * unit
    )
  }
}

// MARK: - Shaping

/// Owns a HarfBuzz font.
final class ShapingFont {
  let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { hb_font_destroy(handle) }
}

extension SizedFont {
  private func makeShapingFont() -> ShapingFont {
    let font: OpaquePointer = hb_font_create_sub_font(face.harfBuzz)
    let scale = Int32(truncatingIfNeeded: (fractionalFactor * face.unitsPerEm + 32768) >> 16)
    hb_font_set_scale(font, scale, scale)
    // The HarfBuzz font belongs to this object, so its measures never outlive what they are asked of.
    hb_font_set_funcs(font, face.engines.hintedMetrics, Unmanaged.passUnretained(self).toOpaque(), nil)
    return ShapingFont(font)
  }

  /// The font that HarfBuzz's data stands for.
  static func behind(_ data: UnsafeMutableRawPointer?) -> SizedFont? {
    data.map { Unmanaged<SizedFont>.fromOpaque($0).takeUnretainedValue() }
  }
}

// MARK: - Glyphs

private struct Glyph {
  let outline: GlyphOutline
  let advance: Int
  var extents = hb_glyph_extents_t()
}

extension SizedFont {
  /// The glyph, loaded on first use. A glyph that FreeType cannot load (a damaged font) is blank.
  private func loaded(_ index: UInt32) -> Glyph {
    if let known = glyphs[index] { return known }
    let glyph = load(index, 0)
    glyphs[index] = glyph
    return glyph
  }

  /// Makes this the size that the face works at.
  func activate() { FT_Activate_Size(size) }

  /// FreeType's slot with a glyph in it; `nil` if FreeType cannot load the glyph.
  func loadedSlot(_ index: UInt32, _ flags: Int) -> FT_GlyphSlot? {
    activate()
    guard FT_Load_Glyph(face.freeType, index, FT_Int32(FT_LOAD_NO_BITMAP | flags)) == 0 else { return nil }
    return face.freeType.pointee.glyph
  }

  private func load(_ index: UInt32, _ flags: Int) -> Glyph {
    guard let slot = loadedSlot(index, flags) else { return Glyph(outline: .blank, advance: 0) }
    let metrics = slot.pointee.metrics
    return Glyph(
      outline: Self.outline(slot.pointee.outline), advance: Int(slot.pointee.advance.x),
      extents: hb_glyph_extents_t(
        x_bearing: Int32(truncatingIfNeeded: metrics.horiBearingX),
        y_bearing: Int32(truncatingIfNeeded: metrics.horiBearingY),
        width: Int32(truncatingIfNeeded: metrics.width), height: -Int32(truncatingIfNeeded: metrics.height)))
  }

  private static func outline(_ source: FT_Outline) -> GlyphOutline {
    let count = Int(source.n_points)
    guard count > 0, let points = source.points, let tags = source.tags, let ends = source.contours else {
      return .blank
    }
    return GlyphOutline(
      points: (0..<count).map { FixedPoint26(x: Int(points[$0].x), y: Int(points[$0].y)) },
      kinds: (0..<count).map { index in
        switch tags[index] & 3 {
        case 0: .quadraticControl
        case 2: .cubicControl
        default: .onCurve
        }
      },
      contourEnds: (0..<Int(source.n_contours)).map { Int(ends[$0]) + 1 })
  }
}
