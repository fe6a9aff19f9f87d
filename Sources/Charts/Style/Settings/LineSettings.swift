public import Colors

extension Style {
  /// Settings of new lines.
  public struct LineSettings: Hashable, Sendable {
    /// The width in points.
    public var linewidth = 1.5
    /// How lines are broken up.
    public var linestyle = LineStyle.solid
    /// The colour of lines that take none from the cycle: those across the axes, and handles of legends.
    public var color = ColorSpecification.cycle(0)
    /// The shape at each point; `nil` draws none.
    public var marker: MarkerStyle?
    /// The inside of markers.
    public var markerfacecolor = MarkerColor.auto
    /// The edge of markers.
    public var markeredgecolor = MarkerColor.auto
    /// The size of markers, in points.
    public var markersize = 6.0
    /// The width of a marker's edge, in points.
    public var markeredgewidth = 1.0
    /// How lines without gaps end.
    public var solidCapstyle = CapStyle.projecting
    /// How lines without gaps turn.
    public var solidJoinstyle = JoinStyle.round
    /// How dashes end.
    public var dashCapstyle = CapStyle.butt
    /// How dashes turn.
    public var dashJoinstyle = JoinStyle.round
    /// The lengths of dashes and gaps.
    public var dashes = DashSettings()
    /// Whether pixels that a line covers in part are painted in part.
    public var antialiased = true
  }

  /// Settings of paths.
  public struct PathSettings: Hashable, Sendable {
    /// Whether steps that are too small to see are merged in long lines.
    public var simplify = true
    /// How far that may move a line, in pixels.
    public var simplifyThreshold = 0.111111111111

    /// How far merging steps may move a line; 0 where none are merged.
    var threshold: Double { simplify ? simplifyThreshold : 0 }
  }

  /// The lengths of dashes and gaps in turn.
  public struct DashSettings: Hashable, Sendable {
    /// The pattern of `--`.
    public var dashed = [3.7, 1.6]
    /// The pattern of `-.`.
    public var dashdot = [6.4, 1.6, 1, 1.6]
    /// The pattern of `:`.
    public var dotted = [1, 1.65]
    /// Whether lengths, those of one's own too, are in line widths; otherwise they are in points.
    public var areScaled = true

    /// matplotlib's default patterns.
    public init() {}
  }

  /// Settings of markers.
  public struct MarkerSettings: Hashable, Sendable {
    /// Which part of a marker has its face colour.
    public var fillstyle = FillStyle.full
  }

  /// Settings of grid lines.
  public struct GridSettings: Hashable, Sendable {
    /// The colour of the lines.
    public var color = Color(hex: 0xB0B0B0)
    /// The width in points.
    public var linewidth = 0.8
    /// How the lines are broken up.
    public var linestyle = LineStyle.solid
    /// The alpha of the lines, 0 … 1.
    public var alpha = 1.0
    /// What is different at major ticks.
    public var major = GridChanges()
    /// What is different at minor ticks.
    public var minor = GridChanges()
  }

  /// What is different about the grid lines of one kind; `nil` is as for all.
  public struct GridChanges: Hashable, Sendable {
    /// The colour of the lines.
    public var color: Color?
    /// The width in points.
    public var linewidth: Double?
    /// How the lines are broken up.
    public var linestyle: LineStyle?
    /// The alpha of the lines, 0 … 1.
    public var alpha: Double?
  }

  /// How grid lines look, nothing left open.
  struct GridLook: Hashable {
    var color: Color
    var linewidth: Double
    var linestyle: LineStyle
    var alpha: Double
  }

  /// Settings of contours.
  public struct ContourSettings: Hashable, Sendable {
    /// How lines of one colour are broken up at levels below zero.
    public var negativeLinestyle = LineStyle.dashed
    /// The width of lines in points; `nil` takes that of lines.
    public var linewidth: Double?
  }

  /// Settings of error bars.
  public struct ErrorBarSettings: Hashable, Sendable {
    /// Half the length of caps, in points; 0 draws none.
    public var capsize = 0.0
    /// The width of caps, in points; `nil` takes that of markers' edges.
    public var capthick: Double?
    /// The width of bars, in points; `nil` takes that of the line.
    public var elinewidth: Double?
  }
}
