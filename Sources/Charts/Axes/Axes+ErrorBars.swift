public import Colors
public import Geometry

extension Axes {
  /// Draws y against x with error bars.
  ///
  /// - Parameters:
  ///   - x, y: as many values each, or words.
  ///   - yerr, xerr: how far the values may be off; none by default.
  ///   - fmt: colour, marker and line style of the line in short; `"none"` draws no line.
  ///   - errors: what the bars look like.
  ///   - color: by default the next of the style's cycle.
  ///   - label: what the legend says.
  ///   - zorder: of the bars, 2 by default; the line lies by 0.1 above them, or below.
  ///
  /// The other arguments are those of `plot`; `markeredgewidth` is the width of caps, too.
  /// - Throws: `DataError` if there are not as many values of one kind as of another, or an error is negative.
  /// - Returns: line and bars, for legends of one's own choice.
  @discardableResult
  public mutating func errorbar<X: AxisCoordinate, Y: AxisCoordinate>(
    _ x: [X], _ y: [Y], yerr: ErrorValues? = nil, xerr: ErrorValues? = nil, _ fmt: FormatString? = nil,
    _ errors: ErrorBarProperties = ErrorBarProperties(), color: ColorSpecification? = nil,
    linewidth: Double? = nil, linestyle: LineStyle? = nil, marker: MarkerStyle? = nil,
    markersize: Double? = nil, markerfacecolor: ColorSpecification? = nil,
    markeredgecolor: ColorSpecification? = nil, markeredgewidth: Double? = nil,
    markerfacecoloralt: ColorSpecification? = nil, fillstyle: FillStyle? = nil, markevery: MarkEvery? = nil,
    drawstyle: DrawStyle = .default, gapcolor: ColorSpecification? = nil, solidCapstyle: CapStyle? = nil,
    solidJoinstyle: JoinStyle? = nil, dashCapstyle: CapStyle? = nil, dashJoinstyle: JoinStyle? = nil,
    clipOn: Bool = true, alpha: Double? = nil, label: String? = nil, zorder: Double? = nil
  ) throws(DataError) -> ErrorbarContainer {
    let places = (X.positions(of: x, on: &xaxis), Y.positions(of: y, on: &yaxis))
    guard places.0.count == places.1.count else {
      throw DataError("y", "y has \(places.1.count) values for \(places.0.count) of x")
    }
    let points = zip(places.0, places.1).map { Point(x: $0, y: $1) }
    var bars: [ErrorBars] = []
    if let xerr { bars.append(try ErrorBars(points, xerr, isVertical: false, errors)) }
    if let yerr { bars.append(try ErrorBars(points, yerr, isVertical: true, errors)) }
    var line: Line2D?
    if fmt?.isNothing != true {
      line = plot(
        places.0, places.1, fmt, color: color, linewidth: linewidth, linestyle: linestyle, marker: marker,
        markersize: markersize, markerfacecolor: markerfacecolor, markeredgecolor: markeredgecolor,
        markeredgewidth: markeredgewidth, markerfacecoloralt: markerfacecoloralt, fillstyle: fillstyle,
        markevery: markevery, drawstyle: drawstyle, gapcolor: gapcolor, solidCapstyle: solidCapstyle,
        solidJoinstyle: solidJoinstyle, dashCapstyle: dashCapstyle, dashJoinstyle: dashJoinstyle,
        clipOn: clipOn, alpha: alpha, label: LegendHandle.unlisted,
        zorder: (zorder ?? 2) + (errors.barsabove ? -0.1 : 0.1))
    }
    let base = line.map(\.color) ?? style.color(color ?? .cycle(0))
    var look = errors
    look.elinewidth = errors.elinewidth ?? style.errorbar.elinewidth ?? linewidth
    // The edges of markers and caps are as wide.
    look.capthick = markeredgewidth ?? errors.capthick
    look.clipOn = clipOn
    look.alpha = errors.alpha ?? alpha
    look.zorder = errors.zorder ?? zorder
    return add(bars, line: line, color: base, look, label: label)
  }

  /// Adds bars, then caps, and lists them and their line as one.
  private mutating func add(
    _ bars: [ErrorBars], line: Line2D?, color: Color?, _ look: ErrorBarProperties, label: String?
  ) -> ErrorbarContainer {
    let barcolor = look.ecolor.map(style.color) ?? color
    let width = look.elinewidth ?? style.lines.linewidth
    for direction in bars {
      var collection = PathCollection(
        .line, paths: direction.segments.map { Path(polyline: $0) }, linewidths: [width])
      collection.edgecolors = .colors(barcolor.map { [$0] } ?? [])
      collection.linestyles = [look.elinestyle ?? .solid]
      collection.alpha = look.alpha
      collection.clipOn = look.clipOn
      collection.label = LegendHandle.unlisted
      collection.zorder = look.zorder ?? 2
      append(collection)
    }
    var cap: Line2D?
    if bars.contains(where: \.hasLimits) { settle() }
    for direction in bars {
      for line in caps(of: direction, color: color, barcolor, look) {
        cap = cap ?? line
        append(line)
      }
    }
    xaxis.autoscale()
    yaxis.autoscale()
    let container = ErrorbarContainer(
      line: line, barcolor: barcolor, barwidth: width, barstyle: look.elinestyle ?? .solid,
      hasXErrors: bars.contains { !$0.isVertical }, hasYErrors: bars.contains(where: \.isVertical),
      label: label,
      cap: cap, alpha: look.alpha, count: bars.first?.points.count ?? line?.x.count ?? 0)
    append(ArtistGroup(container))
    return container
  }

  /// Lines that are nothing but markers.
  private func caps(
    of bars: ErrorBars, color: Color?, _ barcolor: Color?, _ look: ErrorBarProperties
  ) -> [Line2D] {
    let size = look.capsize ?? style.errorbar.capsize
    let limits = bars.isVertical ? yaxis.limits : xaxis.limits
    let all = bars.caps(hasCaps: size > 0, isInverted: limits.first > limits.last)
    return all.map { caps in
      var line = Line2D(
        x: caps.points.map(\.x), y: caps.points.map(\.y), color: color, style: style)
      line.linestyle = .none
      line.marker = caps.marker
      if size > 0 { line.markersize = 2 * size }
      line.markeredgewidth = look.capthick ?? style.errorbar.capthick ?? line.markeredgewidth
      line.markeredgecolor = barcolor.map(MarkerColor.color) ?? .none
      line.alpha = look.alpha
      line.clipOn = look.clipOn
      line.label = LegendHandle.unlisted
      line.zorder = look.zorder ?? 2
      return line
    }
  }
}

extension FormatString {
  /// Whether it is `"none"`, which draws no line.
  fileprivate var isNothing: Bool { color == ColorSpecification.none && marker == nil && linestyle == nil }
}
