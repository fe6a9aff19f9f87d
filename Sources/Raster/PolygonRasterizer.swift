public import Geometry

/// Which points lie inside a shape whose outlines cross.
public enum FillRule: Hashable, Sendable {
  /// Where the outlines wind around the point a nonzero number of times.
  case nonZero
  /// Where a ray from the point crosses the outlines an odd number of times.
  case evenOdd
}

/// Turns polygons into coverage: the exact covered area of every pixel, in steps of 1/256 of a pixel.
///
/// Scratch memory is kept from one shape to the next.
public struct PolygonRasterizer: Sendable {
  private var cells = CellStore()

  /// A rasterizer with no scratch memory yet.
  public init() {}

  /// The coverage of the polygons together, within `clip`.
  ///
  /// Polygons are closed by themselves; y grows downwards; points must be finite. Edges are cut at the clip
  /// rectangle in floating point before they are rounded to 1/256 pixel.
  public mutating func coverage(
    of polygons: [[Point]], rule: FillRule = .nonZero, clip: PixelRect
  ) -> Coverage {
    guard !clip.isEmpty else { return Coverage() }
    cells.removeAll()
    var clipper = EdgeClipper(clip)
    for polygon in polygons {
      guard var last = polygon.last else { continue }
      for point in polygon {
        clipper.add(from: last, to: point, into: &cells)
        last = point
      }
    }
    switch rule {
    case .nonZero: return cells.sweep(Self.nonZeroCoverage)
    case .evenOdd: return cells.sweep(Self.evenOddCoverage)
    }
  }

  /// 0 … 255 from twice the covered area; windings beyond one count as one.
  private static func nonZeroCoverage(_ area: Int) -> UInt8 {
    UInt8(min(abs(area >> 9), 255))
  }

  /// As above, but every second winding takes away again.
  private static func evenOddCoverage(_ area: Int) -> UInt8 {
    var value = abs(area >> 9) & 511
    if value > 256 { value = 512 - value }
    return UInt8(min(value, 255))
  }
}
