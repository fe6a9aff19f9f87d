internal import Colors

/// What the parts of box plots look like; `nil` for those that are not drawn.
struct BoxLooks {
  let orientation: Orientation
  let isNotched: Bool
  /// Boxes that are not filled.
  private(set) var box: LineProperties?
  /// Boxes that are.
  private(set) var patch: PatchProperties?
  let whisker, cap, mean, flier: LineProperties?
  let median: LineProperties
  /// Whether means are lines across the box.
  let hasMeanLines: Bool

  init(_ options: BoxPlotOptions, _ style: Style) {
    let settings = style.boxplot
    let (base, above) = (options.zorder, options.zorder + 0.1)
    orientation = options.orientation ?? (settings.vertical ? .vertical : .horizontal)
    isNotched = options.notch ?? settings.notch
    hasMeanLines = options.meanline ?? settings.meanline
    if options.showbox ?? settings.showbox {
      if options.patchArtist ?? settings.patchartist {
        patch = Self.patch(options, style)
      } else {
        box = options.boxprops.over(LineProperties(settings.boxprops, zorder: base))
      }
    }
    whisker = options.whiskerprops.over(LineProperties(settings.whiskerprops, zorder: base))
    cap =
      options.showcaps ?? settings.showcaps
      ? options.capprops.over(LineProperties(settings.capprops, zorder: base)) : nil
    // Lines across a box end at its sides.
    let butt = LineProperties(solidCapstyle: .butt, dashCapstyle: .butt)
    median = options.medianprops.over(butt).over(LineProperties(settings.medianprops, zorder: above))
    mean =
      options.showmeans ?? settings.showmeans
      ? options.meanprops.over(butt).over(
        Self.mean(settings.meanprops, isLine: hasMeanLines, zorder: above)) : nil
    // A format without a marker leaves them out, as in matplotlib.
    let hasFliers = options.sym.map { $0.marker != nil || $0.color != nil } ?? true
    flier =
      hasFliers && (options.showfliers ?? settings.showfliers)
      ? Self.flier(options).over(LineProperties(settings.flierprops, zorder: base)) : nil
  }

  private static func patch(_ options: BoxPlotOptions, _ style: Style) -> PatchProperties {
    var look = options.patchprops
    look.edgecolor = look.color ?? look.edgecolor ?? style.boxplot.boxprops.color
    look.color = nil
    look.facecolor = look.facecolor ?? (style.isClassic ? .color(.white) : style.patch.facecolor)
    look.linewidth = look.linewidth ?? style.boxplot.boxprops.linewidth
    look.linestyle = .solid
    look.zorder = look.zorder ?? options.zorder
    return look
  }

  /// Either a line or a marker, unless both are asked for.
  private static func mean(_ settings: Style.BoxPlotMarks, isLine: Bool, zorder: Double) -> LineProperties {
    var look = LineProperties(settings, zorder: zorder)
    look.markeredgewidth = nil
    if isLine { look.marker = nil } else { look.linestyle = LineStyle.none }
    return look
  }

  /// What is said in short goes before the rest.
  private static func flier(_ options: BoxPlotOptions) -> LineProperties {
    var look = options.flierprops
    look.marker = options.sym?.marker ?? look.marker
    if let color = options.sym?.color {
      (look.color, look.markerfacecolor, look.markeredgecolor) = (color, color, color)
    }
    return look
  }
}

extension LineProperties {
  fileprivate init(_ line: Style.BoxPlotLine, zorder: Double) {
    self.init(color: line.color, linewidth: line.linewidth, linestyle: line.linestyle, zorder: zorder)
  }

  fileprivate init(_ marks: Style.BoxPlotMarks, zorder: Double) {
    self.init(marks.line, zorder: zorder)
    marker = marks.marker
    markersize = marks.markersize
    markerfacecolor = marks.markerfacecolor.specification
    markeredgecolor = marks.markeredgecolor.specification
    markeredgewidth = marks.markeredgewidth
  }
}

extension Style.MarkerPaint {
  /// `nil` for the line's colour.
  fileprivate var specification: ColorSpecification? {
    if case .color(let color) = self { color } else { nil }
  }
}
