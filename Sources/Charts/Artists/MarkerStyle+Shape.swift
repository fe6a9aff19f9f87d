internal import Colors
internal import Drawing
internal import Geometry
internal import RealModule

// What each marker looks like, for a size of one pixel, y upwards; and from which size on it is put on the pixel grid.

extension MarkerStyle {
  /// The marker at a size in pixels; a part without a colour is not painted.
  func shape(size: Double, edgeWidth: Double, face: Color?, edge: Color?) -> Marker {
    let edge = edge.map { color in
      StrokePaint(color: color, shape: StrokeShape(width: edgeWidth, cap: .butt, join: join))
    }
    return Marker(
      path: unitPath.applying(.scale(x: size, y: size)),
      paint: PathPaint(
        face: isFilled ? face : nil, edge: edgeWidth > 0 ? edge : nil,
        snap: snapThreshold.map { size >= $0 ? .on : .off } ?? .automatic))
  }

  private var isFilled: Bool {
    switch self {
    case .plus, .x, .verticalLine, .horizontalLine, .triDown, .triUp, .triLeft, .triRight: false
    default: true
    }
  }

  private var join: LineJoin {
    switch self {
    case .star: .bevel
    case .point, .circle, .plus, .x, .verticalLine, .horizontalLine, .triDown, .triUp, .triLeft, .triRight:
      .round
    default: .miter
    }
  }

  /// The least size in pixels at which the corners are snapped; infinity never, `nil` by the shape.
  private var snapThreshold: Double? {
    switch self {
    case .point, .circle: .infinity
    case .square: 2
    case .plus, .verticalLine, .horizontalLine: 1
    case .x: 3
    case .hexagon1, .hexagon2: nil
    default: 5
    }
  }

  private var unitPath: Path {
    switch self {
    case .circle: Self.circle(radius: 0.5)
    case .point: Self.circle(radius: 0.25)
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
    }
  }
}

// MARK: - Shapes

extension MarkerStyle {
  /// Eight cubic curves, counter-clockwise from the lowest point; the constant is matplotlib's, the error below 1e-5.
  private static func circle(radius: Double) -> Path {
    let handle = 0.2652031
    let half = 0.5.squareRoot()
    let cosines = [0, half, 1, half, 0, -half, -1, -half]
    func direction(_ eighth: Int) -> Point {
      Point(x: cosines[eighth % 8], y: -cosines[(eighth + 2) % 8])
    }
    func tangent(_ eighth: Int) -> Point { direction(eighth + 2) * handle }
    var path = Path()
    path.move(to: direction(0))
    for eighth in 0..<8 {
      let (start, end) = (direction(eighth), direction(eighth + 1))
      path.cubic(start + tangent(eighth), end - tangent(eighth + 1), to: end)
    }
    path.close()
    return path.applying(.scale(x: radius, y: radius))
  }

  private static func triangle(degrees: Double) -> Path {
    closed([(0, 1), (-1, -1), (1, -1)], dividedBy: 2).applying(.rotation(degrees: degrees))
  }

  private static func diamond(width: Double) -> Path {
    Path(Rect(minX: -0.5, minY: -0.5, maxX: 0.5, maxY: 0.5))
      .applying(.rotation(degrees: 45)).applying(.scale(x: width, y: 1))
  }

  /// A regular polygon with one corner on top, half a pixel from the middle.
  private static func polygon(corners: Int) -> Path {
    let points = (0..<corners).map { corner in
      onCircle(turn: Double(corner) / Double(corners), radius: 0.5)
    }
    return Path(polyline: points, closed: true)
  }

  private static var starPath: Path {
    let points = (0..<10).map { corner in
      onCircle(turn: Double(corner) / 10, radius: corner.isMultiple(of: 2) ? 0.5 : 0.5 * 0.381966)
    }
    return Path(polyline: points, closed: true)
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

  private static func closed(_ corners: [(Double, Double)], dividedBy divisor: Double) -> Path {
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
  fileprivate static func rotation(degrees: Double) -> AffineTransform {
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
