// How the characters of a text file are written as bytes. The system's iconv decodes everything but UTF-8.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A way of writing characters as bytes, under Python's name.
public struct TextEncoding: Hashable, Sendable {
  /// What Python and pandas call it: `utf-8`, `cp932`.
  public let name: String
  /// What iconv calls it; `nil` for UTF-8.
  private let iconvName: String?

  /// - Parameter text: A name in any letter case, with `-`, `_` or blanks, or one of Python's other names for the same,
  ///   such as `latin1`, `sjis` and `utf8`; `nil` comes back for a name that is not known.
  public init?(_ text: String) {
    let word = Self.folded(text)
    guard let known = Self.known.first(where: { $0.names.contains { Self.folded($0) == word } }) else {
      return nil
    }
    name = known.names[0]
    iconvName = known.iconv
  }

  /// UTF-8, with or without a byte order mark.
  public static let utf8 = TextEncoding(name: "utf-8", iconvName: nil)

  private init(name: String, iconvName: String?) {
    self.name = name
    self.iconvName = iconvName
  }

  /// The first name of each encoding, the usual ones first.
  public static var names: [String] { known.map { $0.names[0] } }

  private static func folded(_ text: String) -> String { text.lowercased().filter { !"-_ ".contains($0) } }

  private static let known: [(names: [String], iconv: String?)] = [
    (["utf-8", "utf-8-sig", "u8"], nil), (["utf-16"], "UTF-16"), (["utf-16le"], "UTF-16LE"),
    (["utf-16be"], "UTF-16BE"), (["latin-1", "iso-8859-1", "l1", "cp819"], "ISO-8859-1"),
    // What is called Shift JIS is what Windows writes.
    (["cp932", "shift_jis", "sjis", "ms932", "windows-31j", "mskanji"], "CP932"),
    (["euc_jp", "ujis"], "EUC-JP"),
    (["iso-2022-jp"], "ISO-2022-JP"), (["ascii", "us-ascii"], "US-ASCII"),
    (["cp1252", "windows-1252"], "CP1252"),
    (["iso-8859-2", "latin-2"], "ISO-8859-2"), (["iso-8859-15", "latin-9"], "ISO-8859-15"),
    (["cp1250", "windows-1250"], "CP1250"), (["cp1251", "windows-1251"], "CP1251"), (["koi8-r"], "KOI8-R"),
    (["gb18030", "gbk", "gb2312", "cp936"], "GB18030"), (["big5"], "BIG5"), (["euc_kr", "cp949"], "CP949"),
  ]
}

extension TextEncoding {
  /// What could not be decoded.
  struct Failure: Error {
    /// What stands before the bytes in question, in UTF-8.
    let decoded: [UInt8]
    /// Where they begin; `nil` if the system does not know the encoding.
    let offset: Int?
  }

  /// The text in UTF-8; UTF-8 itself is not looked at.
  func decoded(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard let iconvName else { return bytes }
    guard iconvName == "UTF-16" else { return try Self.converted(bytes, from: 0, iconvName) }
    // Without a mark it is that of the machines of today.
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    let hasMark = isBig || bytes.starts(with: [0xFF, 0xFE])
    return try Self.converted(bytes, from: hasMark ? 2 : 0, isBig ? "UTF-16BE" : "UTF-16LE")
  }

  private static func converted(_ bytes: [UInt8], from start: Int, _ name: String) throws(Failure) -> [UInt8]
  {
    let converter = iconv_open("UTF-8", name)
    guard converter != iconv_t(bitPattern: -1) else { throw Failure(decoded: [], offset: nil) }
    defer { iconv_close(converter) }
    var input = bytes
    var result: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    var offset = start
    while offset < bytes.count {
      var left = bytes.count - offset
      var room = buffer.count
      let status = input.withUnsafeMutableBytes { input in
        buffer.withUnsafeMutableBufferPointer { buffer in
          var from = input.baseAddress.map { ($0 + offset).assumingMemoryBound(to: CChar.self) }
          var to = buffer.baseAddress
          return iconv(converter, &from, &left, &to, &room)
        }
      }
      let isFull = status == -1 && errno == E2BIG
      result += buffer[..<(buffer.count - room)].lazy.map(UInt8.init(bitPattern:))
      offset = bytes.count - left
      guard status != -1 || isFull else { throw Failure(decoded: result, offset: offset) }
    }
    return result
  }
}
