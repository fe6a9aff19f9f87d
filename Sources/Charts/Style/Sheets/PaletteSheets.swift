// Sheets that change colours alone, and those of small pictures without labels.

extension KnownSheet {
  static let palettes = [
    palette("petroff6", "5790fc, f89c20, e42536, 964a8b, 9c9ca1, 7a21dd"),
    palette("petroff8", "1845fb, ff5e02, c91f16, c849a9, adad7d, 86c8dd, 578dff, 656364"),
    palette(
      "petroff10",
      "3f90da, ffa90e, bd1f01, 94a4a2, 832db6, a96b59, e76300, b9ac70, 717581, 92dadd"),
    palette(
      "tableau-colorblind10",
      "006BA4, FF800E, ABABAB, 595959, 5F9ED1, C85200, 898989, A2C8EC, FFBC79, CFCFCF"),
  ]

  /// A cycle of colours, the first of which areas have.
  static func palette(_ name: String, _ colors: String) -> KnownSheet {
    KnownSheet(name, "axes.prop_cycle: \(colors)\npatch.facecolor: \(colors.prefix(6))")
  }

  static let gallery = [
    KnownSheet(
      "_mpl-gallery", smallPicture,
      """
      axes.grid: True
      axes.prop_cycle: 1f77b4, 58a1cf, abd0e6
      """),
    KnownSheet(
      "_mpl-gallery-nogrid", smallPicture,
      """
      axes.grid: False
      axes.prop_cycle: 1f77b4, 82bbdb, ccdff1
      """),
  ]

  private static let smallPicture = """
    axes.axisbelow: True
    figure.figsize: 2, 2
    figure.subplot.left: 0.01
    figure.subplot.right: 0.99
    figure.subplot.bottom: 0.01
    figure.subplot.top: 0.99
    image.cmap: Blues
    xtick.major.size: 0
    ytick.major.size: 0
    """
}
