public import Colors
internal import Drawing
internal import Geometry

/// A line through points, with or without markers at them.
///
/// A point with a NaN or infinite coordinate breaks the line.
public struct Line2D: Hashable, Sendable {
  /// The coordinates of the points, as many of each.
  public let x, y: [Double]
  /// `nil` draws nothing.
  public var color: Color?
  /// Points.
  public var linewidth: Double
  /// How the line is broken up; `.none` leaves only markers.
  public var linestyle: LineStyle
  /// The shape at each point; `nil` draws none.
  public var marker: MarkerStyle?
  /// Points.
  public var markersize: Double
  /// Replaces the colour's own alpha.
  public var alpha: Double?
  /// What the legend says; a line with no label, or one that starts with "_", is not listed.
  public var label: String?
  /// Artists are drawn by rising zorder, equal ones in the order in which they were added.
  public var zorder = 2.0
  /// The inside of the markers.
  public var markerfacecolor = MarkerColor.auto
  /// The edge of the markers.
  public var markeredgecolor = MarkerColor.auto
  /// The width of the markers' edge, in points.
  public var markeredgewidth: Double
  var coordinates = Coordinates.data

  /// - Precondition: `x` and `y` have the same length.
  init(x: [Double], y: [Double], color: Color?, settings: Style.LineSettings) {
    precondition(x.count == y.count, "x has \(x.count) values and y has \(y.count); they must be as many")
    self.x = x
    self.y = y
    self.color = color
    linewidth = settings.linewidth
    linestyle = .solid
    markersize = settings.markersize
    markeredgewidth = settings.markeredgewidth
  }

  /// Whether the legend lists the line: it has a label, and one that does not start with "_".
  public var isListed: Bool { label.map { !$0.isEmpty && !$0.hasPrefix("_") } ?? false }
}

// MARK: - Data

extension Line2D {
  private var points: [Point] { zip(x, y).map { Point(x: $0, y: $1) } }

  /// What the line contributes to the extent of the data along each axis: its finite points.
  var dataIntervals: (x: Interval?, y: Interval?) {
    let finite = points.filter(\.isFinite)
    return (
      coordinates == .acrossX ? nil : Interval(of: finite.map(\.x)),
      coordinates == .acrossY ? nil : Interval(of: finite.map(\.y))
    )
  }

  /// The points in pixels.
  func displayPoints(_ transform: DataTransform) -> [Point] {
    let affine = transform.affine(coordinates)
    return points.map { affine.apply(transform.scaled($0, in: coordinates)) }
  }
}

// MARK: - Drawing

extension Line2D {
  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    let scaled = points.map { transform.scaled($0, in: coordinates) }
    draw(
      scaled, transform: transform.affine(coordinates), markersAt: scaled, on: canvas, clip: transform.box,
      dpi: dpi)
  }

  /// Draws a piece of line through `points` and markers at others, both under `transform`, in the line's manner.
  func draw(
    _ points: [Point], transform: AffineTransform, markersAt: [Point], on canvas: any Canvas, clip: Rect?,
    dpi: Double
  ) {
    let color = color.map(withAlpha)
    canvas.group("line2d", label: label) {
      if let color, linestyle != .none && linewidth > 0 {
        let edge = StrokePaint(color: color, shape: strokeShape(dpi: dpi))
        let paint = PathPaint(edge: edge, isSimplified: true)
        canvas.draw(Path(polyline: points), transform: transform, paint, clip: clip)
      }
      if let marker {
        let shape = marker.shape(
          size: markersize * dpi / 72, edgeWidth: markeredgewidth * dpi / 72,
          face: markerfacecolor.color(for: self.color).map(withAlpha),
          edge: markeredgecolor.color(for: self.color).map(withAlpha))
        canvas.draw(shape, at: markersAt.map(transform.apply), clip: clip)
      }
    }
  }

  private func withAlpha(_ color: Color) -> Color {
    alpha.map { color.withAlpha($0) } ?? color
  }

  /// Solid lines run half their width beyond their ends; dashes do not.
  private func strokeShape(dpi: Double) -> StrokeShape {
    let width = linewidth * dpi / 72
    let dashes = linestyle.dashes(linewidth: linewidth, dpi: dpi)
    return StrokeShape(width: width, cap: dashes == nil ? .projecting : .butt, join: .round, dashes: dashes)
  }
}
