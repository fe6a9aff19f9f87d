internal import Colors

extension ContourSet: ScalarMappable {
  /// Contours have a colour for each band or line, by their levels.
  public var mapping: ColorMapping? {
    ColorMapping(values: levels, cmap: ColorMap(name: "contours", colors: [.black]), norm: Normalize())
  }

  /// What a colour bar shows; `nil` where there are no two levels.
  var colorBarBands: ColorBarBands? {
    guard levels.count > 1 else { return nil }
    let beyond = 1e250
    let edges = (extend.below ? [-beyond] : []) + levels + (extend.above ? [beyond] : [])
    return ColorBarBands(
      boundaries: lines == nil ? edges : levels, colors: colors, levels: levels, extend: extend,
      linewidths: lines?.linewidths)
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
