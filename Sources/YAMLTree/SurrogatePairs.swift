/// A JSON text whose surrogate pairs (`\ud83d\ude00`, as Python's `json` writes characters beyond U+FFFF) are written
/// the way YAML has them (`\U0001f600`), and where its places were before.
///
/// A text that begins with a brace or a bracket counts as JSON; only what stands in double quotes is changed.
struct SurrogatePairs {
  /// The text for libyaml.
  private(set) var text: [UInt8] = []
  /// The columns of the changed escapes in `text`, line by line.
  private var columns: [Int: [Int]] = [:]

  private static let escape = UInt8(ascii: "\\")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let newline = UInt8(ascii: "\n")

  /// `nil` if there is nothing to change.
  init?(_ source: ArraySlice<UInt8>) {
    let first = source.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "["), Self.mayHold(source) else { return nil }
    text.reserveCapacity(source.count)
    var place = SourcePosition.start
    var quote: UInt8?
    var rest = source
    while let byte = rest.first {
      if quote == Self.quote, byte == Self.escape {
        if let scalar = Self.pair(at: rest) {
          columns[place.line, default: []].append(place.column)
          text += Self.written(scalar)
          place.column += Self.writtenLength
          rest = rest.dropFirst(Self.pairLength)
        } else {
          // The escaped character ends no string.
          for byte in rest.prefix(2) { append(byte, &place) }
          rest = rest.dropFirst(2)
        }
        continue
      }
      if byte == quote {
        quote = nil
      } else if quote == nil,
        byte == Self.quote || byte == Self.apostrophe && Self.beginsToken(after: text.last)
      {
        quote = byte
      }
      append(byte, &place)
      rest = rest.dropFirst()
    }
    guard !columns.isEmpty else { return nil }
  }

  /// Where a place in `text` was in the source.
  func original(of place: SourcePosition) -> SourcePosition {
    guard let columns = columns[place.line] else { return place }
    var place = place
    place.column += columns.count { $0 < place.column } * (Self.pairLength - Self.writtenLength)
    return place
  }

  private mutating func append(_ byte: UInt8, _ place: inout SourcePosition) {
    text.append(byte)
    if byte == Self.newline {
      place = SourcePosition(line: place.line + 1, column: 1)
    } else if byte & 0xC0 != 0x80 {
      place.column += 1
    }
  }
}

extension SurrogatePairs {
  private static let pairLength = 12
  private static let writtenLength = 10

  /// Whether there is a high surrogate at all.
  private static func mayHold(_ source: ArraySlice<UInt8>) -> Bool {
    var rest = source
    while let place = rest.firstIndex(of: escape) {
      rest = rest[place...]
      if half(at: rest, in: 0xD800..<0xDC00) != nil { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// A single quote inside a word is an apostrophe.
  private static func beginsToken(after byte: UInt8?) -> Bool {
    byte.map { [0x20, 0x09, 0x0A, 0x0D].contains($0) || "{[,:".utf8.contains($0) } ?? true
  }

  /// The character of a pair of escapes; the formula is that of the Unicode Standard, section 3.9.
  private static func pair(at text: ArraySlice<UInt8>) -> UInt32? {
    guard let high = half(at: text, in: 0xD800..<0xDC00),
      let low = half(at: text.dropFirst(6), in: 0xDC00..<0xE000)
    else { return nil }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  /// The number of an escape `\uXXXX`, if it lies in a range.
  private static func half(at text: ArraySlice<UInt8>, in range: Range<UInt32>) -> UInt32? {
    guard text.count >= 6, text.starts(with: "\\u".utf8),
      let number = UInt32(String(decoding: text.dropFirst(2).prefix(4), as: UTF8.self), radix: 16),
      range.contains(number)
    else { return nil }
    return number
  }

  private static func written(_ scalar: UInt32) -> [UInt8] {
    let digits = String(scalar, radix: 16)
    return Array("\\U\(String(repeating: "0", count: 8 - digits.count))\(digits)".utf8)
  }
}
