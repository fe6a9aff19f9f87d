internal import Colors
internal import Drawing
internal import Geometry
internal import RealModule

// What each marker looks like, for a size of one pixel, y upwards; and from which size on it is put on the pixel grid.

/// What a marker is painted with; a part without a colour is not painted.
struct MarkerColors {
  let face, otherFace, edge: Color?
}

extension MarkerStyle {
  /// The marker at a size in pixels: one shape, or two halves of which the second is drawn above the first.
  func shapes(size: Double, edgeWidth: Double, colors: MarkerColors, fillstyle: FillStyle) -> [Marker] {
    let marker = { (path: Path, face: Color?) in
      self.marker(path, size: size, edgeWidth: edgeWidth, face: face, edge: colors.edge)
    }
    if let (first, second) = halves(fillstyle) {
      return [marker(first, colors.face), marker(second, colors.otherFace)]
    }
    return [marker(unitPath, fillstyle == .none ? nil : colors.face)]
  }

  private func marker(_ path: Path, size: Double, edgeWidth: Double, face: Color?, edge: Color?) -> Marker {
    let hasEdge = self != .pixel && edgeWidth > 0
    // An edge without a colour still has a width, which decides how the shape snaps.
    let edge = StrokePaint(
      color: edge ?? Color.black.withAlpha(0),
      shape: StrokeShape(width: edgeWidth, cap: .butt, join: join))
    return Marker(
      path: self == .pixel ? path : path.applying(.scale(x: size, y: size)),
      paint: PathPaint(
        face: isFilled || isCaret ? face : nil, edge: hasEdge ? edge : nil,
        snap: snapThreshold.map { size >= $0 ? .on : .off } ?? .automatic))
  }

  /// Whether the edge was black unless it was chosen, before matplotlib's version 2.
  var hasClassicEdge: Bool { isFilled && self != .point && self != .pixel }

  /// Whether the marker is more than strokes.
  private var isFilled: Bool {
    switch self {
    case .point, .pixel, .circle, .triangleDown, .triangleUp, .triangleLeft, .triangleRight, .octagon,
      .square, .pentagon, .plusFilled, .star, .hexagon1, .hexagon2, .xFilled, .diamond, .thinDiamond:
      true
    default: false
    }
  }

  /// Whether a scatter plot draws the marker with an edge of its own: strokes and carets have none.
  var hasInside: Bool { isFilled }

  private var isCaret: Bool { rawValue.hasPrefix("caret") }

  private var join: LineJoin {
    switch self {
    case .star: .bevel
    case .point, .pixel, .circle: .round
    default: isFilled || isCaret ? .miter : .round
    }
  }

  /// The least size in pixels at which the corners are snapped; infinity never, `nil` by the shape.
  private var snapThreshold: Double? {
    switch self {
    case .point, .circle: .infinity
    case .square: 2
    case .plus, .verticalLine, .horizontalLine, .tickLeft, .tickRight, .tickUp, .tickDown: 1
    case .x: 3
    case .hexagon1, .hexagon2, .pixel: nil
    default: isCaret ? 3 : 5
    }
  }

  /// The marker at a size of one pixel about its point.
  var unitPath: Path {
    switch self {
    case .circle: Self.circle(radius: 0.5)
    case .point: Self.circle(radius: 0.25)
    // A hair off the middle, so that it snaps to one pixel.
    case .pixel: Path(Rect(minX: -0.49999, minY: -0.49999, maxX: 0.50001, maxY: 0.50001))
    case .square: Path(Rect(minX: -0.5, minY: -0.5, maxX: 0.5, maxY: 0.5))
    case .triangleUp: Self.triangle(degrees: 0)
    case .triangleDown: Self.triangle(degrees: 180)
    case .triangleLeft: Self.triangle(degrees: 90)
    case .triangleRight: Self.triangle(degrees: 270)
    case .diamond: Self.diamond(width: 1)
    case .thinDiamond: Self.diamond(width: 0.6)
    case .pentagon: Self.polygon(corners: 5)
    case .hexagon1: Self.polygon(corners: 6)
    case .hexagon2: Self.polygon(corners: 6).applying(.rotation(degrees: 30))
    case .octagon: Self.polygon(corners: 8).applying(.rotation(degrees: 22.5))
    case .star: Self.starPath
    case .plusFilled: Self.closed(Self.plusCorners, dividedBy: 6)
    case .xFilled: Self.closed(Self.xCorners, dividedBy: 4)
    case .plus: Self.strokes([((-0.5, 0), (0.5, 0)), ((0, -0.5), (0, 0.5))])
    case .x: Self.strokes([((-0.5, -0.5), (0.5, 0.5)), ((-0.5, 0.5), (0.5, -0.5))])
    case .verticalLine: Self.strokes([((0, -0.5), (0, 0.5))])
    case .horizontalLine: Self.strokes([((-0.5, 0), (0.5, 0))])
    case .triDown: Self.tri(degrees: 0)
    case .triUp: Self.tri(degrees: 180)
    case .triLeft: Self.tri(degrees: 270)
    case .triRight: Self.tri(degrees: 90)
    case .tickLeft: Self.strokes([((0, 0), (-1, 0))])
    case .tickRight: Self.strokes([((0, 0), (1, 0))])
    case .tickUp: Self.strokes([((0, 0), (0, 1))])
    case .tickDown: Self.strokes([((0, 0), (0, -1))])
    case .caretDown: Self.caret(degrees: 0, tip: 0)
    case .caretRight: Self.caret(degrees: 90, tip: 0)
    case .caretUp: Self.caret(degrees: 180, tip: 0)
    case .caretLeft: Self.caret(degrees: 270, tip: 0)
    case .caretDownBase: Self.caret(degrees: 0, tip: -0.75)
    case .caretRightBase: Self.caret(degrees: 90, tip: -0.75)
    case .caretUpBase: Self.caret(degrees: 180, tip: -0.75)
    case .caretLeftBase: Self.caret(degrees: 270, tip: -0.75)
    }
  }
}

