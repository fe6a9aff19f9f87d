// Moments as text, in the words of C's strftime.

extension DateTime {
  /// The moment in a format with the letters of C's `strftime`, in English; anything else stays as it is.
  ///
  /// A hyphen before a letter takes its leading zeros away, a width such as that of `%04Y` gives a year some.
  func text(_ format: String) -> String {
    var result = ""
    var rest = format[...]
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      rest = rest[percent...]
      let code = rest.prefix(rest.dropFirst().prefix(while: { "-0123456789".contains($0) }).count + 2)
      let text = text(code: code.dropFirst())
      // Of an unknown code the percent sign is taken alone: the rest may hold another one.
      let taken = text == nil ? rest.prefix(1) : code
      result += text ?? String(taken)
      rest = rest.dropFirst(taken.count)
    }
    return result + rest
  }

  /// What a code stands for, which may begin with a hyphen or a width; `nil` for an unknown one.
  private func text(code: Substring) -> String? {
    guard let letter = code.last else { return nil }
    let flag = code.dropLast()
    if flag.isEmpty { return word(letter) ?? composed(letter) ?? number(letter).map(Self.padded) }
    if flag == "-", "dmHIMSjy".contains(letter) { return number(letter).map { String($0.value) } }
    guard letter == "Y", flag.first == "0", let width = Int(flag), width < 100 else { return nil }
    return Self.padded((civil.year, width, "0"))
  }

  private func word(_ letter: Character) -> String? {
    switch letter {
    case "b", "h": String(Self.monthNames[civil.month - 1].prefix(3))
    case "B": Self.monthNames[civil.month - 1]
    case "a": String(Self.dayNames[weekday].prefix(3))
    case "A": Self.dayNames[weekday]
    case "p": hour < 12 ? "AM" : "PM"
    case "P": hour < 12 ? "am" : "pm"
    case "Z": "UTC"
    case "z": "+0000"
    case "n": "\n"
    case "t": "\t"
    case "%": "%"
    default: nil
    }
  }

  private func composed(_ letter: Character) -> String? {
    switch letter {
    case "D", "x": text("%m/%d/%y")
    case "F": text("%Y-%m-%d")
    case "T", "X": text("%H:%M:%S")
    case "R": text("%H:%M")
    case "r": text("%I:%M:%S %p")
    case "c": text("%a %b %e %H:%M:%S %Y")
    default: nil
    }
  }

  /// A number, and what it is filled up with to which width.
  private typealias PaddedNumber = (value: Int, width: Int, fill: String)

  private func number(_ letter: Character) -> PaddedNumber? {
    switch letter {
    case "Y": (civil.year, 1, "0")
    case "C": (civil.year / 100, 1, "0")
    case "y": (civil.year % 100, 2, "0")
    case "m": (civil.month, 2, "0")
    case "d": (civil.day, 2, "0")
    case "e": (civil.day, 2, " ")
    case "H": (hour, 2, "0")
    case "k": (hour, 2, " ")
    case "I": (hourOfTwelve, 2, "0")
    case "l": (hourOfTwelve, 2, " ")
    case "M": (minute, 2, "0")
    case "S": (second, 2, "0")
    case "f": (microsecond, 6, "0")
    case "j": (dayOfYear + 1, 3, "0")
    case "w": (weekday, 1, "0")
    case "u": (weekday == 0 ? 7 : weekday, 1, "0")
    case "U": ((dayOfYear + 7 - weekday) / 7, 2, "0")
    case "W": ((dayOfYear + 7 - (weekday + 6) % 7) / 7, 2, "0")
    case "V": (week.number, 2, "0")
    case "G": (week.year, 1, "0")
    case "g": (week.year % 100, 2, "0")
    case "s": (floorDivide(microseconds, by: Self.perSecond).quotient, 1, "0")
    default: nil
    }
  }

  private static func padded(_ number: PaddedNumber) -> String {
    let digits = String(number.value)
    return String(repeating: number.fill, count: max(0, number.width - digits.utf8.count)) + digits
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private static let dayNames = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}

// MARK: - Days and weeks

extension DateTime {
  private var hourOfTwelve: Int { (hour + 11) % 12 + 1 }

  /// From 0 for Sunday.
  private var weekday: Int { floorDivide(dayNumber + 4, by: 7).remainder }

  /// From 0.
  private var dayOfYear: Int { dayNumber - Self.daysFromCivil(civil.year, 1, 1) }

  /// The week as ISO 8601 counts it: it belongs to the year in which its Thursday lies.
  private var week: (year: Int, number: Int) {
    let thursday = dayNumber - (weekday + 6) % 7 + 3
    // No week of the first year lies in the year before; one of the last year may lie in the year after.
    let year = Self.civil(fromDays: thursday).year
    return (year, (thursday - Self.daysFromCivil(year, 1, 1)) / 7 + 1)
  }
}
