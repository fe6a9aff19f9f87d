public import Geometry

/// The outline of a patch.
public struct PatchShape: Hashable, Sendable {
  /// The outline before it is placed.
  let path: Path
  /// From the outline to data values.
  let placement: AffineTransform
  /// The box of a rectangle before it is turned; `nil` for other shapes.
  private(set) var rectangle: Rect?
  /// Whether the outline is drawn even where no colour is given for it.
  var hasEdge = false
  /// Whether it has an inside; one without is drawn as its outline alone.
  var isFillable = true

  init(_ path: Path, placement: AffineTransform = .identity) {
    self.path = path
    self.placement = placement
  }
}

extension PatchShape {
  /// The same outline at another place.
  func moved(by shift: Point) -> PatchShape {
    PatchShape(path, placement: placement.concatenating(.translation(x: shift.x, y: shift.y)))
  }

  /// A rectangle with one corner at (`x`, `y`), turned about it.
  ///
  /// - Parameters:
  ///   - width, height: to the right and up; negative ones reach to the left and down.
  ///   - angle: degrees counter-clockwise, in data values.
  public static func rectangle(
    x: Double, y: Double, width: Double, height: Double, angle: Double = 0
  ) -> PatchShape {
    let box = Rect(x: x, y: y, width: width, height: height)
    let stretch = AffineTransform(a: box.width, b: 0, c: 0, d: box.height, tx: x, ty: y)
    let corner = Point(x: x, y: y)
    var shape = PatchShape(
      Path(Rect(x: 0, y: 0, width: 1, height: 1)),
      placement: angle == 0 ? stretch : stretch.concatenating(.rotation(degrees: angle, about: corner)))
    shape.rectangle = box
    return shape
  }

  /// Straight lines through points.
  ///
  /// - Parameter closed: whether the last point is joined to the first one, which it may repeat.
  public static func polygon(_ points: [Point], closed: Bool = true) -> PatchShape {
    let repeats = closed && points.count > 1 && points.first == points.last
    return PatchShape(Path(polyline: repeats ? points.dropLast() : points, closed: closed))
  }
}
