internal import Geometry

// The outlines of boxes, counter-clockwise.

extension BoxStyle {
  /// The outline around a content.
  ///
  /// - Parameters:
  ///   - content: the box of what is inside.
  ///   - size: what the lengths of the style are in.
  func outline(around content: SizedBox, size: Double) -> Path {
    let room = size * (pad ?? Self.usualPad)
    let box = SizedBox(
      x: content.minX - room, y: content.minY - room, width: content.width + 2 * room,
      height: content.height + 2 * room)
    switch shape {
    case .square: return Path(box.rect)
    case .circle:
      let radius = max(box.width, box.height) / 2
      return Self.ellipse(in: box, radius, radius)
    case .ellipse:
      return Self.ellipse(in: box, box.width / 2.0.squareRoot(), box.height / 2.0.squareRoot())
    case .rarrow: return rightArrow(box)
    case .larrow:
      let sum = 2 * content.minX + content.width
      return rightArrow(box).mapPoints { Point(x: sum - $0.x, y: $0.y) }
    case .darrow: return doubleArrow(box)
    case .round: return Self.rounded(box, radius: radius(size) ?? room)
    case .round4: return Self.bulging(box, by: radius(size) ?? room / 2)
    case .sawtooth:
      return teeth(box, size).map { Path(polyline: $0.dropLast(), closed: true) } ?? Path(box.rect)
    case .roundtooth: return teeth(box, size).map(Self.roundTeeth) ?? Path(box.rect)
    }
  }

  /// The radius of corners, if there is one.
  private func radius(_ size: Double) -> Double? {
    guard let roundingSize, roundingSize != 0 else { return nil }
    return size * roundingSize
  }

  private static func ellipse(in box: SizedBox, _ a: Double, _ b: Double) -> Path {
    let center = Point(x: box.minX + box.width / 2, y: box.minY + box.height / 2)
    return MarkerStyle.arc(eighths: 8).mapPoints { Point(x: $0.x * a + center.x, y: $0.y * b + center.y) }
  }

  /// The corners rounded by quadratic curves, from the lower left one.
  static func rounded(_ box: SizedBox, radius: Double) -> Path {
    let (left, bottom, right, top) = (box.minX, box.minY, box.maxX, box.maxY)
    var path = Path()
    path.move(to: Point(x: left + radius, y: bottom))
    path.line(to: Point(x: right - radius, y: bottom))
    path.quadratic(Point(x: right, y: bottom), to: Point(x: right, y: bottom + radius))
    path.line(to: Point(x: right, y: top - radius))
    path.quadratic(Point(x: right, y: top), to: Point(x: right - radius, y: top))
    path.line(to: Point(x: left + radius, y: top))
    path.quadratic(Point(x: left, y: top), to: Point(x: left, y: top - radius))
    path.line(to: Point(x: left, y: bottom + radius))
    path.quadratic(Point(x: left, y: bottom), to: Point(x: left + radius, y: bottom))
    path.close()
    return path
  }

  /// Every side a cubic curve that reaches outwards, between the corners of a smaller box.
  private static func bulging(_ box: SizedBox, by radius: Double) -> Path {
    let inner = SizedBox(
      x: box.minX + radius, y: box.minY + radius, width: box.width - 2 * radius,
      height: box.height - 2 * radius)
    let (left, bottom, right, top) = (inner.minX, inner.minY, inner.maxX, inner.maxY)
    func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    var path = Path()
    path.move(to: point(left, bottom))
    path.cubic(
      point(left + radius, bottom - radius), point(right - radius, bottom - radius), to: point(right, bottom))
    path.cubic(
      point(right + radius, bottom + radius), point(right + radius, top - radius), to: point(right, top))
    path.cubic(point(right - radius, top + radius), point(left + radius, top + radius), to: point(left, top))
    path.cubic(
      point(left - radius, top - radius), point(left - radius, bottom + radius), to: point(left, bottom))
    path.close()
    return path
  }
}
