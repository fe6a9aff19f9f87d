// matplotlib's names of settings, and where a style keeps them.

extension StyleSetting {
  /// The settings, group by group.
  static var groups: [[StyleSetting]] {
    [
      lines, areas, dates, boxplot, texts, axes, axesNumbers,
      ticks("xtick", \.xtick, near: "bottom", far: "top"),
      level("xtick.major", \.xtick.major, "bottom", "top"),
      level("xtick.minor", \.xtick.minor, "bottom", "top"),
      ticks("ytick", \.ytick, near: "left", far: "right"),
      level("ytick.major", \.ytick.major, "left", "right"),
      level("ytick.minor", \.ytick.minor, "left", "right"),
      tickAlignment, grid, legend, legendDistances,
      figure, pictures, [StyleSetting("_internal.classic_mode", .boolean, \.isClassic)],
    ]
  }

  private static var lines: [StyleSetting] {
    [
      StyleSetting("lines.linewidth", .points, \.lines.linewidth),
      StyleSetting("lines.linestyle", .linestyle, \.lines.linestyle),
      StyleSetting("lines.color", .specification, \.lines.color),
      StyleSetting("lines.marker", .marker, \.lines.marker),
      StyleSetting("lines.markerfacecolor", .markerColor, \.lines.markerfacecolor),
      StyleSetting("lines.markeredgecolor", .markerColor, \.lines.markeredgecolor),
      StyleSetting("lines.markersize", .points, \.lines.markersize),
      StyleSetting("lines.markeredgewidth", .points, \.lines.markeredgewidth),
      StyleSetting("lines.solid_capstyle", .capstyle, \.lines.solidCapstyle),
      StyleSetting("lines.solid_joinstyle", .joinstyle, \.lines.solidJoinstyle),
      StyleSetting("lines.dash_capstyle", .capstyle, \.lines.dashCapstyle),
      StyleSetting("lines.dash_joinstyle", .joinstyle, \.lines.dashJoinstyle),
      StyleSetting("lines.dashed_pattern", .dashes, \.lines.dashes.dashed),
      StyleSetting("lines.dashdot_pattern", .dashes, \.lines.dashes.dashdot),
      StyleSetting("lines.dotted_pattern", .dashes, \.lines.dashes.dotted),
      StyleSetting("lines.antialiased", .boolean, \.lines.antialiased),
      StyleSetting("path.simplify", .boolean, \.path.simplify),
      StyleSetting("path.simplify_threshold", .share, \.path.simplifyThreshold),
      StyleSetting("lines.scale_dashes", .boolean, \.lines.dashes.areScaled),
      StyleSetting("markers.fillstyle", .word(), \.markers.fillstyle),
      StyleSetting("contour.negative_linestyle", .linestyle, \.contour.negativeLinestyle),
      StyleSetting("contour.linewidth", .points, orNone: "None", \.contour.linewidth),
      StyleSetting("errorbar.capsize", .points, \.errorbar.capsize),
      StyleSetting("errorbar.capthick", .points, orNone: "None", \.errorbar.capthick),
      StyleSetting("errorbar.elinewidth", .points, orNone: "None", \.errorbar.elinewidth),
    ]
  }

  private static var areas: [StyleSetting] {
    [
      StyleSetting("patch.linewidth", .points, \.patch.linewidth),
      StyleSetting("patch.facecolor", .specification, \.patch.facecolor),
      StyleSetting("patch.edgecolor", .specification, \.patch.edgecolor),
      StyleSetting("patch.force_edgecolor", .boolean, \.patch.forceEdgecolor),
      StyleSetting("patch.antialiased", .boolean, \.patch.antialiased),
      StyleSetting("hist.bins", .bins, \.hist.bins),
      StyleSetting("hatch.color", .color, orNone: "edge", \.hatch.color),
      StyleSetting("hatch.linewidth", .points, \.hatch.linewidth),
      StyleSetting("scatter.marker", .word(), \.scatter.marker),
      StyleSetting("scatter.edgecolors", .specification, orNone: "face", \.scatter.edgecolors),
      StyleSetting("image.cmap", .colorMap, \.image.cmap),
    ]
  }

  private static var dates: [StyleSetting] {
    [
      StyleSetting("date.autoformatter.year", .text, \.date.autoformatter.year),
      StyleSetting("date.autoformatter.month", .text, \.date.autoformatter.month),
      StyleSetting("date.autoformatter.day", .text, \.date.autoformatter.day),
      StyleSetting("date.autoformatter.hour", .text, \.date.autoformatter.hour),
      StyleSetting("date.autoformatter.minute", .text, \.date.autoformatter.minute),
      StyleSetting("date.autoformatter.second", .text, \.date.autoformatter.second),
      StyleSetting("date.autoformatter.microsecond", .text, \.date.autoformatter.microsecond),
    ]
  }

