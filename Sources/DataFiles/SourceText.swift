/// The text of a data file: checked UTF-8 that knows where its lines are.
struct SourceText {
  /// The file's name, for messages.
  let file: String
  /// The content.
  let bytes: [UInt8]
  /// Where the text begins: after the byte order mark if there is one.
  let start: Int

  /// - Throws: What is not in the encoding, and where.
  init(decoding bytes: [UInt8], _ options: DataOptions, file: String) throws(DataFileError) {
    let encoding = options.encoding
    let limit = options.limits.usableByteCount
    let text: [UInt8]
    do throws(TextEncoding.Failure) {
      text = try encoding.decoded(bytes)
    } catch {
      guard let offset = error.offset else {
        throw DataFileError("this system does not know the encoding \(encoding.name)", in: file)
      }
      let before = SourceText(checked: error.decoded, file: file)
      throw before.error(
        "\(Self.named(bytes[offset], at: offset)), which is not \(encoding.name) here", at: before.bytes.count
      )
    }
    guard text.count <= limit else {
      throw DataFileError("it is larger than the limit of \(limit) bytes", in: file)
    }
    try self.init(text, file: file)
  }

  /// A text that is known to be UTF-8.
  private init(checked bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func named(_ byte: UInt8, at offset: Int) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte \(offset) is 0x\(byte < 16 ? "0" : "")\(digits)"
  }

  /// - Throws: What is not UTF-8, and where.
  init(_ bytes: [UInt8], file: String) throws(DataFileError) {
    self.init(checked: bytes, file: file)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw DataFileError("the text is UTF-16; say encoding: utf-16, or save it as UTF-8", in: file)
    }
    // One byte of each usual letter is zero there.
    if bytes.count > 1, (bytes[0] == 0) != (bytes[1] == 0) {
      let order = bytes[0] == 0 ? "be" : "le"
      throw DataFileError("the text is UTF-16; say encoding: utf-16\(order), or save it as UTF-8", in: file)
    }
    if let offset = Self.firstInvalid(in: bytes) {
      throw error(
        "\(Self.named(bytes[offset], at: offset)), which is not UTF-8 here; say another \"encoding\", such as cp932 "
          + "or latin-1, or save the file as UTF-8", at: offset)
    }
  }

  /// Where the first bytes stand that are not UTF-8.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      var rest = bytes[offset...].prefix(4).makeIterator()
      var parser = Unicode.UTF8.ForwardParser()
      guard case .valid(let scalar) = parser.parseScalar(from: &rest) else { return offset }
      offset += scalar.count
    }
    return nil
  }

  /// The line and column of a byte.
  ///
  /// - Complexity: O(n): lines are counted anew, which an error happens to need once.
  func position(of offset: Int) -> DataPosition {
    var line = 1
    var lineStart = start
    for index in start..<max(start, offset) where endsLine(index) {
      line += 1
      lineStart = index + 1
    }
    // Every scalar has one byte that does not continue another.
    let before = bytes[lineStart..<max(lineStart, offset)].count { $0 & 0xC0 != 0x80 }
    return DataPosition(line: line, column: before + 1)
  }

  /// Whether a byte is LF, or CR with no LF behind it.
  private func endsLine(_ index: Int) -> Bool {
    let byte = bytes[index]
    guard byte == UInt8(ascii: "\r") else { return byte == UInt8(ascii: "\n") }
    return index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
  }

  /// An error at a byte.
  func error(_ message: String, at offset: Int) -> DataFileError {
    DataFileError(message, in: file, at: position(of: offset))
  }

  /// An error that concerns the line of a byte.
  func error(_ message: String, onLineOf offset: Int) -> DataFileError {
    DataFileError(message, in: file, at: DataPosition(line: position(of: offset).line, column: nil))
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
