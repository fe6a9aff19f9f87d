public import Colors
public import Geometry
public import Raster
public import Typography

/// Draws into a bitmap, pixel for pixel as matplotlib's Agg canvas does.
public final class RasterCanvas: Canvas {
  /// The picture so far. It starts transparent white.
  public private(set) var bitmap: Bitmap
  public var width: Int { bitmap.width }
  public var height: Int { bitmap.height }
  private var polygons = PolygonRasterizer()
  private var glyphs = GlyphRasterizer()

  /// - Precondition: `width` and `height` are positive.
  public init(width: Int, height: Int) {
    bitmap = Bitmap(width: width, height: height)
  }

  public func draw(_ path: Path, transform: AffineTransform, _ paint: PathPaint, clip: Rect?) {
    let box = clip.map(pixelRect) ?? bitmap.bounds
    let lines = DevicePath.prepare(
      path, transform: transform, paint, width: bitmap.width, height: bitmap.height)
    if let face = paint.face, face.alpha > 0 {
      let coverage = polygons.coverage(of: lines.flattened().map(\.points), clip: box)
      bitmap.paint(
        paint.isAntialiased ? coverage : coverage.wholePixels(), color: PixelColor(face), clip: box)
    }
    if let hatch = paint.hatch, hatch.isVisible {
      let coverage = polygons.coverage(of: lines.flattened().map(\.points), clip: box)
      bitmap.paint(coverage, pattern: hatch.tile(&polygons), clip: box)
    }
    if let edge = paint.edge, edge.color.alpha > 0 {
      let coverage = polygons.coverage(of: lines.strokeOutline(edge.shape), clip: box)
      bitmap.paint(
        paint.isAntialiased ? coverage : coverage.wholePixels(), color: PixelColor(edge.color), clip: box)
    }
  }

  public func draw(_ cells: ColoredCells, transform: AffineTransform, clip: Rect?) {
    let box = clip.map(pixelRect) ?? bitmap.bounds
    let device = DeviceCells(cells, transform: transform, height: bitmap.height, clip: box)
    device.forEach { _, shape, color in
      switch shape {
      case .pixels(let rect):
        bitmap.paint(rect, color: PixelColor(color))
      case .path(let path):
        let coverage = polygons.coverage(of: path.flattened().map(\.points), clip: box)
        bitmap.paint(coverage.wholePixels(), color: PixelColor(color), clip: box)
      }
    }
  }

  public func draw(_ net: ShadedNet, transform: AffineTransform, clip: Rect?) {
    let box = clip.map(pixelRect) ?? bitmap.bounds
    net.forEachTriangle(transform, height: bitmap.height) { triangle in
      let coverage = polygons.coverage(of: [triangle.outline], clip: box)
      bitmap.paint(coverage, triangle: triangle, clip: box)
    }
  }

  public func draw(_ picture: PlacedBitmap, clip: Rect?) {
    let top = bitmap.height - picture.bottom - picture.bitmap.height
    let box = clip.map(markerClip) ?? bitmap.bounds
    bitmap.paint(picture.bitmap, movedByX: picture.left, y: top, clip: box)
  }

  public func draw(_ marker: Marker, at points: [Point], transform: AffineTransform, clip: Rect?) {
    let shape = DevicePath.prepare(marker)
    let face = marker.paint.face.map { color in
      (polygons.coverage(of: shape.flattened().map(\.points), clip: Self.markerBounds), PixelColor(color))
    }
    let visibleEdge = marker.paint.edge.flatMap { $0.color.alpha > 0 ? $0 : nil }
    let edge = visibleEdge.map { edge in
      (
        polygons.coverage(of: shape.strokeOutline(edge.shape), clip: Self.markerBounds),
        PixelColor(edge.color)
      )
    }
    let box = clip.map(markerClip) ?? bitmap.bounds
    let toDevice = DevicePath.markerTransform(transform, height: bitmap.height)
    for point in points {
      guard let (x, y) = DevicePath.markerOrigin(toDevice.apply(point)) else { continue }
      for (coverage, color) in [face, edge].compactMap(\.self) {
        bitmap.paint(coverage, color: color, movedByX: x, y: y, clip: box)
      }
    }
  }

  public func draw(_ text: PlacedText, color: Color, clip: Rect?) {
    let box = clip.map(pixelRect) ?? bitmap.bounds
    let pixelColor = PixelColor(color)
    let matrix = FixedMatrix(cosine: text.turn.cosine, sine: text.turn.sine)
    let isTurned = !text.turn.keepsAxes
    for line in text.lines {
      for glyph in line.content.glyphs {
        guard let offset = Self.fixed(origin(of: glyph, in: line, text.turn)) else { continue }
        let outline = glyph.font.outline(of: glyph.glyph, isTurned: isTurned)
          .transformed(by: matrix, movedBy: offset)
        bitmap.paint(
          glyphs.coverage(of: outline), color: pixelColor, movedByX: 0, y: bitmap.height, clip: box)
      }
      for rule in line.content.rules {
        draw(
          Path(rule.atLeastOnePixel), transform: text.transform(of: line), PathPaint(face: color), clip: nil)
      }
    }
  }

  /// Where a glyph stands, in matplotlib's order of operations: where it lies half-way between two places, the last
  /// bit decides. There y runs downwards on the way.
  private func origin(of glyph: TextLine.PlacedGlyph, in line: PlacedText.Line, _ turn: Turn) -> Point {
    let height = Double(bitmap.height)
    return Point(
      x: line.origin.x + glyph.x * turn.cosine - glyph.y * turn.sine,
      y: height - (height - line.origin.y) + glyph.x * turn.sine + glyph.y * turn.cosine)
  }

  public func group(_ name: String, label: String?, _ body: () throws -> Void) rethrows { try body() }

  /// Markers larger than this are cut; it is far beyond any canvas.
  private static let markerBounds = PixelRect(minX: -32768, minY: -32768, maxX: 32768, maxY: 32768)

  /// A place in 26.6 pixels; `nil` if it is so far out that nothing of it can show.
  private static func fixed(_ point: Point) -> FixedPoint26? {
    guard point.isNearCanvas else { return nil }
    return FixedPoint26(
      x: Int((64 * point.x).rounded(.toNearestOrEven)), y: Int((64 * point.y).rounded(.toNearestOrEven)))
  }

  /// The whole pixels of a clip rectangle, y turned downwards.
  private func pixelRect(_ rect: Rect) -> PixelRect {
    DeviceClip.pixelRect(rect, height: bitmap.height).intersection(bitmap.bounds)
  }

  /// Markers may also touch the pixels just right of and below the clip rectangle.
  private func markerClip(_ rect: Rect) -> PixelRect {
    var box = DeviceClip.pixelRect(rect, height: bitmap.height)
    box.maxX += 1
    box.maxY += 1
    return box.intersection(bitmap.bounds)
  }
}

extension PixelColor {
  init(_ color: Color) {
    let bytes = color.bytes
    self.init(red: bytes.red, green: bytes.green, blue: bytes.blue, alpha: bytes.alpha)
  }
}
