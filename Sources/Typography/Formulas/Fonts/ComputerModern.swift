/// The Computer Modern fonts, which have an encoding of their own: each character is in one file at one code.
enum ComputerModern {
  struct Place: Hashable {
    let file: String
    let code: UInt32
  }

  /// Where a character or a command is, by how it is written.
  static let places: [String: Place] = {
    var places: [String: Place] = [:]
    for block in table.split(separator: "\n.\n") {
      let file = String(block.prefix { $0 != " " })
      for entry in block.dropFirst(file.count).split(separator: "·") {
        let words = entry.split(whereSeparator: \.isWhitespace)
        guard let code = words.first.flatMap({ UInt32($0, radix: 16) }) else { continue }
        for word in words.dropFirst() { places[String(word)] = Place(file: file + ".ttf", code: code) }
      }
    }
    return places
  }()

  /// The growing sizes of a bracket, a root or a wide accent, by how it is written.
  static let sizes: [String: [Place]] = {
    var sizes: [String: [Place]] = [:]
    for row in sizesTable.split(separator: "\n") {
      guard let colon = row.lastIndex(of: ":") else { continue }
      sizes[String(row[..<colon])] = row[row.index(after: colon)...].split(separator: ",").compactMap {
        entry in
        let words = entry.split(separator: " ")
        guard words.count == 2, let code = UInt32(words[1], radix: 16) else { return nil }
        return Place(file: words[0] + ".ttf", code: code)
      }
    }
    return sizes
  }()

  /// The files of alphabets.
  static func file(of alphabet: MathAlphabet) -> String? {
    switch alphabet {
    case .normal: "cmmi10.ttf"
    case .cal: "cmsy10.ttf"
    case .rm: "cmr10.ttf"
    case .tt: "cmtt10.ttf"
    case .it: "cmti10.ttf"
    case .bf: "cmb10.ttf"
    case .sf: "cmss10.ttf"
    default: nil
    }
  }

  /// Another file for one that packages do not have: the italics of formulas for those of text, which matplotlib brings
  /// since its version 3.11.
  static func substitute(for file: String) -> String? { file == "cmti10.ttf" ? "cmmi10.ttf" : nil }

  /// The file whose glyphs hang below the baseline, and are raised to the middle.
  static let largeFile = "cmex10.ttf"
}
