internal import Geometry
internal import RealModule

extension PatchShape {
  /// A part of the outline of an ellipse about (`x`, `y`), counter-clockwise. It is never filled, and has an outline.
  ///
  /// - Parameters:
  ///   - width, height: the extents of the ellipse before it is turned.
  ///   - angle: the turn of the ellipse in degrees, counter-clockwise.
  ///   - theta1, theta2: where it begins and ends, in degrees counter-clockwise from the turned ellipse's right.
  public static func arc(
    x: Double, y: Double, width: Double, height: Double, angle: Double = 0, theta1: Double = 0,
    theta2: Double = 360
  ) -> PatchShape {
    let isFull = theta1 != theta2 && (theta1 - theta2).truncatingRemainder(dividingBy: 360) == 0
    func stretched(_ theta: Double) -> Double {
      guard width != height, !isFull else { return theta }
      let radians = theta * (Double.pi / 180)
      let turned = Double.atan2(y: width / height * Double.sin(radians), x: Double.cos(radians))
      return (turned * (180 / Double.pi) + 360).truncatingRemainder(dividingBy: 360)
    }
    let ellipse = ellipse(x: x, y: y, width: width, height: height, angle: angle)
    var shape = PatchShape(
      .unitArc(from: stretched(theta1), to: stretched(theta2)), placement: ellipse.placement)
    shape.isFillable = false
    return shape
  }
}
