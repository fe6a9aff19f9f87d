// Moments as text, in the words of C's strftime.

extension DateTime {
  /// The moment in a format with %Y, %m, %b, %d, %H, %M, %S, %f and %%; anything else stays as it is.
  func text(_ format: String) -> String {
    var result = ""
    var rest = format[...]
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      rest = rest[percent...].dropFirst()
      guard let letter = rest.popFirst() else { return result + "%" }
      result += field(letter) ?? "%\(letter)"
    }
    return result + rest
  }

  private func field(_ letter: Character) -> String? {
    switch letter {
    case "Y": String(civil.year)
    case "m": Self.padded(civil.month, to: 2)
    case "b": Self.monthNames[civil.month - 1]
    case "d": Self.padded(civil.day, to: 2)
    case "H": Self.padded(hour, to: 2)
    case "M": Self.padded(minute, to: 2)
    case "S": Self.padded(second, to: 2)
    case "f": Self.padded(microsecond, to: 6)
    case "%": "%"
    default: nil
    }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

// MARK: - Reading

extension DateTime {
  /// A moment written as `2024-01-15`, `2024-01-15T09:30` or `2024-01-15 09:30:15`; `nil` for any other text.
  public init?(_ text: String) {
    let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    guard let date = Self.numbers(halves[0], separator: "-", widths: [4, 2, 2]),
      (1...12).contains(date[1]), (1...Self.length(ofMonth: date[1], in: date[0])).contains(date[2])
    else { return nil }
    var time = [0, 0, 0]
    if halves.count == 2 {
      let short = Self.numbers(halves[1], separator: ":", widths: [2, 2]).map { $0 + [0] }
      guard let given = short ?? Self.numbers(halves[1], separator: ":", widths: [2, 2, 2]) else {
        return nil
      }
      time = given
    }
    guard time[0] < 24, time[1] < 60, time[2] < 60 else { return nil }
    self.init(year: date[0], month: date[1], day: date[2], hour: time[0], minute: time[1], second: time[2])
  }

  private static func numbers(_ text: Substring, separator: Character, widths: [Int]) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == widths else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }
}
