internal import Colors

extension ContourSet: ScalarMappable {
  /// Contours have a colour for each band or line, by their levels.
  public var mapping: ColorMapping? {
    ColorMapping(values: levels, cmap: ColorMap(name: "contours", colors: [.black]), norm: Normalize())
  }

  /// What a colour bar shows; `nil` where there are no two levels.
  var colorBarBands: ColorBarBands? {
    guard levels.count > 1 else { return nil }
    return ColorBarBands(
      boundaries: ContourBand.edges(levels, extend: extend, isLogarithmic: scale.isLogarithmic),
      colors: colors,
      levels: levels, extend: extend, isLogarithmic: scale.hasLogarithmicColors, isFilled: lines == nil,
      classes: scale.classes,
      hatches: lines == nil ? colors.indices.map(colorBarHatch) : [])
  }

  private func colorBarHatch(_ index: Int) -> ColorBarPart.CellHatch? {
    guard let hatch = hatches.inTurn(index) ?? nil else { return nil }
    return ColorBarPart.CellHatch(
      hatch: hatch, color: alpha.map(hatchLook.color.withAlpha) ?? hatchLook.color,
      linewidth: hatchLook.linewidth)
  }

  /// The lines of the contours across a colour bar.
  var colorBarLines: [ColorBarLine] {
    guard let lines else { return [] }
    return zip(levels, colors).enumerated().compactMap { index, line in
      line.1.map { color in
        ColorBarLine(
          value: line.0, color: alpha.map(color.withAlpha) ?? color,
          linewidth: lines.linewidths.inTurn(index) ?? 0)
      }
    }
  }
}
