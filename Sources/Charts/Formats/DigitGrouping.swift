/// How digits stand in groups.
struct DigitGrouping: Hashable, Sendable {
  /// What stands between two groups.
  let separator: String
  /// How many digits a group has.
  var size = 3

  /// The digits in groups, behind so many zeros that they take up some width.
  func text(_ digits: String, minimumWidth: Int) -> String {
    // The width never begins with a separator, so it may come out one larger.
    let filled = max(digits.utf8.count, minimumWidth - (minimumWidth - 1) / (size + 1))
    let all = Array((String(repeating: "0", count: filled - digits.utf8.count) + digits).utf8)
    let first = (all.count - 1) % size + 1
    let starts = [0] + stride(from: first, to: all.count, by: size)
    let ends = starts.dropFirst() + [all.count]
    return zip(starts, ends).map { String(decoding: all[$0..<$1], as: UTF8.self) }
      .joined(separator: separator)
  }
}
