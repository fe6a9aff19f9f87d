internal import Drawing
internal import Geometry

/// A stem plot as a legend shows it: one stem with its tip, on a piece of base.
public struct StemHandle: Hashable, Sendable {
  let label: String?
  let markerline, stemline, baseline: Line2D

  /// - Parameters:
  ///   - origin: the lower left corner of the handle in pixels.
  func draw(at origin: Point, length: Double, height: Double, on canvas: any Canvas, dpi: Double) {
    let foot = Point(x: origin.x + 0.5 * length, y: origin.y)
    let tip = Point(x: foot.x, y: origin.y + 0.6875 * height)
    func draw(_ line: Line2D, _ points: [Point]) {
      line.draw(points, transform: .identity, markersAt: points, on: canvas, clip: nil, dpi: dpi)
    }
    draw(stemline, [foot, tip])
    draw(baseline, [origin, Point(x: origin.x + length, y: origin.y)])
    draw(markerline, [tip])
  }
}
