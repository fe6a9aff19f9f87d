extension Path {
  /// So many eighths of the unit circle, a cubic curve each, counter-clockwise from the lowest point and
  /// closed.
  ///
  /// The constant is matplotlib's; the curves stay within 1e-5 of the circle.
  /// - Parameter eighths: 1 … 8.
  public static func unitArc(eighths: Int) -> Path {
    let handle = 0.2652031
    let half = 0.5.squareRoot()
    let cosines = [0, half, 1, half, 0, -half, -1, -half]
    func direction(_ eighth: Int) -> Point {
      Point(x: cosines[eighth % 8], y: -cosines[(eighth + 2) % 8])
    }
    func tangent(_ eighth: Int) -> Point { direction(eighth + 2) * handle }
    var path = Path()
    path.move(to: direction(0))
    for eighth in 0..<eighths {
      let (start, end) = (direction(eighth), direction(eighth + 1))
      path.cubic(start + tangent(eighth), end - tangent(eighth + 1), to: end)
    }
    path.close()
    return path
  }
}
