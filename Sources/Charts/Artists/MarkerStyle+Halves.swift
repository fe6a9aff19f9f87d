internal import Geometry

// The two halves of a marker that is filled on one side only, for a size of one pixel, y upwards.
//
// Where a half begins, and whether it is closed or only ends where it began, is matplotlib's: it shows at the corners
// of the edge.

extension MarkerStyle {
  /// The half on a side and the other one; `nil` if the whole marker is one shape.
  func halves(_ side: FillStyle) -> (Path, Path)? {
    guard side != .full, side != .none else { return nil }
    switch self {
    case .square: return Self.halfSquares(side)
    case .diamond: return Self.halfDiamonds(side, width: 1)
    case .thinDiamond: return Self.halfDiamonds(side, width: 0.6)
    default:
      guard let first = half(side), let second = half(side.opposite) else { return nil }
      return (first, second)
    }
  }

  private func half(_ side: FillStyle) -> Path? {
    switch self {
    case .circle: Self.halfCircle(radius: 0.5).turned(to: side, from: .right)
    case .point: Self.halfCircle(radius: 0.25).turned(to: side, from: .right)
    case .octagon: Self.leftHalfOctagon.turned(to: side, from: .left)
    case .plusFilled: Self.closed(Self.upperPlusCorners, dividedBy: 6).turned(to: side, from: .top)
    case .xFilled: Self.closed(Self.upperXCorners, dividedBy: 4).turned(to: side, from: .top)
    case .triangleUp: Self.halfTriangle(side, quarterTurns: 0)
    case .triangleLeft: Self.halfTriangle(side, quarterTurns: 1)
    case .triangleDown: Self.halfTriangle(side, quarterTurns: 2)
    case .triangleRight: Self.halfTriangle(side, quarterTurns: 3)
    case .star: Self.open(Self.starCorners, Self.starHalves[side])
    case .pentagon: Self.halfPentagon(side)
    case .hexagon1: Self.halfHexagon1(side)
    case .hexagon2: Self.halfHexagon2(side)
    default: nil
    }
  }
}

// MARK: - Halves that are turned

extension FillStyle {
  /// Counter-clockwise from the right.
  fileprivate var quarterTurns: Int {
    switch self {
    case .top: 1
    case .left: 2
    case .bottom: 3
    case .right, .full, .none: 0
    }
  }

  fileprivate func turned(quarters: Int) -> FillStyle {
    let sides: [FillStyle] = [.right, .top, .left, .bottom]
    return sides[(quarterTurns + quarters + 4) % 4]
  }
}

extension Path {
  /// A half of one side turned counter-clockwise to another.
  fileprivate func turned(to side: FillStyle, from start: FillStyle) -> Path {
    let quarters = (side.quarterTurns - start.quarterTurns + 4) % 4
    return applying(.rotation(degrees: Double(quarters) * 90))
  }
}

extension MarkerStyle {
  private static func halfCircle(radius: Double) -> Path {
    arc(eighths: 4).applying(.scale(x: radius, y: radius))
  }

  private static let leftHalfOctagon = open([
    (0, -0.5), (0, 0.5), (-0.5 * octagonEdge, 0.5), (-0.5, 0.5 * octagonEdge), (-0.5, -0.5 * octagonEdge),
    (-0.5 * octagonEdge, -0.5), (0, -0.5),
  ])

  private static let octagonEdge = 2.0.squareRoot() / 4

