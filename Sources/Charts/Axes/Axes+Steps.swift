public import Colors

extension Axes {
  /// Draws y against x in steps.
  ///
  /// - Parameters:
  ///   - x, y: as many values each; NaN and infinity break the line.
  ///   - fmt: colour, marker and line style in short.
  ///   - place: where the steps rise; at the point before by default.
  ///
  /// See `plot` for the others.
  /// - Returns: the line, for legends of one's own choice.
  /// - Precondition: `x` and `y` have the same length.
  @discardableResult
  public mutating func step(
    _ x: [Double], _ y: [Double], _ fmt: FormatString? = nil, where place: StepPlace = .pre,
    color: ColorSpecification? = nil, linewidth: Double? = nil, linestyle: LineStyle? = nil,
    marker: MarkerStyle? = nil, markersize: Double? = nil, alpha: Double? = nil, label: String? = nil,
    zorder: Double? = nil
  ) -> Line2D {
    plot(
      x, y, fmt, color: color, linewidth: linewidth, linestyle: linestyle, marker: marker,
      markersize: markersize, drawstyle: place.drawStyle, alpha: alpha, label: label, zorder: zorder)
  }
}
