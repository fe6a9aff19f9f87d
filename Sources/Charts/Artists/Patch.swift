public import Colors
public import Drawing
public import Geometry

/// An area with an outline: a bar, a circle, a polygon, a wedge.
public struct Patch: Hashable, Sendable {
  /// The outline.
  public private(set) var shape: PatchShape
  /// How far the patch is drawn from its place, in data values per 72 pixels of an inch: shadows are.
  private var shift = Point.zero
  /// The colour of the inside; `nil` leaves it empty.
  public var facecolor: Color?
  /// The colour of the outline; `nil` draws none.
  public var edgecolor: Color?
  /// The width of the outline in points.
  public var linewidth: Double
  /// How the outline is broken up.
  public var linestyle: LineStyle
  /// How ends and dashes of the outline look.
  public var capstyle: CapStyle
  /// How the corners of the outline look.
  public var joinstyle: JoinStyle
  /// What the area is hatched with; `nil` for nothing.
  public var hatch: Hatch?
  /// The colour of the hatch; `nil` takes that of the outline.
  public var hatchcolor: Color?
  /// The width of the lines of the hatch in points.
  public var hatchLinewidth: Double
  /// The colour of the hatch where there is no outline.
  let otherHatchcolor: Color
  /// Replaces the colours' own alpha.
  public var alpha: Double?
  /// Whether the inside is painted.
  public var fill: Bool
  /// What the legend says; a patch with no label, or one that starts with "_", is not listed.
  public var label: String?
  /// Artists are drawn by rising zorder, equal ones in the order in which they were added.
  public var zorder: Double
  /// Whether the patch ends at the border of the axes.
  public var clipOn: Bool
  /// Whether pixels that the patch covers in part are painted in part.
  public var antialiased: Bool
  /// What the words for line styles stand for.
  private(set) var dashes: Style.DashSettings
  /// What the numbers of the shape mean.
  var coordinates = Coordinates.data
  /// The data values that the margins of automatic limits do not cross.
  var stickyEdges: (x: [Double], y: [Double]) {
    get { (stickyX, stickyY) }
    set { (stickyX, stickyY) = newValue }
  }
  private var stickyX: [Double] = []
  private var stickyY: [Double] = []
  /// Whether the patch is one of several that are counted as one thing, such as the bars of one call.
  var isPart = false
  /// How a legend shows the patch.
  var handle = PatchHandle.box

  /// A patch in a look; what the look leaves open comes from the settings.
  init(_ shape: PatchShape, _ look: PatchProperties, _ style: Style) {
    self.shape = shape
    fill = shape.isFillable && look.fill ?? true
    let settings = style.patch
    facecolor = style.color(look.color ?? look.facecolor ?? settings.facecolor)
    let hasEdge = shape.hasEdge || settings.forceEdgecolor || !fill
    edgecolor = style.color(look.color ?? look.edgecolor ?? (hasEdge ? settings.edgecolor : .none))
    linewidth = look.linewidth ?? settings.linewidth
    linestyle = look.linestyle ?? .solid
    dashes = style.lines.dashes
    antialiased = settings.antialiased
    capstyle = look.capstyle ?? .butt
    joinstyle = look.joinstyle ?? .miter
    hatch = look.hatch
    hatchcolor = style.hatchColor(look)
    hatchLinewidth = look.hatchLinewidth ?? style.hatch.linewidth
    otherHatchcolor = style.color(settings.edgecolor) ?? .black
    alpha = look.alpha
    label = look.label
    zorder = look.zorder ?? 1
    clipOn = look.clipOn ?? true
  }
}

// MARK: - Data

extension Patch: Artist {
  /// How far the shape reaches, in data values; a box without any extent does not count.
  var dataIntervals: (x: Interval?, y: Interval?) {
    let points = extremePoints
    return (
      coordinates == .acrossX ? nil : Interval(of: points.map(\.x)),
      coordinates == .acrossY ? nil : Interval(of: points.map(\.y))
    )
  }

  var smallestPositive: (x: Double?, y: Double?) {
    let points = extremePoints
    return (
      coordinates == .acrossX ? nil : points.lazy.map(\.x).filter { $0 > 0 }.min(),
      coordinates == .acrossY ? nil : points.lazy.map(\.y).filter { $0 > 0 }.min()
    )
  }

  private var extremePoints: [Point] {
    if let box = shape.rectangle, box.width == 0, box.height == 0 { return [] }
    return shape.path.extremePoints.map(shape.placement.apply).filter(\.isFinite)
  }

  var accessibleDescription: String? { nil }

  func unclippedBounds(_ transform: DataTransform, _ context: LayoutContext) -> Rect? {
    clipOn ? nil : bounds(transform)
  }
}

// MARK: - Shadows

extension Patch {
  /// The patch as its shadow, directly below it.
  ///
  /// - Parameters:
  ///   - shift: in data values, for 72 pixels to the inch.
  ///   - shade: how much darker it is, from 0 to 1.
  func shadow(shift: Point, shade: Double) -> Patch {
    var result = self
    let color = facecolor.map { face in
      Color(red: (1 - shade) * face.red, green: (1 - shade) * face.green, blue: (1 - shade) * face.blue)
    }
    (result.facecolor, result.edgecolor, result.alpha) = (color, color, 0.5)
    // Like matplotlib's, a shadow does not take over corners and ends.
    (result.capstyle, result.joinstyle) = (.butt, .miter)
    result.label = LegendHandle.unlisted
    result.zorder = zorder.nextDown
    result.isPart = true
    result.shift = shift
    return result
  }

  /// The patch where it is drawn.
  func placed(dpi: Double) -> Patch {
    guard shift != .zero else { return self }
    var result = self
    result.shape = shape.moved(by: shift * (dpi / 72))
    return result
  }
}
