internal import Geometry
internal import Typography

/// Where the label of a bar stands. It is worked out as the axes are drawn, whichever way round they are then.
struct BarLabelPlace: Hashable, Sendable {
  /// The bar in data values.
  let bar: Rect
  /// How long it is.
  let value: Double
  /// How far its error bar reaches; `nil` without one.
  let end: Double?
  let orientation: Orientation
  let type: BarLabelType
  /// Points.
  let padding: Double

  /// The anchor in pixels, which is not finite if the label does not show, and the alignment about it.
  func resolved(
    _ transform: DataTransform, pixelsPerPoint: Double
  ) -> (anchor: Point, horizontal: HorizontalAlignment, vertical: VerticalAlignment) {
    let affine = transform.affine(.data)
    let isInverted = orientation == .vertical ? affine.d < 0 : affine.a < 0
    let distance = (isInverted ? -1 : 1) * (value >= 0 ? 1 : -1) * padding * pixelsPerPoint
    let offset = orientation == .vertical ? Point(x: 0, y: distance) : Point(x: distance, y: 0)
    guard type == .edge else { return (middle(transform) + offset, .center, .center) }
    let isBelow = isInverted ? value > 0 : value < 0
    let anchor = endPoint(transform) + offset
    return orientation == .vertical
      ? (anchor, .center, isBelow ? .top : .bottom) : (anchor, isBelow ? .right : .left, .center)
  }

  /// The end of the bar, if it lies inside the axes.
  private func endPoint(_ transform: DataTransform) -> Point {
    let isUpright = orientation == .vertical
    let (low, high) = isUpright ? (bar.minY, bar.maxY) : (bar.minX, bar.maxX)
    let reach = end ?? (value >= 0 ? max(low, high) : min(low, high))
    let point = isUpright ? transform.point(bar.midX, reach) : transform.point(reach, bar.midY)
    let box = transform.box.expanded(dx: 1, dy: 1)
    let isInside = box.minX <= point.x && point.x <= box.maxX && box.minY <= point.y && point.y <= box.maxY
    return isInside ? point : .nowhere
  }

  /// The middle of the part of the bar that is seen.
  private func middle(_ transform: DataTransform) -> Point {
    let corners = [transform.point(bar.minX, bar.minY), transform.point(bar.maxX, bar.maxY)]
    let left = max(min(corners[0].x, corners[1].x), transform.box.minX)
    let right = min(max(corners[0].x, corners[1].x), transform.box.maxX)
    let bottom = max(min(corners[0].y, corners[1].y), transform.box.minY)
    let top = min(max(corners[0].y, corners[1].y), transform.box.maxY)
    guard left <= right, bottom <= top else { return .nowhere }
    return Point(x: left + 0.5 * (right - left), y: bottom + 0.5 * (top - bottom))
  }
}

extension Point {
  fileprivate static let nowhere = Point(x: .nan, y: .nan)
}
