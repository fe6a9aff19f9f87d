/// What a style says about the numbers and ticks of one axis.
struct AxisSettings: Hashable {
  let formatter: Style.FormatterSettings
  let hasUnicodeMinus: Bool
  /// Whether there are minor ticks on axes with plain numbers, and into how many parts they divide a step.
  let showsMinorTicks: Bool
  let minorDivisions: Int?

  init(isX: Bool, _ style: Style) {
    let ticks = style.ticks(isX: isX)
    formatter = style.axes.formatter
    hasUnicodeMinus = style.axes.unicodeMinus
    showsMinorTicks = ticks.minorVisible
    minorDivisions = ticks.minorNdivs
  }
}

extension ScalarFormatter {
  /// As a style has it.
  init(_ settings: Style.FormatterSettings) {
    self.init(
      useOffset: settings.useoffset ? .automatic : .never, powerlimits: settings.limits,
      useMathText: settings.useMathtext, offsetThreshold: settings.offsetThreshold)
  }
}
