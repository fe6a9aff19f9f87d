/// A moment of the Gregorian calendar, continued to before it was used, in universal time; from the year 1 to
/// 9999.
///
/// On an axis a moment is the number of days since the beginning of 1970. Conversion follows matplotlib's
/// `num2date`: rounded to microseconds, and to twenty of them more than seventy years from 1970.
public struct DateTime: Hashable, Comparable, Sendable {
  /// Microseconds since the beginning of 1970.
  let microseconds: Int

  /// The moment so many days after the beginning of 1970; `nil` outside the years 1 … 9999.
  public init?(days: Double) {
    guard days.isFinite, abs(days) < 4e6 else { return nil }
    var microseconds = Int((days * Double(Self.perDay)).rounded(.toNearestOrEven))
    if abs(days) > 70 * 365 {
      let second = floorDivide(microseconds, by: Self.perSecond)
      let rounded = (Double(second.remainder) / 20).rounded(.toNearestOrEven) * 20
      microseconds = second.quotient * Self.perSecond + Int(rounded)
    }
    self.init(microseconds: microseconds)
  }

  /// A moment by its fields; months count from 1 and may run on beyond 12.
  init?(year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    let seconds = (Self.daysFromCivil(year, month, day) * 24 + hour) * 3600 + minute * 60 + second
    self.init(microseconds: seconds * Self.perSecond)
  }

  /// The moment so many microseconds after the beginning of 1970; `nil` outside the years 1 … 9999.
  init?(microsecondsSince1970 microseconds: Int) { self.init(microseconds: microseconds) }

  private init?(microseconds: Int) {
    guard Self.range.contains(microseconds) else { return nil }
    self.microseconds = microseconds
  }

  static let perSecond = 1_000_000
  static let perDay = 86_400_000_000
  /// The years 1 … 9999.
  private static let range = (-719_162 * perDay)..<(2_932_897 * perDay)

  /// The number of days since the beginning of 1970. matplotlib's `date2num`.
  public var days: Double {
    let (seconds, rest) = floorDivide(microseconds, by: Self.perSecond)
    return (Double(seconds) + Double(rest * 1000) / 1e9) / 86400
  }

  /// The earlier moment is the smaller one.
  public static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }
}

// MARK: - Fields

extension DateTime {
  /// Years 1 … 9999, months and days from 1.
  var civil: (year: Int, month: Int, day: Int) { Self.civil(fromDays: dayNumber) }

  /// Whole days since the beginning of 1970.
  var dayNumber: Int { floorDivide(microseconds, by: Self.perDay).quotient }

  private var secondOfDay: Int { floorDivide(microseconds, by: Self.perDay).remainder / Self.perSecond }
  var hour: Int { secondOfDay / 3600 }
  var minute: Int { secondOfDay / 60 % 60 }
  var second: Int { secondOfDay % 60 }
  /// The fraction of the second.
  var microsecond: Int { floorDivide(microseconds, by: Self.perSecond).remainder }

  /// Days of a date since the beginning of 1970.
  ///
  /// Years are counted from March, so that the leap day is the last of its year, in eras of 400 years, which
  /// all have the same length. After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let months = year * 12 + month - 1
    let (year, index) = floorDivide(months - 2, by: 12)
    let (era, yearOfEra) = floorDivide(year, by: 400)
    let dayOfYear = (153 * index + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floorDivide(days + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let index = (5 * dayOfYear + 2) / 153
    let month = index < 10 ? index + 3 : index - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * index + 2) / 5 + 1)
  }

  /// How many days a month has; months may run on beyond 12.
  static func length(ofMonth month: Int, in year: Int) -> Int {
    daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1)
  }
}

/// Quotient rounded down and remainder that is not negative, for a positive divisor.
func floorDivide(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
