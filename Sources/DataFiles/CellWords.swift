/// Tells what the text of a cell stands for.
struct CellWords {
  private let missing: [[UInt8]]
  /// Which bytes a word for a missing value begins with, so that most cells need no comparison.
  private let beginsMissing: [Bool]

  init(_ options: DataOptions) {
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
    if let number = decimalNumber(in: bytes, range) { return .number(number) }
    return boolean(range, of: bytes).map { .boolean($0) } ?? .text
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
