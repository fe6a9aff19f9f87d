// Splits an expression into tokens. Numbers are read as Python reads decimal literals.

internal import Arrays

/// The tokens of an expression, ended by one of kind `.end`.
///
/// - Throws: `ExpressionError` at a character that begins no token, a malformed number or a Python keyword.
func tokens(of text: String) throws(ExpressionError) -> [Token] {
  var tokenizer = Tokenizer(characters: Array(text))
  var tokens: [Token] = []
  while let token = try tokenizer.next() {
    tokens.append(token)
  }
  tokens.append(Token(kind: .end, text: "", column: tokenizer.characters.count + 1))
  return tokens
}

private struct Tokenizer {
  /// The longest come first, so that `**` is not read as two `*`. `^` is here to be refused with a better
  /// message.
  static let symbols: [[Character]] = [
    "...", "**", "//", "<=", ">=", "==", "!=", "+", "-", "*", "/", "%", "@", "<", ">", "&", "|", "~", "(", ")",
    "[", "]", ",", ":", ".", "^", "=",
  ].map { Array($0) }

  let characters: [Character]
  var position = 0

  mutating func next() throws(ExpressionError) -> Token? {
    skip(while: \.isWhitespace)
    guard let character = character(at: position) else { return nil }
    if character.isDecimalDigit || character == "." && self.character(at: position + 1).isDecimalDigit {
      return try number()
    }
    if character == "'" || character == "\"" { return try string(character) }
    return character.startsName ? try name() : try symbol()
  }

  private mutating func name() throws(ExpressionError) -> Token {
    let start = position
    skip(while: \.continuesName)
    let text = String(characters[start..<position])
    if let advice = pythonKeywords[text] {
      throw ExpressionError("\"\(text)\" does not work on arrays; \(advice)", column: start + 1)
    }
    return Token(kind: .name, text: text, column: start + 1)
  }

  /// Text between two equal quotation marks, without escapes: it names options, and says nothing to a reader.
  private mutating func string(_ quote: Character) throws(ExpressionError) -> Token {
    let start = position
    position += 1
    skip { $0 != quote }
    guard position < characters.count else {
      throw ExpressionError("the text that begins here is never closed", column: start + 1)
    }
    position += 1
    let text = String(characters[(start + 1)..<(position - 1)])
    return Token(kind: .string, text: text, column: start + 1)
  }

  private mutating func symbol() throws(ExpressionError) -> Token {
    let start = position
    let symbol = Self.symbols.first { characters[start...].starts(with: $0) }
    guard let symbol else {
      throw ExpressionError("unexpected \"\(characters[start])\"", column: start + 1)
    }
    position += symbol.count
    return Token(kind: .symbol, text: String(symbol), column: start + 1)
  }

  private mutating func number() throws(ExpressionError) -> Token {
    let start = position
    var isWellFormed = digitGroup()
    let isWhole = character(at: position) != "."
    if !isWhole {
      position += 1
      isWellFormed = digitGroup() && isWellFormed
    }
    let hasExponent = skipExponentMark()
    if hasExponent { isWellFormed = digitGroup() && isWellFormed }
    let text = String(characters[start..<position])
    try refuseName(after: text, at: start + 1)

    let digits = text.filter { $0 != "_" }
    guard isWellFormed, let value = Double(digits) else {
      throw ExpressionError("\"\(text)\" is not a number", column: start + 1)
    }
    if isWhole, !hasExponent, digits.first == "0", value != 0 {
      throw ExpressionError("\"\(text)\" begins with a zero; leave it out", column: start + 1)
    }
    // A whole number beyond 64 bits is a real one, as it would become beside an array.
    let isInteger = isWhole && !hasExponent
    let number = isInteger ? Int(digits).map { NDArray($0) } : nil
    return Token(kind: .number(number ?? NDArray(value)), text: text, column: start + 1)
  }

  /// Skips digits, and underscores among them; returns whether each underscore stood between two digits.
  private mutating func digitGroup() -> Bool {
    let start = position
    skip { $0.isDecimalDigit || $0 == "_" }
    return characters[start..<position].split(separator: "_", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty } || start == position
  }

  /// Skips `e` and a sign if digits follow them; returns whether it did.
  private mutating func skipExponentMark() -> Bool {
    guard let mark = character(at: position), mark == "e" || mark == "E" else { return false }
    let sign = character(at: position + 1)
    let length = sign == "+" || sign == "-" ? 2 : 1
    guard character(at: position + length).isDecimalDigit else { return false }
    position += length
    return true
  }

  private func refuseName(after number: String, at column: Int) throws(ExpressionError) {
    let rest = String(characters[position...].prefix(while: \.continuesName))
    guard !rest.isEmpty else { return }
    let hint = rest.first?.startsName == true && number != "0" ? " (did you mean \"\(number)*\(rest)\"?)" : ""
    throw ExpressionError("\"\(number)\(rest)\" is not a number\(hint)", column: column)
  }

  private mutating func skip(while condition: (Character) -> Bool) {
    while let character = character(at: position), condition(character) { position += 1 }
  }

  private func character(at index: Int) -> Character? {
    index < characters.count ? characters[index] : nil
  }
}

extension Character {
  /// Whether this is one of 0 to 9; digits of other scripts are none here.
  fileprivate var isDecimalDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var startsName: Bool { isLetter || self == "_" }
  fileprivate var continuesName: Bool { startsName || isNumber }
}

extension Character? {
  fileprivate var isDecimalDigit: Bool { self?.isDecimalDigit == true }
}
