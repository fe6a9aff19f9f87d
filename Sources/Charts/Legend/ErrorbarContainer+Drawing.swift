internal import Colors
internal import Drawing
internal import Geometry

extension ErrorbarContainer {
  /// Draws what a legend shows: bars and their caps, the line, its marker.
  ///
  /// - Parameters:
  ///   - points: of the line.
  ///   - places: where bars and markers stand on it.
  ///   - reach: how far bars reach to either side, in pixels.
  ///   - factor: how large markers are beside those of the plot.
  func draw(
    _ points: [Point], markersAt places: [Point], reach: Double, scaledBy factor: Double,
    on canvas: any Canvas, dpi: Double
  ) {
    for place in places {
      if hasXErrors { draw(at: place, Point(x: reach, y: 0), .verticalLine, on: canvas, dpi: dpi) }
      if hasYErrors { draw(at: place, Point(x: 0, y: reach), .horizontalLine, on: canvas, dpi: dpi) }
    }
    guard var line else { return }
    line.drawstyle = .default
    line.markersize *= factor
    line.draw(points, transform: .identity, markersAt: places, on: canvas, clip: nil, dpi: dpi)
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
