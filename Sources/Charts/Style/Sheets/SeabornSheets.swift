// The looks of seaborn 0.8: each of its grounds, of its sizes and of its palettes is a sheet, and one of each kind
// makes up the sheet without a further name.

extension KnownSheet {
  static let seaborn: [KnownSheet] = grounds + sizes + seabornPalettes + [whole]

  private static func named(_ name: String) -> String { "seaborn-v0_8-" + name }

  // MARK: Grounds

  private static let grounds = [
    KnownSheet(named("darkgrid"), common, dark, withoutTicks, "axes.grid: True"),
    KnownSheet(named("dark"), common, dark, withoutTicks, "axes.grid: False"),
    KnownSheet(named("white"), common, white, withoutTicks),
    KnownSheet(
      named("ticks"), common, white,
      """
      xtick.major.size: 6
      xtick.minor.size: 3
      ytick.major.size: 6
      ytick.minor.size: 3
      """),
    KnownSheet(
      named("whitegrid"), common, withoutTicks,
      """
      axes.grid: True
      axes.facecolor: white
      axes.edgecolor: 0.8
      axes.linewidth: 1
      grid.color: 0.8
      """),
  ]

  /// matplotlib's list begins with Arial and Liberation Sans; left out here, so that a style looks the same everywhere.
  private static let common = """
    font.family: sans-serif
    font.sans-serif: DejaVu Sans, Bitstream Vera Sans, sans-serif
    figure.facecolor: white
    axes.axisbelow: True
    axes.labelcolor: 0.15
    text.color: 0.15
    xtick.color: 0.15
    xtick.direction: out
    ytick.color: 0.15
    ytick.direction: out
    grid.linestyle: -
    image.cmap: Greys
    legend.frameon: False
    legend.numpoints: 1
    legend.scatterpoints: 1
    lines.solid_capstyle: round
    """

  private static let dark = """
    axes.facecolor: EAEAF2
    axes.edgecolor: white
    axes.linewidth: 0
    grid.color: white
    """

  private static let white = """
    axes.grid: False
    axes.facecolor: white
    axes.edgecolor: 0.15
    axes.linewidth: 1.25
    grid.color: 0.8
    """

  private static let withoutTicks = """
    xtick.major.size: 0
    xtick.minor.size: 0
    ytick.major.size: 0
    ytick.minor.size: 0
    """

  // MARK: Sizes

  private static let sizes = [
    KnownSheet(
      named("paper"),
      size(
        figure: "6.4, 4.4", title: 9.6, label: 8.8, tick: 8, grid: 0.8, line: 1.4, patch: 0.24, marker: 5.6,
        major: 0.8, minor: 0.4, pad: 5.6)),
    KnownSheet(named("notebook"), notebook),
    KnownSheet(
      named("talk"),
      size(
        figure: "10.4, 7.15", title: 15.6, label: 14.3, tick: 13, grid: 1.3, line: 2.275, patch: 0.39,
        marker: 9.1, major: 1.3, minor: 0.65, pad: 9.1)),
    KnownSheet(
      named("poster"),
      size(
        figure: "12.8, 8.8", title: 19.2, label: 17.6, tick: 16, grid: 1.6, line: 2.8, patch: 0.48,
        marker: 11.2, major: 1.6, minor: 0.8, pad: 11.2)),
  ]

  private static let notebook = size(
    figure: "8, 5.5", title: 12, label: 11, tick: 10, grid: 1, line: 1.75, patch: 0.3, marker: 7, major: 1,
    minor: 0.5, pad: 7)

  private static func size(
    figure: String, title: Double, label: Double, tick: Double, grid: Double, line: Double, patch: Double,
    marker: Double, major: Double, minor: Double, pad: Double
  ) -> String {
    """
    figure.figsize: \(figure)
    axes.titlesize: \(title)
    axes.labelsize: \(label)
    legend.fontsize: \(tick)
    grid.linewidth: \(grid)
    lines.linewidth: \(line)
    lines.markersize: \(marker)
    lines.markeredgewidth: 0
    patch.linewidth: \(patch)
    xtick.labelsize: \(tick)
    xtick.major.width: \(major)
    xtick.minor.width: \(minor)
    xtick.major.pad: \(pad)
    ytick.labelsize: \(tick)
    ytick.major.width: \(major)
    ytick.minor.width: \(minor)
    ytick.major.pad: \(pad)
    """
  }

  // MARK: Palettes

  private static let deep = "4C72B0, 55A868, C44E52, 8172B2, CCB974, 64B5CD"

  private static let seabornPalettes = [
    palette(named("deep"), deep),
    palette(named("muted"), "4878CF, 6ACC65, D65F5F, B47CC7, C4AD66, 77BEDB"),
    palette(named("pastel"), "92C6FF, 97F0AA, FF9F9A, D0BBFF, FFFEA3, B0E0E6"),
    palette(named("bright"), "003FFF, 03ED3A, E8000B, 8A2BE2, FFC400, 00D7FF"),
    palette(named("dark-palette"), "001C7F, 017517, 8C0900, 7600A1, B8860B, 006374"),
    palette(named("colorblind"), "0072B2, 009E73, D55E00, CC79A7, F0E442, 56B4E9"),
  ]

  // MARK: All together

  private static let whole = KnownSheet(
    "seaborn-v0_8", common, dark, withoutTicks, notebook,
    """
    axes.grid: True
    axes.prop_cycle: \(deep)
    patch.facecolor: 4C72B0
    """)
}
