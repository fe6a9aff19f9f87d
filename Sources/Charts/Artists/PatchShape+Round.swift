internal import Geometry
internal import RealModule

// Round shapes, and regular polygons.

extension PatchShape {
  /// A circle about (`x`, `y`).
  public static func circle(x: Double, y: Double, radius: Double) -> PatchShape {
    ellipse(x: x, y: y, width: radius * 2, height: radius * 2)
  }

  /// An ellipse about (`x`, `y`).
  ///
  /// - Parameters:
  ///   - width, height: its extents before it is turned.
  ///   - angle: degrees counter-clockwise.
  public static func ellipse(
    x: Double, y: Double, width: Double, height: Double, angle: Double = 0
  ) -> PatchShape {
    let stretch = AffineTransform.scale(x: width * 0.5, y: height * 0.5)
    let turned = angle == 0 ? stretch : stretch.concatenating(.rotation(degrees: angle))
    return PatchShape(.unitArc(eighths: 8), placement: turned.concatenating(.translation(x: x, y: y)))
  }

  /// A polygon of equal sides about (`x`, `y`), with a corner on top.
  ///
  /// - Parameters:
  ///   - vertices: the number of corners, from 1 to 10000; others are taken as the nearest of these.
  ///   - radius: the distance of the corners from the middle.
  ///   - orientation: its turn in radians, counter-clockwise.
  public static func regularPolygon(
    x: Double, y: Double, vertices: Int, radius: Double = 5, orientation: Double = 0
  ) -> PatchShape {
    let count = min(max(vertices, 1), 10_000)
    let corners = (0..<count).map { index in
      let angle = 2 * Double.pi / Double(count) * Double(index) + Double.pi / 2
      return Point(x: .cos(angle), y: .sin(angle))
    }
    let placement = AffineTransform.scale(x: radius, y: radius)
      .concatenating(.rotation(radians: orientation)).concatenating(.translation(x: x, y: y))
    return PatchShape(Path(polyline: corners, closed: true), placement: placement)
  }

  /// A piece of a circle about (`x`, `y`), or of a ring.
  ///
  /// - Parameters:
  ///   - radius: the outer one.
  ///   - theta1, theta2: where it begins and ends, in degrees counter-clockwise from the right.
  ///   - width: the width of the ring; `nil` reaches to the middle.
  public static func wedge(
    x: Double, y: Double, radius: Double, theta1: Double, theta2: Double, width: Double? = nil
  ) -> PatchShape {
    let isFull = abs((theta2 - theta1) - 360) <= 1e-12
    let arc = isFull ? Path.unitArc(from: 0, to: 360) : Path.unitArc(from: theta1, to: theta2)
    var path = arc
    if let width {
      let inner = arc.reversed.mapPoints { point in
        Point(x: point.x * (radius - width) / radius, y: point.y * (radius - width) / radius)
      }
      path.add(inner, connected: !isFull)
    } else if !arc.isEmpty {
      if isFull { path.move(to: .zero) } else { path.line(to: .zero) }
    }
    if !path.isEmpty { path.close() }
    return PatchShape(path.mapPoints { Point(x: $0.x * radius + x, y: $0.y * radius + y) })
  }
}

extension Path {
  /// Appends the pieces of another path.
  ///
  /// - Parameter connected: whether a line leads to its start.
  fileprivate mutating func add(_ other: Path, connected: Bool) {
    for (index, element) in other.elements.enumerated() {
      if connected, index == 0, case .move(let start) = element { line(to: start) } else { append(element) }
    }
  }
}