  private static let upperPlusCorners: [(Double, Double)] = [
    (3, 0), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, 0),
  ]

  private static let upperXCorners: [(Double, Double)] = [
    (1, 0), (2, 1), (1, 2), (0, 1), (-1, 2), (-2, 1), (-1, 0),
  ]

  private static func halfSquares(_ side: FillStyle) -> (Path, Path) {
    let lower = open([(-0.5, -0.5), (0.5, -0.5), (0.5, 0), (-0.5, 0), (-0.5, -0.5)])
    let upper = open([(-0.5, 0), (0.5, 0), (0.5, 0.5), (-0.5, 0.5), (-0.5, 0)])
    return (lower.turned(to: side, from: .bottom), upper.turned(to: side, from: .bottom))
  }

  private static func halfDiamonds(_ side: FillStyle, width: Double) -> (Path, Path) {
    func placed(_ half: Path) -> Path {
      half.turned(to: side, from: .right).applying(.rotation(degrees: 45)).applying(.scale(x: width, y: 1))
    }
    let lower = open([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, -0.5)])
    let upper = open([(-0.5, -0.5), (-0.5, 0.5), (0.5, 0.5), (-0.5, -0.5)])
    return (placed(lower), placed(upper))
  }

  /// - Parameter quarterTurns: of the triangle whose tip is on top.
  private static func halfTriangle(_ side: FillStyle, quarterTurns: Int) -> Path {
    let corners: [(Double, Double)] =
      switch side.turned(quarters: -quarterTurns) {
      case .top: [(0, 5), (-3, -1), (3, -1)]
      case .bottom: [(-3, -1), (3, -1), (5, -5), (-5, -5)]
      case .left: [(0, 5), (0, -5), (-5, -5)]
      case .right, .full, .none: [(0, 5), (0, -5), (5, -5)]
      }
    return closed(corners, dividedBy: 10).applying(.rotation(degrees: Double(quarterTurns) * 90))
  }
}

// MARK: - Halves by their corners

extension MarkerStyle {
  /// The corners of the star that are passed, in order.
  private static let starHalves: [FillStyle: [Int]] = [
    .left: [0, 1, 2, 3, 4, 5, 0], .right: [0, 5, 6, 7, 8, 9, 0], .top: [0, 1, 2, 3, 7, 8, 9, 0],
    .bottom: [3, 4, 5, 6, 7, 3],
  ]

  private static func halfPentagon(_ side: FillStyle) -> Path {
    let corners = polygonCorners(5)
    let foot = Point(x: 0, y: corners[2].y)
    let points =
      switch side {
      case .top: [corners[0], corners[1], corners[4], corners[0]]
      case .bottom: [corners[1], corners[2], corners[3], corners[4], corners[1]]
      case .left: [corners[0], corners[1], corners[2], foot, corners[0]]
      case .right, .full, .none: [corners[0], corners[4], corners[3], foot, corners[0]]
      }
    return Path(polyline: points)
  }

  /// With a corner on top; the cut of the halves has no line of its own.
  private static func halfHexagon1(_ side: FillStyle) -> Path {
    let corners = polygonCorners(6)
    let (left, right) = (Point(x: corners[1].x, y: 0), Point(x: corners[5].x, y: 0))
    let points =
      switch side {
      case .top: [left, corners[1], corners[0], corners[5], right]
      case .bottom: [left, corners[2], corners[3], corners[4], right]
      case .left: [corners[0], corners[1], corners[2], corners[3]]
      case .right, .full, .none: [corners[0], corners[5], corners[4], corners[3]]
      }
    return Path(polyline: points)
  }

  /// With an edge on top; the right and the lower half have no line along the cut.
  private static func halfHexagon2(_ side: FillStyle) -> Path {
    let corners = polygonCorners(6).map(AffineTransform.rotation(degrees: 30).apply)
    let (top, bottom) = (Point(x: 0, y: corners[0].y), Point(x: 0, y: corners[2].y))
    let points =
      switch side {
      case .top: [corners[1], corners[0], corners[5], corners[4], corners[1]]
      case .bottom: [corners[1], corners[2], corners[3], corners[4]]
      case .left: [top, corners[0], corners[1], corners[2], bottom, top]
      case .right, .full, .none: [top, corners[5], corners[4], corners[3], bottom]
      }
    return Path(polyline: points)
  }

  private static func open(_ corners: [Point], _ order: [Int]?) -> Path? {
    order.map { Path(polyline: $0.map { corners[$0] }) }
  }

  private static func open(_ corners: [(Double, Double)]) -> Path {
    Path(polyline: corners.map { Point(x: $0.0, y: $0.1) })
  }
}
