internal import Colors
internal import Drawing
internal import Geometry

extension ErrorbarContainer {
  /// Draws what a legend shows: bars and their caps, the line, its marker.
  ///
  /// - Parameters:
  ///   - origin: the left end of the line's place.
  ///   - length: the length of the line in pixels.
  ///   - reach: how far bars reach to either side, in pixels.
  func draw(at origin: Point, length: Double, reach: Double, on canvas: any Canvas, dpi: Double) {
    let middle = Point(x: origin.x + 0.5 * length, y: origin.y)
    if hasXErrors { draw(at: middle, Point(x: reach, y: 0), .verticalLine, on: canvas, dpi: dpi) }
    if hasYErrors { draw(at: middle, Point(x: 0, y: reach), .horizontalLine, on: canvas, dpi: dpi) }
    guard var line else { return }
    line.drawstyle = .default
    let points = [origin, Point(x: origin.x + length, y: origin.y)]
    line.draw(points, transform: .identity, markersAt: [middle], on: canvas, clip: nil, dpi: dpi)
  }

  /// Draws a bar about a place, with its caps.
  private func draw(
    at middle: Point, _ reach: Point, _ marker: MarkerStyle, on canvas: any Canvas, dpi: Double
  ) {
    let ends = [middle - reach, middle + reach]
    let width = min(barwidth, 10_000)
    if let color = alpha.map({ barcolor?.withAlpha($0) }) ?? barcolor, width > 0, barstyle != .none {
      let shape = StrokeShape(
        width: width * dpi / 72, cap: .butt, join: .round, dashes: barstyle.dashes(linewidth: width, dpi: dpi)
      )
      canvas.draw(Path(polyline: ends), PathPaint(edge: StrokePaint(color: color, shape: shape)), clip: nil)
    }
    guard var cap else { return }
    cap.marker = marker
    cap.draw([], transform: .identity, markersAt: ends, on: canvas, clip: nil, dpi: dpi)
  }
}
