/// A text divided at everything in it that may be a placeholder.
struct PlaceholderText {
  /// A part of the text, as it is written.
  struct Piece {
    let text: Substring
    /// What stands between the braces, if there is nothing else.
    let placeholder: Placeholder?
  }

  /// `{name}` or `{name:format}`.
  struct Placeholder: Hashable {
    let name: Substring
    /// `nil` without a colon, or with nothing behind it.
    let format: Substring?
  }

  /// All parts, in order.
  private(set) var pieces: [Piece] = []

  /// Divides a text, which is walked through once.
  init(_ text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      add(rest[..<open])
      rest = rest[open...]
      // A brace inside begins another placeholder.
      guard let close = rest.dropFirst().firstIndex(where: { $0 == "}" || $0 == "{" }) else { break }
      let end = rest[close] == "}" ? rest.index(after: close) : close
      add(rest[..<end], isBraced: rest[close] == "}")
      rest = rest[end...]
    }
    add(rest)
  }

  private mutating func add(_ text: Substring, isBraced: Bool = false) {
    let placeholder = isBraced ? Placeholder(inside: text.dropFirst().dropLast()) : nil
    if !text.isEmpty { pieces.append(Piece(text: text, placeholder: placeholder)) }
  }
}

extension PlaceholderText.Placeholder {
  fileprivate init(inside text: Substring) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    name = parts[0]
    format = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
  }
}