  private static var boxplot: [StyleSetting] {
    [
      StyleSetting("boxplot.notch", .boolean, \.boxplot.notch),
      StyleSetting("boxplot.vertical", .boolean, \.boxplot.vertical),
      StyleSetting("boxplot.whiskers", .positive, \.boxplot.whiskers),
      StyleSetting("boxplot.bootstrap", .integer(1...1_000_000), orNone: "None", \.boxplot.bootstrap),
      StyleSetting("boxplot.patchartist", .boolean, \.boxplot.patchartist),
      StyleSetting("boxplot.showmeans", .boolean, \.boxplot.showmeans),
      StyleSetting("boxplot.showbox", .boolean, \.boxplot.showbox),
      StyleSetting("boxplot.showcaps", .boolean, \.boxplot.showcaps),
      StyleSetting("boxplot.showfliers", .boolean, \.boxplot.showfliers),
      StyleSetting("boxplot.meanline", .boolean, \.boxplot.meanline),
    ] + boxplotLine("boxprops", \.boxplot.boxprops) + boxplotLine("whiskerprops", \.boxplot.whiskerprops)
      + boxplotLine("capprops", \.boxplot.capprops) + boxplotLine("medianprops", \.boxplot.medianprops)
      + boxplotLine("meanprops", \.boxplot.meanprops.line)
      + boxplotLine("flierprops", \.boxplot.flierprops.line)
      + boxplotMarks("meanprops", \.boxplot.meanprops) + boxplotMarks("flierprops", \.boxplot.flierprops)
      + [
        StyleSetting(
          "boxplot.flierprops.markeredgewidth", .points, \.boxplot.flierprops.markeredgewidth)
      ]
  }

  private static func boxplotLine(
    _ name: String, _ line: any WritableKeyPath<Style, Style.BoxPlotLine> & Sendable
  ) -> [StyleSetting] {
    let name = "boxplot." + name
    return [
      StyleSetting(name + ".color", .specification, line, \.color),
      StyleSetting(name + ".linewidth", .points, line, \.linewidth),
      StyleSetting(name + ".linestyle", .linestyle, line, \.linestyle),
    ]
  }

  private static func boxplotMarks(
    _ name: String, _ marks: any WritableKeyPath<Style, Style.BoxPlotMarks> & Sendable
  ) -> [StyleSetting] {
    let prefix = "boxplot." + name
    return [
      StyleSetting(prefix + ".marker", .word(), marks, \.marker),
      StyleSetting(prefix + ".markerfacecolor", .markerPaint, marks, \.markerfacecolor),
      StyleSetting(prefix + ".markeredgecolor", .markerPaint, marks, \.markeredgecolor),
      StyleSetting(prefix + ".markersize", .points, marks, \.markersize),
    ]
  }

  private static var texts: [StyleSetting] {
    [
      StyleSetting("font.family", .list(of: .text), \.font.family),
      StyleSetting("font.style", .word(), \.font.style),
      StyleSetting("font.weight", .fontweight, \.font.weight),
      StyleSetting("font.size", .points, \.font.size),
      StyleSetting("font.sans-serif", .list(of: .text), \.font.sansSerif),
      StyleSetting("font.serif", .list(of: .text), \.font.serif),
      StyleSetting("font.monospace", .list(of: .text), \.font.monospace),
      StyleSetting("text.color", .color, \.text.color),
      StyleSetting("text.parse_math", .boolean, \.text.parseMath),
      StyleSetting("mathtext.fontset", .word(), \.mathtext.fontset),
      StyleSetting("mathtext.default", .word(), \.mathtext.default),
    ]
  }

  private static var axes: [StyleSetting] {
    [
      StyleSetting("axes.facecolor", .color, \.axes.facecolor),
      StyleSetting("axes.edgecolor", .color, \.axes.edgecolor),
      StyleSetting("axes.linewidth", .points, \.axes.linewidth),
      StyleSetting("axes.spines.left", .boolean, \.axes.spines.left),
      StyleSetting("axes.spines.right", .boolean, \.axes.spines.right),
      StyleSetting("axes.spines.bottom", .boolean, \.axes.spines.bottom),
      StyleSetting("axes.spines.top", .boolean, \.axes.spines.top),
      StyleSetting("axes.grid", .boolean, \.axes.grid),
      StyleSetting("axes.grid.which", .word(), \.axes.gridWhich),
      StyleSetting("axes.grid.axis", .word(), \.axes.gridAxis),
      StyleSetting("axes.axisbelow", .axisbelow, \.axes.axisbelow),
      StyleSetting("axes.titlelocation", .word(), \.axes.titlelocation),
      StyleSetting("axes.titlesize", .fontsize, \.axes.titlesize),
      StyleSetting("axes.titleweight", .fontweight, \.axes.titleweight),
      StyleSetting("axes.titlecolor", .color, orNone: "auto", \.axes.titlecolor),
      StyleSetting("axes.titley", .finite, orNone: "None", \.axes.titley),
      StyleSetting("axes.titlepad", .distance, \.axes.titlepad),
      StyleSetting("axes.labelsize", .fontsize, \.axes.labelsize),
      StyleSetting("axes.labelweight", .fontweight, \.axes.labelweight),
      StyleSetting("axes.labelpad", .distance, \.axes.labelpad),
      StyleSetting("axes.labelcolor", .color, \.axes.labelcolor),
      StyleSetting("axes.prop_cycle", .cycle, \.axes.propCycle),
      StyleSetting("xaxis.labellocation", .word(), \.xaxis.labellocation),
      StyleSetting("yaxis.labellocation", .verticalLocation, \.yaxis.labellocation),
    ]
  }

