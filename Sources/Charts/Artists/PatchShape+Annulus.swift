internal import Geometry

extension PatchShape {
  /// The ring between two ellipses about (`x`, `y`).
  ///
  /// - Parameters:
  ///   - radii: of the outer ellipse, along x and y before it is turned.
  ///   - width: how much smaller the radii of the inner one are; more than the lesser radius turns it inside out.
  ///   - angle: degrees counter-clockwise.
  public static func annulus(
    x: Double, y: Double, radii: (x: Double, y: Double), width: Double, angle: Double = 0
  ) -> PatchShape {
    let arc = Path.unitArc(from: 0, to: 360)
    func ring(_ path: Path, _ a: Double, _ b: Double) -> Path {
      path.applying(
        AffineTransform.scale(x: a, y: b).concatenating(.rotation(degrees: angle))
          .concatenating(.translation(x: x, y: y)))
    }
    var path = ring(arc, radii.x, radii.y)
    let start = path.points[0]
    for element in ring(arc.reversed, radii.x - width, radii.y - width).elements { path.append(element) }
    // Like matplotlib's, the rings are closed by their curves alone.
    path.move(to: start)
    path.close()
    return PatchShape(path)
  }
}
