public import Colors
public import Typography

extension Axes {
  /// Sets the legend.
  ///
  /// - Parameters:
  ///   - handles: what is listed; what has a label by default.
  ///   - labels: what is said about them; their own labels by default.
  ///   - loc: where it stands; where it hides least by default.
  ///   - bboxToAnchor: what `loc` is a place in; the axes by default.
  ///   - title, titleFontsize: what stands above the entries; nothing by default, in the size of texts.
  ///   - ncols: the number of columns; 1 by default.
  ///   - mode: whether the legend is as wide as the box that it stands in.
  ///   - reverse: whether the last entry comes first.
  ///   - markerfirst: whether handles stand before their texts, as by default.
  ///   - alignment: where title and entries stand if one is wider; in the middle by default.
  ///   - fontsize: of the entries, in points or by name; distances are in font sizes. The style's (10) by default.
  ///   - labelcolor: the colour of the entries, or what of the handles they take it from.
  ///   - frameon, fancybox, shadow: whether there is a frame, its corners are round, and it has a shadow.
  ///   - framealpha, facecolor, edgecolor: the colours of the frame.
  ///   - numpoints, scatterpoints, markerscale: how many markers there are on a line or for a scatter plot, and how
  ///     large they are beside the plot's.
  ///   - borderpad, labelspacing, handlelength, handleheight, handletextpad, borderaxespad, columnspacing: lengths
  ///     in font sizes; the style's by default.
  /// - Returns: the legend.
  @discardableResult
  public mutating func legend(
    handles: [any LegendListed]? = nil, labels: [String]? = nil, loc: Legend.Location? = nil,
    bboxToAnchor: Legend.Anchor? = nil, title: String? = nil, titleFontsize: FontSize? = nil, ncols: Int = 1,
    mode: Legend.Mode = .fixed, reverse: Bool = false, markerfirst: Bool = true,
    alignment: HorizontalAlignment = .center, fontsize: FontSize? = nil, labelcolor: Legend.LabelColor? = nil,
    frameon: Bool? = nil, fancybox: Bool? = nil, shadow: Bool? = nil, framealpha: Double? = nil,
    facecolor: ColorSpecification? = nil, edgecolor: ColorSpecification? = nil, numpoints: Int? = nil,
    scatterpoints: Int? = nil, markerscale: Double? = nil, borderpad: Double? = nil,
    labelspacing: Double? = nil,
    handlelength: Double? = nil, handleheight: Double? = nil, handletextpad: Double? = nil,
    borderaxespad: Double? = nil, columnspacing: Double? = nil
  ) -> Legend {
    let made = Legend(
      handles: handles, labels: labels, loc: loc, bboxToAnchor: bboxToAnchor, title: title,
      titleFontsize:
        titleFontsize, ncols: ncols, mode: mode, reverse: reverse, markerfirst: markerfirst,
      alignment:
        alignment, fontsize: fontsize, labelcolor: labelcolor, frameon: frameon, fancybox: fancybox,
      shadow:
        shadow, framealpha: framealpha, facecolor: facecolor, edgecolor: edgecolor, numpoints: numpoints,
      scatterpoints: scatterpoints, markerscale: markerscale, borderpad: borderpad,
      labelspacing:
        labelspacing, handlelength: handlelength, handleheight: handleheight, handletextpad: handletextpad,
      borderaxespad: borderaxespad, columnspacing: columnspacing)
    legend = made
    return made
  }

  /// Adds a legend that stays when another one is set.
  public mutating func addArtist(_ legend: Legend) { otherLegends.append(legend) }

  /// All legends in the order in which they are drawn.
  var allLegends: [Legend] { otherLegends + (legend.map { [$0] } ?? []) }
}

