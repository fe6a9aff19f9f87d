public import Colors
public import Geometry

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
  /// The inside of the half of a marker that `fillstyle` leaves out; by default nothing.
  public var markerfacecoloralt = MarkerColor.none
  /// Which part of the markers has their face colour.
  public var fillstyle = FillStyle.full
  /// Which points have markers; `nil` marks all.
  public var markevery: MarkEvery?
  /// How the line runs from point to point.
  public var drawstyle = DrawStyle.default
  /// The colour of the gaps between dashes; `nil` leaves them open. A solid line has none.
  public var gapcolor: Color?
  /// How the ends of a line without gaps look.
  public var solidCapstyle: CapStyle
  /// How the corners of a line without gaps look.
  public var solidJoinstyle: JoinStyle
  /// How the ends of dashes look.
  public var dashCapstyle: CapStyle
  /// How the corners of dashes look.
  public var dashJoinstyle: JoinStyle
  /// What the words for line styles stand for.
  var dashes: Style.DashSettings
  /// Whether pixels that the line covers in part are painted in part.
  public var antialiased: Bool
  /// How far merging steps that are too small to see may move a long line, in pixels; 0 keeps every step.
  public var simplifyThreshold: Double
  /// Whether the line ends at the border of the axes.
  public var clipOn = true
  var coordinates = Coordinates.data
  /// Makes a line that has no ends; its points are only what the view holds of it.
  var endless: EndlessLine?

  /// - Precondition: `x` and `y` have the same length.
  init(x: [Double], y: [Double], color: Color?, style: Style) {
    precondition(x.count == y.count, "x has \(x.count) values and y has \(y.count); they must be as many")
    self.x = x
    self.y = y
    self.color = color
    let settings = style.lines
    linewidth = settings.linewidth
    linestyle = settings.linestyle
    dashes = settings.dashes
    antialiased = settings.antialiased
    simplifyThreshold = style.path.threshold
    marker = settings.marker
    markersize = settings.markersize
    markerfacecolor = settings.markerfacecolor
    markeredgecolor = settings.markeredgecolor
    fillstyle = style.markers.fillstyle
    markeredgewidth = settings.markeredgewidth
    solidCapstyle = settings.solidCapstyle
    solidJoinstyle = settings.solidJoinstyle
    dashCapstyle = settings.dashCapstyle
    dashJoinstyle = settings.dashJoinstyle
  }

  /// Whether the legend lists the line: it has a label, and one that does not start with "_".
  public var isListed: Bool { label.map { !$0.isEmpty && !$0.hasPrefix("_") } ?? false }
}

// MARK: - Data

extension Line2D {
  private var points: [Point] { zip(x, y).map { Point(x: $0, y: $1) } }

  /// The corners of steps lie where there may be no finite points.
  private var finiteCorners: [Point] { drawstyle.corners(of: points).filter(\.isFinite) }

  /// What the line contributes to the extent of the data along each axis: its finite corners.
  var dataIntervals: (x: Interval?, y: Interval?) {
    let finite = finiteCorners
    return (
      coordinates == .acrossX ? nil : Interval(of: finite.map(\.x)),
      coordinates == .acrossY ? nil : Interval(of: finite.map(\.y))
    )
  }

  /// The smallest positive coordinates of the finite corners.
  var smallestPositive: (x: Double?, y: Double?) {
    let finite = finiteCorners
    return (
      coordinates == .acrossX ? nil : finite.lazy.map(\.x).filter { $0 > 0 }.min(),
      coordinates == .acrossY ? nil : finite.lazy.map(\.y).filter { $0 > 0 }.min()
    )
  }

  /// What a legend keeps clear of, in pixels: the corners of the line, but in matplotlib only the points
  /// themselves once there are markers at them.
  func displayPoints(_ transform: DataTransform) -> [Point] {
    let affine = transform.affine(coordinates)
    if let endless { return endless.ends(transform).map(affine.apply) }
    let corners = marker == nil ? drawstyle.corners(of: points) : points
    return corners.map { affine.apply(transform.scaled($0, in: coordinates)) }
  }

  /// The box of the points in pixels, with half a marker around it; `nil` if it has no extent.
  func bounds(_ transform: DataTransform, _ context: LayoutContext) -> Rect? {
    let points = displayPoints(transform).filter(\.isFinite)
    guard let x = Interval(of: points.map(\.x)), let y = Interval(of: points.map(\.y)) else { return nil }
    let pad = marker == nil ? 0 : context.pixels(markersize) * 0.5
    let box = Rect(minX: x.lower, minY: y.lower, maxX: x.upper, maxY: y.upper).expanded(dx: pad, dy: pad)
    return box.width > 0 && box.height > 0 ? box : nil
  }

  /// The points that can be seen, and one more at either end.
  ///
  /// Like matplotlib, this leaves points out only of long lines whose x never falls: it is the part that is
  /// drawn that decides which small steps are merged.
  func visiblePoints(_ transform: DataTransform) -> [Point] {
    guard let view = transform.linearXLimits, clipOn, markevery == nil, coordinates == .data,
      x.count > Self.longestUncutLine, x.allSatisfy(\.isFinite),
      zip(x, x.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return points }
    let first = max(0, (x.firstIndex { $0 >= view.lower } ?? x.count) - 1)
    let end = min(x.count, (x.firstIndex { $0 > view.upper } ?? x.count) + 1)
    return first < end ? Array(points[first..<end]) : []
  }

  private static let longestUncutLine = 1000
}
