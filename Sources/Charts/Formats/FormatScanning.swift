// What formats of C and of Python have in common: flags, and numbers for widths and precisions.

/// A width or precision beyond this is a slip: no double has more decimals than 1,074.
let mostFormatDigits = 2000

extension Substring.UnicodeScalarView {
  /// Steps over the first scalar if it is one of some.
  mutating func take(oneOf some: String) -> Unicode.Scalar? {
    guard let first, some.unicodeScalars.contains(first) else { return nil }
    return removeFirst()
  }

  /// Steps over a number and reads it; `nil` without one.
  mutating func takeNumber() throws(FormatMistake) -> Int? {
    let digits = String(prefix { ("0"..."9").contains($0) })
    guard !digits.isEmpty else { return nil }
    removeFirst(digits.utf8.count)
    guard let number = Int(digits), number <= mostFormatDigits else {
      throw FormatMistake(
        description: "a width or precision of \(digits.prefix(20)) is more than \(mostFormatDigits)")
    }
    return number
  }
}
