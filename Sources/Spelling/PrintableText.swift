extension String {
  /// The text in one line that a terminal shows and does not obey: control characters, ends of lines and marks that
  /// turn the direction of writing as escapes (`\n`, `\x1b`, `\u202e`), as Python's `repr` writes them.
  public var printable: String {
    guard unicodeScalars.contains(where: \.isObeyed) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isObeyed { text += scalar.escape } else { text.unicodeScalars.append(scalar) }
    }
  }

  /// The text, or its beginning and an ellipsis if it is longer than `count` characters.
  public func abbreviated(to count: Int) -> String {
    let beginning = prefix(count)
    return beginning.endIndex == endIndex ? self : beginning + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var isObeyed: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var escape: String {
    switch self {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let digits = String(value, radix: 16)
      let width = value < 0x100 ? 2 : 4
      return (width == 2 ? "\\x" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
    }
  }
}
