internal import Geometry

extension PatchShape {
  /// A box with an outline of some style around a rectangle. It has an outline.
  ///
  /// - Parameters:
  ///   - x, y: the lower left corner of the rectangle.
  ///   - width, height: its extent, without the room that the style adds.
  ///   - boxstyle: the outline; rounded corners by default.
  ///   - mutationScale: how many data values the lengths of the style are in; 1 by default.
  ///   - mutationAspect: how many times as high as wide the style is; 1 by default.
  public static func fancyBox(
    x: Double, y: Double, width: Double, height: Double, boxstyle: BoxStyle = .round(),
    mutationScale: Double = 1, mutationAspect: Double = 1
  ) -> PatchShape {
    let content = SizedBox(
      x: x, y: y / mutationAspect, width: width, height: height / mutationAspect)
    let outline = boxstyle.outline(around: content, size: mutationScale)
    var shape = PatchShape(outline.mapPoints { Point(x: $0.x, y: $0.y * mutationAspect) })
    shape.hasEdge = true
    return shape
  }
}
