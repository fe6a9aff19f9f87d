// Moments read from text, in the forms of ISO 8601 that data files have.

extension DateTime {
  /// What a text is, where dates may stand.
  public enum Reading: Hashable, Sendable {
    case moment(DateTime)
    /// It looks like a date but is none; the reason is a sentence's end: `does not exist`.
    case mistaken(String)
    /// Anything else.
    case noDate
  }

  /// A moment written as `2024-01-15`, `2024-01` (its first day) or `2024/01/15`, with a time after `T` or a space if
  /// wanted: `09:30`, `09:30:15`, `09:30:15.25`; and after that `Z` or an offset from universal time such as `+09:00`.
  /// `nil` for any other text.
  ///
  /// Parts of a second beyond microseconds are rounded.
  public init?(_ text: String) {
    guard case .moment(let moment) = Self.reading(text) else { return nil }
    self = moment
  }

  /// The moment that a text stands for, or why it is none.
  public static func reading(_ text: String) -> Reading {
    var rest = text.utf8[...]
    guard let year = rest.digits(4), let separator = rest.popFirst(),
      separator == .minus || separator == .slash,
      let month = rest.digits(1...2)
    else { return .noDate }
    var day: (value: Int, count: Int)?
    if rest.first == separator {
      rest.removeFirst()
      guard let found = rest.digits(1...2) else { return .noDate }
      day = found
    }
    guard rest.isEmpty || rest.first == UInt8(ascii: "T") || rest.first == .space else { return .noDate }
    // 2024/5 is a division.
    if separator == .slash && day == nil { return .noDate }
    guard month.count == 2, day?.count ?? 2 == 2 else {
      return .mistaken("needs two digits for month and day")
    }
    let number = day?.value ?? 1
    guard (1...12).contains(month.value), (1...length(ofMonth: month.value, in: year)).contains(number),
      year > 0
    else {
      return .mistaken("does not exist")
    }
    guard !rest.isEmpty else {
      return moment(daysFromCivil(year, month.value, number), ClockTime())
    }
    rest.removeFirst()
    guard let time = ClockTime(&rest), rest.isEmpty else {
      return .mistaken("has no time such as 09:30:15 after it")
    }
    return moment(daysFromCivil(year, month.value, number), time)
  }

  private static func moment(_ days: Int, _ time: ClockTime) -> Reading {
    guard let moment = DateTime(microsecondsSince1970: days * perDay + time.microseconds) else {
      return .mistaken("lies outside of the years 1 to 9999")
    }
    return .moment(moment)
  }
}

/// A time of day, in universal time: the offset is taken off.
private struct ClockTime {
  var microseconds = 0

  init() {}

  init?(_ text: inout Substring.UTF8View) {
    guard let hour = text.digits(2), hour < 24, text.skip(.colon), let minute = text.digits(2), minute < 60
    else {
      return nil
    }
    var second = 0
    var fraction = 0
    if text.skip(.colon) {
      guard let found = text.digits(2), found < 60 else { return nil }
      second = found
      if text.skip(UInt8(ascii: ".")) {
        guard let parts = text.digits(1...9) else { return nil }
        let scale = (0..<(9 - parts.count)).reduce(1) { product, _ in product * 10 }
        fraction = (parts.value * scale + 500) / 1000
      }
    }
    microseconds = ((hour * 60 + minute) * 60 + second) * DateTime.perSecond + fraction
    guard let sign = text.first else { return }
    text.removeFirst()
    if sign == UInt8(ascii: "Z") { return }
    guard sign == .minus || sign == UInt8(ascii: "+"), let minutes = text.offset() else { return nil }
    microseconds -= (sign == .minus ? -1 : 1) * minutes * 60 * DateTime.perSecond
  }
}

extension UInt8 {
  fileprivate static let minus = UInt8(ascii: "-")
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let space = UInt8(ascii: " ")
}

extension Substring.UTF8View {
  /// Takes a character, if it is the next one.
  fileprivate mutating func skip(_ byte: UInt8) -> Bool {
    guard first == byte else { return false }
    removeFirst()
    return true
  }

  /// Takes an offset from universal time without its sign (`09:30`, `0930` or `09`), in minutes.
  fileprivate mutating func offset() -> Int? {
    guard var digits = digits(2...4) else { return nil }
    if digits.count == 2 {
      guard let minutes = skip(.colon) ? self.digits(2) : 0 else { return nil }
      digits = (digits.value * 100 + minutes, 4)
    }
    let (hours, minutes) = digits.value.quotientAndRemainder(dividingBy: 100)
    return digits.count == 4 && hours < 24 && minutes < 60 ? hours * 60 + minutes : nil
  }

  /// Takes so many digits.
  fileprivate mutating func digits(_ count: Int) -> Int? {
    digits(count...count).map(\.value)
  }

  /// Takes as many digits as there are; `nil` if these are too few or too many.
  fileprivate mutating func digits(_ counts: ClosedRange<Int>) -> (value: Int, count: Int)? {
    let found = prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard counts.contains(found.count) else { return nil }
    removeFirst(found.count)
    return (found.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, found.count)
  }
}
