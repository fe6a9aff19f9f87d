// The look of matplotlib before its version 2.

extension KnownSheet {
  static let classic = KnownSheet(
    "classic", classicLines, classicDates, classicTexts, classicAxes, classicFigure)

  /// What goes on top of the classic look for matplotlib's own tests.
  static let classicTest = KnownSheet(
    "_classic_test_patch",
    """
    hatch.color: edge
    ytick.alignment: center_baseline
    """)

  private static let classicLines = """
    _internal.classic_mode: True
    lines.linewidth: 1
    lines.color: b
    lines.markeredgewidth: 0.5
    lines.dashed_pattern: 6, 6
    lines.dashdot_pattern: 3, 5, 1, 5
    lines.dotted_pattern: 1, 3
    lines.scale_dashes: False
    errorbar.capsize: 3
    path.simplify_threshold: 0.1111111111111111
    patch.facecolor: b
    patch.force_edgecolor: True
    patch.edgecolor: k
    hatch.color: k
    boxplot.boxprops.color: b
    boxplot.whiskerprops.color: b
    boxplot.whiskerprops.linestyle: --
    boxplot.medianprops.color: r
    boxplot.meanprops.color: r
    boxplot.meanprops.linestyle: -
    boxplot.meanprops.marker: s
    boxplot.meanprops.markerfacecolor: r
    boxplot.meanprops.markeredgecolor: k
    boxplot.flierprops.color: b
    boxplot.flierprops.marker: +
    boxplot.flierprops.markeredgecolor: k
    boxplot.flierprops.markerfacecolor: auto
    image.cmap: jet
    """

  private static let classicDates = """
    date.autoformatter.month: %b %Y
    date.autoformatter.day: %b %d %Y
    date.autoformatter.hour: %H:%M:%S
    date.autoformatter.minute: %H:%M:%S.%f
    date.autoformatter.second: %H:%M:%S.%f
    date.autoformatter.microsecond: %H:%M:%S.%f
    """

  private static let classicTexts = """
    font.size: 12
    font.serif: \(classicSerif)
    font.monospace: DejaVu Sans Mono, Andale Mono, Nimbus Mono L, Courier New, Courier, Fixed, Terminal, monospace
    mathtext.fontset: cm
    font.sans-serif: DejaVu Sans, Lucida Grande, Verdana, Geneva, Lucid, Arial, Helvetica, Avant Garde, sans-serif
    text.color: k
    legend.fancybox: False
    legend.loc: upper right
    legend.numpoints: 2
    legend.scatterpoints: 3
    legend.fontsize: large
    legend.framealpha: None
    legend.edgecolor: inherit
    """

  private static let classicSerif =
    "DejaVu Serif, New Century Schoolbook, Century Schoolbook L, Utopia, ITC Bookman, Bookman, "
    + "Nimbus Roman No9 L, Times New Roman, Times, Palatino, Charter, serif"

  private static let classicAxes = """
    axes.prop_cycle: b, g, r, c, m, y, k
    axes.facecolor: w
    axes.edgecolor: k
    axes.linewidth: 1
    axes.titley: 1
    axes.titlepad: 5
    axes.labelpad: 5
    axes.labelcolor: k
    axes.axisbelow: False
    axes.formatter.limits: -7, 7
    axes.formatter.offset_threshold: 2
    axes.autolimit_mode: round_numbers
    axes.xmargin: 0
    axes.ymargin: 0
    grid.color: k
    grid.linestyle: :
    grid.linewidth: 0.5
    \(classicTicks("xtick", far: "top"))
    xtick.alignment: center
    \(classicTicks("ytick", far: "right"))
    ytick.alignment: center
    """

  private static func classicTicks(_ name: String, far: String) -> String {
    """
    \(name).\(far): True
    \(name).direction: in
    \(name).color: k
    \(name).major.size: 4
    \(name).major.width: 0.5
    \(name).major.pad: 4
    \(name).minor.size: 2
    \(name).minor.width: 0.5
    \(name).minor.pad: 4
    """
  }

  private static let classicFigure = """
    figure.figsize: 8, 6
    figure.dpi: 80
    figure.facecolor: 0.75
    figure.edgecolor: w
    figure.titlesize: medium
    figure.labelsize: medium
    figure.subplot.bottom: 0.1
    figure.subplot.top: 0.9
    savefig.dpi: 100
    savefig.facecolor: w
    savefig.edgecolor: w
    """
}
