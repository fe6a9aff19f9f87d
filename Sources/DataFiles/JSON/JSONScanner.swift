// JSON text to its parts, by RFC 8259.
//
// This is code of our own because other parsers bring Foundation in, and because libyaml, which reads figure files
// here, refuses surrogate pairs of escapes ("\ud83d\ude00", as Python writes 😀) and takes eight times as long:
// 12 MB/s, with a node of a tree for each number.
//
// Beyond the RFC the words NaN, Infinity and -Infinity are numbers, since Python's json module writes them.

/// Walks through the values of a text; it stands before a token after each step.
struct JSONScanner {
  /// What a value begins like.
  enum Kind: String {
    case object = "an object"
    case list = "a list"
    case string = "a string"
    case number = "a number"
    case boolean = "a boolean"
    case null = "null"

    /// Whether the value holds others.
    var isCollection: Bool { self == .object || self == .list }
  }

  let source: SourceText
  private(set) var offset: Int

  init(_ source: SourceText) {
    self.source = source
    offset = source.start
    skipBlanks()
  }

  private var isAtEnd: Bool { offset == source.bytes.count }
  private var next: UInt8? { isAtEnd ? nil : source.bytes[offset] }

  /// Says what is wrong where the scanner stands.
  func unexpected(_ expectation: String) -> DataFileError {
    guard let next else { return source.error("the file ends where \(expectation) is expected", at: offset) }
    let found = next < 0x80 ? quoted(String(Unicode.Scalar(next))) : "something else"
    return source.error("here \(expectation) is expected, not \(found)", at: offset)
  }

  /// What kind of value comes next.
  func kind() throws(DataFileError) -> Kind {
    guard let next else { throw unexpected("a value") }
    switch next {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "-"), UInt8(ascii: "N"), UInt8(ascii: "I"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .number
    default: throw unexpected("a value")
    }
  }

  /// Steps over a punctuation mark if it comes next, and says whether it did.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    offset += 1
    skipBlanks()
    return true
  }

  /// Steps over what must come next.
  mutating func expect(
    _ mark: Unicode.Scalar, _ expectation: @autoclosure () -> String
  ) throws(DataFileError) {
    guard skip(mark) else { throw unexpected(expectation()) }
  }

  /// Steps to the next element of a list or an object: over a comma, or over the closing bracket.
  ///
  /// - Parameter isFirst: Whether the opening bracket was just stepped over.
  /// - Returns: `false` past the closing bracket.
  mutating func startElement(isFirst: Bool, before bracket: Unicode.Scalar) throws(DataFileError) -> Bool {
    if skip(bracket) { return false }
    if isFirst { return true }
    try expect(",", "\",\" or \"\(bracket)\"")
    guard next != UInt8(ascii: bracket) else { throw unexpected("a value after the comma") }
    return true
  }

  /// The key of an entry; steps over its colon, too.
  mutating func key() throws(DataFileError) -> String {
    guard next == UInt8(ascii: "\"") else { throw unexpected("a key in quotes") }
    let key = try string()
    try expect(":", "\":\"")
    return key
  }

  /// Says that nothing may follow.
  func expectEnd() throws(DataFileError) {
    guard isAtEnd else { throw unexpected("the end of the file") }
  }

  private mutating func skipBlanks() {
    while let next, Self.isBlank(next) { offset += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }
}

// MARK: - Words and numbers

extension JSONScanner {
  /// A boolean.
  mutating func boolean() throws(DataFileError) -> Bool {
    let isTrue = next == UInt8(ascii: "t")
    try skipWord(isTrue ? "true" : "false")
    return isTrue
  }

  mutating func skipNull() throws(DataFileError) { try skipWord("null") }

  private mutating func skipWord(_ word: StaticString) throws(DataFileError) {
    let end = offset + word.utf8CodeUnitCount
    guard end <= source.bytes.count, source.text(offset..<end) == "\(word)" else {
      throw unexpected("a value")
    }
    offset = end
    skipBlanks()
  }

