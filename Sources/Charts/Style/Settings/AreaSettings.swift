public import Colors

extension Style {
  /// Settings of areas such as bars.
  public struct PatchSettings: Hashable, Sendable {
    /// The width of the edge in points.
    public var linewidth = 1.0
    /// The colour of the inside of areas that take none from the cycle.
    public var facecolor = ColorSpecification.cycle(0)
    /// The colour of the edge where there is one.
    public var edgecolor = ColorSpecification.color(.black)
    /// Whether filled areas have an edge without being asked for.
    public var forceEdgecolor = false
    /// Whether pixels that an area covers in part are painted in part.
    public var antialiased = true
  }

  /// Settings of strokes over areas.
  public struct HatchSettings: Hashable, Sendable {
    /// The colour; `nil` takes that of the area's edge.
    public var color: Color?
    /// The width in points.
    public var linewidth = 1.0
  }

  /// Settings of points.
  public struct ScatterSettings: Hashable, Sendable {
    /// The shape of points.
    public var marker = MarkerStyle.circle
    /// The colour of their edges; `nil` takes that of the inside.
    public var edgecolors: ColorSpecification?
  }

  /// Settings of histograms.
  public struct HistogramSettings: Hashable, Sendable {
    /// How many bins, or which.
    public var bins = HistogramBins.count(10)
  }

  /// Settings of dates.
  public struct DateSettings: Hashable, Sendable {
    /// How the ticks of date axes are written.
    public var autoformatter = DateFormats()
  }

  /// Settings of images.
  public struct ImageSettings: Hashable, Sendable {
    /// The colour map of images, meshes, contours and points.
    public var cmap = ColorMap.viridis
  }

  /// Settings of box plots.
  public struct BoxPlotSettings: Hashable, Sendable {
    /// Whether boxes are notched at the median.
    public var notch = false
    /// Whether boxes stand upright.
    public var vertical = true
    /// How many times the box's height whiskers reach at most.
    public var whiskers = 1.5
    /// How often medians are estimated from values drawn at random; `nil` takes a formula.
    public var bootstrap: Int?
    /// Whether boxes are filled.
    public var patchartist = false
    /// Whether means are shown.
    public var showmeans = false
    /// Whether boxes are shown.
    public var showbox = true
    /// Whether the ends of whiskers are shown.
    public var showcaps = true
    /// Whether values beyond the whiskers are shown.
    public var showfliers = true
    /// Whether the mean is a line across the box instead of a marker.
    public var meanline = false
    /// The boxes' outlines.
    public var boxprops = BoxPlotLine()
    /// The whiskers.
    public var whiskerprops = BoxPlotLine()
    /// The ends of whiskers.
    public var capprops = BoxPlotLine()
    /// The medians.
    public var medianprops = BoxPlotLine(color: .cycle(1))
    /// The means.
    public var meanprops = BoxPlotMarks(
      line: BoxPlotLine(color: .cycle(2), linestyle: .dashed), marker: .triangleUp,
      markerfacecolor: .color(.cycle(2)), markeredgecolor: .color(.cycle(2)))
    /// The values beyond the whiskers.
    public var flierprops = BoxPlotMarks(line: BoxPlotLine(linestyle: .none))
  }

  /// How a line of a box plot looks.
  public struct BoxPlotLine: Hashable, Sendable {
    /// The colour.
    public var color = ColorSpecification.color(.black)
    /// The width in points.
    public var linewidth = 1.0
    /// How the line is broken up.
    public var linestyle = LineStyle.solid
  }

  /// How marks of a box plot look.
  public struct BoxPlotMarks: Hashable, Sendable {
    /// The line, if there is one.
    public var line = BoxPlotLine()
    /// The shape.
    public var marker = MarkerStyle.circle
    /// The inside of the markers.
    public var markerfacecolor = MarkerPaint.color(.none)
    /// The edge of the markers.
    public var markeredgecolor = MarkerPaint.color(.color(.black))
    /// The size of the markers in points.
    public var markersize = 6.0
    /// The width of the markers' edge in points.
    public var markeredgewidth = 1.0
  }

  /// The colour of a part of a marker.
  public enum MarkerPaint: Hashable, Sendable {
    /// The line's.
    case auto
    /// One of its own, which may be one of the cycle or none.
    case color(ColorSpecification)
  }
}
