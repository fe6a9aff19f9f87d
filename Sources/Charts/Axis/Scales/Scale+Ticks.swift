// What ticks an axis with a scale has unless others are asked for, and which limits it can have.

extension Scale {
  /// The name in matplotlib's words.
  public var name: String {
    switch self {
    case .linear: "linear"
    case .log: "log"
    case .symlog: "symlog"
    case .logit: "logit"
    case .function: "function"
    }
  }

  func majorLocator(_ settings: AxisSettings) -> any Locator {
    switch self {
    case .linear, .function: AutoLocator(settings)
    case .log(let base, _): LogLocator(base: base, settings)
    case .symlog(let base, let linthresh, _): SymmetricalLogLocator(base: base, linthresh: linthresh)
    case .logit: LogitLocator()
    }
  }

  func minorLocator(_ settings: AxisSettings) -> any Locator {
    switch self {
    case .log(let base, _): LogLocator(base: base, subs: .auto, settings)
    case .logit: LogitLocator(minor: true)
    case .linear, .function:
      settings.showsMinorTicks ? AutoMinorLocator(settings.minorDivisions) : NullLocator()
    case .symlog: NullLocator()
    }
  }

  func majorFormatter(_ settings: AxisSettings) -> any Formatter {
    switch self {
    case .linear, .function: ScalarFormatter(settings.formatter)
    case .log(let base, _): LogFormatter(base: base, minExponent: settings.formatter.minExponent)
    case .symlog(let base, let linthresh, _):
      LogFormatter(base: base, linthresh: linthresh, minExponent: settings.formatter.minExponent)
    case .logit: LogitFormatter()
    }
  }

  func minorFormatter(_ settings: AxisSettings) -> any Formatter {
    switch self {
    case .log(let base, _): LogFormatter(base: base, minExponent: settings.formatter.minExponent)
    case .logit: LogitFormatter(minor: true)
    default: NullFormatter()
    }
  }

  /// Whether a number can be an end of the axis.
  public func canShow(_ value: Double) -> Bool {
    switch self {
    case .log: value > 0 && value.isFinite
    case .logit: value > 0 && value < 1
    case .linear, .symlog, .function: value.isFinite && forward(value).isFinite
    }
  }
}
