public import Colors
internal import Geometry
internal import Raster

/// What an area is hatched with: a square tile that repeats from the upper left corner of the picture on.
public struct HatchPaint: Hashable, Sendable {
  /// The lines and shapes.
  public var pattern: HatchPattern
  /// The colour of the lines, and of the insides of shapes.
  public var color: Color
  /// The width of the lines in pixels.
  public var linewidth: Double
  /// The side of the tile in whole pixels: an inch in matplotlib.
  public var side: Int

  /// A hatch of one colour.
  ///
  /// - Parameters:
  ///   - linewidth: in pixels; 0 leaves only the insides of shapes.
  ///   - dpi: the length of an inch in pixels, at least 1.
  public init(_ pattern: HatchPattern, color: Color, linewidth: Double, dpi: Double) {
    self.pattern = pattern
    self.color = color
    self.linewidth = linewidth
    side = Int(min(max(dpi, 1), Self.largestSide))
  }

  private static let largestSide = 10_000.0

  var isVisible: Bool { !pattern.isEmpty && color.alpha > 0 }

  /// The pattern in the tile, y downwards.
  var tilePath: Path {
    let size = Double(side)
    return pattern.path.applying(AffineTransform(a: size, b: 0, c: 0, d: -size, tx: 0, ty: size))
  }

  var strokeShape: StrokeShape {
    StrokeShape(width: linewidth, cap: .projecting, join: .miter, miterLimit: 4)
  }

  /// One tile.
  func tile(_ polygons: inout PolygonRasterizer) -> Bitmap {
    var tile = Bitmap(width: side, height: side)
    // The lines reach beyond the tile and must not be cut there before they are rounded.
    let margin = side + Int(min(linewidth, Self.largestSide)) * 4 + 1
    let box = PixelRect(minX: -margin, minY: -margin, maxX: side + margin, maxY: side + margin)
    let path = tilePath
    let color = PixelColor(self.color)
    tile.paint(polygons.coverage(of: path.flattened().map(\.points), clip: box), color: color, clip: box)
    tile.paint(polygons.coverage(of: path.strokeOutline(strokeShape), clip: box), color: color, clip: box)
    return tile
  }

  /// A name for what the tile looks like.
  var identifier: String {
    let bytes = color.bytes
    let alpha = bytes.alpha == 255 ? "" : "-\(bytes.alpha)"
    return "hatch-\(pattern.name)-\(SVGText.hex(color).dropFirst())\(alpha)-\(svg: linewidth)-\(side)"
  }
}
