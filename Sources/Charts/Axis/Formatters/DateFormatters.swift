/// How moments are written where ticks count a unit; in the letters of C's `strftime`.
public struct DateFormats: Hashable, Sendable {
  /// For ticks of years, months and days.
  public var year = "%Y", month = "%Y-%m", day = "%Y-%m-%d"
  /// For ticks of hours, minutes, seconds and parts of these.
  public var hour = "%m-%d %H", minute = "%d %H:%M", second = "%H:%M:%S", microsecond = "%M:%S.%f"

  /// matplotlib's formats.
  public init() {}
}

/// Writes the moments of a date axis down to the unit that its ticks count: `2024-01-15`, `15 09:30`.
///
/// matplotlib's `AutoDateFormatter`. Ticks that no `AutoDateLocator` chose are written as days.
public struct AutoDateFormatter: Formatter {
  /// How moments are written.
  public let formats: DateFormats

  /// By default with matplotlib's formats.
  public init(_ formats: DateFormats = DateFormats()) { self.formats = formats }

  /// Nothing for a moment that there is no date for.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let unit = context.countsDateUnits ? DateSpan(context.view)?.labelUnit : nil
    let format = format(unit ?? .day)
    return TickLabels(ticks.map { DateTime(days: $0)?.text(format) ?? "" })
  }

  private func format(_ unit: DateUnit) -> String {
    switch unit {
    case .year: formats.year
    case .month: formats.month
    case .day: formats.day
    case .hour: formats.hour
    case .minute: formats.minute
    case .second: formats.second
    case .microsecond: formats.microsecond
    }
  }
}

/// Writes of every moment as little as tells it from the others; the rest stands beside the axis.
///
/// matplotlib's `ConciseDateFormatter`. The level is the finest of year, month, day, hour, minute and second
/// that differs among the ticks. A tick at the start of its level says the next coarser one: the first of a
/// month its name.
public struct ConciseDateFormatter: Formatter {
  /// The formats that matplotlib has without further settings.
  public init() {}

  /// The labels; none if there is no date for one of the ticks.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let moments = ticks.compactMap { DateTime(days: $0) }
    guard moments.count == ticks.count, let first = moments.first, let last = moments.last else {
      return TickLabels(ticks.map { _ in "" })
    }
    let differing = (0..<6).last { level in Set(moments.map { $0.field(level) }).count > 1 }
    let level = differing ?? 5
    var labels = moments.map {
      $0.text($0.isStart(of: level) ? Self.startFormats[level] : Self.formats[level])
    }
    if level == 5 { labels = Self.withoutTrailingZeros(labels) }
    // Where a tick says the year, nothing need stand beside the axis.
    let saysAll = differing.map { level in level < 2 && moments.contains { $0.field(level) == 1 } } ?? false
    let moment = context.view.first > context.view.last ? first : last
    return TickLabels(labels, offsetText: saysAll ? "" : moment.text(Self.offsetFormats[level]))
  }

  private static let formats = ["%Y", "%b", "%d", "%H:%M", "%H:%M", "%S.%f"]
  private static let startFormats = ["", "%Y", "%b", "%b-%d", "%H:%M", "%H:%M"]
  private static let offsetFormats = ["", "%Y", "%Y-%b", "%Y-%b-%d", "%Y-%b-%d", "%Y-%b-%d %H:%M"]

  /// The same number of zeros taken from the end of all fractions.
  private static func withoutTrailingZeros(_ labels: [String]) -> [String] {
    let fractions = labels.filter { $0.contains(".") }
    let zeros = fractions.map { $0.count - $0.trimmed("0").count }.min() ?? 0
    guard zeros > 0 else { return labels }
    return labels.map { $0.contains(".") ? String($0.dropLast(zeros)).trimmed(".") : $0 }
  }
}

extension DateTime {
  /// The year, month, day, hour, minute or second.
  fileprivate func field(_ level: Int) -> Int {
    switch level {
    case 0: civil.year
    case 1: civil.month
    case 2: civil.day
    case 3: hour
    case 4: minute
    default: second
    }
  }

  /// Whether the field of a level has its first value; at seconds nothing may be left of them.
  fileprivate func isStart(of level: Int) -> Bool {
    switch level {
    case 5: second == 0 && microsecond == 0
    case 1, 2: field(level) == 1
    default: field(level) == 0
    }
  }
}

extension String {
  /// The text without a character at its end, however often it stands there.
  fileprivate func trimmed(_ character: Character) -> String {
    var text = self[...]
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
