internal import Geometry

/// What a legend keeps clear of at its best place, in pixels.
struct LegendObstacles {
  /// The points of lines.
  var lines: [[Point]] = []
  /// The boxes of texts and rectangles.
  var boxes: [Rect] = []
  /// The places of markers that belong to no line.
  var points: [Point] = []
  /// The outlines of areas.
  var outlines: [Outline] = []

  /// The outline of an area.
  struct Outline {
    /// The points that it is made from, control points and the ends of closings included: each counts if it is
    /// hidden.
    let points: [Point]
    /// The way along all pieces, from one to the next as if there were no gaps, as matplotlib goes it.
    let way: [Point]

    init(_ path: Path) {
      var points: [Point] = []
      var start = Point.zero
      for element in path.elements {
        switch element {
        case .move(let point):
          start = point
          points.append(point)
        case .line(let point): points.append(point)
        case .quadratic(let control, let end): points += [control, end]
        case .cubic(let first, let second, let end): points += [first, second, end]
        case .close: points.append(start)
        }
      }
      self.points = points
      way = path.removingNonFinite().flattened().flatMap { piece in
        piece.isClosed ? piece.points + piece.points.prefix(1) : piece.points
      }
    }
  }
}
