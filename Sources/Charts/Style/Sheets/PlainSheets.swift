// Sheets that stand for themselves.

extension KnownSheet {
  static let plain = [bmh, darkBackground, fast, fivethirtyeight, ggplot, grayscale, solarizeLight2]

  private static let bmh = KnownSheet(
    "bmh",
    """
    axes.prop_cycle: 348ABD, A60628, 7A68A6, 467821, D55E00, CC79A7, 56B4E9, 009E73, F0E442, 0072B2
    axes.facecolor: eeeeee
    axes.edgecolor: bcbcbc
    axes.grid: True
    axes.titlesize: x-large
    axes.labelsize: large
    grid.color: b2b2b2
    grid.linestyle: --
    grid.linewidth: 0.5
    lines.linewidth: 2
    patch.facecolor: blue
    patch.edgecolor: eeeeee
    patch.linewidth: 0.5
    mathtext.fontset: cm
    legend.fancybox: True
    xtick.direction: in
    ytick.direction: in
    """)

  private static let darkBackground = KnownSheet(
    "dark_background",
    """
    axes.prop_cycle: 8dd3c7, feffb3, bfbbd9, fa8174, 81b1d2, fdb462, b3de69, bc82bd, ccebc4, ffed6f
    figure.facecolor: black
    figure.edgecolor: black
    axes.facecolor: black
    axes.edgecolor: white
    axes.labelcolor: white
    text.color: white
    xtick.color: white
    ytick.color: white
    grid.color: white
    lines.color: white
    patch.edgecolor: white
    boxplot.boxprops.color: white
    boxplot.capprops.color: white
    boxplot.whiskerprops.color: white
    boxplot.flierprops.color: white
    boxplot.flierprops.markeredgecolor: white
    """)

  private static let fast = KnownSheet("fast", "path.simplify: True\npath.simplify_threshold: 1")

  private static let fivethirtyeight = KnownSheet(
    "fivethirtyeight",
    """
    axes.prop_cycle: 008fd5, fc4f30, e5ae38, 6d904f, 8b8b8b, 810f7c
    font.size: 14
    figure.facecolor: f0f0f0
    figure.subplot.left: 0.08
    figure.subplot.right: 0.95
    figure.subplot.bottom: 0.07
    axes.facecolor: f0f0f0
    axes.edgecolor: f0f0f0
    axes.linewidth: 3
    axes.grid: True
    axes.axisbelow: True
    axes.titlesize: x-large
    axes.labelsize: large
    grid.color: cbcbcb
    grid.linestyle: -
    grid.linewidth: 1
    lines.linewidth: 4
    lines.solid_capstyle: butt
    patch.edgecolor: f0f0f0
    patch.linewidth: 0.5
    legend.fancybox: True
    xtick.major.size: 0
    xtick.minor.size: 0
    ytick.major.size: 0
    ytick.minor.size: 0
    """)

  private static let ggplot = KnownSheet(
    "ggplot",
    """
    axes.prop_cycle: E24A33, 348ABD, 988ED5, 777777, FBC15E, 8EBA42, FFB5B8
    font.size: 10
    figure.facecolor: white
    figure.edgecolor: 0.5
    axes.facecolor: E5E5E5
    axes.edgecolor: white
    axes.linewidth: 1
    axes.grid: True
    axes.axisbelow: True
    axes.titlesize: x-large
    axes.labelsize: large
    axes.labelcolor: 555555
    grid.color: white
    grid.linestyle: -
    patch.facecolor: 348ABD
    patch.edgecolor: EEEEEE
    patch.linewidth: 0.5
    xtick.color: 555555
    xtick.direction: out
    ytick.color: 555555
    ytick.direction: out
    """)

  private static let grayscale = KnownSheet(
    "grayscale",
    """
    axes.prop_cycle: 0.0, 0.4, 0.6, 0.7
    image.cmap: gray
    figure.facecolor: 0.75
    figure.edgecolor: white
    savefig.facecolor: white
    savefig.edgecolor: white
    axes.facecolor: white
    axes.edgecolor: black
    axes.labelcolor: black
    text.color: black
    xtick.color: black
    ytick.color: black
    grid.color: black
    lines.color: black
    patch.facecolor: gray
    patch.edgecolor: black
    """)

  private static let solarizeLight2 = KnownSheet(
    "Solarize_Light2",
    """
    axes.prop_cycle: 268BD2, 2AA198, 859900, B58900, CB4B16, DC322F, D33682, 6C71C4
    figure.facecolor: FDF6E3
    axes.facecolor: eee8d5
    axes.edgecolor: eee8d5
    axes.grid: True
    axes.axisbelow: True
    axes.titlesize: 16
    axes.labelsize: 12
    axes.labelcolor: 657b83
    grid.color: fdf6e3
    grid.linestyle: -
    grid.linewidth: 1
    lines.linewidth: 2
    lines.solid_capstyle: butt
    xtick.color: 657b83
    xtick.direction: out
    ytick.color: 657b83
    ytick.direction: out
    """)
}