  private static var axesNumbers: [StyleSetting] {
    [
      StyleSetting("axes.formatter.limits", .powerlimits, \.axes.formatter.limits),
      StyleSetting("axes.formatter.use_mathtext", .boolean, \.axes.formatter.useMathtext),
      StyleSetting("axes.formatter.min_exponent", .integer(0...400), \.axes.formatter.minExponent),
      StyleSetting("axes.formatter.useoffset", .boolean, \.axes.formatter.useoffset),
      StyleSetting("axes.formatter.offset_threshold", .integer(0...16), \.axes.formatter.offsetThreshold),
      StyleSetting("axes.unicode_minus", .boolean, \.axes.unicodeMinus),
      StyleSetting("axes.xmargin", .margin, \.axes.xmargin),
      StyleSetting("axes.ymargin", .margin, \.axes.ymargin),
      StyleSetting("axes.autolimit_mode", .word(), \.axes.autolimitMode),
    ]
  }

  private static func ticks(
    _ name: String, _ ticks: any WritableKeyPath<Style, Style.TickSettings> & Sendable, near: String,
    far: String
  ) -> [StyleSetting] {
    [
      StyleSetting("\(name).\(near)", .boolean, ticks, \.near),
      StyleSetting("\(name).\(far)", .boolean, ticks, \.far),
      StyleSetting("\(name).label\(near)", .boolean, ticks, \.labelNear),
      StyleSetting("\(name).label\(far)", .boolean, ticks, \.labelFar),
      StyleSetting("\(name).direction", .word(), ticks, \.direction),
      StyleSetting("\(name).color", .color, ticks, \.color),
      StyleSetting("\(name).labelsize", .fontsize, ticks, \.labelsize),
      StyleSetting("\(name).labelcolor", .color, orNone: "inherit", ticks, \.labelcolor),
      StyleSetting("\(name).minor.visible", .boolean, ticks, \.minorVisible),
      StyleSetting(
        "\(name).minor.ndivs", .integer(1...1000), orNone: "auto", ticks, \.minorNdivs),
    ]
  }

  private static func level(
    _ name: String, _ level: any WritableKeyPath<Style, Style.TickLevel> & Sendable, _ near: String,
    _ far: String
  ) -> [StyleSetting] {
    [
      StyleSetting("\(name).size", .points, level, \.size),
      StyleSetting("\(name).width", .points, level, \.width),
      StyleSetting("\(name).pad", .distance, level, \.pad),
      StyleSetting("\(name).\(near)", .boolean, level, \.near),
      StyleSetting("\(name).\(far)", .boolean, level, \.far),
    ]
  }

  private static var tickAlignment: [StyleSetting] {
    [
      StyleSetting("xtick.alignment", .word(), \.xtick.horizontalAlignment),
      StyleSetting("ytick.alignment", .word(), \.ytick.verticalAlignment),
    ]
  }

  private static var grid: [StyleSetting] {
    [
      StyleSetting("grid.color", .color, \.grid.color),
      StyleSetting("grid.linewidth", .points, \.grid.linewidth),
      StyleSetting("grid.linestyle", .linestyle, \.grid.linestyle),
      StyleSetting("grid.alpha", .share, \.grid.alpha),
    ] + gridChanges("grid.major", \.grid.major) + gridChanges("grid.minor", \.grid.minor)
  }

  private static func gridChanges(
    _ name: String, _ changes: any WritableKeyPath<Style, Style.GridChanges> & Sendable
  ) -> [StyleSetting] {
    [
      StyleSetting("\(name).color", .color, orNone: "None", changes, \.color),
      StyleSetting("\(name).linewidth", .points, orNone: "None", changes, \.linewidth),
      StyleSetting("\(name).linestyle", .linestyle, orNone: "None", changes, \.linestyle),
      StyleSetting("\(name).alpha", .share, orNone: "None", changes, \.alpha),
    ]
  }

