public import Colors
public import Geometry

extension Axes {
  /// Draws y against x as a line, with markers if asked for.
  ///
  /// - Parameters:
  ///   - x, y: as many values each; NaN and infinity break the line.
  ///   - fmt: colour, marker and line style in short, such as `"k--"`. The arguments below override it.
  ///   - color: by default the next of the style's cycle.
  ///   - linewidth, markersize: in points; 1.5 and 6 by default.
  ///   - markerfacecolor, markeredgecolor: the colours of the markers' inside and edge; the line's by default.
  ///   - markeredgewidth: in points; 1 by default.
  ///   - markerfacecoloralt: the colour of the half of the markers that `fillstyle` leaves out; none by default.
  ///   - fillstyle: which part of the markers has their face colour.
  ///   - markevery: which points have markers; all by default.
  ///   - drawstyle: how the line runs from point to point; straight by default.
  ///   - gapcolor: the colour between the dashes; none by default.
  ///   - solidCapstyle, solidJoinstyle: ends and corners of a line without gaps; projecting and round by default.
  ///   - dashCapstyle, dashJoinstyle: ends and corners of dashes; butt and round by default.
  ///   - clipOn: whether the line ends at the border of the axes, as by default.
  ///   - alpha: replaces the colours' alpha.
  ///   - label: what the legend says.
  ///   - zorder: 2 by default.
  /// - Returns: the line, for legends of one's own choice.
  /// - Precondition: `x` and `y` have the same length.
  @discardableResult
  public mutating func plot(
    _ x: [Double], _ y: [Double], _ fmt: FormatString? = nil, color: ColorSpecification? = nil,
    linewidth: Double? = nil, linestyle: LineStyle? = nil, marker: MarkerStyle? = nil,
    markersize: Double? = nil, markerfacecolor: ColorSpecification? = nil,
    markeredgecolor: ColorSpecification? = nil, markeredgewidth: Double? = nil,
    markerfacecoloralt: ColorSpecification? = nil, fillstyle: FillStyle? = nil, markevery: MarkEvery? = nil,
    drawstyle: DrawStyle = .default, gapcolor: ColorSpecification? = nil, solidCapstyle: CapStyle? = nil,
    solidJoinstyle: JoinStyle? = nil, dashCapstyle: CapStyle? = nil, dashJoinstyle: JoinStyle? = nil,
    clipOn: Bool = true, alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) -> Line2D {
    let chosen = (color ?? fmt?.color).map(style.color)
    // A format that is more than a colour says whether there are markers.
    let saysMarker = marker != nil || fmt?.marker != nil || fmt?.linestyle != nil
    let open = nextCycleStep { step in
      if chosen != nil { step.color = nil }
      if linestyle ?? fmt?.linestyle != nil { step.linestyle = nil }
      if linewidth != nil { step.linewidth = nil }
      if saysMarker { step.marker = nil }
      if markersize != nil { step.markersize = nil }
      if markeredgewidth != nil { step.markeredgewidth = nil }
      if markerfacecolor != nil { step.markerfacecolor = nil }
      if markeredgecolor != nil { step.markeredgecolor = nil }
      if fillstyle != nil { step.fillstyle = nil }
      if alpha != nil { step.alpha = nil }
    }
    var line = Line2D(x: x, y: y, color: chosen ?? style.color(style.lines.color), style: style)
    line.take(open)
    line.linewidth = linewidth ?? line.linewidth
    line.linestyle = linestyle ?? fmt?.linestyle ?? line.linestyle
    line.drawstyle = drawstyle
    line.gapcolor = gapcolor.flatMap(style.color)
    line.solidCapstyle = solidCapstyle ?? line.solidCapstyle
    line.solidJoinstyle = solidJoinstyle ?? line.solidJoinstyle
    line.dashCapstyle = dashCapstyle ?? line.dashCapstyle
    line.dashJoinstyle = dashJoinstyle ?? line.dashJoinstyle
    line.marker = saysMarker ? marker ?? fmt?.marker : line.marker
    line.markersize = markersize ?? line.markersize
    line.markerfacecolor = markerfacecolor.map(markerColor) ?? line.markerfacecolor
    line.markeredgecolor = markeredgecolor.map(markerColor) ?? line.markeredgecolor
    line.markeredgewidth = markeredgewidth ?? line.markeredgewidth
    line.markerfacecoloralt = markerfacecoloralt.map(markerColor) ?? .none
    line.fillstyle = fillstyle ?? line.fillstyle
    line.markevery = markevery
    if style.isClassic { line.takeClassicMarkerEdge() }
    line.clipOn = clipOn
    line.alpha = alpha ?? line.alpha
    line.label = label
    line.zorder = zorder ?? line.zorder
    append(line)
    xaxis.autoscale()
    yaxis.autoscale()
    return line
  }

  private func markerColor(_ specification: ColorSpecification) -> MarkerColor {
    style.color(specification).map(MarkerColor.color) ?? .none
  }
}
