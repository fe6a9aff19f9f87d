internal import CHarfBuzz

/// The font of last resort, which has a framed picture for every block of Unicode: what matplotlib draws where a font has
/// no glyph. It is used where a named folder brings it.
enum LastResortFont {
  static let fileName = "LastResortHE-Regular.ttf"

  /// The font's file with its first character map alone: the second one is empty, and FreeType would take that.
  ///
  /// - Parameter blob: the file; it is given up for the result.
  static func withOneCharacterMap(_ blob: OpaquePointer) -> OpaquePointer {
    guard let copy = hb_blob_copy_writable_or_fail(blob) else { return blob }
    hb_blob_destroy(blob)
    var length: UInt32 = 0
    guard let bytes = hb_blob_get_data_writable(copy, &length) else { return copy }
    bytes.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
      let content = UnsafeMutableBufferPointer(start: bytes, count: Int(length))
      guard let table = characterMap(in: content), table + 4 <= content.count else { return }
      // The number of maps.
      (content[table + 2], content[table + 3]) = (0, 1)
    }
    return copy
  }

  /// Where the table `cmap` begins (OpenType, "Organization of an OpenType font").
  private static func characterMap(in content: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start + count <= content.count else { return nil }
      return content[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
    }
    guard let count = number(4, 2) else { return nil }
    for row in 0..<count where number(12 + 16 * row, 4) == 0x636D_6170 { return number(20 + 16 * row, 4) }
    return nil
  }
}
