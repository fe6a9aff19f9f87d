internal import Drawing
internal import Geometry
internal import RealModule

/// Where the text of a key stands beside its arrow. Raw values are matplotlib's letters.
public enum QuiverKeyPlace: String, CaseIterable, Hashable, Sendable {
  case north = "N"
  case south = "S"
  case east = "E"
  case west = "W"
}

/// An arrow of a known length beside a plot of arrows.
struct QuiverKey: Artist {
  let quiver: Quiver
  /// Shares of the axes, or data values.
  let x, y: Double
  let coordinates: TextCoordinates
  /// The length of the vector, and where it points in degrees.
  let length, angle: Double
  let place: QuiverKeyPlace
  let zorder: Double

  var dataIntervals: (x: Interval?, y: Interval?) { (nil, nil) }
  var accessibleDescription: String? { nil }

  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    let scale = QuiverScale(quiver, transform, dpi: dpi)
    let pivot: QuiverPivot =
      switch place {
      case .north, .south: .middle
      case .east: .tip
      case .west: .tail
      }
    let turn = angle * (Double.pi / 180)
    let outline = scale.outline(
      length: length.magnitude * scale.unitLength, angle: turn, pivot: pivot, closed: true)
    let frame = TextFrame(
      figure: Rect(minX: 0, minY: 0, maxX: Double(canvas.width), maxY: Double(canvas.height)),
      transform: transform)
    quiver.draw(
      [outline], at: [frame.point(x, y, coordinates)], scale, on: canvas, transform, clips: false, dpi: dpi)
  }
}
