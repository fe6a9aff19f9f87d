/// What a style says about the numbers and ticks of one axis.
struct AxisSettings: Hashable {
  let formatter: Style.FormatterSettings
  let hasUnicodeMinus: Bool
  /// Whether there are minor ticks on axes with plain numbers, and into how many parts they divide a step.
  let showsMinorTicks: Bool
  let minorDivisions: Int?
  /// How dates are written.
  let dateFormats: DateFormats
  /// Whether limits that follow the data lie at ticks.
  let roundsLimits: Bool
  /// Whether ticks are chosen as before matplotlib's version 2.
  let isClassic: Bool

  init(isX: Bool, _ style: Style) {
    let ticks = style.ticks(isX: isX)
    formatter = style.axes.formatter
    hasUnicodeMinus = style.axes.unicodeMinus
    showsMinorTicks = ticks.minorVisible
    minorDivisions = ticks.minorNdivs
    dateFormats = style.date.autoformatter
    roundsLimits = style.axes.autolimitMode == .roundNumbers
    isClassic = style.isClassic
  }
}

extension AutoLocator {
  /// As a style has it.
  init(_ settings: AxisSettings) {
    if settings.isClassic {
      self.init(nbins: 9, steps: [1, 2, 5, 10], leastTicks: 2, coversView: settings.roundsLimits)
    } else {
      self.init(nbins: nil, steps: [1, 2, 2.5, 5, 10], leastTicks: 2, coversView: settings.roundsLimits)
    }
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
