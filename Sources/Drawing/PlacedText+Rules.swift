internal import Geometry
internal import Typography

// The lines of fractions and roots, as both canvases draw them.

extension TextLine.Rule {
  /// The box, grown about its middle where it is thinner than a pixel.
  var atLeastOnePixel: Rect {
    var (x, y, width, height) = (x, y, width, height)
    if width < 1 { (x, width) = (x - (1 - width) / 2, 1) }
    if height < 1 { (y, height) = (y - (1 - height) / 2, 1) }
    return Rect(x: x, y: y, width: width, height: height)
  }
}

extension PlacedText {
  /// From pixels along a line's baseline to those of the figure.
  func transform(of line: Line) -> AffineTransform {
    AffineTransform(
      a: turn.cosine, b: turn.sine, c: -turn.sine, d: turn.cosine, tx: line.origin.x, ty: line.origin.y)
  }
}
