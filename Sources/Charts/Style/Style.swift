public import Colors

/// The settings that a figure is drawn with: matplotlib's style settings under their own names.
///
/// The initial values are matplotlib 3.11's default style. Sizes and widths are in points, distances of the legend
/// in font sizes, positions in shares of the figure. Line settings act when a line is made, the others when the
/// figure is drawn.
public struct Style: Hashable, Sendable {
  public var font = FontSettings()
  public var figure = FigureSettings()
  public var axes = AxesSettings()
  public var lines = LineSettings()
  public var grid = GridSettings()
  public var xtick = TickSettings()
  public var ytick = TickSettings()
  public var legend = LegendSettings()

  public init() {}
}

extension Style {
  public struct FontSettings: Hashable, Sendable {
    /// The size that `large` and the tight layout are relative to.
    public var size = 10.0
  }

  public struct FigureSettings: Hashable, Sendable {
    /// Inches.
    public var figsize = FigureSize(width: 6.4, height: 4.8)
    public var dpi = 100.0
    public var facecolor = Color.white
    /// Where the axes lie in the figure when nothing lays them out.
    public var subplot = SubplotParameters()
  }

  public struct AxesSettings: Hashable, Sendable {
    public var facecolor = Color.white
    public var edgecolor = Color.black
    public var linewidth = 0.8
    public var titlesize = 12.0
    public var titlepad = 6.0
    public var labelsize = 10.0
    public var labelpad = 4.0
    public var labelcolor = Color.black
    /// The share of the data's extent that is left free on either side.
    public var xmargin = 0.05
    public var ymargin = 0.05
    /// The colours that lines take in turn.
    public var colorCycle: [Color] = [
      0x1F77B4, 0xFF7F0E, 0x2CA02C, 0xD62728, 0x9467BD, 0x8C564B, 0xE377C2, 0x7F7F7F, 0xBCBD22, 0x17BECF,
    ].map(Color.init(hex:))
  }

  public struct LineSettings: Hashable, Sendable {
    public var linewidth = 1.5
    public var markersize = 6.0
    public var markeredgewidth = 1.0
  }

  public struct GridSettings: Hashable, Sendable {
    public var color = Color(hex: 0xB0B0B0)
    public var linewidth = 0.8
    public var linestyle = LineStyle.solid
    public var alpha = 1.0
  }

  public struct TickSettings: Hashable, Sendable {
    public var size = 3.5
    public var width = 0.8
    public var pad = 3.5
    public var color = Color.black
    public var labelsize = 10.0
    public var labelcolor = Color.black
  }

  public struct LegendSettings: Hashable, Sendable {
    public var fontsize = 10.0
    public var framealpha = 0.8
    public var facecolor = Color.white
    public var edgecolor = Color(gray: 0.8)
    /// The width of the frame in points.
    public var linewidth = 1.0
    public var borderpad = 0.4
    public var labelspacing = 0.5
    public var handlelength = 2.0
    public var handleheight = 0.7
    public var handletextpad = 0.8
    public var borderaxespad = 0.5
    /// The radius of the frame's corners.
    public var cornerRadius = 0.2
  }

  /// The colour that a specification stands for; `nil` for none.
  func color(_ specification: ColorSpecification) -> Color? {
    switch specification {
    case .color(let color): color
    case .cycle(let index): cycleColor(index)
    case .none: nil
    }
  }

  /// A colour of the cycle; an empty cycle is black.
  func cycleColor(_ index: Int) -> Color {
    guard !axes.colorCycle.isEmpty else { return .black }
    return axes.colorCycle[index % axes.colorCycle.count]
  }
}
