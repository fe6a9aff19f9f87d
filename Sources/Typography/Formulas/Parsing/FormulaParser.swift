// Reads the part of a text between two dollar signs: matplotlib's language of formulas, and tables beyond it.

/// Reads one formula.
///
/// The style of letters is a state: a switch such as `\rm` holds to the end of its group, and the arguments of fractions,
/// roots and brackets are no groups in this.
struct FormulaParser {
  let text: [Unicode.Scalar]
  /// Where the formula begins in the text that it is a part of.
  let start: Int
  var index = 0
  var style: FormulaStyle
  private var depth = 0
  /// Whether a function's name waits for its scripts: within these, operators have no room around them, and a thin
  /// space follows.
  var awaitsScripts = false

  /// Groups may be nested so deep.
  static let largestDepth = 100

  init(_ text: [Unicode.Scalar], start: Int, style: FormulaStyle.Alphabet) {
    self.text = text
    self.start = start
    self.style = FormulaStyle(style)
  }

  /// The formula.
  ///
  /// - Throws: `FormulaFault` at the first mistake.
  mutating func parsed() throws(FormulaFault) -> [FormulaNode] {
    skipSpace()
    guard index < text.count else { throw fault("the formula is empty", at: 0) }
    let nodes = try items()
    guard index == text.count else { throw unexpected() }
    return nodes
  }

  // MARK: - Faults

  func fault(_ message: String, at offset: Int? = nil) -> FormulaFault {
    FormulaFault(message: message, offset: start + (offset ?? index))
  }

  /// What to say of a character that cannot stand where it is.
  func unexpected() -> FormulaFault {
    switch peek {
    case nil: fault("the formula ends too early")
    case "}": fault("\"}\" without \"{\"")
    case "&"?: fault("\"&\" \(Self.inTablesOnly)")
    case "\\"? where has("\\\\"): fault("\"\\\\\" \(Self.inTablesOnly)")
    case "\\" where has("\\right") || has("\\middle"):
      fault("\"\\\(has("\\right") ? "right" : "middle")\" without \"\\left\"")
    case "\\" where has("\\end"): fault("\"\\end\" without \"\\begin\"")
    case "^"?, "_"?: fault("nothing follows \"\(peek.map(String.init) ?? "")\"")
    case let scalar?:
      fault("\"\(scalar)\" cannot stand in a formula; write \"\\\(scalar)\" if the sign is meant")
    }
  }

  private static let inTablesOnly = "stands in tables only, such as \\begin{cases} … \\end{cases}"

  // MARK: - Reading

  var peek: Unicode.Scalar? { index < text.count ? text[index] : nil }

