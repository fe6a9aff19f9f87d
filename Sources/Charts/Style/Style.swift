internal import Colors
internal import Typography

/// The settings that a figure is drawn with: matplotlib's style settings under their own names.
///
/// The initial values are matplotlib 3.11's default style. Sizes and widths are in points, distances of the
/// legend in font sizes, positions in shares of the figure. Settings of figures, axes and artists act when these are
/// made, those of texts, ticks and legends when the figure is drawn.
///
/// Every setting has a property here and a name in `StyleSetting.all`: `lines.linewidth` is `lines.linewidth`,
/// `xtick.major.size` is `xtick.major.size`.
public struct Style: Hashable, Sendable {
  /// Text in general.
  public var font = FontSettings()
  /// The colour of texts.
  public var text = TextSettings()
  /// Formulas.
  public var mathtext = MathtextSettings()
  /// The sheet.
  public var figure = FigureSettings()
  /// Frames, titles, labels, the cycle of colours.
  public var axes = AxesSettings()
  /// The x axis.
  public var xaxis = AxisSettings()
  /// The y axis.
  public var yaxis = AxisSettings()
  /// New lines.
  public var lines = LineSettings()
  /// Markers.
  public var markers = MarkerSettings()
  /// Areas such as bars.
  public var patch = PatchSettings()
  /// Strokes over areas.
  public var hatch = HatchSettings()
  /// Box plots.
  public var boxplot = BoxPlotSettings()
  /// Contours.
  public var contour = ContourSettings()
  /// Error bars.
  public var errorbar = ErrorBarSettings()
  /// Points.
  public var scatter = ScatterSettings()
  /// Histograms.
  public var hist = HistogramSettings()
  /// Dates.
  public var date = DateSettings()
  /// Paths of lines.
  public var path = PathSettings()
  /// Images.
  public var image = ImageSettings()
  /// Lines across the axes at the ticks.
  public var grid = GridSettings()
  /// Ticks and tick labels of the x axis.
  public var xtick = TickSettings()
  /// Ticks and tick labels of the y axis.
  public var ytick = TickSettings()
  /// Legends and their frames.
  public var legend = LegendSettings()
  /// Pictures.
  public var savefig = SaveSettings()

  /// Whether ticks, markers and more follow the rules of matplotlib before its version 2, where no setting says so.
  public var isClassic = false

  /// matplotlib's default style.
  public init() {}
}

// MARK: - Looking up

extension Style {
  /// The colour that a specification stands for; `nil` for none.
  func color(_ specification: ColorSpecification) -> Color? {
    switch specification {
    case .color(let color): color
    case .cycle(let index): cycleColor(index)
    case .translucentCycle(let index, let alpha): cycleColor(index).withAlpha(alpha)
    case .none: nil
    }
  }

  /// A colour of the cycle; a cycle without colours is black.
  func cycleColor(_ index: Int) -> Color {
    let colors = axes.propCycle.colors
    guard !colors.isEmpty else { return .black }
    return colors[index % colors.count]
  }

  /// A font size in points.
  func points(_ size: FontSize) -> Double { size.points(relativeTo: font.size) }

  /// What a text is that says nothing about its font.
  ///
  /// - Parameter weight: where the place of the text has one of its own.
  func fontProperties(weight: FontWeight? = nil) -> FontProperties {
    FontProperties(
      families: font.choices(for: font.family), weight: weight ?? font.weight, style: font.style)
  }

  /// What ticks along x or along y look like.
  func ticks(isX: Bool) -> TickSettings { isX ? xtick : ytick }

  /// The grid lines of one kind.
  func grid(isMinor: Bool) -> GridLook {
    let own = isMinor ? grid.minor : grid.major
    return GridLook(
      color: own.color ?? grid.color, linewidth: own.linewidth ?? grid.linewidth,
      linestyle: own.linestyle ?? grid.linestyle, alpha: own.alpha ?? grid.alpha)
  }
}