// MARK: - Shapes

extension MarkerStyle {
  /// Eight cubic curves, counter-clockwise from the lowest point; the constant is matplotlib's, the error below 1e-5.
  private static func circle(radius: Double) -> Path {
    arc(eighths: 8).applying(.scale(x: radius, y: radius))
  }

  /// So many eighths of the unit circle, counter-clockwise from its lowest point and closed.
  static func arc(eighths: Int) -> Path { .unitArc(eighths: eighths) }

  private static func triangle(degrees: Double) -> Path {
    closed([(0, 1), (-1, -1), (1, -1)], dividedBy: 2).applying(.rotation(degrees: degrees))
  }

  private static func diamond(width: Double) -> Path {
    Path(Rect(minX: -0.5, minY: -0.5, maxX: 0.5, maxY: 0.5))
      .applying(.rotation(degrees: 45)).applying(.scale(x: width, y: 1))
  }

  /// A regular polygon with one corner on top, half a pixel from the middle.
  private static func polygon(corners: Int) -> Path {
    Path(polyline: polygonCorners(corners), closed: true)
  }

  /// Counter-clockwise from the corner on top.
  static func polygonCorners(_ count: Int) -> [Point] {
    (0..<count).map { onCircle(turn: Double($0) / Double(count), radius: 0.5) }
  }

  private static var starPath: Path { Path(polyline: starCorners, closed: true) }

  /// Counter-clockwise from the tip on top.
  static var starCorners: [Point] {
    (0..<10).map { corner in
      onCircle(turn: Double(corner) / 10, radius: corner.isMultiple(of: 2) ? 0.5 : 0.5 * 0.381966)
    }
  }

  private static func onCircle(turn: Double, radius: Double) -> Point {
    let angle = 2 * Double.pi * turn + Double.pi / 2
    return Point(x: radius * Double.cos(angle), y: radius * Double.sin(angle))
  }

  private static let plusCorners: [(Double, Double)] = [
    (-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, -1),
    (-1, -1),
  ]

  private static let xCorners: [(Double, Double)] = [
    (-1, -2), (0, -1), (1, -2), (2, -1), (1, 0), (2, 1), (1, 2), (0, 1), (-1, 2), (-2, 1), (-1, 0), (-2, -1),
  ]

  /// Three strokes from the middle, one of them downwards.
  private static func tri(degrees: Double) -> Path {
    strokes([((0, 0), (0, -0.5)), ((0, 0), (0.4, 0.25)), ((0, 0), (-0.4, 0.25))])
      .applying(.rotation(degrees: degrees))
  }

  /// A wedge that points downwards, turned counter-clockwise about the point.
  private static func caret(degrees: Double, tip: Double) -> Path {
    let corners = [(-0.5, tip + 0.75), (0, tip), (0.5, tip + 0.75)].map { Point(x: $0.0, y: $0.1) }
    return Path(polyline: corners).applying(.rotation(degrees: degrees))
  }

  static func closed(_ corners: [(Double, Double)], dividedBy divisor: Double) -> Path {
    Path(polyline: corners.map { Point(x: $0.0 / divisor, y: $0.1 / divisor) }, closed: true)
  }

  private static func strokes(_ lines: [((Double, Double), (Double, Double))]) -> Path {
    var path = Path()
    for (start, end) in lines {
      path.move(to: Point(x: start.0, y: start.1))
      path.line(to: Point(x: end.0, y: end.1))
    }
    return path
  }
}

extension AffineTransform {
  /// The counter-clockwise turn about the origin; exact at multiples of 90 degrees.
  static func rotation(degrees: Double) -> AffineTransform {
    let quarters = degrees / 90
    let (cosine, sine): (Double, Double)
    switch quarters {
    case 0: (cosine, sine) = (1, 0)
    case 1: (cosine, sine) = (0, 1)
    case 2: (cosine, sine) = (-1, 0)
    case 3: (cosine, sine) = (0, -1)
    default:
      let angle = degrees * Double.pi / 180
      (cosine, sine) = (Double.cos(angle), Double.sin(angle))
    }
    return AffineTransform(a: cosine, b: sine, c: -sine, d: cosine, tx: 0, ty: 0)
  }
}
