/// Tells what the text of a cell stands for.
struct CellWords {
  private let missing: [[UInt8]]
  /// Which bytes a word for a missing value begins with, so that most cells need no comparison.
  private let beginsMissing: [Bool]

  /// What separates groups of digits and decimals, if not only a point does.
  private let separators: (thousands: [UInt8], decimal: [UInt8])?

  init(_ options: DataOptions) {
    let isPlain = options.thousands == nil && options.decimal == "."
    separators =
      isPlain
      ? nil : (options.thousands.map { Array(String($0).utf8) } ?? [], Array(String(options.decimal).utf8))
    missing = options.missing.map { Array($0.utf8) }
    var begins = [Bool](repeating: false, count: 256)
    for word in missing {
      if let first = word.first { begins[Int(first)] = true }
    }
    beginsMissing = begins
  }

  /// Whether a text stands for a missing value: an empty one does.
  func isMissing(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard let first = range.first else { return true }
    guard beginsMissing[Int(bytes[first])] else { return false }
    return missing.contains { $0.elementsEqual(bytes[range]) }
  }

  /// What a cell of a CSV file stands for.
  ///
  /// A missing value goes before a number, since `-999` may be meant as one.
  func value(_ range: Range<Int>, of bytes: [UInt8]) -> CellValue {
    if isMissing(range, of: bytes) { return .missing }
    if let number = number(range, of: bytes) { return .number(number) }
    return boolean(range, of: bytes).map { .boolean($0) } ?? .text
  }

  /// The number that a text stands for; `nil` for none.
  func number(_ range: Range<Int>, of bytes: [UInt8]) -> Double? {
    guard let separators else { return decimalNumber(in: bytes, range) }
    guard let plain = plain(bytes[range], separators.thousands, separators.decimal) else { return nil }
    return decimalNumber(in: plain, plain.indices)
  }

  /// A number with a point and without groups of digits; `nil` where groups have other lengths.
  private func plain(_ text: ArraySlice<UInt8>, _ thousands: [UInt8], _ decimal: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var groups = [0]
    var isWhole = true
    var rest = text
    while let byte = rest.first {
      if isWhole, !thousands.isEmpty, rest.starts(with: thousands) {
        rest = rest.dropFirst(thousands.count)
        groups.append(0)
      } else if isWhole, rest.starts(with: decimal) {
        rest = rest.dropFirst(decimal.count)
        result.append(UInt8(ascii: "."))
        isWhole = false
      } else {
        // A point that separates nothing here makes the text no number.
        guard byte != UInt8(ascii: ".") else { return nil }
        if isWhole, (0x30...0x39).contains(byte) { groups[groups.count - 1] += 1 }
        if byte | 0x20 == UInt8(ascii: "e") { isWhole = false }
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    guard groups.count > 1 else { return result }
    let middle = groups.dropFirst().dropLast()
    guard (1...3).contains(groups[0]), groups.last == 3, middle.allSatisfy({ (2...3).contains($0) }) else {
      return nil
    }
    return result
  }

  private func boolean(_ range: Range<Int>, of bytes: [UInt8]) -> Bool? {
    guard range.count == 4 || range.count == 5 else { return nil }
    switch String(decoding: bytes[range], as: UTF8.self) {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }
}
