/// Ticks at round moments of the calendar.
///
/// matplotlib's `AutoDateLocator` with its default settings. The first unit of which the view holds at least
/// five is taken (whole years, months of the calendar, days, hours, minutes, seconds, microseconds), then the
/// least interval with
/// which there are not too many ticks. They are multiples in the calendar: every second month is January,
/// March, …; one year on either side of the view is among the ticks, otherwise only what lies within it. If
/// nothing does, the ticks are the
/// ends of the view.
public struct AutoDateLocator: Locator {
  /// The choice that matplotlib makes without further settings.
  public init() {}

  /// The ticks; none for a view that reaches outside the years 1 … 9999.
  public func ticks(in context: TickContext) -> [Double] {
    guard let span = DateSpan(context.view) else { return [] }
    let (unit, interval) = span.choice
    guard unit != .microsecond else { return span.microseconds(every: interval, context) }
    let ticks = unit == .year ? span.years(every: interval) : span.moments(unit, every: interval)
    return ticks.isEmpty ? [span.first.days, span.last.days] : ticks.map(\.days)
  }
}

/// What the ticks of a date axis count.
enum DateUnit: Int, CaseIterable {
  case year, month, day, hour, minute, second, microsecond

  /// How many of the unit there may be between ticks.
  fileprivate var intervals: [Int] {
    switch self {
    case .year: [1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000, 4000, 5000, 10_000]
    case .month: [1, 2, 3, 4, 6]
    case .day: [1, 2, 4, 7, 14]
    case .hour: [1, 2, 3, 4, 6, 12]
    case .minute, .second: [1, 5, 10, 15, 30]
    case .microsecond: [1, 10, 100, 1000, 10_000, 100_000].flatMap { [$0, 2 * $0, 5 * $0] } + [1_000_000]
    }
  }

  /// How many ticks there should be at most.
  fileprivate var mostTicks: Int {
    switch self {
    case .month, .hour: 12
    case .microsecond: 8
    default: 11
    }
  }
}

/// A view between two moments.
struct DateSpan {
  let first, last: DateTime

  /// `nil` if an end lies outside the years that there are dates for.
  init?(_ view: Interval) {
    guard let first = DateTime(days: view.lower), let last = DateTime(days: view.upper) else { return nil }
    self.first = first
    self.last = last
  }

  /// The unit that the ticks count, and how many of them lie between two.
  fileprivate var choice: (unit: DateUnit, interval: Int) {
    let counts = counts
    guard let unit = Self.unit(counts) else { return (.microsecond, 1) }
    let count = counts[unit.rawValue]
    let interval = unit.intervals.first { count <= $0 * (unit.mostTicks - 1) }
    return (unit, interval ?? unit.intervals[unit.intervals.count - 1])
  }

  /// The unit in which labels are written: years if there are less than five microseconds, since matplotlib then
  /// leaves the unit as it was at first.
  var labelUnit: DateUnit { Self.unit(counts) ?? .year }

  private static func unit(_ counts: [Int]) -> DateUnit? {
    DateUnit.allCases.first { counts[$0.rawValue] >= 5 }
  }

  /// How many whole years, months, days, … there are, in the order of the units.
  private var counts: [Int] {
    let months = wholeMonths
    let span = last.microseconds - first.microseconds
    let days = span / DateTime.perDay
    let seconds = span / DateTime.perSecond
    let hours = days * 24 + seconds / 3600 % 24
    let microseconds = Int((Double(span) / 1e6 * 1e6).rounded(.down))
    return [months / 12, months, days, hours, hours * 60 + seconds / 60 % 60, seconds, microseconds]
  }

  /// A month is over on the same day of the next one, or on its last day if it is shorter.
  private var wholeMonths: Int {
    let (from, to) = (first.civil, last.civil)
    let months = (to.year - from.year) * 12 + to.month - from.month
    let day = min(from.day, DateTime.length(ofMonth: to.month, in: to.year))
    let reached =
      DateTime.daysFromCivil(to.year, to.month, day) * DateTime.perDay
      + (first.microseconds - first.dayNumber * DateTime.perDay)
    return last.microseconds < reached ? months - 1 : months
  }
}

// MARK: - Ticks

extension DateSpan {
  /// The beginnings of years that an interval divides, from the last before the view to the first after it.
  ///
  /// matplotlib loses the one before the view unless that begins with a whole second.
  fileprivate func years(every interval: Int) -> [DateTime] {
    let start = max(first.civil.year / interval * interval, 1) + (first.microsecond == 0 ? 0 : interval)
    let end = min((last.civil.year + interval - 1) / interval * interval, 9999)
    return stride(from: start, through: end, by: interval).compactMap { DateTime(year: $0) }
  }

  /// The multiples of a unit within the view.
  fileprivate func moments(_ unit: DateUnit, every interval: Int) -> [DateTime] {
    let moments =
      switch unit {
      case .month: months(every: interval)
      case .day: days(every: interval)
      default: times(unit, every: interval)
      }
    return moments.filter { first <= $0 && $0 <= last }
  }

  private func months(every interval: Int) -> [DateTime] {
    (first.civil.year...last.civil.year).flatMap { year in
      stride(from: 1, through: 12, by: interval).compactMap { DateTime(year: year, month: $0) }
    }
  }

  /// Days are counted anew in every month; weeks begin on the 1st, 8th, 15th and 22nd.
  private func days(every interval: Int) -> [DateTime] {
    let (from, to) = (first.civil, last.civil)
    let numbers =
      switch interval {
      case 14: [1, 15]
      case 7: [1, 8, 15, 22]
      default: Array(stride(from: 1, through: 31, by: interval))
      }
    return (from.year * 12 + from.month...to.year * 12 + to.month).flatMap { month in
      let (year, month) = ((month - 1) / 12, (month - 1) % 12 + 1)
      let length = DateTime.length(ofMonth: month, in: year)
      return numbers.filter { $0 <= length }.compactMap { DateTime(year: year, month: month, day: $0) }
    }
  }

  /// Hours, minutes or seconds: all intervals divide the next larger unit, so they are counted in it.
  private func times(_ unit: DateUnit, every interval: Int) -> [DateTime] {
    let length = interval * (unit == .hour ? 3600 : unit == .minute ? 60 : 1)
    let start = Int((Double(first.microseconds) / Double(DateTime.perSecond)).rounded(.down)) / length - 1
    let end = Int((Double(last.microseconds) / Double(DateTime.perSecond)).rounded(.up)) / length + 1
    return (start...end).compactMap { DateTime(year: 1970, second: $0 * length) }
  }

  /// Multiples on the line of numbers, counted from the beginning of the first day.
  fileprivate func microseconds(every interval: Int, _ context: TickContext) -> [Double] {
    let (low, high) = (first.days, last.days)
    let day = low.rounded(.down)
    let perDay = Double(DateTime.perDay)
    let view = Interval((low - day) * perDay, (high - day) * perDay)
    let within = TickContext(
      view: view, length: context.length, labelSize: context.labelSize, spacing: context.spacing)
    return MultipleLocator(Double(interval)).ticks(in: within).map { $0 / perDay + day }
  }
}