  /// A number, the nearest to what is written.
  mutating func number() throws(DataFileError) -> Double {
    let start = offset
    if next == UInt8(ascii: "N") {
      try skipWord("NaN")
      return .nan
    }
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "I") {
      try skipWord("Infinity")
      return source.bytes[start] == UInt8(ascii: "-") ? -.infinity : .infinity
    }
    try skipNumber()
    guard let value = decimalNumber(in: source.bytes, start..<offset) else { throw unexpected("a digit") }
    skipBlanks()
    return value
  }

  /// Steps over digits, fraction and exponent; a zero in front stands alone.
  private mutating func skipNumber() throws(DataFileError) {
    let isZero = next == UInt8(ascii: "0")
    let digits = offset
    try skipDigits()
    if isZero, offset > digits + 1 { throw source.error("a number has a zero too many in front", at: digits) }
    if next == UInt8(ascii: ".") {
      offset += 1
      try skipDigits()
    }
    if let next, next | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if self.next == UInt8(ascii: "+") || self.next == UInt8(ascii: "-") { offset += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(DataFileError) {
    let start = offset
    while let next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { offset += 1 }
    guard offset > start else { throw unexpected("a digit") }
  }
}

// MARK: - Strings

extension JSONScanner {
  /// A string; the quote comes next.
  mutating func string() throws(DataFileError) -> String {
    let (content, hasEscapes) = try stringContent()
    return hasEscapes ? try resolved(content) : source.text(content)
  }

  /// Steps over a string.
  ///
  /// - Returns: Where its content stands, and whether escapes are among it.
  mutating func stringContent() throws(DataFileError) -> (Range<Int>, hasEscapes: Bool) {
    let start = offset
    var hasEscapes = false
    offset += 1
    while let next, next != UInt8(ascii: "\"") {
      guard next >= 0x20 else {
        throw source.error(
          "a string holds a control character or an end of line; write it as an escape", at: offset)
      }
      if next == UInt8(ascii: "\\") {
        hasEscapes = true
        offset += 1
        guard !isAtEnd else { break }
      }
      offset += 1
    }
    guard !isAtEnd else { throw source.error("the string that opens here is never closed", at: start) }
    offset += 1
    let content = start + 1..<offset - 1
    skipBlanks()
    return (content, hasEscapes)
  }

  /// A string's text with its escapes resolved.
  func resolved(_ content: Range<Int>) throws(DataFileError) -> String {
    var text = String.UnicodeScalarView()
    var index = content.lowerBound
    while index < content.upperBound {
      let rest = source.bytes[index..<content.upperBound]
      let end = rest.firstIndex(of: UInt8(ascii: "\\")) ?? rest.endIndex
      text.append(contentsOf: source.text(index..<end).unicodeScalars)
      index = end
      if index < content.upperBound { text.append(try escape(&index)) }
    }
    return String(text)
  }

  /// The character that an escape stands for; steps over the escape.
  private func escape(_ index: inout Int) throws(DataFileError) -> Unicode.Scalar {
    let start = index
    let letter = source.bytes[index + 1]
    index += 2
    switch Unicode.Scalar(letter) {
    case "\"", "\\", "/": return Unicode.Scalar(letter)
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": break
    default: throw source.error("a string holds an unknown escape", at: start)
    }
    guard let unit = codeUnit(&index) else {
      throw source.error("\\u needs four hexadecimal digits", at: start)
    }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Characters beyond U+FFFF are written as a pair of surrogates.
    guard unit < 0xDC00, source.bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw source.error("half of a surrogate pair stands alone", at: start)
    }
    index += 2
    guard let second = codeUnit(&index), (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw source.error("half of a surrogate pair stands alone", at: start) }
    return scalar
  }

  /// Four hexadecimal digits; steps over them.
  private func codeUnit(_ index: inout Int) -> UInt16? {
    var unit: UInt16 = 0
    for byte in source.bytes[index...].prefix(4) {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    index += 4
    return index <= source.bytes.count ? unit : nil
  }
}

// MARK: - Values as text

extension JSONScanner {
  /// The text of the scalar that begins at an offset: strings without quotes, null as nothing, numbers and
  /// booleans as they are written. It has been read before.
  func text(at start: Int) throws(DataFileError) -> String {
    var scanner = self
    scanner.offset = start
    switch try scanner.kind() {
    case .null: return ""
    case .string: return try scanner.string()
    default:
      let end = source.bytes[start...].firstIndex { Self.endsWord($0) } ?? source.bytes.count
      return source.text(start..<end)
    }
  }

  /// Whether a byte cannot be part of a number or a word.
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }
}

// MARK: - Values that nobody wants

extension JSONScanner {
  /// Steps over a value of any depth, without recursion.
  mutating func skipValue() throws(DataFileError) {
    var open: [Kind] = []
    var isFirst = false
    repeat {
      if let kind = open.last {
        guard try startElement(isFirst: isFirst, before: kind == .object ? "}" : "]") else {
          open.removeLast()
          isFirst = false
          continue
        }
        if kind == .object { _ = try key() }
      }
      let kind = try kind()
      isFirst = kind.isCollection
      if isFirst { open.append(kind) }
      try skipToken(kind)
    } while !open.isEmpty
  }

  /// Steps over a scalar, or over the bracket that opens a collection.
  private mutating func skipToken(_ kind: Kind) throws(DataFileError) {
    switch kind {
    case .object: _ = skip("{")
    case .list: _ = skip("[")
    case .string: _ = try string()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try skipNull()
    }
  }
}