extension Figure {
  /// Adds a legend of the figure, which lists what its axes show: in the upper right corner of the figure unless
  /// `loc` says otherwise.
  ///
  /// The parameters are those of `Axes.legend`, with the figure in place of the axes.
  /// - Returns: the legend.
  @discardableResult
  public mutating func legend(
    handles: [any LegendListed]? = nil, labels: [String]? = nil, loc: Legend.Location? = nil,
    bboxToAnchor: Legend.Anchor? = nil, title: String? = nil, titleFontsize: FontSize? = nil, ncols: Int = 1,
    mode: Legend.Mode = .fixed, reverse: Bool = false, markerfirst: Bool = true,
    alignment: HorizontalAlignment = .center, fontsize: FontSize? = nil, labelcolor: Legend.LabelColor? = nil,
    frameon: Bool? = nil, fancybox: Bool? = nil, shadow: Bool? = nil, framealpha: Double? = nil,
    facecolor: ColorSpecification? = nil, edgecolor: ColorSpecification? = nil, numpoints: Int? = nil,
    scatterpoints: Int? = nil, markerscale: Double? = nil, borderpad: Double? = nil,
    labelspacing: Double? = nil,
    handlelength: Double? = nil, handleheight: Double? = nil, handletextpad: Double? = nil,
    borderaxespad: Double? = nil, columnspacing: Double? = nil
  ) -> Legend {
    let made = Legend(
      handles: handles, labels: labels, loc: loc, bboxToAnchor: bboxToAnchor, title: title,
      titleFontsize:
        titleFontsize, ncols: ncols, mode: mode, reverse: reverse, markerfirst: markerfirst,
      alignment:
        alignment, fontsize: fontsize, labelcolor: labelcolor, frameon: frameon, fancybox: fancybox,
      shadow:
        shadow, framealpha: framealpha, facecolor: facecolor, edgecolor: edgecolor, numpoints: numpoints,
      scatterpoints: scatterpoints, markerscale: markerscale, borderpad: borderpad,
      labelspacing:
        labelspacing, handlelength: handlelength, handleheight: handleheight, handletextpad: handletextpad,
      borderaxespad: borderaxespad, columnspacing: columnspacing)
    addArtist(made)
    return made
  }

  /// Adds a legend of the figure that is made already.
  public mutating func addArtist(_ legend: Legend) { legends.append(legend) }

  /// What a legend of the figure can list: what those of its axes can, in the order of these.
  public var legendHandles: [LegendHandle] { allAxes.flatMap(\.legendHandles) }
}

extension Legend {
  /// A legend with all that can be said about it.
  init(
    handles: [any LegendListed]?, labels: [String]?, loc: Legend.Location?,
    bboxToAnchor: Legend.Anchor?, title: String?, titleFontsize: FontSize?, ncols: Int,
    mode: Legend.Mode, reverse: Bool, markerfirst: Bool,
    alignment: HorizontalAlignment, fontsize: FontSize?, labelcolor: Legend.LabelColor?,
    frameon: Bool?, fancybox: Bool?, shadow: Bool?, framealpha: Double?,
    facecolor: ColorSpecification?, edgecolor: ColorSpecification?, numpoints: Int?,
    scatterpoints: Int?, markerscale: Double?, borderpad: Double?, labelspacing: Double?,
    handlelength: Double?, handleheight: Double?, handletextpad: Double?,
    borderaxespad: Double?, columnspacing: Double?
  ) {
    self.init(handles: handles, labels: labels, location: loc, bboxToAnchor: bboxToAnchor)
    self.title = title
    self.titleFontsize = titleFontsize
    self.ncols = ncols
    self.mode = mode
    self.reverse = reverse
    self.markerfirst = markerfirst
    self.alignment = alignment
    self.fontsize = fontsize
    self.labelcolor = labelcolor
    self.frameon = frameon
    self.fancybox = fancybox
    self.shadow = shadow
    self.framealpha = framealpha
    self.facecolor = facecolor
    self.edgecolor = edgecolor
    self.numpoints = numpoints
    self.scatterpoints = scatterpoints
    self.markerscale = markerscale
    self.borderpad = borderpad
    self.labelspacing = labelspacing
    self.handlelength = handlelength
    self.handleheight = handleheight
    self.handletextpad = handletextpad
    self.borderaxespad = borderaxespad
    self.columnspacing = columnspacing
  }
}
