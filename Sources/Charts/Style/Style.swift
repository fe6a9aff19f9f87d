public import Colors
public import Geometry

/// The settings that a figure is drawn with: matplotlib's style settings under their own names.
///
/// The initial values are matplotlib 3.11's default style. Sizes and widths are in points, distances of the
/// legend in font sizes, positions in shares of the figure. Line settings act when a line is made, the others
/// when the figure is drawn.
public struct Style: Hashable, Sendable {
  /// Text in general.
  public var font = FontSettings()
  /// The colour of texts.
  public var text = TextSettings()
  /// The sheet.
  public var figure = FigureSettings()
  /// Frames, titles, labels, the colour cycle.
  public var axes = AxesSettings()
  /// New lines.
  public var lines = LineSettings()
  /// New areas: bars, shapes, wedges.
  public var patch = PatchSettings()
  /// Lines across the axes at the ticks.
  public var grid = GridSettings()
  /// Ticks and tick labels of the x axis.
  public var xtick = TickSettings()
  /// Ticks and tick labels of the y axis.
  public var ytick = TickSettings()
  /// Legends and their frames.
  public var legend = LegendSettings()

  /// matplotlib's default style.
  public init() {}
}

extension Style {
  /// Settings of text in general.
  public struct FontSettings: Hashable, Sendable {
    /// The size that `large` and the tight layout are relative to.
    public var size = 10.0
  }

  /// Settings of what is written.
  public struct TextSettings: Hashable, Sendable {
    /// The colour of texts, titles and entries of legends.
    public var color = Color.black
  }

  /// Settings of the sheet.
  public struct FigureSettings: Hashable, Sendable {
    /// Inches.
    public var figsize = FigureSize(width: 6.4, height: 4.8)
    /// Pixels per inch.
    public var dpi = 100.0
    /// The colour of the background.
    public var facecolor = Color.white
    /// The colour of the line along its border.
    public var edgecolor = Color.white
    /// The font size of the title of a figure, in points.
    public var titlesize = 12.0
    /// The font size of the labels of a whole figure, in points.
    public var labelsize = 12.0
    /// Where the axes lie in the figure when nothing lays them out.
    public var subplot = SubplotParameters()
  }

  /// Settings of frames, titles and labels.
  public struct AxesSettings: Hashable, Sendable {
    /// The colour of the background.
    public var facecolor = Color.white
    /// The colour of the spines.
    public var edgecolor = Color.black
    /// The width in points.
    public var linewidth = 0.8
    /// The font size of titles, in points.
    public var titlesize = 12.0
    /// The distance of a title from the axes, in points.
    public var titlepad = 6.0
    /// The font size of labels, in points.
    public var labelsize = 10.0
    /// The distance of an axis label from the tick labels, in points.
    public var labelpad = 4.0
    /// The colour of labels.
    public var labelcolor = Color.black
    /// The share of the data's extent that is left free on either side.
    public var xmargin = 0.05
    /// The same share for y.
    public var ymargin = 0.05
    /// The colours that lines take in turn.
    public var colorCycle: [Color] = [
      0x1F77B4, 0xFF7F0E, 0x2CA02C, 0xD62728, 0x9467BD, 0x8C564B, 0xE377C2, 0x7F7F7F, 0xBCBD22, 0x17BECF,
    ].map(Color.init(hex:))
  }

  /// Settings of new lines.
  public struct LineSettings: Hashable, Sendable {
    /// The width in points.
    public var linewidth = 1.5
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
  }

  /// Settings of new areas.
  public struct PatchSettings: Hashable, Sendable {
    /// The colour of the inside.
    public var facecolor = ColorSpecification.cycle(0)
    /// The colour of outlines that are drawn without a colour of their own.
    public var edgecolor = ColorSpecification.color(.black)
    /// Whether all outlines are drawn.
    public var forceEdgecolor = false
    /// The width of outlines in points.
    public var linewidth = 1.0
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
  }

  /// Settings of the ticks of one axis.
  public struct TickSettings: Hashable, Sendable {
    /// The length of a tick outside the axes, in points.
    public var size = 3.5
    /// The width of a tick, in points.
    public var width = 0.8
    /// The distance of a label from its tick, in points.
    public var pad = 3.5
    /// The length of a minor tick, in points.
    public var minorSize = 2.0
    /// The width of a minor tick, in points.
    public var minorWidth = 0.6
    /// The distance of a label from its minor tick, in points.
    public var minorPad = 3.4
    /// Where ticks run from the edge of the axes.
    public var direction = TickDirection.out
    /// The colour of the ticks.
    public var color = Color.black
    /// The font size of labels, in points.
    public var labelsize = 10.0
    /// The colour of labels.
    public var labelcolor = Color.black
  }

  /// Settings of legends; distances are in font sizes.
  public struct LegendSettings: Hashable, Sendable {
    /// The font size in points.
    public var fontsize = 10.0
    /// The alpha of the frame, inside and edge.
    public var framealpha = 0.8
    /// The colour of the background.
    public var facecolor = Color.white
    /// The colour of the frame's edge.
    public var edgecolor = Color(gray: 0.8)
    /// The width of the frame in points.
    public var linewidth = 1.0
    /// The room between frame and content.
    public var borderpad = 0.4
    /// The gap between rows.
    public var labelspacing = 0.5
    /// The width of a handle.
    public var handlelength = 2.0
    /// The height of a handle.
    public var handleheight = 0.7
    /// The gap between a handle and its text.
    public var handletextpad = 0.8
    /// The room between frame and axes.
    public var borderaxespad = 0.5
    /// The radius of the frame's corners.
    public var cornerRadius = 0.2
  }

  /// The colour that a specification stands for; `nil` for none.
  func color(_ specification: ColorSpecification) -> Color? {
    switch specification {
    case .color(let color): color
    case .cycle(let index): cycleColor(index)
    case .translucentCycle(let index, let alpha): cycleColor(index).withAlpha(alpha)
    case .none: nil
    }
  }

  /// A colour of the cycle; an empty cycle is black.
  func cycleColor(_ index: Int) -> Color {
    guard !axes.colorCycle.isEmpty else { return .black }
    return axes.colorCycle[index % axes.colorCycle.count]
  }
}