  private static var legend: [StyleSetting] {
    [
      StyleSetting("legend.loc", .word(), \.legend.loc),
      StyleSetting("legend.frameon", .boolean, \.legend.frameon),
      StyleSetting("legend.framealpha", .share, orNone: "None", \.legend.framealpha),
      StyleSetting("legend.facecolor", .color, orNone: "inherit", \.legend.facecolor),
      StyleSetting("legend.edgecolor", .color, orNone: "inherit", \.legend.edgecolor),
      StyleSetting("legend.linewidth", .points, orNone: "None", \.legend.linewidth),
      StyleSetting("legend.fancybox", .boolean, \.legend.fancybox),
      StyleSetting("legend.shadow", .boolean, \.legend.shadow),
      StyleSetting("legend.numpoints", .integer(1...100), \.legend.numpoints),
      StyleSetting("legend.scatterpoints", .integer(1...100), \.legend.scatterpoints),
      StyleSetting("legend.markerscale", .number(.init(0, 1000)), \.legend.markerscale),
      StyleSetting("legend.fontsize", .fontsize, \.legend.fontsize),
      StyleSetting("legend.title_fontsize", .fontsize, orNone: "None", \.legend.titleFontsize),
      StyleSetting("legend.labelcolor", .color, orNone: "None", \.legend.labelcolor),
    ]
  }

  private static var legendDistances: [StyleSetting] {
    [
      StyleSetting("legend.borderpad", .fontSizes, \.legend.borderpad),
      StyleSetting("legend.labelspacing", .fontSizes, \.legend.labelspacing),
      StyleSetting("legend.handlelength", .fontSizes, \.legend.handlelength),
      StyleSetting("legend.handleheight", .fontSizes, \.legend.handleheight),
      StyleSetting("legend.handletextpad", .fontSizes, \.legend.handletextpad),
      StyleSetting("legend.borderaxespad", .fontSizes, \.legend.borderaxespad),
      StyleSetting("legend.columnspacing", .fontSizes, \.legend.columnspacing),
    ]
  }

  private static var figure: [StyleSetting] {
    [
      StyleSetting("figure.figsize", .figsize, \.figure.figsize),
      StyleSetting("figure.dpi", .positive, \.figure.dpi),
      StyleSetting("figure.facecolor", .color, \.figure.facecolor),
      StyleSetting("figure.edgecolor", .color, \.figure.edgecolor),
      StyleSetting("figure.frameon", .boolean, \.figure.frameon),
      StyleSetting("figure.titlesize", .fontsize, \.figure.titlesize),
      StyleSetting("figure.titleweight", .fontweight, \.figure.titleweight),
      StyleSetting("figure.labelsize", .fontsize, \.figure.labelsize),
      StyleSetting("figure.labelweight", .fontweight, \.figure.labelweight),
      StyleSetting("figure.autolayout", .boolean, \.figure.autolayout),
      StyleSetting("figure.constrained_layout.use", .boolean, \.figure.usesConstrainedLayout),
      StyleSetting("figure.constrained_layout.w_pad", .inches, \.figure.constrainedLayout.wPad),
      StyleSetting("figure.constrained_layout.h_pad", .inches, \.figure.constrainedLayout.hPad),
      StyleSetting("figure.constrained_layout.wspace", .share, \.figure.constrainedLayout.wspace),
      StyleSetting("figure.constrained_layout.hspace", .share, \.figure.constrainedLayout.hspace),
      StyleSetting("figure.subplot.left", .finite, \.figure.subplot.left),
      StyleSetting("figure.subplot.right", .finite, \.figure.subplot.right),
      StyleSetting("figure.subplot.bottom", .finite, \.figure.subplot.bottom),
      StyleSetting("figure.subplot.top", .finite, \.figure.subplot.top),
      StyleSetting("figure.subplot.wspace", .finite, \.figure.subplot.wspace),
      StyleSetting("figure.subplot.hspace", .finite, \.figure.subplot.hspace),
    ]
  }

  private static var pictures: [StyleSetting] {
    [
      StyleSetting("savefig.dpi", .positive, orNone: "figure", \.savefig.dpi),
      StyleSetting("savefig.facecolor", .color, orNone: "auto", \.savefig.facecolor),
      StyleSetting("savefig.edgecolor", .color, orNone: "auto", \.savefig.edgecolor),
      StyleSetting("savefig.bbox", .bbox, \.savefig.bbox),
      StyleSetting("savefig.pad_inches", .inches, \.savefig.padInches),
      StyleSetting("savefig.transparent", .boolean, \.savefig.transparent),
    ]
  }
}
