internal import Colors
internal import Geometry

/// The look of a legend with nothing left open, lengths in pixels.
struct LegendMeasures {
  /// Points.
  let fontsize, titleFontsize: Double
  /// A font size.
  let unit: Double
  let borderpad, labelspacing, handletextpad, borderaxespad, columnspacing: Double
  /// The size of a handle, and how much of it lies below the baseline.
  let handlelength, handleheight, handleDescent: Double
  let numpoints, scatterpoints: Int
  let markerscale: Double
  let markerfirst: Bool
  /// `nil` without a frame.
  let frame: Frame?

  struct Frame {
    let face, edge: Color?
    let linewidth: Double
    let isAntialiased: Bool
    /// The radius of the corners; `nil` for sharp ones.
    let radius: Double?
    /// How far the shadow lies to the right and below; `nil` without one.
    let shadow: Double?
  }

  init(_ legend: Legend, _ context: LayoutContext) {
    let (style, settings) = (context.style, context.style.legend)
    let fontsize = style.points(legend.fontsize ?? settings.fontsize)
    let unit = context.pixels(fontsize)
    self.fontsize = fontsize
    self.unit = unit
    titleFontsize = (legend.titleFontsize ?? settings.titleFontsize).map(style.points) ?? style.font.size
    borderpad = (legend.borderpad ?? settings.borderpad) * unit
    labelspacing = (legend.labelspacing ?? settings.labelspacing) * unit
    handletextpad = (legend.handletextpad ?? settings.handletextpad) * unit
    borderaxespad = (legend.borderaxespad ?? settings.borderaxespad) * unit
    columnspacing = (legend.columnspacing ?? settings.columnspacing) * unit
    handlelength = (legend.handlelength ?? settings.handlelength) * unit
    let height = legend.handleheight ?? settings.handleheight
    // Handles that are higher than letters hang below the baseline in part.
    handleDescent = 0.35 * unit * (height - 0.7)
    handleheight = unit * height - handleDescent
    numpoints = min(max(1, legend.numpoints ?? settings.numpoints), Self.mostPoints)
    scatterpoints = min(max(1, legend.scatterpoints ?? settings.scatterpoints), Self.mostPoints)
    markerscale = legend.markerscale ?? settings.markerscale
    markerfirst = legend.markerfirst
    frame = (legend.frameon ?? settings.frameon) ? Frame(legend, context, unit: unit) : nil
  }

  /// More points than this cannot be told apart.
  private static let mostPoints = 1000
}

extension LegendMeasures.Frame {
  fileprivate init(_ legend: Legend, _ context: LayoutContext, unit: Double) {
    let (style, settings) = (context.style, context.style.legend)
    let alpha = legend.framealpha ?? (legend.shadow == true ? 1 : settings.framealpha)
    func paint(_ own: ColorSpecification?, _ usual: Color) -> Color? {
      let color = own.map(style.color) ?? usual
      return alpha.flatMap { color?.withAlpha($0) } ?? color
    }
    face = paint(legend.facecolor, settings.facecolor ?? style.axes.facecolor)
    edge = paint(legend.edgecolor, settings.edgecolor ?? style.axes.edgecolor)
    let width = legend.linewidth ?? settings.linewidth ?? style.patch.linewidth
    linewidth = context.pixels(min(width, 10_000))
    isAntialiased = style.patch.antialiased
    radius = (legend.fancybox ?? settings.fancybox) ? settings.cornerRadius * unit : nil
    shadow = (legend.shadow ?? settings.shadow) ? context.pixels(2) : nil
  }
}
