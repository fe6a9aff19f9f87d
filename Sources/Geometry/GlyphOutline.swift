/// The shape of one glyph as font files have it: closed contours of points on and off the curve, in 26.6 pixels.
///
/// TrueType's curves are quadratic: two neighbouring control points have an implied point on the curve half-way
/// between them. CFF's curves are cubic: their control points come in pairs.
/// Guarantees: `kinds` has one entry for each point; `contourEnds` rises and ends at `points.count`.
public struct GlyphOutline: Hashable, Sendable {
  /// What a point is to the curve.
  public enum PointKind: Hashable, Sendable {
    /// The outline passes through it.
    case onCurve
    /// It draws a quadratic curve towards itself.
    case quadraticControl
    /// It is one of the two that draw a cubic curve.
    case cubicControl
  }

  /// The points of all contours, one after the other.
  public let points: [FixedPoint26]
  /// What each point is to the curve.
  public let kinds: [PointKind]
  /// The index after the last point of each contour.
  public let contourEnds: [Int]

  /// A glyph without ink, as a space has it.
  public static let blank = GlyphOutline(points: [], kinds: [], contourEnds: [])

  /// - Precondition: the arrays fit together as the guarantees say.
  public init(points: [FixedPoint26], kinds: [PointKind], contourEnds: [Int]) {
    precondition(points.count == kinds.count, "each point of an outline is on or off the curve")
    precondition((contourEnds.last ?? 0) == points.count, "the last contour ends with the last point")
    self.points = points
    self.kinds = kinds
    self.contourEnds = contourEnds
  }

  /// An outline of quadratic curves.
  ///
  /// - Precondition: the arrays fit together as the guarantees say.
  public init(points: [FixedPoint26], isOnCurve: [Bool], contourEnds: [Int]) {
    self.init(
      points: points, kinds: isOnCurve.map { $0 ? .onCurve : .quadraticControl }, contourEnds: contourEnds)
  }

  /// Whether there is nothing to draw, as in a space.
  public var isEmpty: Bool { points.isEmpty }

  /// The box of all points, those off the curve too; `nil` for an empty outline.
  public var controlBox: (minX: Int, minY: Int, maxX: Int, maxY: Int)? {
    guard let first = points.first else { return nil }
    var box = (minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
    for point in points {
      box.minX = min(box.minX, point.x)
      box.minY = min(box.minY, point.y)
      box.maxX = max(box.maxX, point.x)
      box.maxY = max(box.maxY, point.y)
    }
    return box
  }

  /// The outline turned by a matrix and moved.
  public func transformed(by matrix: FixedMatrix, movedBy offset: FixedPoint26) -> GlyphOutline {
    let moved = points.map { point in
      let turned = matrix.apply(point)
      return FixedPoint26(x: turned.x + offset.x, y: turned.y + offset.y)
    }
    return GlyphOutline(points: moved, kinds: kinds, contourEnds: contourEnds)
  }

  /// The contours as a path in pixels, curves kept, y upwards.
  public var path: Path {
    var path = Path()
    for contour in contours {
      path.move(to: contour.start.inPixels)
      for piece in contour.pieces {
        switch piece {
        case .line(let end): path.line(to: end.inPixels)
        case .quadratic(let control, let end): path.quadratic(control.inPixels, to: end.inPixels)
        case .cubic(let first, let second, let end):
          path.cubic(first.inPixels, second.inPixels, to: end.inPixels)
        }
      }
      path.close()
    }
    return path
  }
}

extension FixedPoint26 {
  fileprivate var inPixels: Point { Point(x: Double(x) / 64, y: Double(y) / 64) }
}
