internal import Drawing
internal import Geometry

/// Something that is drawn from data inside an axes.
protocol Artist: Sendable {
  /// Artists are drawn by rising zorder, equal ones in the order in which they were added.
  var zorder: Double { get }

  /// What the artist contributes to the extent of the data along each axis.
  var dataIntervals: (x: Interval?, y: Interval?) { get }

  /// The data values that the margins of automatic limits do not cross.
  var stickyEdges: (x: [Double], y: [Double]) { get }

  /// The smallest value above zero along each axis: where logarithmic axes begin. `nil` if it is not known.
  var smallestPositive: (x: Double?, y: Double?) { get }

  /// What is drawn, in a few words for people who do not see it; `nil` for lines, which are counted.
  var accessibleDescription: String? { get }

  /// How a legend shows the artist; `nil` if it never does.
  var legendHandle: LegendHandle? { get }

  /// Adds what a legend at its best place keeps clear of.
  func addObstacles(to obstacles: inout LegendObstacles, _ transform: DataTransform)

  /// The box in pixels of what may reach beyond the axes; `nil` if the artist ends at their border.
  func unclippedBounds(_ transform: DataTransform, _ context: LayoutContext) -> Rect?

  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double)
}

extension Artist {
  /// Most artists leave room around them.
  var stickyEdges: (x: [Double], y: [Double]) { ([], []) }

  var smallestPositive: (x: Double?, y: Double?) { (nil, nil) }

  var legendHandle: LegendHandle? { nil }

  func addObstacles(to obstacles: inout LegendObstacles, _ transform: DataTransform) {}

  func unclippedBounds(_ transform: DataTransform, _ context: LayoutContext) -> Rect? { nil }
}

extension Line2D: Artist {
  var accessibleDescription: String? { nil }

  func addObstacles(to obstacles: inout LegendObstacles, _ transform: DataTransform) {
    obstacles.lines.append(displayPoints(transform))
  }

  func unclippedBounds(_ transform: DataTransform, _ context: LayoutContext) -> Rect? {
    clipOn ? nil : bounds(transform, context)
  }
}