  func has(_ word: String) -> Bool {
    var place = index
    for scalar in word.unicodeScalars {
      guard place < text.count, text[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  mutating func skip(_ word: String) -> Bool {
    guard has(word) else { return false }
    index += word.unicodeScalars.count
    return true
  }

  mutating func skipSpace() {
    while let scalar = peek, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
      index += 1
    }
  }

  /// The letters of a command at the present place, without the backslash; `nil` if there is none.
  var commandName: Substring? {
    guard peek == "\\" else { return nil }
    let letters = text[(index + 1)...].prefix { $0.isASCIILetter }
    return letters.isEmpty ? nil : Substring(String(letters))
  }

  mutating func skipCommand(_ name: some StringProtocol) { index += 1 + name.unicodeScalars.count }

  /// Reads something nested, in bounded depth.
  mutating func nested<Value>(
    _ read: (inout FormulaParser) throws(FormulaFault) -> Value
  ) throws(FormulaFault) -> Value {
    guard depth < Self.largestDepth else {
      throw fault("groups may be nested \(Self.largestDepth) deep")
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  // MARK: - Items

  /// Items up to what ends them.
  mutating func items(isEnd: (borrowing FormulaParser) -> Bool = { _ in false }) throws(FormulaFault)
    -> [FormulaNode]
  {
    var nodes: [FormulaNode] = []
    while true {
      skipSpace()
      if isEnd(self) { return nodes }
      let before = index
      if let node = try item() { nodes.append(node) } else if index == before { return nodes }
    }
  }

  /// Reads an item, or a switch of style, which is none; `nil` and no step further if there is neither.
  private mutating func item() throws(FormulaFault) -> FormulaNode? {
    if let space = try space() { return space }
    if let name = commandName, let alphabet = FormulaStyle.Alphabet(rawValue: String(name)) {
      skipCommand(name)
      style.alphabet = alphabet
      return nil
    }
    return try scripted()
  }

  private mutating func space() throws(FormulaFault) -> FormulaNode? {
    if skip("\\hspace") {
      let begin = index - "\\hspace".unicodeScalars.count
      guard let ems = try braced()?.decimal, abs(ems) < 1e4 else { throw expected("hspace", at: begin) }
      return .space(ems)
    }
    guard let space = FormulaCommands.spaces.first(where: { has($0.source) }) else { return nil }
    // A longer name is another command: \quad ends where it ends, but \, is complete.
    index += space.source.unicodeScalars.count
    return .space(space.ems)
  }

  /// The text between two braces, without white space around it; `nil` if there is none.
  mutating func braced() throws(FormulaFault) -> String? {
    skipSpace()
    guard skip("{") else { return nil }
    guard let end = text[index...].firstIndex(of: "}") else {
      throw fault("\"}\" is missing", at: text.count)
    }
    defer { index = end + 1 }
    return String(text[index..<end]).trimmingBlanks
  }

  /// An item with its scripts and primes.
  private mutating func scripted() throws(FormulaFault) -> FormulaNode? {
    let nucleus = beginsWithPrime ? nil : try placeable()
    var (sub, sup): (FormulaNode?, FormulaNode?)
    while true {
      skipSpace()
      guard let sign = peek, sign == "^" || sign == "_" else { break }
      let place = index
      index += 1
      skipSpace()
      guard let script = try placeable() else {
        index = place
        throw unexpected()
      }
      if sign == "_" {
        guard sub == nil else {
          throw fault("a second subscript; write braces around one of them", at: place)
        }
        sub = script
      } else {
        guard sup == nil else {
          throw fault("a second superscript; write braces around one of them", at: place)
        }
        sup = script
      }
    }
    var primes = 0
    while skip("'") { primes += 1 }
    guard sub != nil || sup != nil || primes > 0 else { return nucleus }
    defer { awaitsScripts = false }
    return .scripts(
      FormulaScripts(
        nucleus: nucleus, sub: sub, sup: sup, primes: primes, style: style, addsSpace: awaitsScripts))
  }

  /// Whether prime signs stand here without an item. One that has scripts is an item itself.
  private var beginsWithPrime: Bool {
    guard peek == "'" else { return false }
    let next = text[(index + 1)...].first { $0 != " " }
    return next != "^" && next != "_"
  }

  /// What a script may be put on, and what may be a script; `nil` if there is none.
  mutating func placeable() throws(FormulaFault) -> FormulaNode? {
    skipSpace()
    guard let scalar = peek else { return nil }
    if scalar == "\\" { return try command() }
    if scalar == "{" { return try group(alphabet: nil) }
    guard scalar.isFormulaCharacter, scalar != "&" || !separatesCells else { return nil }
    let place = index
    index += 1
    return symbol(String(scalar), scalar, at: place)
  }

  /// Where the formula begins or, in a table, the cell: an operator there is a sign.
  var cellStart = 0
  /// Whether `&` parts cells of a table here; elsewhere it is a sign.
  var separatesCells = false

  /// A group in braces: its switches of style end with it.
  mutating func group(alphabet: FormulaStyle.Alphabet?) throws(FormulaFault) -> FormulaNode {
    let place = index
    index += 1
    let outer = style
    let outerCells = separatesCells
    separatesCells = false
    defer { (style, separatesCells) = (outer, outerCells) }
    if let alphabet { style.alphabet = alphabet }
    let nodes = try nested { parser throws(FormulaFault) in try parser.items() }
    guard skip("}") else {
      guard index == text.count else { throw unexpected() }
      throw fault("\"}\" is missing", at: place)
    }
    return .group(nodes)
  }

  /// The items of an argument in braces, which is no group: its switches of style live on. `nil` if there is none.
  ///
  /// - Parameter mayBeEmpty: whether `{}` is an argument.
  mutating func argument(mayBeEmpty: Bool = false) throws(FormulaFault) -> [FormulaNode]? {
    skipSpace()
    let place = index
    guard skip("{") else { return nil }
    let outerCells = separatesCells
    separatesCells = false
    defer { separatesCells = outerCells }
    skipSpace()
    let isEmpty = peek == "}"
    let nodes = try nested { parser throws(FormulaFault) in try parser.items() }
    guard skip("}") else {
      guard index == text.count else { throw unexpected() }
      throw fault("\"}\" is missing", at: place)
    }
    return isEmpty && !mayBeEmpty ? nil : nodes
  }

  func expected(_ command: String, at place: Int) -> FormulaFault {
    fault(
      "\"\\\(command)\" is written \(FormulaCommands.withArguments[command] ?? "\\\(command)")", at: place)
  }

  // MARK: - Symbols

  /// A symbol with the room that its kind has around it.
  func symbol(_ source: String, _ scalar: Unicode.Scalar, at place: Int) -> FormulaNode {
    let isMinus = source == "-"
    let symbol = FormulaSymbol(
      source: isMinus ? "\u{2212}" : source, scalar: isMinus ? "\u{2212}" : scalar, style: style)
    let name = String(symbol.name)
    // What is typed as a character beyond ASCII is no operator, but for the minus sign.
    let isKnown = source.utf8.count == 1 || source.hasPrefix("\\") || name == "\u{2212}"
    guard isKnown else { return .symbol(symbol) }
    if isSpaced(name, isCommand: source.hasPrefix("\\")) {
      return awaitsScripts || isSign(name, at: place) ? .symbol(symbol) : .spaced(symbol)
    }
    return isPunctuation(symbol, at: place) ? .punctuation(symbol) : .symbol(symbol)
  }

  private func isSpaced(_ name: String, isCommand: Bool) -> Bool {
    // Words of the lists are commands, single signs are characters.
    guard (name.unicodeScalars.count > 1) == isCommand || name == "\u{2212}" else { return false }
    return FormulaCommands.binaryOperators.contains(name) || FormulaCommands.relations.contains(name)
      || FormulaCommands.arrows.contains(name)
  }

  /// Whether an operator is the sign of what follows rather than between two things.
  private func isSign(_ name: String, at place: Int) -> Bool {
    guard FormulaCommands.binaryOperators.contains(name) else { return false }
    let before = text[cellStart..<place]
    guard !before.allSatisfy({ $0.properties.isWhitespace }) else { return true }
    return before.last { $0 != " " }.map(FormulaCommands.leftOfSigns.contains) ?? false
  }

  private func isPunctuation(_ symbol: FormulaSymbol, at place: Int) -> Bool {
    guard FormulaCommands.punctuation.contains(String(symbol.name)) else { return false }
    let before = text[..<place].last { $0 != " " }
    let after = text[(place + 1)...].first { $0 != " " }
    switch symbol.source {
    case ",": return !(before == "{" && after == "}")
    case ".": return !(before?.isDigit == true && after?.isDigit == true)
    default: return true
    }
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  fileprivate var isDigit: Bool { properties.numericType == .decimal || properties.numericType == .digit }

  /// Whether it may be typed in a formula as itself.
  fileprivate var isFormulaCharacter: Bool {
    if value >= 0x80 { return value < 0x20000 || (0x20000...0x3FFFF).contains(value) }
    return isASCIILetter || ("0"..."9").contains(self)
      || "+-*/<>=:,.;!?&'@()[]|".unicodeScalars.contains(self)
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    self = text
  }

  /// The number that the text is in digits, with a sign and a point at most.
  var decimal: Double? { unicodeScalars.contains(where: \.isASCIILetter) ? nil : Double(self) }

  fileprivate var trimmingBlanks: String {
    let scalars = unicodeScalars.drop { $0 == " " }
    return String(scalars.reversed().drop { $0 == " " }.reversed())
  }
}
