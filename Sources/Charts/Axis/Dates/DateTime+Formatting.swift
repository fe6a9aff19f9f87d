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
