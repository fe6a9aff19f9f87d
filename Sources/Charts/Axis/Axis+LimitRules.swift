// Ends of a view that are too close, or not on the scale: each locator mends them in its own way, as in matplotlib.

/// How a locator mends limits.
private enum LimitRule {
  /// At round numbers.
  case round
  /// At powers of a base.
  case log(base: Double)
  case logit, dates
  /// All the others.
  case general
}

extension Axis {
  /// The interval with its ends moved apart if it is too short to draw on, and to where the scale can show them.
  /// matplotlib's `nonsingular` of the axis' locator, then `limit_range_for_scale`.
  func apart(_ interval: Interval) -> Interval {
    let apart =
      switch limitRule {
      case .log(let base): interval.apartOnLogScale(base: base, smallestPositive: smallestPositive)
      case .logit: interval.apartOnLogitScale(smallestPositive: smallestPositive)
      case .dates: interval.apartAsDates
      case .round, .general: interval.nonsingular(expander: 0.05, tiny: 1e-15)
      }
    return scale.shown(apart, smallestPositive: smallestPositive)
  }

  /// Limits that follow the data, once their margins are there. matplotlib's `view_limits` of the axis' locator.
  ///
  /// Numbers that differ by less than ticks can tell are widened by a 10⁻¹² of their value.
  func finished(_ limits: Interval) -> Interval {
    guard !isTight else { return limits }
    let limits = settings.roundsLimits ? roundedOutwards(limits) : limits
    switch limitRule {
    case .round, .logit: return limits.nonsingular(expander: 1e-12, tiny: 1e-13)
    case .dates, .general: return limits.nonsingular(expander: 1e-3, tiny: 1e-15)
    case .log: return limits
    }
  }

  private var limitRule: LimitRule {
    switch major.locator {
    case nil: return automaticLimitRule
    case let locator as LogLocator: return .log(base: locator.base)
    case is LogitLocator: return .logit
    case is AutoDateLocator: return .dates
    case is AutoLocator, is MaxNLocator: return .round
    default: return .general
    }
  }

  /// The rule of the locator that the axis has by itself.
  private var automaticLimitRule: LimitRule {
    guard holdsNumbers else { return categories.isEmpty ? .dates : .general }
    switch scale {
    case .linear, .function: return .round
    case .log(let base, _): return .log(base: base)
    case .logit: return .logit
    case .symlog: return .general
    }
  }
}
